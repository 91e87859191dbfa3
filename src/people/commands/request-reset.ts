import { CITIZEN } from '../../kernel/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendReset } from '../jobs/send-reset.ts';

/** Asks for a link for a new password. Does exactly the same whether or not the address has an account. */
export async function requestReset(k: Kernel, email: string): Promise<void> {
  await k.change(CITIZEN, async (tx) => tx.enqueue(sendReset, { email: email.trim() }));
}
