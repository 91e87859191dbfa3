import { addDays } from '../kernel/time.ts';
import type { ClockView } from './queries/case-view.ts';

/** One day of a clock: its number when it counts, else why it doesn't. `name` is a holiday's. */
export type ClockDay = {
  day: string;
  n: number | null;
  why: 'received' | 'counted' | 'weekend' | 'holiday' | 'paused';
  name: string | null;
};

type Told = Pick<ClockView, 'startedOn' | 'dueOn' | 'skipped' | 'pauses' | 'pausedOn'>;

/** Tells a clock day by day ("YYYY-MM-DD"), from the day of receipt to the due day, or to the day on which it was held. */
export function daysOfClock(clock: Told): ClockDay[] {
  const off = new Map(clock.skipped.map((s) => [s.day, s.name]));
  const paused = (day: string) => clock.pauses.some((p) => p.from < day && day <= p.to);
  const end = clock.pausedOn && clock.pausedOn < clock.dueOn ? clock.pausedOn : clock.dueOn;
  const days: ClockDay[] = [{ day: clock.startedOn, n: null, why: 'received', name: null }];
  let n = 0;
  for (let day = addDays(clock.startedOn, 1); day <= end; day = addDays(day, 1)) {
    if (off.has(day)) {
      const name = off.get(day) ?? null;
      days.push({ day, n: null, why: name === null ? 'weekend' : 'holiday', name });
    } else if (paused(day)) days.push({ day, n: null, why: 'paused', name: null });
    else {
      n += 1;
      days.push({ day, n, why: 'counted', name: null });
    }
  }
  return days;
}
