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
  max: number | null;
};

/** Measures the releases since a moment, from their receipts. */
export async function releaseFigures(k: Kernel, { since }: { since: Date }): Promise<ReleaseFigures> {
  const { rows } = await k.db.execute<Row>(sql`
    SELECT count(*) AS released,
      count(hold_until) AS promised,
      count(*) FILTER (WHERE hold_until IS NOT NULL AND lag_ms <= 1000) AS on_time,
      count(*) FILTER (WHERE hold_until IS NOT NULL AND lag_ms > 1000) AS late,
      count(*) FILTER (WHERE released_at < hold_until) AS early,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY lag_ms) FILTER (WHERE hold_until IS NOT NULL) AS p50,
      percentile_cont(0.99) WITHIN GROUP (ORDER BY lag_ms) FILTER (WHERE hold_until IS NOT NULL) AS p99,
      max(lag_ms) FILTER (WHERE hold_until IS NOT NULL) AS max
    FROM publish.release_orders WHERE state = 'out' AND released_at >= ${since}`);
  const days = await k.db.execute<{ day: string; released: string; max: number | null }>(sql`
    SELECT to_char(released_at AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM-DD') AS day, count(*) AS released,
      max(lag_ms) FILTER (WHERE hold_until IS NOT NULL) AS max
    FROM publish.release_orders WHERE state = 'out' AND released_at >= ${since} GROUP BY 1 ORDER BY 1`);
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
    maxMs: row.max,
    days: days.rows.map((d) => ({ day: d.day, released: Number(d.released), maxMs: d.max })),
  };
}
