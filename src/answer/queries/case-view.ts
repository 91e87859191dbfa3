import type { Kernel } from '../../kernel/kernel.ts';
import { jakartaDay } from '../../kernel/time.ts';
import { type CloseReason, hasEnded } from '../case-types.ts';
import { secretHash } from '../code.ts';
import { reopenUntil } from '../reopening.ts';
import type { Happening, HappeningDetail } from '../timeline.ts';
import { addWorkingDays, type Holiday, type SkippedDay, workingDaysBetween } from '../working-days.ts';
import { type CaseRow, findCaseRow } from './cases.ts';
import { listHolidays, type Rule } from './rules.ts';

export type TimelineEntry = {
  at: Date;
  what: Happening;
  actorKind: string;
  actorId: string | null;
  text: string | null;
  isPublic: boolean;
  detail: HappeningDetail;
  /** Working days from this entry to the next one, or to now for the last one. */
  waited: number;
};

/** A due date that explains itself. Days are Jakarta days, "YYYY-MM-DD". */
export type ClockView = {
  rule: Rule;
  startedOn: string;
  dueOn: string;
  skipped: SkippedDay[];
  pauses: { from: string; to: string; days: number; reason: string }[];
  pausedOn: string | null;
  pauseReason: string | null;
  extendedDays: number;
  extensionReason: string | null;
  stoppedAt: Date | null;
  stopReason: string | null;
  /** Working days that are left (negative when overdue), null when the clock stands still. */
  left: number | null;
  /** Share of the time used, 0 to 1 and more. */
  used: number;
};

export type CaseView = CaseRow & {
  message: string;
  mayPublish: boolean;
  answer: string | null;
  answerCites: string[];
  answeredAt: Date | null;
  closeReason: CloseReason | null;
  closeNote: string | null;
  closedAt: Date | null;
  reopened: number;
  /** The last day ("YYYY-MM-DD") on which the citizen can reopen an answered or closed case; null while it is open. */
  reopenUntil: string | null;
  clock: ClockView | null;
  timeline: TimelineEntry[];
};

/** Opens a case with its newest clock and whole timeline; identity is asked apart, with `identityOf`. */
export async function viewCase(k: Kernel, id: string): Promise<CaseView | null> {
  const row = await findCaseRow(k, id);
  if (!row) return null;
  const { rows } = await k.pool.query(
    `SELECT message, may_publish, answer, answer_cites, answered_at, close_reason, close_note, closed_at, reopened
       FROM answer.cases WHERE id = $1`,
    [id],
  );
  const c = rows[0];
  const holidays = await listHolidays(k.db);
  const ended = c.closed_at ?? c.answered_at;
  const timeline = await k.pool.query(
    'SELECT at, what, actor_kind, actor_id, text, is_public, detail FROM answer.case_events WHERE case_id = $1 ORDER BY at, seq',
    [id],
  );
  return {
    ...row,
    message: c.message,
    mayPublish: c.may_publish,
    answer: c.answer,
    answerCites: c.answer_cites,
    answeredAt: c.answered_at,
    closeReason: c.close_reason,
    closeNote: c.close_note,
    closedAt: c.closed_at,
    reopened: c.reopened,
    reopenUntil: hasEnded(row.state) && ended ? reopenUntil(ended, holidays) : null,
    clock: await clockOf(k, id, holidays),
    timeline: timeline.rows.map((e, i) => ({
      at: e.at,
      what: e.what,
      actorKind: e.actor_kind,
      actorId: e.actor_id,
      text: e.text,
      isPublic: e.is_public,
      detail: e.detail,
      waited: workingDaysBetween(jakartaDay(e.at), jakartaDay(timeline.rows[i + 1]?.at ?? k.clock.now()), holidays),
    })),
  };
}

async function clockOf(k: Kernel, caseId: string, holidays: Holiday[]): Promise<ClockView | null> {
  const { rows } = await k.pool.query(
    `SELECT c.started_on::text AS started_on, c.due_on::text AS due_on, c.extended_days, c.extension_reason, c.paused_on::text AS paused_on,
            c.pause_reason, c.pauses, c.stopped_at, c.stop_reason, r.id AS rule_id, r.limit_days, r.extension_days, r.source_id, r.source_en, r.standing
       FROM answer.clocks c JOIN answer.rules r ON r.id = c.rule_id
      WHERE c.case_id = $1 ORDER BY c.stopped_at IS NULL DESC, c.stopped_at DESC, c.id DESC LIMIT 1`,
    [caseId],
  );
  const c = rows[0];
  if (!c) return null;
  const end = c.stopped_at ? jakartaDay(c.stopped_at) : (c.paused_on ?? jakartaDay(k.clock.now()));
  const total = workingDaysBetween(c.started_on, c.due_on, holidays);
  const counted = addWorkingDays(c.started_on, Math.max(total, 1), holidays);
  return {
    rule: {
      id: c.rule_id,
      limitDays: c.limit_days,
      extensionDays: c.extension_days,
      sourceId: c.source_id,
      sourceEn: c.source_en,
      standing: c.standing,
    },
    startedOn: c.started_on,
    dueOn: c.due_on,
    skipped: counted.skipped.filter((s) => s.day <= c.due_on),
    pauses: c.pauses,
    pausedOn: c.paused_on,
    pauseReason: c.pause_reason,
    extendedDays: c.extended_days,
    extensionReason: c.extension_reason,
    stoppedAt: c.stopped_at,
    stopReason: c.stop_reason,
    left: c.stopped_at || c.paused_on ? null : workingDaysBetween(end, c.due_on, holidays),
    used: total === 0 ? 1 : workingDaysBetween(c.started_on, end, holidays) / total,
  };
}

/** Opens who wrote a case; ask the policy `seeIdentity` first. */
export async function identityOf(k: Kernel, caseId: string): Promise<{ name: string | null; email: string | null }> {
  const { rows } = await k.pool.query<{ name_sealed: string | null; email_sealed: string | null }>(
    'SELECT name_sealed, email_sealed FROM answer.identities WHERE case_id = $1',
    [caseId],
  );
  const r = rows[0];
  return {
    name: r?.name_sealed ? k.vault.open(r.name_sealed) : null,
    email: r?.email_sealed ? k.vault.open(r.email_sealed) : null,
  };
}

/** Finds a case by its tracking code with the secret group; null when either is wrong. */
export async function findByTrackingCode(k: Kernel, code: string, secret: string): Promise<string | null> {
  const { rows } = await k.pool.query<{ id: string }>(
    'SELECT id FROM answer.cases WHERE code = $1 AND secret_hash = $2',
    [code, secretHash(code, secret)],
  );
  return rows[0]?.id ?? null;
}

/** Says whether the citizen left an address; tells nothing of it. */
export async function hasAddress(k: Kernel, caseId: string): Promise<boolean> {
  const { rowCount } = await k.pool.query(
    'SELECT 1 FROM answer.identities WHERE case_id = $1 AND email_sealed IS NOT NULL',
    [caseId],
  );
  return rowCount === 1;
}
