import type { ClockMention } from '../../language/clock-times.ts';
import { findClockTimes } from '../../language/clock-times.ts';
import { type DateMention, dateInWords, findDates, weekdayNames, weekdayOf } from '../../language/dates.ts';
import { rivals, together } from './alignment.ts';
import { finding } from './finding.ts';
import type { SourceIndex } from './index-sources.ts';
import type { CheckContext } from './sentence-view.ts';
import type { Finding } from './types.ts';

/** Says whether the sources have a day, with or without its year, or a month or year that they name. */
export function inSources(iso: string, index: SourceIndex): boolean {
  if (index.dates.has(iso)) return true;
  if (iso.startsWith('--')) return [...index.dates].some((known) => known.endsWith(iso.slice(1)));
  // A day that the sources give without its year is of one of the years that they name.
  if (iso.length === 10) {
    if (!index.dates.has(`-${iso.slice(4)}`)) return false;
    const years = new Set([...index.dates].map((known) => known.slice(0, 4)).filter((year) => /^\d{4}$/.test(year)));
    return years.size === 0 || years.has(iso.slice(0, 4));
  }
  return [...index.dates].some((known) => known.startsWith(iso));
}

function fullDate(iso: string, index: SourceIndex): string | undefined {
  if (iso.length === 10 && !iso.startsWith('--')) return iso;
  const known = [...index.dates].filter((date) => /^\d{4}-\d\d-\d\d$/.test(date) && date.endsWith(iso.slice(1)));
  return known.length === 1 ? known[0] : undefined;
}

const datesAlike = { id: 'Tanggal harus sama dengan bahan.', en: 'Dates must match the sources.' };
const timesAlike = { id: 'Waktu harus sama dengan bahan.', en: 'Times must match the sources.' };

function unknownDate(date: DateMention, context: CheckContext): Finding {
  const near = context.support
    .flatMap((passage) => findDates(passage.text))
    .filter((one) => one.iso.length === date.iso.length);
  const only = new Set(near.map((one) => one.iso)).size === 1 ? near[0] : undefined;
  return finding(context.view, {
    kind: 'date',
    weight: 'must',
    range: date,
    what: { id: `Tanggal “${date.text}” tidak ada dalam bahan`, en: `The date “${date.text}” isn't in the sources` },
    why: datesAlike,
    fix: only && !/[–/-]/.test(date.text) ? dateInWords(only.iso) : undefined,
  });
}

function wrongWeekday(date: DateMention, { view, index }: CheckContext): Finding | undefined {
  const full = fullDate(date.iso, index);
  const right = full === undefined ? undefined : weekdayOf(full);
  if (date.weekday === undefined || right === undefined || right === date.weekday) return undefined;
  const name = /^\p{L}+/u.exec(date.text)![0];
  return finding(view, {
    kind: 'weekday',
    weight: 'must',
    range: { start: date.start, end: date.start + name.length },
    what: { id: `${dateInWords(full!)} bukan hari ${weekdayNames[date.weekday]}`, en: `${full} isn't a ${name}` },
    why: {
      id: `Menurut kalender, tanggal itu hari ${weekdayNames[right]}.`,
      en: `By the calendar it is ${weekdayNames[right]}.`,
    },
    fix: weekdayNames[right],
  });
}

/** Says whether one date can be the other written with less: a year of a day, a day without its year. */
const sameDay = (a: string, b: string): boolean =>
  a === b ||
  a.startsWith(b) ||
  b.startsWith(a) ||
  (a.slice(-6) === b.slice(-6) && (a.startsWith('-') || b.startsWith('-')));

/** From which share of the words around a date a clause is taken to speak of the same thing. */
const same = 0.55;
const margin = 0.3;

/** Where the sources give what a sentence tells another date, and this date to something else. */
function ofSomethingElse(date: DateMention, context: CheckContext): Finding | undefined {
  const { view, index } = context;
  if (index.eventDays.has(date.iso) || (date.iso.length === 10 && index.eventDays.has(`-${date.iso.slice(4)}`)))
    return undefined;
  const other = (text: string): DateMention | undefined =>
    findDates(text).find(
      (one) => one.iso.length === date.iso.length && !view.dates.some((own) => sameDay(own.iso, one.iso)),
    );
  const found = rivals(
    context.around(date),
    ({ text }) => findDates(text).some((one) => sameDay(one.iso, date.iso)),
    ({ text }) => other(text) !== undefined,
  );
  if (!found.other || found.other.score < same) return undefined;
  if (found.mine && (found.mine.score + margin >= found.other.score || together(found.mine, found.other)))
    return undefined;
  const said = other(found.other.text)!.text;
  return finding(view, {
    kind: 'date',
    weight: 'must',
    range: date,
    what: {
      id: `“${date.text}”: untuk hal ini bahan menyebut “${said}”`,
      en: `“${date.text}”: of this the sources say “${said}”`,
    },
    why: datesAlike,
    evidence: [found.other.passage.span],
  });
}

/** Where a time is in the sources, but another one belongs to what the sentence tells. */
function otherTime(clock: ClockMention, context: CheckContext): Finding | undefined {
  const own = new Set(context.view.clocks.map((one) => one.clock));
  const other = (text: string): ClockMention | undefined => findClockTimes(text).find((one) => !own.has(one.clock));
  const found = rivals(
    context.around(clock),
    ({ text }) => findClockTimes(text).some((one) => one.clock === clock.clock),
    ({ text }) => other(text) !== undefined,
  );
  if (!found.other || found.other.score < same) return undefined;
  if (found.mine && (found.mine.score + margin >= found.other.score || together(found.mine, found.other)))
    return undefined;
  const said = other(found.other.text)!.text;
  return finding(context.view, {
    kind: 'date',
    weight: 'must',
    range: clock,
    what: {
      id: `“${clock.text}”: untuk hal ini bahan menyebut “${said}”`,
      en: `“${clock.text}”: of this the sources say “${said}”`,
    },
    why: timesAlike,
    evidence: [found.other.passage.span],
  });
}

/** Dates, weekdays and clock times: each must stand in the sources, of the same thing, and the weekday must be right. */
export function checkDates(context: CheckContext): Finding[] {
  const { view, index } = context;
  const out: (Finding | undefined)[] = [];
  for (const date of view.dates)
    out.push(
      inSources(date.iso, index)
        ? (wrongWeekday(date, context) ?? ofSomethingElse(date, context))
        : unknownDate(date, context),
    );
  for (const clock of view.clocks)
    out.push(
      index.clocks.has(clock.clock)
        ? otherTime(clock, context)
        : finding(view, {
            kind: 'date',
            weight: 'must',
            range: clock,
            what: {
              id: `Waktu “${clock.text}” tidak ada dalam bahan`,
              en: `The time “${clock.text}” isn't in the sources`,
            },
            why: timesAlike,
          }),
    );
  return out.filter((one) => one !== undefined);
}
