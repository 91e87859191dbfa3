import type { Range } from '../../language/ranges.ts';
import { blank } from '../../language/ranges.ts';

const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const days = 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday';

/** A date in an English text: ISO, with `--` for a missing year, and the weekday as written (0 is Sunday). */
export type EnglishDate = Range & { iso: string; weekday?: number };

const monthAt = (name: string): string => String(months.split('|').indexOf(name) + 1).padStart(2, '0');

/** Finds `Tuesday, 25 June 2024`, `June 25, 2024` and `25 June` in an English text. */
export function englishDates(text: string): EnglishDate[] {
  const form = new RegExp(
    `(?:\\b(${days}),?\\s+)?(?:\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(${months})|\\b(${months})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?!\\d))(?:,?\\s+(\\d{4}))?\\b`,
    'gu',
  );
  return [...text.matchAll(form)].map((match) => {
    const [whole, weekday, dayFirst, monthSecond, monthFirst, daySecond, year] = match;
    const day = (dayFirst ?? daySecond ?? '').padStart(2, '0');
    const date = `${year ?? '-'}-${monthAt(monthSecond ?? monthFirst ?? '')}-${day}`;
    return {
      start: match.index,
      end: match.index + whole.length,
      iso: date,
      ...(weekday === undefined ? {} : { weekday: days.split('|').indexOf(weekday) }),
    };
  });
}

/** A figure of an English text with its value. */
export type EnglishNumber = Range & { text: string; value: number };

const scales: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** Finds figures in English notation, `1,250` and `3.6 billion`; dates, years, clock times and citations are left out. */
export function englishNumbers(text: string): EnglishNumber[] {
  const years = [...text.matchAll(/\b(?:19|20)\d{2}\b(?!,\d)/g)];
  const clocks = [...text.matchAll(/\b\d{1,2}[.:]\d{2}(?=\s*(?:WIB|WITA|WIT|a\.m\.|p\.m\.|am|pm)\b)/g)];
  const rules = [...text.matchAll(/\b(?:Number|No\.?)\s*\d+(?:\s+of\s+\d{4}|\/\d{4})/g)];
  const shut = [...years, ...clocks, ...rules].map((one) => ({ start: one.index, end: one.index + one[0].length }));
  const rest = blank(text, [...englishDates(text), ...shut]);
  const form =
    /(?<![\p{L}\d.,/-])(?:Rp|IDR|US\$|\$)?\s?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s(thousand|million|billion|trillion))?(?![\d/])/gu;
  return [...rest.matchAll(form)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0].trim(),
    value: Number(match[1]!.replaceAll(',', '')) * (match[2] ? scales[match[2]]! : 1),
  }));
}
