import { sql } from 'drizzle-orm';
import type { Kernel } from '../../kernel/kernel.ts';
import { releaseFigures } from './release-figures.ts';

const DAY_MS = 86_400_000;

/** What the machine room watches; counts over all agencies. */
export type ReleaseGauges = {
  /** Waiting for its moment, or being brought out. */
  held: number;
  /** Being brought out at this instant. */
  releasing: number;
  /** Due for more than a second and neither out nor given to a person. */
  overdue: number;
  /** Due for more than two seconds and held by no worker, so no clock is running. */
  unclaimed: number;
  /** Claimed for longer than the lease: its worker is stuck, and no other has taken it over. */
  stuck: number;
  retrying: number;
  failed: number;
  /** Past the grace and waiting for a person. */
  late: number;
  nextDueAt: Date | null;
  released30d: number;
  early30d: number;
  lagP50Ms: number | null;
  lagP99Ms: number | null;
};

const COUNTS = ['held', 'releasing', 'overdue', 'unclaimed', 'stuck', 'retrying', 'failed', 'late'] as const;

/** Reads the gauges of the release clock; the lags are those of the last 30 days, failures those that nobody has replaced. */
export async function releaseGauges(k: Kernel): Promise<ReleaseGauges> {
  const { rows } = await k.db.execute<Record<(typeof COUNTS)[number], string> & { next: string | null }>(sql`
    SELECT
      count(*) FILTER (WHERE state IN ('held', 'releasing')) AS held,
      count(*) FILTER (WHERE state = 'releasing') AS releasing,
      count(*) FILTER (WHERE state IN ('held', 'releasing') AND due_at < clock_timestamp() - interval '1 second') AS overdue,
      count(*) FILTER (WHERE due_at < clock_timestamp() - interval '2 seconds' AND (
        (state = 'held' AND coalesce(next_attempt_at, due_at) < clock_timestamp() - interval '2 seconds')
        OR (state = 'releasing' AND lease_until < clock_timestamp() - interval '2 seconds'))) AS unclaimed,
      count(*) FILTER (WHERE state = 'releasing' AND lease_until < clock_timestamp()) AS stuck,
      count(*) FILTER (WHERE state IN ('held', 'releasing') AND last_error IS NOT NULL) AS retrying,
      count(*) FILTER (WHERE state = 'failed' AND NOT EXISTS (
        SELECT 1 FROM publish.release_orders newer
        WHERE newer.edition_id = o.edition_id AND newer.ordered_at > o.ordered_at)) AS failed,
      count(*) FILTER (WHERE state = 'late') AS late,
      extract(epoch FROM min(due_at) FILTER (WHERE state = 'held' AND due_at > clock_timestamp())) * 1000 AS next
    FROM publish.release_orders o WHERE state NOT IN ('out', 'cancelled')`);
  const figures = await releaseFigures(k, { since: new Date(k.clock.now().getTime() - 30 * DAY_MS) });
  const row = rows[0]!;
  const counts = Object.fromEntries(COUNTS.map((name) => [name, Number(row[name])])) as Record<
    (typeof COUNTS)[number],
    number
  >;
  return {
    ...counts,
    nextDueAt: row.next === null ? null : new Date(Number(row.next)),
    released30d: figures.released,
    early30d: figures.early,
    lagP50Ms: figures.p50Ms,
    lagP99Ms: figures.p99Ms,
  };
}
