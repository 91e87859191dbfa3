import { numberKey } from '../../language/numbers.ts';
import type { Range } from '../../language/ranges.ts';
import { clauseAround } from './clauses.ts';
import { marksOf, type SourceIndex, type SourceLine } from './index-sources.ts';
import { holds, type Instead, liesIn } from './place-chains.ts';
import type { NamedPlace } from './places-of.ts';
import type { SentenceView } from './sentence-view.ts';

type Figure = Range & { mark: string };

/** The figures, days and times of a sentence as the sources are searched for them; small numbers tell nothing. */
function figuresOf(view: SentenceView, index: SourceIndex): Figure[] {
  return [
    ...view.numbers
      .filter((one) => /\d.*\d|Rp/.test(one.text))
      .map((one) => ({ ...one, mark: marksOf([numberKey(one)], [], [], [])[0]! })),
    ...view.dates
      .filter((one) => !index.eventDays.has(one.iso))
      .map((one) => ({ ...one, mark: marksOf([], [one], [], [])[0]! })),
    ...view.clocks.map((one) => ({ ...one, mark: marksOf([], [], [one], [])[0]! })),
  ].map(({ start, end, mark }) => ({ start, end, mark }));
}

const gapOf = (a: Range, b: Range): number => (a.start >= b.end ? a.start - b.end : Math.max(0, b.start - a.end));

/** The place that a figure of a sentence is told of: the nearest in its clause, or the only one of the sentence. */
function placeOf(figure: Figure, view: SentenceView, places: readonly NamedPlace[]): NamedPlace | undefined {
  if (places.length === 1) return places[0];
  const clause = clauseAround(view.own, figure);
  const inside = places.filter((one) => one.start >= clause.start && one.end <= clause.end);
  return inside.sort((a, b) => gapOf(a, figure) - gapOf(b, figure))[0];
}

/** A figure in more lines of the sources than this tells of no place. */
const mostLines = 2;
/** How many letters may stand between a place and its own figure: `Maluku Utara 1.200`. */
const right = 3;

/** What a line of the sources that holds a figure has for a place: another one of a like kind; `places` finds them. */
export type Beside = {
  places: (text: string) => NamedPlace[];
  alike: (place: NamedPlace, other: NamedPlace) => boolean;
};

/**
 * What the sources name beside the figures that a sentence tells of a place, where every line with one of these figures
 * names another place and not this one.
 */
export function besideFigure(
  view: SentenceView,
  place: NamedPlace,
  all: readonly NamedPlace[],
  index: SourceIndex,
  { places, alike }: Beside,
): Instead | undefined {
  for (const figure of figuresOf(view, index)) {
    if (placeOf(figure, view, all) !== place) continue;
    const held = [...(index.coverage.holders.get(figure.mark) ?? [])].map((at) => index.passages[at]!.line);
    const lines = [...new Set(held)].filter((at) => at >= 0).map((at) => index.lines[at]!);
    if (lines.length === 0 || lines.length > mostLines || lines.some((line) => holds(line.text, place.name))) continue;
    const near = gapOf(place, figure) <= right;
    const others = lines.map((line) => ({ line, name: otherIn(line, near) }));
    if (others.every(({ name }) => name !== undefined)) return { line: others[0]!.line, name: others[0]!.name! };
  }
  return undefined;
  function otherIn(line: SourceLine, near: boolean): string | undefined {
    return places(line.text).find(
      (one) => !holds(view.own, one.name) && (near || alike(place, one)) && !liesIn(one.name, place.name, index),
    )?.name;
  }
}
