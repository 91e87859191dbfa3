import { and, eq, isNotNull, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import { SYSTEM } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import { defineJob } from '../../kernel/jobs.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { remindOfDebts } from '../emergency/remind-of-debts.ts';
import type { Package } from '../package.ts';
import { openSteps, stepsOf } from '../queries/steps.ts';
import type { Step } from '../step.ts';
import { packages, steps } from '../tables.ts';
import { reachable, whoHearsOfDelay, whoMaySign } from './recipients.ts';
import { reminderAt } from './reminder-kinds.ts';
import { mailAboutStep, mailLinkHolders } from './send-reminders.ts';
import { reminders } from './tables.ts';
import { isWorkingTime, type WorkingHours, workingTime } from './working-hours.ts';

/** A step that opens when its time is already over gets at least this long before it counts as late. */
const LEAST_MS = 2 * 3_600_000;
const MOST_AT_ONCE = 500;

/** Reminds of steps and debts that wait: at half and nine tenths of their time, and tells the next role when it has passed. */
export const remindWaiting = defineJob(
  'approve.remind-waiting',
  z.object({}),
  { cron: '*/5 * * * *', retryLimit: 2 },
  async (k) => {
    await remindOfSteps(k);
    await remindOfDebts(k);
  },
);

/** Sends what is due for open steps; each kind once a step. Outside working hours only what concerns a crisis goes out. */
export async function remindOfSteps(k: Kernel): Promise<void> {
  const now = k.clock.now();
  const hours = k.config.approvalHours;
  const waiting = await k.db
    .selectDistinct({ id: packages.id, submittedAt: packages.submittedAt })
    .from(packages)
    .innerJoin(steps, eq(steps.packageId, packages.id))
    .where(
      and(
        eq(packages.state, 'pending'),
        eq(steps.state, 'open'),
        isNotNull(steps.dueAt),
        lt(packages.submittedAt, now),
      ),
    )
    .orderBy(packages.submittedAt)
    .limit(MOST_AT_ONCE);
  for (const { id } of waiting) {
    const [p] = await k.db.select().from(packages).where(eq(packages.id, id));
    if (p?.state !== 'pending') continue;
    const crisis = p.risk.level === 'crisis';
    if (!crisis && !isWorkingTime(now, hours)) continue;
    const all = await stepsOf(k.db, p.id);
    for (const step of openSteps(all)) {
      const kind = reminderAt(timeGone(step, openedAt(p, step, all), now, crisis ? null : hours));
      if (kind) await remindOnce(k, p, step, all, kind);
    }
  }
}

/** When a step's turn came: at submission, or with the last signature before it. */
const openedAt = (p: Package, step: Step, all: Step[]): Date =>
  all
    .filter((one) => one.position < step.position && one.decidedAt !== null && one.carriedFrom === null)
    .reduce((latest, one) => (one.decidedAt! > latest ? one.decidedAt! : latest), p.submittedAt);

/** The part of a step's time that is gone: 1 when it is due; in working hours, or by the clock when these are null. */
export function timeGone(step: Pick<Step, 'dueAt'>, opened: Date, now: Date, hours: WorkingHours | null): number {
  if (!step.dueAt) return 0;
  const due = new Date(Math.max(step.dueAt.getTime(), opened.getTime() + LEAST_MS));
  if (now >= due) return 1;
  const all = hours ? workingTime(opened, due, hours) : 0;
  if (all > 0) return workingTime(opened, now, hours!) / all;
  return (now.getTime() - opened.getTime()) / (due.getTime() - opened.getTime());
}

async function remindOnce(k: Kernel, p: Package, step: Step, all: Step[], kind: 'half' | 'nearly' | 'late') {
  const able = await whoMaySign(k, p, step, all);
  const asked = step.kind === 'quoted' ? [p.submittedBy] : able;
  const to = await reachable(k, kind === 'late' ? await whoHearsOfDelay(k, p, step) : asked);
  await k.change(SYSTEM, async (tx) => {
    const fresh = await tx.db
      .insert(reminders)
      .values({ id: newId(), stepId: step.id, kind, at: tx.now })
      .onConflictDoNothing()
      .returning({ id: reminders.id });
    if (fresh.length === 0) return;
    mailAboutStep(k, tx, p, step, kind, to);
    if (kind !== 'late') await mailLinkHolders(k, tx, p, step);
    tx.audit({ action: `approve.reminder-${kind}`, subject: { kind: 'package', id: p.id }, detail: { step: step.id } });
  });
}

/** Lists what was sent for the steps of a package, the newest first. */
export const remindersOf = (k: Kernel, packageId: string) =>
  k.db
    .select({ stepId: reminders.stepId, kind: reminders.kind, at: reminders.at, accountId: reminders.accountId })
    .from(reminders)
    .innerJoin(steps, eq(steps.id, reminders.stepId))
    .where(eq(steps.packageId, packageId))
    .orderBy(sql`${reminders.at} DESC`);
