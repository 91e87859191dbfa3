import { type Actor, CITIZEN } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { sql } from '../../kernel/db/database.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { jakartaDay } from '../../kernel/time.ts';
import type { Allowed } from '../../people/index.ts';
import { type CaseKind, type CaseState, type CaseSubject, hasEnded } from '../case-types.ts';
import { resumeClock, startClock } from '../clock.ts';
import { listHolidays } from '../queries/rules.ts';
import { REOPEN_DAYS, reopenUntil } from '../reopening.ts';
import { tellCitizen } from '../tell-citizen.ts';
import { happen } from '../timeline.ts';

type Row = { id: string; kind: CaseKind; state: CaseState; ended_at: string | null; assignee_id: string | null };

async function lock(tx: Change, id: string): Promise<Row> {
  const { rows } = await tx.db.execute<Row>(sql`
    SELECT id, kind, state, coalesce(closed_at, answered_at) AS ended_at, assignee_id FROM answer.cases WHERE id = ${id} FOR UPDATE`);
  return rows[0]!;
}

/** Adds what the citizen says to an open case; when they had been asked, the clock goes on. */
export async function replyByCitizen(k: Kernel, caseId: string, text: string): Promise<void> {
  await k.change(CITIZEN, async (tx) => {
    const row = await lock(tx, caseId);
    if (hasEnded(row.state)) throw endedMeanwhile();
    await takeReply(tx, row, text);
  });
}

async function takeReply(tx: Change, row: Row, text: string): Promise<void> {
  await resumeClock(tx, row.id, tx.now);
  const state = row.state === 'waiting' ? atWork(row) : row.state;
  await tx.db.execute(sql`UPDATE answer.cases SET state = ${state}, changed_at = ${tx.now} WHERE id = ${row.id}`);
  await happen(tx, CITIZEN, row.id, 'replied', { text, isPublic: true });
}

/**
 * Reopens by the citizen with what is still open, within 10 working days of the answer or the closing. In a case that
 * somebody has reopened meanwhile the words are kept as a reply.
 */
export async function reopenByCitizen(k: Kernel, caseId: string, text: string): Promise<void> {
  await k.change(CITIZEN, async (tx) => {
    const row = await lock(tx, caseId);
    if (!hasEnded(row.state)) return takeReply(tx, row, text);
    const until = reopenUntil(new Date(row.ended_at!), await listHolidays(tx.db));
    if (jakartaDay(tx.now) > until) throw tooLate();
    await reopen(tx, CITIZEN, row, text);
  });
}

/** Takes an answered or closed case up again, by an officer, at any time; the citizen is told why. */
export async function reopenByOfficer(
  k: Kernel,
  { actor, subject }: Allowed<CaseSubject, 'reopen'>,
  text: string,
): Promise<void> {
  await k.change(actor, async (tx) => {
    const row = await lock(tx, subject.id);
    if (!hasEnded(row.state)) throw openAlready();
    await reopen(tx, actor, row, text);
    await tellCitizen(k, tx, subject.id, 'reopened', [text]);
  });
}

async function reopen(tx: Change, actor: Actor, row: Row, text: string): Promise<void> {
  await tx.db.execute(sql`UPDATE answer.cases SET state = ${atWork(row)}, close_reason = NULL, close_note = NULL, closed_at = NULL,
    answered_at = NULL, reopened = reopened + 1, changed_at = ${tx.now} WHERE id = ${row.id}`);
  await startClock(tx, row.id, row.kind, tx.now);
  await happen(tx, actor, row.id, 'reopened', { text, isPublic: true });
}

const atWork = (row: Row): CaseState => (row.assignee_id ? 'working' : 'verified');

const endedMeanwhile = (): AppError =>
  new AppError('conflict', {
    id: 'Laporan ini sudah kami jawab atau tutup sementara Anda menulis. Bila belum selesai, kirim tulisan Anda sebagai “belum selesai”.',
    en: 'We have answered or closed this case while you were writing. If it is not settled, send your text as “not settled”.',
  });

const tooLate = (): AppError =>
  new AppError('gone', {
    id: `Laporan ini selesai lebih dari ${REOPEN_DAYS} hari kerja yang lalu. Kirim laporan baru dan sebut nomor ini.`,
    en: `This case was settled more than ${REOPEN_DAYS} working days ago. Send a new one and name this number.`,
  });

const openAlready = (): AppError =>
  new AppError('conflict', {
    id: 'Laporan ini sudah dibuka kembali oleh orang lain.',
    en: 'Someone else has reopened this case meanwhile.',
  });
