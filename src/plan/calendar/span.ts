import { addDays, startOfJakartaDay } from '../../kernel/time.ts';
import type { Between } from './types.ts';

export const VIEWS = ['month', 'week', 'list'] as const;
export type View = (typeof VIEWS)[number];

/** The days that a view shows around a day: `first` and `last` are both shown ("YYYY-MM-DD"), `before` and `after` are days of the neighbouring views. */
export type Shown = { view: View; day: string; first: string; last: string; before: string; after: string };

const weekday = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

const month = (day: string, by: number): string => {
  const [y, m] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(y, m - 1 + by, 1)).toISOString().slice(0, 10);
};

/** Says which days a view shows: a week from Monday, a month in whole weeks, or thirty days as a list. */
export function shownDays(view: View, day: string): Shown {
  if (view === 'week') {
    const first = addDays(day, -weekday(day));
    return { view, day, first, last: addDays(first, 6), before: addDays(first, -7), after: addDays(first, 7) };
  }
  if (view === 'list')
    return { view, day, first: day, last: addDays(day, 29), before: addDays(day, -30), after: addDays(day, 30) };
  const start = month(day, 0);
  const next = month(day, 1);
  const first = addDays(start, -weekday(start));
  const end = addDays(next, -1);
  return { view, day, first, last: addDays(end, 6 - weekday(end)), before: month(day, -1), after: next };
}

/** The stretch of time of the days `first` to `last`, both included. */
export const spanOf = (first: string, last: string): Between => ({
  from: startOfJakartaDay(first),
  to: startOfJakartaDay(addDays(last, 1)),
});

/** Lists the days `first` to `last`, both included. */
export function daysOf(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}
