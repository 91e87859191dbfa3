import { findDates } from '../../language/dates.ts';
import type { SourceIndex, SourceLine } from './index-sources.ts';
import { holds, type Instead, liesIn } from './place-chains.ts';
import { type NamedPlace, placesIn } from './places-of.ts';
import type { SentenceView } from './sentence-view.ts';

const label = /^\s*[-*•]?\s*(?:tempat|tpt|lokasi|di|venue|where)\s*:?\s/iu;
const notPlace =
  /^\s*[-*•]?\s*(?:\d+[.)]\s*)?(?:yang |yg )?(?:hadir|dihadiri|pimpinan|peserta|narasumber|dibuka|didampingi|oleh|kontak|cp|dari|kepada)(?!\p{L})/iu;
/** How many lines at the head of a source can tell where it all happened. */
const headLines = 3;

const isHead = (at: number, { lines }: SourceIndex): boolean =>
  at >= 0 && (at < headLines || lines[at - headLines]!.source !== lines[at]!.source);

const known = new WeakMap<SourceIndex, SourceLine[]>();

/** The lines that say where it happened: the line with the day at the head of a source and the one behind it, and those that say so. */
function eventLines(index: SourceIndex): SourceLine[] {
  const read = known.get(index);
  if (read) return read;
  const dated = (at: number): boolean => isHead(at, index) && findDates(index.lines[at]!.text).length > 0;
  const lines = index.lines.filter(
    (line, at) =>
      label.test(line.text) || (!notPlace.test(line.text) && (dated(at) || (isHead(at, index) && dated(at - 1)))),
  );
  known.set(index, lines);
  return lines;
}

/** How far a day of the event may stand behind or before its place. */
const near = 60;

/** Where the sources have it happen, where the text has it happen somewhere else on the same day. */
export function besideEvent(view: SentenceView, place: NamedPlace, index: SourceIndex): Instead | undefined {
  const before = view.own.slice(0, place.start);
  if (!/(?<!\p{L})di\s+(?:[\p{L}\p{N}]+\s+){0,2}$/u.test(before)) return undefined;
  const days = view.dates.filter((one) => isEventDay(one.iso, index));
  const dated = days.some((one) => one.start >= place.end && one.start - place.end <= near);
  if (!dated) return undefined;
  const lines = eventLines(index);
  if (lines.some((line) => holds(line.text, place.name))) return undefined;
  for (const line of lines) {
    const other = placesIn(line.text).find((one) => !holds(view.own, one.name) && !liesIn(one.name, place.name, index));
    if (other) return { name: other.name, line };
  }
  return undefined;
}

const isEventDay = (iso: string, { eventDays }: SourceIndex): boolean =>
  iso.startsWith('--') ? [...eventDays].some((day) => day.endsWith(iso.slice(1))) : eventDays.has(iso);
