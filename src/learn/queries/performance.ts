import { caseFigures } from '../../answer/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { addDays, jakartaDay, startOfJakartaDay } from '../../kernel/time.ts';
import { type ReleaseReceipt, releaseFigures, releaseReceipts } from '../../publish/index.ts';
import { hours, type ItemWay, itemWays, median } from './process-figures.ts';
import { remember } from './remember.ts';

export const WEEKS = 8;
/** A promised release counts as punctual within this many milliseconds. */
export const PUNCTUAL_MS = 1000;

/** What the public may hold us to, for a stretch of time. */
export type Sums = {
  released: number;
  promised: number;
  onTime: number;
  casesOpened: number;
  /** Answered by their due day. */
  casesOnTime: number;
  /** Answered after it, or not answered though it has passed. */
  casesLate: number;
  corrections: number;
  /** Items that came out for the first time with a way known whole. */
  items: number;
  /** Median hours from brief to release; null without such items. */
  medianHours: number | null;
};
export type Week = Sums & { /** The Monday it begins with, "YYYY-MM-DD". */ monday: string };
export type Performance = {
  since: string;
  until: string;
  weeks: Week[];
  total: Sums;
  receipts: ReleaseReceipt[];
  /** Lag of promised releases in milliseconds; null without any. */
  punctuality: { p50Ms: number | null; p99Ms: number | null };
  at: Date;
};

/** The Monday of the week in which a Jakarta day lies. */
export function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday + 6) % 7));
}

/** The figures of the running week and the seven before it, per week and together; at most a minute old. */
export const performanceFigures = (k: Kernel): Promise<Performance> => remember(k, 'performance', () => measure(k));

async function measure(k: Kernel): Promise<Performance> {
  const at = k.clock.now();
  const today = jakartaDay(at);
  const since = addDays(mondayOf(today), -7 * (WEEKS - 1));
  const from = startOfJakartaDay(since);
  const mondays = Array.from({ length: WEEKS }, (_, i) => addDays(since, 7 * i));
  const [receipts, punctuality, ways, ...cases] = await Promise.all([
    releaseReceipts(k, { since: from }),
    releaseFigures(k, { since: from }),
    itemWays(k, { since: from }),
    ...mondays.map((monday) => caseFigures(k, { since: monday, until: addDays(monday, 6) })),
  ]);
  const weeks = mondays.map((monday, i): Week => {
    const within = (date: Date) => mondayOf(jakartaDay(date)) === monday;
    const c = cases[i]!;
    return {
      monday,
      ...releaseSums(receipts.filter((r) => within(r.releasedAt))),
      ...waySums(ways.filter((w) => within(w.released))),
      casesOpened: c.opened,
      casesOnTime: c.onTime,
      casesLate: c.late + c.overdue,
    };
  });
  const sum = (key: 'casesOpened' | 'casesOnTime' | 'casesLate') => weeks.reduce((n, w) => n + w[key], 0);
  const total: Sums = {
    ...releaseSums(receipts),
    ...waySums(ways),
    casesOpened: sum('casesOpened'),
    casesOnTime: sum('casesOnTime'),
    casesLate: sum('casesLate'),
  };
  return { since, until: today, weeks, total, receipts, punctuality, at };
}

function releaseSums(receipts: ReleaseReceipt[]) {
  const promised = receipts.filter((r) => r.promisedAt);
  return {
    released: receipts.length,
    promised: promised.length,
    onTime: promised.filter((r) => r.lagMs <= PUNCTUAL_MS).length,
    corrections: receipts.filter((r) => r.correction).length,
  };
}

function waySums(ways: ItemWay[]) {
  return {
    items: ways.length,
    medianHours: ways.length === 0 ? null : median(ways.map((w) => hours(w.brief, w.released))),
  };
}
