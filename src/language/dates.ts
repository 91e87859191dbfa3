import type { Range } from './ranges.ts';
import { overlaps } from './ranges.ts';

/** A date in a text. `iso` is `2024-06-25`, `2024-06`, `2024` or, without a year, `--06-25`; `weekday` counts from Sunday = 0. */
export type DateMention = Range & { text: string; iso: string; weekday?: number };

/** Indonesian month names, January first. */
export const monthNames = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

/** Indonesian weekday names, Sunday first. */
export const weekdayNames = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

const months =
  'januari|jan|februari|pebruari|feb|maret|mar|april|apr|mei|juni|jun|juli|jul|agustus|agt|ags|agu|september|sept|sep|oktober|okt|november|nopember|nov|desember|des';
const days = "minggu|min|ahad|senin|sen|selasa|sel|rabu|rab|kamis|kam|jumat|jum['’]at|jum|sabtu|sab";
const weekdayLead = `(?:\\b(${days})\\.?,?\\s+\\(?)?`;

/** The month 1 to 12 of an Indonesian month name or its abbreviation, or undefined. */
export function monthNumber(name: string): number | undefined {
  const key = name.toLowerCase().replace('pebruari', 'februari').replace('nopember', 'november');
  const short = key.slice(0, 3);
  const at = monthNames.findIndex((month) => month.toLowerCase().startsWith(short));
  if (at >= 0) return at + 1;
  return short === 'agt' || short === 'ags' ? 8 : undefined;
}

