import { blank, escaped } from '../../language/ranges.ts';
import type { Claim, SourceText, Span } from '../facts/types.ts';

/** What people decided about a claim; `open` is what nobody has looked at. */
export const CLAIM_STATES = ['open', 'accepted', 'corrected', 'rejected', 'merged'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

export type Correction = { text: string; value: string };

/** A claim of the ledger with its decision; `gone` when the material no longer holds it. */
export type LedgerClaim = {
  number: number;
  claim: Claim;
  state: ClaimState;
  gone: boolean;
  /** Added by a person from a passage, whose words stand in `passage`. */
  manual: boolean;
  passage: string | null;
  correction: Correction | null;
  reason: string | null;
  mergedInto: number | null;
  decidedBy: string | null;
  decidedAt: Date | null;
};

const FRESH = {
  state: 'open' as const,
  gone: false,
  manual: false,
  passage: null,
  correction: null,
  reason: null,
  mergedInto: null,
  decidedBy: null,
  decidedAt: null,
};

const keyOf = (claim: Claim): string => `${claim.kind}|${claim.value.toLowerCase().replace(/\s+/g, ' ').trim()}`;

const PLACE_LETTERS = 256;

/** The stretches of the material, by number, in which a claim's passages lie; claims that touch share one. */
const placesOf = (claim: Claim): string[] =>
  claim.spans.flatMap(({ source, start, end }) => {
    const [first, last] = [Math.floor(start / PLACE_LETTERS), Math.floor(end / PLACE_LETTERS)];
    return Array.from({ length: last - first + 1 }, (_, i) => `${source}|${first + i}`);
  });

const touches = (a: Span, b: Span): boolean => a.source === b.source && a.start < b.end && b.start < a.end;
const meets = (a: Claim, b: Claim): boolean => a.spans.some((one) => b.spans.some((other) => touches(one, other)));

/**
 * Brings what was read from the material together with the ledger: a claim that says the same keeps its number and decision,
 * first where the passages touch; an undecided one follows its passage to a new value; what is new gets the next number, and
 * what isn't found any more is gone. Returns the ledger by number, and the new id of each claim that was read.
 */
export function settleLedger(
  known: readonly LedgerClaim[],
  found: readonly Claim[],
  sources: readonly SourceText[],
): { ledger: LedgerClaim[]; ids: Map<string, string> } {
  const left = new Set(known);
  const matches = new Map<Claim, LedgerClaim>();
  const match = (
    near: (claim: Claim) => Iterable<LedgerClaim>,
    fits: (claim: Claim, row: LedgerClaim) => boolean,
  ): void => {
    for (const claim of found) {
      if (matches.has(claim)) continue;
      for (const row of near(claim)) {
        if (!left.has(row) || !fits(claim, row)) continue;
        matches.set(claim, row);
        left.delete(row);
        break;
      }
    }
  };
  // A long source holds thousands of claims, so only those that can fit are compared.
  const byKey = Map.groupBy(known, (row) => keyOf(row.claim));
  const saysTheSame = (claim: Claim): LedgerClaim[] => byKey.get(keyOf(claim)) ?? [];
  match(saysTheSame, (claim, row) => meets(claim, row.claim));
  match(saysTheSame, () => true);
  const byPlace = new Map<string, LedgerClaim[]>();
  for (const row of left)
    for (const place of placesOf(row.claim)) byPlace.set(place, [...(byPlace.get(place) ?? []), row]);
  match(
    (claim) => placesOf(claim).flatMap((place) => byPlace.get(place) ?? []),
    (claim, row) =>
      row.state === 'open' && !row.gone && !row.manual && claim.kind === row.claim.kind && meets(claim, row.claim),
  );
  let next = Math.max(0, ...known.map((row) => row.number));
  const numbers = new Map<Claim, number>();
  for (const claim of found) {
    const row = matches.get(claim);
    if (!row) next += 1;
    numbers.set(claim, row?.number ?? next);
  }
  const ids = new Map(found.map((claim) => [claim.id, `c${numbers.get(claim)!}`]));
  const ledger = found.map((claim): LedgerClaim => {
    const number = numbers.get(claim)!;
    const row = matches.get(claim);
    const by = claim.by === undefined ? undefined : ids.get(claim.by);
    const { by: _, ...rest } = claim;
    return {
      ...FRESH,
      ...row,
      number,
      gone: false,
      claim: { ...rest, id: `c${number}`, number, ...(by ? { by } : {}) },
    };
  });
  for (const row of left) ledger.push(row.manual ? followPassage(row, sources) : { ...row, gone: true });
  return { ledger: ledger.sort((a, b) => a.number - b.number), ids };
}

/** A claim that a person added stands where its passage stands, or is gone with it. */
function followPassage(row: LedgerClaim, sources: readonly SourceText[]): LedgerClaim {
  const passage = row.passage ?? row.claim.text;
  const old = row.claim.spans[0]!;
  const source = sources.find((one) => one.id === old.source);
  if (source?.text.slice(old.start, old.end) === passage) return { ...row, gone: false };
  const start = source?.text.indexOf(passage) ?? -1;
  if (start < 0) return { ...row, gone: true };
  return {
    ...row,
    gone: false,
    claim: { ...row.claim, spans: [{ source: old.source, start, end: start + passage.length }] },
  };
}

/**
 * The claims that a text may be written from and is measured against: corrected ones as corrected (also where other claims
 * repeat them), merged ones within the others; what stands wholly inside a rejected passage goes with it unless it was accepted.
 */
export function activeClaims(ledger: readonly LedgerClaim[]): Claim[] {
  const out = ledger.filter((row) => !row.gone && (row.state === 'rejected' || row.state === 'corrected'));
  const rejected = out.filter((row) => row.state === 'rejected').flatMap((row) => row.claim.spans);
  const standing = new Map(
    ledger
      .filter(
        (row) => isStanding(row) && !(row.state === 'open' && row.claim.spans.every((span) => within(span, rejected))),
      )
      .map((row) => [row.number, row]),
  );
  const spans = new Map<number, Span[]>();
  for (const row of ledger) {
    if (row.state !== 'merged' || row.gone) continue;
    const into = targetOf(row, ledger);
    if (into !== null) spans.set(into, [...(spans.get(into) ?? []), ...row.claim.spans]);
  }
  return [...standing.values()].map(({ number, claim, correction }) => {
    const own = correction ? { ...claim, ...correction } : mended(claim, out);
    const more = (spans.get(number) ?? []).filter((span) => !own.spans.some((one) => touches(one, span)));
    const { by, ...rest } = own;
    const speaker = by === undefined ? undefined : standingId(by, ledger, standing);
    return { ...rest, ...(speaker ? { by: speaker } : {}), spans: [...own.spans, ...more] };
  });
}

const within = (span: Span, others: readonly Span[]): boolean =>
  others.some((one) => one.source === span.source && one.start <= span.start && span.end <= one.end);

/** A claim that repeats what was corrected or rejected says it as it was decided; quotations stay as they were said. */
function mended(claim: Claim, out: readonly LedgerClaim[]): Claim {
  if (claim.kind === 'quote') return claim;
  let { text, value } = claim;
  for (const row of out) {
    if (row.number === claim.number || !meets(claim, row.claim) || row.claim.text.length >= text.length) continue;
    const wrong = new RegExp(`(?<![\\p{L}\\p{N}.,])${escaped(row.claim.text)}(?![\\p{L}\\p{N}])`, 'gu');
    const right = row.correction ? withoutRepeat(row.correction.text, row.claim.text, text) : '…';
    text = text.replace(wrong, right);
    value = value.replace(wrong, right);
  }
  return text === claim.text && value === claim.value ? claim : { ...claim, text, value };
}

/** A correction may name the unit that follows the wrong words in the text: "14 pintu" for the "12" of "12 pintu". */
function withoutRepeat(correction: string, wrong: string, text: string): string {
  const after = text.slice(text.indexOf(wrong) + wrong.length);
  const words = correction.split(' ');
  for (let cut = 1; cut < words.length; cut++) {
    const tail = ` ${words.slice(cut).join(' ')}`;
    if (after.startsWith(tail)) return words.slice(0, cut).join(' ');
  }
  return correction;
}

const isStanding = (row: LedgerClaim): boolean => !row.gone && row.state !== 'rejected' && row.state !== 'merged';

/** Where a merged claim ends up, over any number of steps; null when that claim no longer stands. */
export function targetOf(row: LedgerClaim, ledger: readonly LedgerClaim[]): number | null {
  const seen = new Set<number>();
  let at: LedgerClaim | undefined = row;
  while (at && at.state === 'merged' && !seen.has(at.number)) {
    seen.add(at.number);
    const into: number | null = at.mergedInto;
    at = ledger.find((one) => one.number === into);
  }
  return at && isStanding(at) ? at.number : null;
}

function standingId(
  id: string,
  ledger: readonly LedgerClaim[],
  standing: ReadonlyMap<number, LedgerClaim>,
): string | undefined {
  const number = Number(id.slice(1));
  if (standing.has(number)) return id;
  const row = ledger.find((one) => one.number === number);
  const into = row ? targetOf(row, ledger) : null;
  return into === null ? undefined : `c${into}`;
}

/** The source that holds what people corrected. */
export const CORRECTIONS_SOURCE = 'koreksi';

/**
 * The material as decisions leave it: passages of rejected and corrected claims are blanked (their places stay), unless a claim
 * that was accepted stands there too, and corrections are added as a source of their own.
 */
export function decidedSources(ledger: readonly LedgerClaim[], sources: readonly SourceText[]): SourceText[] {
  const out = ledger.filter((row) => !row.gone && (row.state === 'rejected' || row.state === 'corrected'));
  if (out.length === 0) return [...sources];
  const kept = ledger.filter((row) => !row.gone && row.state === 'accepted').flatMap((row) => row.claim.spans);
  const blanked = sources.map((source) => {
    const ranges = out
      .flatMap((row) => row.claim.spans)
      .filter((span) => span.source === source.id && !kept.some((one) => touches(one, span)));
    return ranges.length === 0 ? source : { ...source, text: blank(source.text, ranges) };
  });
  const corrections = out.flatMap((row) => (row.correction ? correctedLines(row, sources) : []));
  if (corrections.length === 0) return blanked;
  return [...blanked, { id: CORRECTIONS_SOURCE, name: 'Koreksi fakta', text: corrections.join('\n\n') }];
}

/** The lines in which a corrected claim stood, with the correction in its place. */
function correctedLines(row: LedgerClaim, sources: readonly SourceText[]): string[] {
  const corrected = row.correction!.text;
  const lines = row.claim.spans.flatMap((span) => {
    const text = sources.find((one) => one.id === span.source)?.text;
    if (text === undefined) return [];
    const from = text.lastIndexOf('\n', span.start - 1) + 1;
    const to = text.indexOf('\n', span.end);
    const rest = text.slice(span.end, to < 0 ? text.length : to);
    const wrong = text.slice(span.start, span.end);
    return [text.slice(from, span.start) + withoutRepeat(corrected, wrong, wrong + rest) + rest];
  });
  return [corrected, ...lines];
}
