import { readFileSync } from 'node:fs';
import { z } from 'zod';

const schema = z.object({
  key: z.string(),
  month: z.number().int().min(1).max(12),
  /** The day of the month, or which (`nth`) weekday (0 is Sunday) of it. */
  day: z.number().int().min(1).max(31).optional(),
  weekday: z.number().int().min(0).max(6).optional(),
  nth: z.number().int().min(1).max(5).optional(),
  id: z.string(),
  en: z.string(),
  kind: z.enum(['national', 'international', 'sector']),
  /** The rule that founds it; null where we know of none. */
  basis: z.string().nullable(),
});

/** A day that returns every year. */
export type Observance = z.infer<typeof schema>;
/** An observance in a certain year; `day` is "YYYY-MM-DD". */
export type Occurrence = { day: string; observance: Observance };

let kept: Observance[] | null = null;

/** The recurring observances that ship with the program (data/observances.json), by month and day. */
export function observances(): Observance[] {
  kept ??= z
    .array(schema)
    .parse(JSON.parse(readFileSync(new URL('../../../data/observances.json', import.meta.url), 'utf8')));
  return kept;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The day on which an observance falls in a year, "YYYY-MM-DD"; null when the year has no such day. */
export function dayInYear(o: Observance, year: number): string | null {
  let day = o.day;
  if (day === undefined) {
    const first = new Date(Date.UTC(year, o.month - 1, 1)).getUTCDay();
    day = 1 + (((o.weekday ?? 0) - first + 7) % 7) + ((o.nth ?? 1) - 1) * 7;
  }
  const real = new Date(Date.UTC(year, o.month - 1, day)).getUTCMonth() === o.month - 1;
  return real ? `${year}-${two(o.month)}-${two(day)}` : null;
}

/** Lists what falls on the days `first` to `last` (both included, "YYYY-MM-DD"), by day. */
export function occurrences(all: readonly Observance[], first: string, last: string): Occurrence[] {
  const found: Occurrence[] = [];
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year += 1)
    for (const observance of all) {
      const day = dayInYear(observance, year);
      if (day !== null && day >= first && day <= last) found.push({ day, observance });
    }
  return found.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
