import { sql } from 'drizzle-orm';
import type { Kernel } from '../../kernel/kernel.ts';

/** How punctual releases were. Lags are milliseconds after the promised moment; null when there is nothing to measure. */
export type ReleaseFigures = {
  /** All versions that came out since. */
  released: number;
  /** Those that were promised for a moment. */
  promised: number;
  /** Promised ones that came out within one second. */
  onTime: number;
  late: number;
  /** Promised ones that came out before their moment; the database refuses them, so this is a proof and not a hope. */
  early: number;
  p50Ms: number | null;
  p99Ms: number | null;
  maxMs: number | null;
  /** Per day in Jakarta that had a release: how many came out, and the largest lag of the promised ones. */
  days: { day: string; released: number; maxMs: number | null }[];
};

type Row = {
  released: string;
  promised: string;
  on_time: string;
  late: string;
  early: string;
  p50: number | null;
  p99: number | null;
  max: string | null;
};

/**
 * The receipts since a moment: the promise is the first moment that was announced and missed beyond the grace, else the last one
 * that was set; a person's decision to release late doesn't make a release punctual.
 */
const receiptsSince = (since: Date) => sql`
  SELECT released_at, coalesce(missed_at, hold_until) AS promise,
    CASE WHEN missed_at IS NULL THEN lag_ms
      ELSE greatest(lag_ms, ceil(extract(epoch FROM released_at - missed_at) * 1000)::bigint) END AS lag
  FROM publish.release_orders WHERE state = 'out' AND released_at >= ${since}`;

/** Measures the releases since a moment, from their receipts. */
export async function releaseFigures(k: Kernel, { since }: { since: Date }): Promise<ReleaseFigures> {
  const { rows } = await k.db.execute<Row>(sql`
    WITH receipts AS (${receiptsSince(since)})
    SELECT count(*) AS released,
      count(promise) AS promised,
      count(*) FILTER (WHERE promise IS NOT NULL AND lag <= 1000) AS on_time,
      count(*) FILTER (WHERE promise IS NOT NULL AND lag > 1000) AS late,
      count(*) FILTER (WHERE released_at < promise) AS early,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY lag) FILTER (WHERE promise IS NOT NULL) AS p50,
      percentile_cont(0.99) WITHIN GROUP (ORDER BY lag) FILTER (WHERE promise IS NOT NULL) AS p99,
      max(lag) FILTER (WHERE promise IS NOT NULL) AS max
    FROM receipts`);
  const days = await k.db.execute<{ day: string; released: string; max: string | null }>(sql`
    WITH receipts AS (${receiptsSince(since)})
    SELECT to_char(released_at AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM-DD') AS day, count(*) AS released,
      max(lag) FILTER (WHERE promise IS NOT NULL) AS max
    FROM receipts GROUP BY 1 ORDER BY 1`);
  const row = rows[0]!;
  const rounded = (n: number | null) => (n === null ? null : Math.round(n));
  return {
    released: Number(row.released),
    promised: Number(row.promised),
    onTime: Number(row.on_time),
    late: Number(row.late),
    early: Number(row.early),
    p50Ms: rounded(row.p50),
    p99Ms: rounded(row.p99),
    maxMs: row.max === null ? null : Number(row.max),
    days: days.rows.map((d) => ({
      day: d.day,
      released: Number(d.released),
      maxMs: d.max === null ? null : Number(d.max),
    })),
  };
}
