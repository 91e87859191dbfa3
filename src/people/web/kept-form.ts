import { z } from 'zod';
import { newToken } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { keepHandshake, takeHandshake } from '../commands/handshakes.ts';

const keptForm = z.object({
  accountId: z.string(),
  action: z.string(),
  fields: z.array(z.object({ name: z.string(), value: z.string() })),
});
export type KeptForm = { action: string; fields: { name: string; value: string }[] };

/** Keeps a form, sealed, for its person while they are at a provider; returns the token for taking it back. */
export async function keepForm(k: Kernel, accountId: string, form: KeptForm): Promise<string> {
  const token = newToken();
  await keepHandshake(k, token, 'kept-form', { accountId, ...form }, 15);
  return token;
}

/** Takes a kept form back, once and only for its person; null when it is gone. */
export async function takeKeptForm(k: Kernel, token: string, accountId: string): Promise<KeptForm | null> {
  const found = keptForm.safeParse(await takeHandshake(k, token, 'kept-form'));
  if (!found.success || found.data.accountId !== accountId) return null;
  return { action: found.data.action, fields: found.data.fields };
}
