import { addDays, jakartaDay, parseJakarta } from '../../kernel/time.ts';

const MINUTE = 60_000;

/** The moment `daysAgo` days before today at a time of day in Jakarta ("HH:MM"). */
export function momentOf(today: Date, daysAgo: number, hour: string): Date {
  return parseJakarta(addDays(jakartaDay(today), -daysAgo), hour)!;
}

/** The same moment, or a day earlier when it would lie ahead: a seed early in the morning must not tell of this noon. */
export function pastMomentOf(today: Date, daysAgo: number, hour: string): Date {
  const at = momentOf(today, daysAgo, hour);
  return at.getTime() < today.getTime() - 10 * MINUTE ? at : momentOf(today, daysAgo + 1, hour);
}

/** Earlier or later by minutes. */
export const shift = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * MINUTE);

/** A number between 0 and 1 that is always the same for the same text, so that every demonstration looks alike. */
export function steady(key: string): number {
  let h = 2_166_136_261;
  for (const ch of key) h = Math.imul(h ^ ch.codePointAt(0)!, 16_777_619);
  return ((h ^ (h >>> 13)) >>> 0) / 4_294_967_296;
}
