import { sql } from 'drizzle-orm';
import type { Kernel } from '../../kernel/kernel.ts';
import { releaseFigures } from './release-figures.ts';

const DAY_MS = 86_400_000;

/** What the machine room watches. `unclaimed`: due for more than two seconds and held by no worker, so no clock is running. */
export type ReleaseGauges = {
  held: number;
  overdue: number;
  unclaimed: number;
  retrying: number;
  failed: number;
  lagP50Ms: number | null;
  lagP99Ms: number | null;
};

/** Reads the gauges of the release clock; the lags are those of the last 30 days, failures those that nobody has replaced. */
export async function releaseGauges(k: Kernel): Promise<ReleaseGauges> {
  const { rows } = await k.db.execute<Record<'held' | 'overdue' | 'unclaimed' | 'retrying' | 'failed', string>>(sql`
    SELECT
      count(*) FILTER (WHERE state IN ('held', 'releasing')) AS held,
      count(*) FILTER (WHERE state IN ('held', 'releasing') AND due_at < clock_timestamp() - interval '1 second') AS overdue,
      count(*) FILTER (WHERE due_at < clock_timestamp() - interval '2 seconds' AND (
        (state = 'held' AND coalesce(next_attempt_at, due_at) < clock_timestamp() - interval '2 seconds')
        OR (state = 'releasing' AND lease_until < clock_timestamp() - interval '2 seconds'))) AS unclaimed,
      count(*) FILTER (WHERE state IN ('held', 'releasing') AND last_error IS NOT NULL) AS retrying,
      count(*) FILTER (WHERE state = 'failed' AND NOT EXISTS (
        SELECT 1 FROM publish.release_orders newer
        WHERE newer.edition_id = o.edition_id AND newer.ordered_at > o.ordered_at)) AS failed
    FROM publish.release_orders o WHERE state NOT IN ('out', 'cancelled')`);
  const figures = await releaseFigures(k, { since: new Date(k.clock.now().getTime() - 30 * DAY_MS) });
  const row = rows[0]!;
  return {
    held: Number(row.held),
    overdue: Number(row.overdue),
    unclaimed: Number(row.unclaimed),
    retrying: Number(row.retrying),
    failed: Number(row.failed),
    lagP50Ms: figures.p50Ms,
    lagP99Ms: figures.p99Ms,
  };
}
