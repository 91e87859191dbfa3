import { addDays } from '../kernel/time.ts';

export type Holiday = { day: string; name: string };
/** A day that didn't count, and why: its holiday's name, or null for a weekend. */
export type SkippedDay = { day: string; name: string | null };
export type DueDate = { due: string; skipped: SkippedDay[] };

const weekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** Why a Jakarta day ("YYYY-MM-DD") is no working day, or null when it is one. */
function dayOff(day: string, holidays: Map<string, string>): SkippedDay | null {
  const name = holidays.get(day);
  if (name !== undefined) return { day, name };
  return weekend(day) ? { day, name: null } : null;
}

/**
 * Counts `n` working days after a day, which itself doesn't count (UU 14/2008 counts from the day after receipt):
 * Monday to Friday less holidays. Returns the last of them and every day that was skipped on the way.
 */
export function addWorkingDays(start: string, n: number, holidays: Holiday[]): DueDate {
  const names = new Map(holidays.map((h) => [h.day, h.name]));
  const skipped: SkippedDay[] = [];
  let day = start;
  for (let left = n; left > 0; ) {
    day = addDays(day, 1);
    const off = dayOff(day, names);
    if (off) skipped.push(off);
    else left -= 1;
  }
  return { due: day, skipped };
}

/** Counts the working days after `from` up to and including `to`; negative when `to` lies before `from`. */
export function workingDaysBetween(from: string, to: string, holidays: Holiday[]): number {
  if (to < from) return -workingDaysBetween(to, from, holidays);
  const names = new Map(holidays.map((h) => [h.day, h.name]));
  let n = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (!dayOff(day, names)) n += 1;
  return n;
}

/** Says whether a Jakarta day ("YYYY-MM-DD") is a working day. */
export const isWorkingDay = (day: string, holidays: Holiday[]): boolean =>
  dayOff(day, new Map(holidays.map((h) => [h.day, h.name]))) === null;
