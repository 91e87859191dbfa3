import type { Change } from '../../kernel/change.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import { accountsWithRole, namesOf } from '../../people/index.ts';
import type { Package } from '../package.ts';
import { words } from '../words.ts';

/** Mails everybody who may decide on a package (not its last editor) that it waits, with the link to its page. */
export async function notifyApprovers(k: Kernel, tx: Change, p: Package): Promise<void> {
  const inside = { ...k, db: tx.db };
  const approvers = await accountsWithRole(inside, 'approver', p.agencyId);
  const names = await namesOf(inside, p.submittedBy ? [p.submittedBy] : []);
  const link = `${k.config.publicUrl}/ruang/persetujuan/${p.id}`;
  const headline = p.content.edition.headline;
  for (const approver of approvers) {
    if (approver.id === p.lastEditorId) continue;
    const w = words(approver.locale);
    const from = (p.submittedBy ? names.get(p.submittedBy)?.name : null) ?? w.system;
    tx.enqueue(sendMail, {
      to: approver.email,
      subject: w.mailSubject(headline).replace(/\s+/g, ' ').slice(0, 250),
      text: w.mailBody(from, headline, link, `${p.hash.slice(0, 8)}…${p.hash.slice(-4)}`),
      purpose: 'approve.waiting',
    });
  }
}
