import type { Kernel } from '../../kernel/kernel.ts';

/** One stretch of the way from brief to release, as medians in hours over the items that came out. */
export type Stretch = { key: 'write' | 'check' | 'approve' | 'wait'; work: number; waiting: number };
export type ProcessFigures = {
  items: number;
  /** Median hours from brief to release; null without items. */
  total: number | null;
  stretches: Stretch[];
  /** How many of the items were ever returned by an approver. */
  returned: number;
};

type Row = { item_id: string; brief: Date; drafted: Date | null; submitted: Date; approved: Date; released: Date; returns: number };

const median = (values: number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return 0;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};
const hours = (from: Date, to: Date): number => Math.max(0, (to.getTime() - from.getTime()) / 3_600_000);

/**
 * Measures the way of items first released since a moment. Work: brief to draft, draft to submission. Waiting: submission to
 * approval, approval to release (a chosen release time counts as waiting, since the text lies still).
 */
export async function processFigures(k: Kernel, { since }: { since: Date }): Promise<ProcessFigures> {
  const { rows } = await k.pool.query<Row>(
    `SELECT item_id, min(at) FILTER (WHERE step = 'brief') AS brief, min(at) FILTER (WHERE step = 'drafted') AS drafted,
            min(at) FILTER (WHERE step = 'submitted') AS submitted,
            max(at) FILTER (WHERE step = 'approved' AND at <= first) AS approved, first AS released,
            count(*) FILTER (WHERE step = 'returned' AND at <= first)::int AS returns
       FROM learn.steps JOIN (SELECT item_id, min(at) AS first FROM learn.steps WHERE step = 'released' GROUP BY item_id) f USING (item_id)
      WHERE first >= $1
      GROUP BY item_id, first
     HAVING min(at) FILTER (WHERE step = 'brief') IS NOT NULL AND min(at) FILTER (WHERE step = 'submitted') IS NOT NULL
        AND max(at) FILTER (WHERE step = 'approved' AND at <= first) IS NOT NULL`,
    [since],
  );
  return {
    items: rows.length,
    total: rows.length === 0 ? null : median(rows.map((r) => hours(r.brief, r.released))),
    stretches: [
      { key: 'write', work: median(rows.map((r) => hours(r.brief, r.drafted ?? r.submitted))), waiting: 0 },
      { key: 'check', work: median(rows.map((r) => hours(r.drafted ?? r.submitted, r.submitted))), waiting: 0 },
      { key: 'approve', work: 0, waiting: median(rows.map((r) => hours(r.submitted, r.approved))) },
      { key: 'wait', work: 0, waiting: median(rows.map((r) => hours(r.approved, r.released))) },
    ],
    returned: rows.filter((r) => r.returns > 0).length,
  };
}
