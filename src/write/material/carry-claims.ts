import type { Claim } from '../facts/types.ts';
import { carrySpans, type Range } from './carry-spans.ts';

/** What became of a fact when a newer version of its source came: `was` points into the older text, `now` into the newer one. */
export type CarriedClaim = {
  number: number;
  kind: string;
  text: string;
  value: string;
  state: 'same' | 'moved' | 'changed' | 'gone';
  was: Range;
  now: Range | null;
};

/**
 * Carries the passages of claims from one version of a source to the next. Returns the claims with their passages in this
 * source where they stand now (lost ones are dropped; a claim left without any gets an empty one, which no other fact can be
 * taken for), and what became of each.
 */
export function carryClaims(
  sourceId: string,
  before: string,
  after: string,
  claims: Claim[],
): { claims: Claim[]; carried: CarriedClaim[] } {
  const spans = claims.flatMap((claim) => claim.spans.filter((span) => span.source === sourceId));
  const found = new Map(carrySpans(before, after, spans).map((one, i) => [spans[i]!, one]));
  const carried: CarriedClaim[] = [];
  const moved = claims.map((claim) => {
    const own = claim.spans.filter((span) => found.has(span));
    if (own.length === 0) return claim;
    const best = own
      .map((span) => ({ span, at: found.get(span)! }))
      .sort((a, b) => RANK[a.at.state] - RANK[b.at.state])[0]!;
    const { number, kind, text, value } = claim;
    carried.push({
      number,
      kind,
      text,
      value,
      state: best.at.state,
      was: { start: best.span.start, end: best.span.end },
      now: best.at.state === 'gone' ? null : { start: best.at.start, end: best.at.end },
    });
    const spansNow = claim.spans.flatMap((span) => {
      const at = found.get(span);
      if (!at) return [span];
      return at.state === 'gone' ? [] : [{ ...span, start: at.start, end: at.end }];
    });
    return { ...claim, spans: spansNow.length > 0 ? spansNow : [{ source: sourceId, start: 0, end: 0 }] };
  });
  return { claims: moved, carried };
}

/** A claim with several passages stands as long as its best one does. */
const RANK = { same: 0, moved: 1, changed: 2, gone: 3 } as const;
