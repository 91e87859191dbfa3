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

/** The figures of sentences and passages, read once. */
const read = new WeakMap<object, Figure[]>();

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

function figuresOf(whose: Passage | CheckContext['view'], text: string): Figure[] {
  const known = read.get(whose) ?? figuresIn(text);
  read.set(whose, known);
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

/** A use of a way of going right before a figure, and what the sources have right before the same figure. */
export type FigureWay = {
  range: Range;
  /** Whether the sources have that way there, somewhere. */
  agrees: boolean;
  /** Their word for the opposite, where they have that there. */
  against: { said: string; passage: Passage } | undefined;
};

function heldAgainst(context: CheckContext, range: Range, term: string, ways: readonly [Pole, Pole]): FigureWay {
  const passages = new Set(context.around(range).flatMap((one) => (one.score >= same ? [one.passage] : [])));
  const way: FigureWay = { range, agrees: false, against: undefined };
  for (const passage of passages) {
    const theirs = figuresOf(passage, passage.prose);
    for (const one of theirs.filter((figure) => figure.term === term)) {
      const there = nearest(passage.prose, theirs, one, ways);
      if (there?.way === ways[0]) way.agrees = true;
      else if (there) way.against ??= { said: passage.prose.slice(there.range.start, there.range.end), passage };
    }
  }
  return way;
}

/**
 * The uses of a way of going right before a figure, held against the same figure in the sources: `dibuka 14 Juli` where
 * they say `ditutup 14 Juli`.
 */
export function figureWays(context: CheckContext, mine: Pole, other: Pole): FigureWay[] {
  const text = context.view.own;
  if (!mine.form.test(text)) return [];
  const figures = figuresOf(context.view, text);
  return figures.flatMap((figure) => {
    const use = nearest(text, figures, figure, [mine, other]);
    return use?.way === mine ? [heldAgainst(context, use.range, figure.term, [mine, other])] : [];
  });
}
