import type { Kernel } from '../../kernel/kernel.ts';

/** One stretch of the way from brief to release, as medians in hours over the items that came out. */
export type Stretch = { key: 'write' | 'check' | 'approve' | 'order'; work: number; waiting: number };
export type ProcessFigures = {
  items: number;
  /** Median hours from brief to release; null without items. */
  total: number | null;
  stretches: Stretch[];
  /** Median hours between the order and the release; the office chose that moment itself, so it is no waiting. */
  hold: number;
  /** How many of the items were ever returned by an approver. */
  returned: number;
};

/** The way of one item, as moments; a step that nobody told of is null. */
export type ItemWay = {
  itemId: string;
  brief: Date;
  drafted: Date | null;
  submitted: Date;
  approved: Date;
  ordered: Date;
  released: Date;
  returns: number;
};

/** The middle value, or the mean of the two middle ones; 0 of nothing. */
export function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length === 0) return 0;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Hours between two moments, never less than none. */
export const hours = (from: Date, to: Date): number => Math.max(0, (to.getTime() - from.getTime()) / 3_600_000);

/** Reads the ways of items first released since a moment, oldest release first; items whose way isn't known whole are left out. */
export async function itemWays(k: Kernel, { since }: { since: Date }): Promise<ItemWay[]> {
  const { rows } = await k.pool.query<ItemWay>(
    `SELECT item_id AS "itemId", min(at) FILTER (WHERE step = 'brief') AS brief,
            min(at) FILTER (WHERE step = 'drafted' AND at <= first) AS drafted,
            min(at) FILTER (WHERE step = 'submitted') AS submitted,
            max(at) FILTER (WHERE step = 'approved' AND at <= first) AS approved,
            coalesce(max(at) FILTER (WHERE step = 'held' AND at <= first), first) AS ordered, first AS released,
            count(*) FILTER (WHERE step = 'returned' AND at <= first)::int AS returns
       FROM learn.steps JOIN (SELECT item_id, min(at) AS first FROM learn.steps WHERE step = 'released' GROUP BY item_id) f USING (item_id)
      WHERE first >= $1
      GROUP BY item_id, first
     HAVING min(at) FILTER (WHERE step = 'brief') IS NOT NULL AND min(at) FILTER (WHERE step = 'submitted') IS NOT NULL
        AND max(at) FILTER (WHERE step = 'approved' AND at <= first) IS NOT NULL
      ORDER BY first, item_id`,
    [since],
  );
  return rows;
}

/**
 * Measures the way of items first released since a moment. Work: brief to draft, draft to submission. Waiting: submission to
 * approval, approval to the order to release. Between order and release the text lies still because the office chose the
 * moment, so that is told apart.
 */
export async function processFigures(k: Kernel, { since }: { since: Date }): Promise<ProcessFigures> {
  const rows = await itemWays(k, { since });
  const of = (stretch: (way: ItemWay) => number) => median(rows.map(stretch));
  return {
    items: rows.length,
    total: rows.length === 0 ? null : of((r) => hours(r.brief, r.released)),
    stretches: [
      { key: 'write', work: of((r) => hours(r.brief, r.drafted ?? r.submitted)), waiting: 0 },
      { key: 'check', work: of((r) => hours(r.drafted ?? r.submitted, r.submitted)), waiting: 0 },
      { key: 'approve', work: 0, waiting: of((r) => hours(r.submitted, r.approved)) },
      { key: 'order', work: 0, waiting: of((r) => hours(r.approved, r.ordered)) },
    ],
    hold: of((r) => hours(r.ordered, r.released)),
    returned: rows.filter((r) => r.returns > 0).length,
  };
}
