import { sql } from 'drizzle-orm';
import type { Kernel } from '../../kernel/kernel.ts';

/** How long a worker may hold an order before another one takes it over, in seconds. */
export const LEASE_SECONDS = 15;

/** After so many attempts an order waits behind all others, so that one which kills its worker can't stop the rest. */
const PATIENT = 3;

/**
 * Takes one order whose moment has passed on the database's clock, under a lease; null when there is none. Orders whose
 * holder is gone are taken when the lease has run out. `worker` must be unique to this call.
 */
export async function claimDue(k: Kernel, worker: string): Promise<string | null> {
  const { rows } = await k.db.execute<{ id: string }>(sql`
    UPDATE publish.release_orders SET
      state = 'releasing', worker = ${worker}, attempts = attempts + 1,
      lease_until = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS})
    WHERE id = (
      SELECT id FROM publish.release_orders
      WHERE due_at <= clock_timestamp()
        AND ((state = 'held' AND (next_attempt_at IS NULL OR next_attempt_at <= clock_timestamp()))
          OR (state = 'releasing' AND lease_until < clock_timestamp()))
      ORDER BY attempts >= ${PATIENT}, due_at, id
      LIMIT 1
      FOR UPDATE SKIP LOCKED)
    RETURNING id`);
  return rows[0]?.id ?? null;
}

/** Puts an order back after a failure that may pass: it is tried again after 0.5, 1, 2… seconds, at most a minute, for ever. */
export async function putBack(k: Kernel, orderId: string, worker: string, error: unknown): Promise<void> {
  await k.db.execute(sql`
    UPDATE publish.release_orders SET
      state = 'held', worker = NULL, lease_until = NULL, last_error = ${rootMessage(error).slice(0, 500)},
      next_attempt_at = clock_timestamp() + make_interval(secs => least(60, 0.5 * power(2, least(attempts, 20) - 1)))
    WHERE id = ${orderId} AND state = 'releasing' AND worker = ${worker}`);
}

/** The query builder's message repeats the query; what went wrong stands in the innermost cause. */
function rootMessage(error: unknown): string {
  let root = error;
  while (root instanceof Error && root.cause instanceof Error) root = root.cause;
  return root instanceof Error ? root.message : String(root);
}
