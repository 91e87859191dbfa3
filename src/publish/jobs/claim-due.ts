import { sql } from 'drizzle-orm';
import type { Kernel } from '../../kernel/kernel.ts';

/** How long a claim protects an order whose worker is alive but stuck, in seconds; a dead worker's orders don't wait for it. */
export const LEASE_SECONDS = 5;

/** After so many attempts an order waits behind all others, so that one which kills its worker can't stop the rest. */
const PATIENT = 3;

/** Grace of an agency that has set none, in seconds. */
export const USUAL_GRACE_SECONDS = 600;

/** Orders of other workers that a worker without the clock's hand takes: due for so long that whoever has the hand must be stuck. */
const STUCK_SECONDS = 2;

/**
 * Who asks. `hand`: has the clock's hand, so claims of any worker whose name doesn't begin with `mine` are of the dead or the
 * stuck and are taken at once. `stand-in`: takes what has been due for two seconds. `anyone`: what is due and free.
 */
export type Reach = { as: 'hand'; mine: string } | { as: 'stand-in' } | { as: 'anyone' };

/** An order is past its grace when the moment lies back further than its agency allows; then only a person brings it out. */
export const PAST_GRACE = sql`o.due_at < clock_timestamp() - make_interval(secs => coalesce(
  (SELECT r.grace_seconds FROM publish.release_rules r WHERE r.agency_id = o.agency_id), ${USUAL_GRACE_SECONDS}))`;

/**
 * Takes up to `limit` orders whose moment has passed on the database's clock, under a lease, and returns their ids in the order
 * in which they come out: by priority, then by moment. `worker` must be unique to this call.
 */
export async function claimDue(k: Kernel, worker: string, limit: number, reach: Reach): Promise<string[]> {
  const free = sql`(o.state = 'held' AND coalesce(o.next_attempt_at, o.due_at) <= clock_timestamp()
    ${reach.as === 'stand-in' ? sql`- make_interval(secs => ${STUCK_SECONDS})` : sql``})`;
  const abandoned =
    reach.as === 'hand'
      ? sql`(o.lease_until < clock_timestamp() OR NOT starts_with(o.worker, ${reach.mine}))`
      : sql`o.lease_until < clock_timestamp()`;
  const { rows } = await k.db.execute<{ id: string; attempts: number; priority: number; due: string }>(sql`
    UPDATE publish.release_orders SET
      state = 'releasing', worker = ${worker}, attempts = attempts + 1,
      lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
    WHERE id IN (
      SELECT o.id FROM publish.release_orders o
      WHERE o.due_at <= clock_timestamp() AND (${free} OR (o.state = 'releasing' AND ${abandoned})) AND NOT ${PAST_GRACE}
      ORDER BY o.attempts >= ${PATIENT}, o.priority, o.due_at, o.id
      LIMIT ${limit}
      FOR UPDATE OF o SKIP LOCKED)
    RETURNING id, attempts, priority, extract(epoch FROM due_at) AS due`);
  return rows
    .map((row) => ({ ...row, last: row.attempts > PATIENT, due: Number(row.due) }))
    .sort(
      (a, b) => Number(a.last) - Number(b.last) || a.priority - b.priority || a.due - b.due || (a.id < b.id ? -1 : 1),
    )
    .map((row) => row.id);
}

/** Puts an order back after a failure that may pass: it is tried again after 0.5, 1, 2… seconds, at most a minute, until it is late. */
export async function putBack(k: Kernel, orderId: string, worker: string, error: unknown): Promise<void> {
  await k.db.execute(sql`
    UPDATE publish.release_orders SET
      state = 'held', worker = NULL, lease_until = NULL, last_error = ${rootMessage(error).slice(0, 500)},
      next_attempt_at = clock_timestamp() + make_interval(secs => least(60, 0.5 * power(2, least(attempts, 20) - 1)))
    WHERE id = ${orderId} AND state = 'releasing' AND worker = ${worker}`);
}

/** Milliseconds until the next held order falls due by the database's clock; null when none is held for later. */
export async function untilNextDue(k: Kernel): Promise<number | null> {
  const { rows } = await k.db.execute<{ ms: string | null }>(sql`
    SELECT extract(epoch FROM min(due_at) - clock_timestamp()) * 1000 AS ms
    FROM publish.release_orders WHERE state = 'held' AND due_at > clock_timestamp()`);
  const ms = rows[0]?.ms;
  return ms === null || ms === undefined ? null : Number(ms);
}

/** The query builder's message repeats the query; what went wrong stands in the innermost cause. */
function rootMessage(error: unknown): string {
  let root = error;
  while (root instanceof Error && root.cause instanceof Error) root = root.cause;
  return root instanceof Error ? root.message : String(root);
}
