import type { Locale } from './i18n.ts';

/** The zone in which times are shown and days are counted. Western Indonesian Time has no daylight saving: always UTC+7. */
export const ZONE = 'Asia/Jakarta';
const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;

const tag = { id: 'id-ID', en: 'en-GB' } as const;
const make = (options: Intl.DateTimeFormatOptions) => ({
  id: new Intl.DateTimeFormat(tag.id, { timeZone: ZONE, ...options }),
  en: new Intl.DateTimeFormat(tag.en, { timeZone: ZONE, ...options }),
});
const dates = make({ day: 'numeric', month: 'long', year: 'numeric' });
const weekdays = make({ weekday: 'long' });
const shortDates = make({ day: 'numeric', month: 'short' });

const two = (n: number) => String(n).padStart(2, '0');
const local = (d: Date) => new Date(d.getTime() + OFFSET_MS);

/** Writes a date in Jakarta: "25 Juni 2024". */
export const formatDate = (d: Date, locale: Locale = 'id'): string => dates[locale].format(d);

/** Writes a short date in Jakarta: "25 Jun". */
export const formatShortDate = (d: Date, locale: Locale = 'id'): string => shortDates[locale].format(d);

/** Writes the weekday in Jakarta: "Selasa". */
export const formatWeekday = (d: Date, locale: Locale = 'id'): string => weekdays[locale].format(d);

/** Writes the time of day in Jakarta: "16.00 WIB", or "16.00.05 WIB" with seconds. */
export function formatTime(d: Date, options: { seconds?: boolean } = {}): string {
  const l = local(d);
  const base = `${two(l.getUTCHours())}.${two(l.getUTCMinutes())}`;
  return options.seconds ? `${base}.${two(l.getUTCSeconds())} WIB` : `${base} WIB`;
}

/** Writes day and time in Jakarta: "Selasa, 25 Juni 2024, 16.00 WIB". */
export function formatDateTime(d: Date, locale: Locale = 'id', options: { seconds?: boolean } = {}): string {
  return `${formatWeekday(d, locale)}, ${formatDate(d, locale)}, ${formatTime(d, options)}`;
}

/** Returns the calendar day in Jakarta as "YYYY-MM-DD". */
export const jakartaDay = (d: Date): string => local(d).toISOString().slice(0, 10);

/** Returns the time of day in Jakarta as "HH:MM:SS", as a time field wants it. */
export const jakartaClock = (d: Date): string => local(d).toISOString().slice(11, 19);

/** Returns the instant at which a Jakarta day ("YYYY-MM-DD") begins. */
export const startOfJakartaDay = (day: string): Date => new Date(Date.parse(`${day}T00:00:00Z`) - OFFSET_MS);

/** Adds whole days to a day written "YYYY-MM-DD". */
export const addDays = (day: string, n: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + n * DAY_MS).toISOString().slice(0, 10);

/** Reads a day and a time of day in Jakarta, to the second; null when they are not a real date and time. */
export function parseJakarta(day: string, time: string): Date | null {
  const d = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  const t = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?$/.exec(time);
  if (!d || !t) return null;
  const [y, m, dd] = [Number(d[1]), Number(d[2]), Number(d[3])];
  const [h, mi, s] = [Number(t[1]), Number(t[2]), Number(t[3] ?? 0)];
  const at = new Date(Date.UTC(y, m - 1, dd, h, mi, s));
  const real = at.getUTCMonth() === m - 1 && at.getUTCDate() === dd && h < 24 && mi < 60 && s < 60;
  return real ? new Date(at.getTime() - OFFSET_MS) : null;
}
