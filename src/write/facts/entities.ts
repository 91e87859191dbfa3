import { findAcronyms } from '../../language/acronyms.ts';
import { findClockTimes } from '../../language/clock-times.ts';
import { dateInWords, findDates } from '../../language/dates.ts';
import { findNumbers } from '../../language/numbers.ts';
import { findQuotes } from '../../language/quotes.ts';
import type { Range } from '../../language/ranges.ts';
import { blank } from '../../language/ranges.ts';
import { findRegulations } from '../../language/regulations.ts';
import type { Reading } from './reading.ts';
import { meetPersons, spanOf } from './reading.ts';
import { datesOfSource } from './source-dates.ts';
import { tidy } from './tidy.ts';

const organisation =
  /(?<!\p{L})(?:Kementerian|Badan|Dinas|Balai|Komisi|Dewan|Lembaga|Universitas|Komunitas|Perkumpulan|Yayasan|PT|Bank|Biro|Pusat|Direktorat Jenderal)(?:\s+(?:\p{Lu}[\p{L}-]*|dan(?=\s+\p{Lu})))+/gu;

/** Adds the checkable particulars of a passage: people, dates, numbers, legal citations, organisations and their acronyms. */
export function addEntities(reading: Reading, range: Range): void {
  const whole = reading.source.text;
  const passage = whole.slice(range.start, range.end);
  const at = (one: Range): Range => ({ start: range.start + one.start, end: range.start + one.end });
  const context = tidy(passage);
  meetPersons(reading, range);
  const regulations = findRegulations(passage);
  for (const one of regulations) {
    reading.book.add({
      kind: 'regulation',
      text: one.text,
      value: one.key,
      about: context,
      spans: [spanOf(reading, at(one))],
    });
  }
  const quotes = findQuotes(passage);
  const open = blank(passage, [...regulations, ...quotes]);
  const years = datesOfSource(reading.source).complete;
  const dates = findDates(open);
  for (const one of dates) {
    const full = years.find((other) => other.start === range.start + one.start)?.iso ?? one.iso;
    reading.book.add({
      kind: 'date',
      text: dateInWords(full),
      value: full,
      about: context,
      spans: [spanOf(reading, at(one))],
    });
  }
  for (const one of findNumbers(blank(open, [...dates, ...findClockTimes(open)]))) {
    if (one.ordinal || (one.unit === '' && one.text.length < 2)) continue;
    const unit = one.unit === '%' ? 'persen' : one.unit;
    const value = one.unit === 'Rp' ? `Rp${one.value}` : `${one.value}${unit === '' ? '' : ` ${unit}`}`;
    reading.book.add({
      kind: 'number',
      role: 'figure',
      text: one.text,
      value,
      about: context,
      spans: [spanOf(reading, at(one))],
    });
  }
  for (const match of passage.matchAll(organisation)) {
    const start = range.start + match.index;
    reading.book.add({
      kind: 'organisation',
      text: match[0],
      value: match[0],
      spans: [spanOf(reading, { start, end: start + match[0].length })],
    });
  }
  for (const one of findAcronyms(passage)) {
    reading.book.add({
      kind: 'organisation',
      text: `${one.long} (${one.short})`,
      value: one.long,
      about: one.short,
      spans: [spanOf(reading, at(one))],
    });
  }
}
