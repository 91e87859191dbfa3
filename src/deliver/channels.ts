import type { Equation, PlanView } from './queries/plans.ts';

export type ChannelKey = 'portal' | 'feeds' | 'email';
export type ChannelRow = Equation & { key: ChannelKey };

const atOnce = (key: ChannelKey, n: number): ChannelRow => ({
  key,
  planned: n,
  sent: n,
  waiting: 0,
  failed: 0,
  skipped: 0,
  adds: true,
});

/**
 * The channels of a plan and their sum. Portal page and feeds read the published store itself, so they are out at the very
 * instant of the release that made the plan; mail follows.
 */
export function channelsOf(plan: PlanView): { rows: ChannelRow[]; total: Equation } {
  const rows = [atOnce('portal', 1), atOnce('feeds', 3), { key: 'email' as const, ...plan.equation }];
  const sum = (key: 'planned' | 'sent' | 'waiting' | 'failed' | 'skipped') => rows.reduce((n, row) => n + row[key], 0);
  const total = {
    planned: sum('planned'),
    sent: sum('sent'),
    waiting: sum('waiting'),
    failed: sum('failed'),
    skipped: sum('skipped'),
  };
  const adds =
    rows.every((row) => row.adds) && total.planned === total.sent + total.waiting + total.failed + total.skipped;
  return { rows, total: { ...total, adds } };
}
