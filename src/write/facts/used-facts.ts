import type { CheckResult } from '../checks/types.ts';
import { isFromMaterial, isShown } from '../shown-claims.ts';
import type { UsedFact } from '../types.ts';
import { listFacts } from './listed-facts.ts';
import type { Claim, SourceText } from './types.ts';

/** Lists the facts from the material that a checked text uses, about a dozen, numbered in order of appearance: the claims that its sentences cite. */
export function usedFacts(
  { sentences }: Pick<CheckResult, 'sentences'>,
  claims: readonly Claim[],
  sources: readonly SourceText[],
): UsedFact[] {
  const byNumber = new Map(claims.map((claim) => [claim.number, claim]));
  const names = new Map(sources.map((source) => [source.id, source.name]));
  const places = new Map<Claim, UsedFact['at']>();
  for (const sentence of sentences) {
    if (sentence.verdict === 'unsupported' || typeof sentence.block !== 'number') continue;
    for (const number of sentence.claims) {
      const claim = byNumber.get(number);
      if (!claim || !isShown(claim) || !isFromMaterial(claim)) continue;
      places.set(claim, [...(places.get(claim) ?? []), { block: sentence.block, end: sentence.end }]);
    }
  }
  return listFacts([...places.keys()], sources).map(({ claim, text, merged }, at) => ({
    number: at + 1,
    kind: claim.kind,
    text,
    source: claim.spans.map((span) => names.get(span.source)).find((name) => name !== undefined) ?? '',
    at: placesOf(merged.flatMap((one) => places.get(one) ?? [])),
  }));
}

/** Places in the order of the text, each once. */
const placesOf = (places: UsedFact['at']): UsedFact['at'] =>
  places
    .filter((one, at) => places.findIndex((other) => other.block === one.block && other.end === one.end) === at)
    .sort((a, b) => a.block - b.block || a.end - b.end);