/** The weekday 0 (Sunday) to 6 of an Indonesian weekday name or its abbreviation, or undefined. */
export function weekdayNumber(name: string): number | undefined {
  const key = name.toLowerCase().replace(/['’]/g, '').replace('ahad', 'minggu').slice(0, 3);
  const at = weekdayNames.findIndex((day) => day.toLowerCase().startsWith(key));
  return at < 0 ? undefined : at;
}

/** The weekday 0 (Sunday) to 6 of a full ISO date, or undefined if the date doesn't exist. */
export function weekdayOf(iso: string): number | undefined {
  const day = new Date(`${iso}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(iso) && day.toISOString().slice(0, 10) === iso ? day.getUTCDay() : undefined;
}

const two = (value: number): string => String(value).padStart(2, '0');

function isoOf(day: string, month: number | undefined, year: string | undefined): string | undefined {
  if (month === undefined || month < 1 || month > 12 || Number(day) < 1 || Number(day) > 31) return undefined;
  const full = year === undefined ? '-' : year.length === 2 ? `20${year}` : year;
  return `${full}-${two(month)}-${two(Number(day))}`;
}

type Found = DateMention | undefined;
type Rule = { pattern: RegExp; read: (match: RegExpMatchArray) => (string | undefined)[]; weekdayAt?: number };

const rules: Rule[] = [
  {
    // `7, 14, 21 dan 28 November 2026`
    pattern: new RegExp(
      `${weekdayLead}\\b(\\d{1,2}(?:,\\s*\\d{1,2})*)(?:,?\\s+(?:dan|&)\\s+)(\\d{1,2})\\s+(${months})\\.?(?:\\s+(\\d{4}))?\\b`,
      'giu',
    ),
    read: (m) => [...m[2]!.split(/,\s*/), m[3]!].map((day) => isoOf(day, monthNumber(m[4]!), m[5])),
  },
  {
    pattern: new RegExp(
      `${weekdayLead}\\b(\\d{1,2})\\s*(?:-|–|—|s\\.?d\\.?|sampai(?: dengan)?|hingga)\\s*(\\d{1,2})\\s+(${months})\\.?(?:\\s+(\\d{4}))?\\b\\)?`,
      'giu',
    ),
    read: (m) => [isoOf(m[2]!, monthNumber(m[4]!), m[5]), isoOf(m[3]!, monthNumber(m[4]!), m[5])],
  },
  {
    pattern: new RegExp(`${weekdayLead}\\b(\\d{1,2})\\s+(${months})\\.?(?:\\s+(\\d{4}))?\\b\\)?`, 'giu'),
    read: (m) => [isoOf(m[2]!, monthNumber(m[3]!), m[4])],
    weekdayAt: 1,
  },
  {
    pattern: new RegExp(`${weekdayLead}\\b(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})\\b\\)?`, 'giu'),
    read: (m) => [isoOf(m[2]!, Number(m[3]), m[4])],
    weekdayAt: 1,
  },
  { pattern: /\b(\d{4})-(\d{2})-(\d{2})\b/gu, read: (m) => [isoOf(m[3]!, Number(m[2]), m[1])] },
  {
    pattern: new RegExp(
      `(?:\\b(${days})\\.?,?\\s*\\(?|\\btgl\\.?\\s+|\\btanggal\\s+)(\\d{1,2})/(\\d{1,2})\\b(?!/)\\)?`,
      'giu',
    ),
    read: (m) => [isoOf(m[2]!, Number(m[3]), undefined)],
    weekdayAt: 1,
  },
  {
    pattern: new RegExp(`\\b(?<!\\d\\s)(${months})\\.?\\s+(\\d{4})\\b`, 'giu'),
    read: (m) => [`${m[2]}-${two(monthNumber(m[1]!)!)}`],
  },
  {
    pattern: /(?<![\p{L}\p{N}./,-])((?:19|20)\d{2})(?![\p{N}]|[.,/-]\d|\s*(?:orang|unit|buah|desa|%))/gu,
    read: (m) => [m[1]],
  },
];

function mention(text: string, match: RegExpMatchArray, iso: string | undefined, rule: Rule): Found {
  if (iso === undefined || match.index === undefined) return undefined;
  let whole = match[0];
  if (whole.endsWith(')') && !whole.includes('(')) whole = whole.slice(0, -1);
  const name = rule.weekdayAt === undefined ? undefined : match[rule.weekdayAt];
  const weekday = name === undefined ? undefined : weekdayNumber(name);
  const range = { start: match.index, end: match.index + whole.length };
  return { ...range, text: text.slice(range.start, range.end), iso, ...(weekday === undefined ? {} : { weekday }) };
}

/**
 * Finds dates: `Selasa (25/6)`, `25 Juni 2024`, `7/8/2024` (day first), ranges, ISO, month with year, bare years. A year
 * that is missing is taken from the latest full date before, or after, in the same text, if there is one.
 */
export function findDates(text: string): DateMention[] {
  const found: DateMention[] = [];
  for (const rule of rules) {
    for (const match of text.matchAll(rule.pattern)) {
      const here = rule.read(match).map((iso) => mention(text, match, iso, rule));
      for (const date of here) {
        if (date && !found.some((other) => overlaps(other, date) && !here.includes(other))) found.push(date);
      }
    }
  }
  found.sort((a, b) => a.start - b.start);
  return found;
}

/** Gives dates without a year the year of the nearest full date of the text. */
export function completeYears(dates: readonly DateMention[], fallbackYear?: string): DateMention[] {
  const full = dates.filter((date) => /^\d{4}/.test(date.iso));
  return dates.map((date) => {
    if (!date.iso.startsWith('--')) return date;
    const near = [...full].sort((a, b) => Math.abs(a.start - date.start) - Math.abs(b.start - date.start))[0];
    const year = near?.iso.slice(0, 4) ?? fallbackYear;
    return year === undefined ? date : { ...date, iso: `${year}-${date.iso.slice(2)}` };
  });
}

/** Writes an ISO date in Indonesian: `25 Juni 2024`, `Juni 2024`, `2024`, and `25 Juni` where the year is unknown. */
export function dateInWords(iso: string): string {
  const [, year, month, day] = /^(\d{4}|-)(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso) ?? [];
  const name = month === undefined ? undefined : monthNames[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year === '-' ? undefined : year]
    .filter((part) => part !== undefined)
    .join(' ');
}
