import { addDays, jakartaDay, startOfJakartaDay } from '../../kernel/time.ts';

/** The hours of the day in Jakarta in which approvers are asked, from the first up to the second: 7 and 20. */
export type WorkingHours = { from: number; to: number };

const HOUR = 3_600_000;

const windowOf = (day: string, hours: WorkingHours): [number, number] => {
  const start = startOfJakartaDay(day).getTime();
  return [start + hours.from * HOUR, start + hours.to * HOUR];
};

/** Says whether an instant lies in the working hours of its day. */
export function isWorkingTime(at: Date, hours: WorkingHours): boolean {
  const [from, to] = windowOf(jakartaDay(at), hours);
  return at.getTime() >= from && at.getTime() < to;
}

/** Adds hours that count only while somebody works: eight hours from 18.00 with hours 7 to 20 end at 13.00 of the next day. */
export function addWorkingHours(from: Date, count: number, hours: WorkingHours): Date {
  let left = count * HOUR;
  let at = from.getTime();
  for (let day = jakartaDay(from); ; day = addDays(day, 1)) {
    const [start, end] = windowOf(day, hours);
    const begin = Math.max(at, start);
    if (begin < end) {
      if (left <= end - begin) return new Date(begin + left);
      left -= end - begin;
    }
    at = end;
  }
}

/** The working time between two instants, in milliseconds; 0 when the second is not later. */
export function workingTime(from: Date, to: Date, hours: WorkingHours): number {
  let sum = 0;
  for (let day = jakartaDay(from); startOfJakartaDay(day) < to; day = addDays(day, 1)) {
    const [start, end] = windowOf(day, hours);
    sum += Math.max(0, Math.min(end, to.getTime()) - Math.max(start, from.getTime()));
  }
  return sum;
}
