import type { Claim, Span } from '../facts/types.ts';

/** A stretch of a source: `claims` are the numbers whose passages cover it, `ends` those that end here, `id` marks a passage's start. */
export type Stretch = { text: string; claims: number[]; ends: number[]; id: string | null };

/** Cuts a source at the borders of its claims' passages, in reading order, so that it can be drawn without overlaps. */
export function markSource(source: { id: string; text: string; position: number }, claims: Claim[]): Stretch[] {
  const spans = claims.flatMap((claim) =>
    claim.spans
      .filter((span) => span.source === source.id && span.end > span.start)
      .map((span) => ({ ...span, number: claim.number })),
  );
  const borders = [...new Set([0, source.text.length, ...spans.flatMap((span: Span) => [span.start, span.end])])]
    .filter((at) => at >= 0 && at <= source.text.length)
    .sort((a, b) => a - b);
  const stretches: Stretch[] = [];
  for (const [i, start] of borders.entries()) {
    const end = borders[i + 1];
    if (end === undefined) break;
    const covering = spans.filter((span) => span.start <= start && span.end >= end);
    stretches.push({
      text: source.text.slice(start, end),
      claims: unique(covering.map((span) => span.number)),
      ends: unique(covering.filter((span) => span.end === end).map((span) => span.number)),
      id: covering.some((span) => span.start === start) ? `s${source.position}-${start}` : null,
    });
  }
  return stretches;
}

const unique = (numbers: number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);
