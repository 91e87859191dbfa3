import type { Change } from '../kernel/change.ts';
import { sql } from '../kernel/db/database.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { sendMail } from '../kernel/mail.ts';
import { changedMail } from './mails.tsx';
import type { Happening } from './timeline.ts';

/**
 * Queues a mail about what happened, when the citizen left an address; the mail names the code without its secret group.
 * `cites` are paths on the portal.
 */
export async function tellCitizen(
  k: Kernel,
  tx: Change,
  caseId: string,
  what: Happening,
  texts: string[] = [],
  cites: string[] = [],
): Promise<void> {
  const { rows } = await tx.db.execute<{ code: string; email_sealed: string | null }>(sql`
    SELECT c.code, i.email_sealed FROM answer.cases c LEFT JOIN answer.identities i ON i.case_id = c.id WHERE c.id = ${caseId}`);
  const row = rows[0];
  if (!row?.email_sealed) return;
  tx.enqueue(sendMail, changedMail(k, k.vault.open(row.email_sealed), row.code, what, texts, cites));
}
