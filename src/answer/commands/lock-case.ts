import type { Change } from '../../kernel/change.ts';
import { sql } from '../../kernel/db/database.ts';
import { AppError } from '../../kernel/errors.ts';
import type { CaseKind, CaseState } from '../case-types.ts';

export type LockedCase = { kind: CaseKind; state: CaseState; unitId: string | null };

/** The refusal when somebody else closed a case while a form about it was being written. */
export const closedMeanwhile = (): AppError =>
  new AppError('conflict', {
    id: 'Laporan ini sudah ditutup oleh orang lain. Tulisan Anda belum dikirim.',
    en: 'Someone else has closed this case meanwhile. What you wrote was not sent.',
  });

/** Locks a case until the transaction ends; refuses when it was closed meanwhile. */
export async function lockOpen(tx: Change, id: string): Promise<LockedCase> {
  const { rows } = await tx.db.execute<LockedCase>(
    sql`SELECT kind, state, unit_id AS "unitId" FROM answer.cases WHERE id = ${id} FOR UPDATE`,
  );
  if (!rows[0] || rows[0].state === 'closed') throw closedMeanwhile();
  return rows[0];
}

/** Writes where a locked case stands. */
export async function setState(tx: Change, id: string, state: CaseState): Promise<void> {
  await tx.db.execute(sql`UPDATE answer.cases SET state = ${state}, changed_at = ${tx.now} WHERE id = ${id}`);
}
