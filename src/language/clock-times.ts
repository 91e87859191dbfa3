import type { Range } from './ranges.ts';

/** A time of day: `clock` is `16.00`, `zone` is WIB, WITA, WIT or empty. */
export type ClockMention = Range & { text: string; clock: string; zone: string };

const pattern =
  /(?:\b(?:pukul|pkl\.?|jam)\s+)(\d{1,2})(?:[.:](\d{2}))?(?:\s*(WIB|WITA|WIT))?(?!\p{L})|(?<![\d.])(\d{1,2})[.:](\d{2})(?::\d{2})?\s*(?:(?:-|–|s\.?d\.?|sampai(?: dengan)?)\s*(?:\d{1,2}[.:]\d{2}|selesai)\s*)?(WIB|WITA|WIT)\b|\b(\d{1,2}):(\d{2})(?::\d{2})?\b|(?<=^[-*•> ]{0,4})([01]\d|2[0-4])\.([0-5]\d)(?=\s+\p{L})/gimu;

/** Finds times of day such as `16.00 WIB`, `pukul 9` or `09:30`. */
export function findClockTimes(text: string): ClockMention[] {
  const found: ClockMention[] = [];
  for (const match of text.matchAll(pattern)) {
    const hour = Number(match[1] ?? match[4] ?? match[7] ?? match[9]);
    const minute = Number(match[2] ?? match[5] ?? match[8] ?? match[10] ?? 0);
    if (hour > 24 || minute > 59) continue;
    const clock = `${String(hour).padStart(2, '0')}.${String(minute).padStart(2, '0')}`;
    const zone = (match[3] ?? match[6] ?? '').toUpperCase();
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0], clock, zone });
  }
  return found;
}
