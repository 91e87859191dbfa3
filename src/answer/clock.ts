import type { Change } from '../kernel/change.ts';
import { sql } from '../kernel/db/database.ts';
import { newId } from '../kernel/ids.ts';
import { jakartaDay } from '../kernel/time.ts';
import type { CaseKind } from './case-types.ts';
import { listHolidays, ruleFor } from './queries/rules.ts';
import { addWorkingDays, workingDaysBetween } from './working-days.ts';

/** Starts the clock that fits a kind of case; returns the due day ("YYYY-MM-DD"). */
export async function startClock(tx: Change, caseId: string, kind: CaseKind, at: Date): Promise<string> {
  const day = jakartaDay(at);
  const rule = await ruleFor(tx.db, kind, day);
  const { due } = addWorkingDays(day, rule.limitDays, await listHolidays(tx.db));
  await tx.db.execute(sql`INSERT INTO answer.clocks (id, case_id, rule_id, started_on, due_on)
    VALUES (${newId()}, ${caseId}, ${rule.id}, ${day}::date, ${due}::date)`);
  return due;
}

/** Stops the running clock for good; nothing happens when none runs. */
export async function stopClock(tx: Change, caseId: string, reason: string, at: Date): Promise<void> {
  await tx.db.execute(
    sql`UPDATE answer.clocks SET stopped_at = ${at}, stop_reason = ${reason} WHERE case_id = ${caseId} AND stopped_at IS NULL`,
  );
}

/** Holds the clock while the citizen is asked something; the days until the reply don't count. */
export async function pauseClock(tx: Change, caseId: string, reason: string, at: Date): Promise<void> {
  await tx.db.execute(sql`UPDATE answer.clocks SET paused_on = ${jakartaDay(at)}::date, pause_reason = ${reason}
    WHERE case_id = ${caseId} AND stopped_at IS NULL AND paused_on IS NULL`);
}

/** Lets a held clock go on and moves the due day by the working days that passed meanwhile. */
export async function resumeClock(tx: Change, caseId: string, at: Date): Promise<void> {
  const { rows } = await tx.db.execute<{ id: string; paused_on: string; due_on: string; pause_reason: string }>(sql`
    SELECT id, paused_on::text AS paused_on, due_on::text AS due_on, pause_reason FROM answer.clocks
     WHERE case_id = ${caseId} AND stopped_at IS NULL AND paused_on IS NOT NULL FOR UPDATE`);
  const clock = rows[0];
  if (!clock) return;
  const holidays = await listHolidays(tx.db);
  const today = jakartaDay(at);
  const lost = workingDaysBetween(clock.paused_on, today, holidays);
  const { due } = addWorkingDays(clock.due_on, lost, holidays);
  const pause = JSON.stringify([{ from: clock.paused_on, to: today, days: lost, reason: clock.pause_reason }]);
  await tx.db.execute(sql`UPDATE answer.clocks SET paused_on = NULL, pause_reason = NULL, due_on = ${due}::date, pauses = pauses || ${pause}::jsonb
    WHERE id = ${clock.id}`);
}

/**
 * Ends the running clock and starts the one that fits another kind from the same day, with the pauses so far; a held
 * clock stays held. Returns the new due day, or null when no clock runs.
 */
export async function reclassClock(tx: Change, caseId: string, kind: CaseKind, at: Date): Promise<string | null> {
  const { rows } = await tx.db.execute<{
    started_on: string;
    paused_on: string | null;
    pause_reason: string | null;
    pauses: { days: number }[];
  }>(sql`SELECT started_on::text AS started_on, paused_on::text AS paused_on, pause_reason, pauses FROM answer.clocks
          WHERE case_id = ${caseId} AND stopped_at IS NULL FOR UPDATE`);
  const old = rows[0];
  if (!old) return null;
  await stopClock(tx, caseId, `reclassed: ${kind}`, at);
  const holidays = await listHolidays(tx.db);
  const rule = await ruleFor(tx.db, kind, old.started_on);
  const lost = old.pauses.reduce((n, p) => n + p.days, 0);
  const { due } = addWorkingDays(addWorkingDays(old.started_on, rule.limitDays, holidays).due, lost, holidays);
  await tx.db.execute(sql`
    INSERT INTO answer.clocks (id, case_id, rule_id, started_on, due_on, paused_on, pause_reason, pauses)
    VALUES (${newId()}, ${caseId}, ${rule.id}, ${old.started_on}::date, ${due}::date, ${old.paused_on}::date, ${old.pause_reason},
            ${JSON.stringify(old.pauses)}::jsonb)`);
  return due;
}
