import type { Change } from '../../kernel/change.ts';
import type { Locale } from '../../kernel/i18n.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import { accountsWithRole, mailOf } from '../../people/index.ts';
import type { Package } from '../package.ts';
import { words } from '../words.ts';

export type Approver = { id: string; email: string; locale: Locale };

/** Finds who may decide in an agency and can be reached by e-mail; read before the transaction, which needs no second connection then. */
export async function approversOf(k: Kernel, agencyId: string): Promise<Approver[]> {
  const accounts = await accountsWithRole(k, 'approver', agencyId);
  const found = await Promise.all(accounts.map(async ({ id, locale }) => ({ id, locale, email: await mailOf(k, id) })));
  return found.flatMap(({ email, ...rest }) => (email ? [{ ...rest, email }] : []));
}

/** Mails the approvers, except the package's last editor, that it waits, with the link to its page. */
export function notifyApprovers(k: Kernel, tx: Change, p: Package, approvers: Approver[], from: string | null): void {
  const link = `${k.config.publicUrl}/ruang/persetujuan/${p.id}`;
  const headline = p.content.edition.headline;
  for (const approver of approvers) {
    if (approver.id === p.lastEditorId) continue;
    const w = words(approver.locale);
    tx.enqueue(sendMail, {
      to: approver.email,
      subject: w.mailSubject(headline).replace(/\s+/g, ' ').slice(0, 250),
      text: w.mailBody(from ?? w.system, headline, link, `${p.hash.slice(0, 8)}…${p.hash.slice(-4)}`),
      purpose: 'approve.waiting',
    });
  }
}
