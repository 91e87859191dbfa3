import type { Claim, Facts } from '../facts/types.ts';
import type { Source, SourcePart } from '../types.ts';

/** Tells each figure that stands in a cell of a table what it is about: the heads of its column and row. */
export function aboutCells(facts: Facts, sources: Pick<Source, 'id' | 'parts'>[]): Facts {
  const tables = new Map(
    sources.map((source) => [source.id, source.parts.filter((part) => part.about !== undefined)] as const),
  );
  if ([...tables.values()].every((parts) => parts.length === 0)) return facts;
  const aboutOf = (claim: Claim): string | undefined => {
    const span = claim.spans.find((one) => (tables.get(one.source)?.length ?? 0) > 0);
    return span && cellAround(tables.get(span.source)!, span.start, span.end)?.about;
  };
  return {
    ...facts,
    claims: facts.claims.map((claim) => {
      const about = claim.kind === 'number' ? aboutOf(claim) : undefined;
      return about === undefined ? claim : { ...claim, about };
    }),
  };
}

/** The cell that a passage lies in; cells are in order and do not overlap. */
function cellAround(parts: SourcePart[], start: number, end: number): SourcePart | undefined {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (parts[middle]!.end < end) low = middle + 1;
    else high = middle;
  }
  const found = parts[low];
  return found && found.start <= start && found.end >= end ? found : undefined;
}
