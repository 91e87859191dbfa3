import { type Actor, CITIZEN } from '../../kernel/actor.ts';
import { sql } from '../../kernel/db/database.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { jakartaDay } from '../../kernel/time.ts';
import type { Allowed } from '../../people/index.ts';
import type { CaseKind, CaseSubject } from '../case-types.ts';
import { resumeClock, startClock } from '../clock.ts';
import { listHolidays } from '../queries/rules.ts';
import { happen } from '../timeline.ts';
import { workingDaysBetween } from '../working-days.ts';

/** Working days after closing during which the citizen can say that it isn't solved. */
export const REOPEN_DAYS = 10;

type Row = { kind: CaseKind; state: string; closed_at: string | null; assignee_id: string | null };
const LOCK = (id: string) => sql`SELECT kind, state, closed_at, assignee_id FROM answer.cases WHERE id = ${id} FOR UPDATE`;

/** Adds what the citizen says; when they had been asked, the clock goes on. */
export async function replyByCitizen(k: Kernel, caseId: string, text: string): Promise<void> {
  await k.change(CITIZEN, async (tx) => {
    const { rows } = await tx.db.execute<Row>(LOCK(caseId));
    const row = rows[0]!;
    if (row.state === 'closed') throw closed();
    await resumeClock(tx, caseId, tx.now);
    if (row.state === 'waiting') {
      await tx.db.execute(sql`UPDATE answer.cases SET state = ${row.assignee_id ? 'working' : 'verified'}, changed_at = ${tx.now} WHERE id = ${caseId}`);
    }
    await happen(tx, CITIZEN, caseId, 'replied', { text, isPublic: true });
  });
}

/** Reopens by the citizen, within 10 working days of closing, with what is still open. */
export async function reopenByCitizen(k: Kernel, caseId: string, text: string): Promise<void> {
  await reopen(k, CITIZEN, caseId, text, true);
}

/** Reopens by an officer, at any time. */
export async function reopenByOfficer(k: Kernel, { actor, subject }: Allowed<CaseSubject, 'reopen'>, text: string): Promise<void> {
  await reopen(k, actor, subject.id, text, false);
}

async function reopen(k: Kernel, actor: Actor, caseId: string, text: string, limited: boolean): Promise<void> {
  await k.change(actor, async (tx) => {
    const { rows } = await tx.db.execute<Row>(LOCK(caseId));
    const row = rows[0]!;
    if (row.state !== 'closed' && row.state !== 'answered') return;
    if (limited && row.closed_at) {
      const passed = workingDaysBetween(jakartaDay(new Date(row.closed_at)), jakartaDay(tx.now), await listHolidays(tx.db));
      if (passed > REOPEN_DAYS) throw closed();
    }
    await tx.db.execute(sql`UPDATE answer.cases SET state = ${row.assignee_id ? 'working' : 'verified'}, close_reason = NULL, close_note = NULL,
      closed_at = NULL, reopened = reopened + 1, changed_at = ${tx.now} WHERE id = ${caseId}`);
    await startClock(tx, caseId, row.kind, tx.now);
    await happen(tx, actor, caseId, 'reopened', { text, isPublic: true });
  });
}

const closed = (): AppError =>
  new AppError('gone', {
    id: `Laporan ini sudah ditutup lebih dari ${REOPEN_DAYS} hari kerja. Kirim laporan baru dan sebut nomor ini.`,
    en: `This case was closed more than ${REOPEN_DAYS} working days ago. Send a new one and name this number.`,
  });
