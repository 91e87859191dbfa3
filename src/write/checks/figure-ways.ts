import { findClockTimes } from '../../language/clock-times.ts';
import { findDates } from '../../language/dates.ts';
import { findNumbers, numberKey } from '../../language/numbers.ts';
import { blank, type Range } from '../../language/ranges.ts';
import { clauseAround } from './clauses.ts';
import { marksOf, type Passage } from './index-sources.ts';
import type { Pole } from './poles.ts';
import type { CheckContext } from './sentence-view.ts';

/** A figure, day or time in a text, as the terms of the index write it. */
type Figure = Range & { term: string };

/** How many letters before its figure a word of direction may end: `dibuka pada Senin, 14 Juli`. */
const reach = 26;
/** From which share of the words around a passage is taken to speak of the same thing. */
const same = 0.4;

const read = new WeakMap<Passage, Figure[]>();

function figuresIn(text: string): Figure[] {
  const days = findDates(text);
  const times = findClockTimes(blank(text, days));
  const numbers = findNumbers(blank(text, [...days, ...times])).filter((one) => !one.ordinal);
  return [
    ...days.map((one) => ({ start: one.start, end: one.end, term: marksOf([], [one], [], [])[0]! })),
    ...times.map((one) => ({ start: one.start, end: one.end, term: marksOf([], [], [one], [])[0]! })),
    ...numbers.map((one) => ({ start: one.start, end: one.end, term: marksOf([numberKey(one)], [], [], [])[0]! })),
  ].sort((a, b) => a.start - b.start);
}

function figuresOf(passage: Passage): Figure[] {
  const known = read.get(passage) ?? figuresIn(passage.prose);
  read.set(passage, known);
  return known;
}

/** Which of two ways stands nearest before a figure, no other figure in between; a word that goes both ways tells nothing. */
function nearest(
  text: string,
  figures: readonly Figure[],
  figure: Figure,
  [mine, other]: readonly [Pole, Pole],
): { way: Pole; range: Range } | undefined {
  const earlier = figures.filter((one) => one.end <= figure.start).at(-1)?.end ?? 0;
  const from = Math.max(earlier, clauseAround(text, figure).start, figure.start - reach);
  const slice = text.slice(from, figure.start);
  const [a, b] = [mine, other].map((way) => [...slice.matchAll(new RegExp(way.form.source, 'giu'))].at(-1));
  const [ours, theirs] = [a, b].map((match) => (match ? match.index + match[0].length : -1)) as [number, number];
  if (ours === theirs) return undefined;
  const match = (ours > theirs ? a : b)!;
  const range = { start: from + match.index, end: from + match.index + match[0].length };
  return { way: ours > theirs ? mine : other, range };
}

/**
 * A use of a way of going right before a figure that the sources have with the opposite right before it, and never with
 * that way: `dibuka 14 Juli` where they say `ditutup 14 Juli`. `said` is their word.
 */
export function turnedFigure(
  context: CheckContext,
  mine: Pole,
  other: Pole,
): { range: Range; said: string; passage: Passage } | undefined {
  const { view } = context;
  if (!mine.form.test(view.own)) return undefined;
  const figures = figuresIn(view.own);
  for (const figure of figures) {
    const use = nearest(view.own, figures, figure, [mine, other]);
    if (use?.way !== mine) continue;
    const { range } = use;
    const passages = new Set(context.around(range).flatMap((one) => (one.score >= same ? [one.passage] : [])));
    let found: { range: Range; said: string; passage: Passage } | undefined;
    let agrees = false;
    for (const passage of passages) {
      const theirs = figuresOf(passage);
      for (const one of theirs.filter(({ term }) => term === figure.term)) {
        const there = nearest(passage.prose, theirs, one, [mine, other]);
        if (there?.way === mine) agrees = true;
        else if (there) found ??= { range, said: passage.prose.slice(there.range.start, there.range.end), passage };
      }
    }
    if (found && !agrees) return found;
  }
  return undefined;
}
