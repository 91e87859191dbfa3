import type { Change } from '../../kernel/change.ts';
import { sql } from '../../kernel/db/database.ts';
import { AppError } from '../../kernel/errors.ts';
import { listHolidays } from '../queries/rules.ts';
import { addWorkingDays } from '../working-days.ts';

/** Moves the due day by the rule's extension, once; throws when the rule knows none or it was used. */
export async function extendRunningClock(tx: Change, caseId: string, reason: string): Promise<void> {
  const { rows } = await tx.db.execute<{
    id: string;
    due_on: string;
    extended_days: number;
    extension_days: number;
  }>(sql`
    SELECT c.id, c.due_on::text AS due_on, c.extended_days, r.extension_days
      FROM answer.clocks c JOIN answer.rules r ON r.id = c.rule_id
     WHERE c.case_id = ${caseId} AND c.stopped_at IS NULL FOR UPDATE OF c`);
  const clock = rows[0];
  if (!clock) {
    throw new AppError('conflict', {
      id: 'Tenggat laporan ini sudah berhenti, jadi tidak dapat diperpanjang.',
      en: 'The clock of this case has stopped, so it cannot be extended.',
    });
  }
  if (clock.extension_days === 0) {
    throw new AppError('conflict', {
      id: 'Aturan untuk laporan ini tidak mengenal perpanjangan.',
      en: 'The rule for this case knows no extension.',
    });
  }
  if (clock.extended_days > 0) {
    throw new AppError('conflict', {
      id: 'Tenggat ini sudah diperpanjang satu kali.',
      en: 'This due date was extended once already.',
    });
  }
  const { due } = addWorkingDays(clock.due_on, clock.extension_days, await listHolidays(tx.db));
  await tx.db.execute(sql`UPDATE answer.clocks SET due_on = ${due}::date, extended_days = ${clock.extension_days}, extension_reason = ${reason}
    WHERE id = ${clock.id}`);
}
