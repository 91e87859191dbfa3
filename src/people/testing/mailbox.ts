import type { TestApp } from '../../../tests/support/app.ts';
import { type MailMessage, readOutbox } from '../../kernel/mail.ts';

/** Delivers what is due and returns all mail to an address, the newest first. */
export async function mailTo(t: TestApp, email: string): Promise<MailMessage[]> {
  await t.drain();
  const { entries } = await readOutbox(t.kernel.pool, t.kernel.vault, { limit: 200, offset: 0 });
  return entries.map((e) => e.mail).filter((m) => m.to === email);
}

/** The path of the one-time link in a mail. */
export function linkIn(mail: MailMessage | undefined): string {
  const path = /https?:\/\/[^/\s]+(\/ruang\/(?:sandi|undangan)\/[\w-]+)/.exec(mail?.text ?? '')?.[1];
  if (!path) throw new Error(`no link in the mail "${mail?.subject ?? '(none)'}"`);
  return path;
}
