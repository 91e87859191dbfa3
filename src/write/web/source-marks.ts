import type { Claim, Span } from '../facts/types.ts';

/** A stretch of a source: `claims` are the numbers whose passages cover it, `ends` those that end here, `id` marks a passage's start. */
export type Stretch = {
  text: string;
  claims: number[];
  ends: number[];
  id: string | null;
  /** Found by the search, or what the address points at. */
  look?: 'hit' | 'target';
  /** The label of the page, row or cue that begins here. */
  label?: string;
};

/** What else is drawn into a source beside its claims; offsets count letters of the whole text. */
export type Extras = {
  hits?: { start: number; end: number }[];
  target?: { start: number; end: number } | null;
  labels?: { at: number; label: string }[];
};

/** Cuts a source, or its letters `from` to `to`, at the borders of passages, in reading order, so that it can be drawn without overlaps. */
export function markSource(
  source: { id: string; text: string; position: number },
  claims: Claim[],
  { from, to }: { from: number; to: number } = { from: 0, to: source.text.length },
  { hits = [], target = null, labels = [] }: Extras = {},
): Stretch[] {
  const inside = (one: { start: number; end: number }): boolean => one.start < to && one.end > from;
  const spans = claims.flatMap((claim) =>
    claim.spans
      .filter((span) => span.source === source.id && span.end > span.start && inside(span))
      .map((span) => ({ ...span, number: claim.number })),
  );
  const found = hits.filter(inside);
  const starts = new Map(labels.filter((one) => one.at >= from && one.at < to).map((one) => [one.at, one.label]));
  const borders = [
    ...new Set([
      from,
      to,
      ...[...spans, ...found, ...(target ? [target] : [])].flatMap((span: Pick<Span, 'start' | 'end'>) => [
        span.start,
        span.end,
      ]),
      ...starts.keys(),
    ]),
  ]
    .filter((at) => at >= from && at <= to)
    .sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  for (const [i, start] of borders.entries()) {
    const end = borders[i + 1];
    if (end === undefined) break;
    const covering = spans.filter((span) => span.start <= start && span.end >= end);
    const label = starts.get(start);
    const isHit = found.some((one) => one.start <= start && one.end >= end);
    const isTarget = target !== null && target.start <= start && target.end >= end;
    const begins = target?.start === start || covering.some((span) => span.start === start);
    stretches.push({
      text: source.text.slice(start, end),
      claims: unique(covering.map((span) => span.number)),
      ends: unique(covering.filter((span) => span.end === end).map((span) => span.number)),
      id: begins ? `s${source.position}-${start}` : null,
      ...(isHit ? { look: 'hit' as const } : isTarget ? { look: 'target' as const } : {}),
      ...(label === undefined ? {} : { label }),
    });
  }
  return stretches;
}

const unique = (numbers: number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
