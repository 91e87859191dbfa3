import { normaliseQuote } from '../../language/quotes.ts';
import type { Claim, FactHole, Facts, Span } from './types.ts';

/** A claim before it has its number. */
export type NewClaim = Omit<Claim, 'id' | 'number'>;

/** Collects claims in reading order and merges the ones that say the same. */
export type ClaimBook = {
  claims: Claim[];
  /** The people among the claims. */
  people: Claim[];
  holes: FactHole[];
  add: (claim: NewClaim) => Claim;
  hole: (hole: FactHole) => void;
};

const merged = new Set(['person', 'organisation', 'place', 'date', 'regulation', 'quote', 'title']);

/** Under which a merged claim is looked up: its kind with the words that must agree. */
const keyOf = (claim: NewClaim): string =>
  `${claim.kind}|${claim.kind === 'quote' ? normaliseQuote(claim.value) : claim.value.toLowerCase()}`;

function sameClaim(one: Claim, other: NewClaim): boolean {
  if (one.kind !== other.kind) return false;
  if (one.kind === 'quote') return normaliseQuote(one.value) === normaliseQuote(other.value);
  if ((one.about === 'terbit') !== (other.about === 'terbit')) return false;
  if (one.kind === 'title' && one.by !== other.by) return false;
  return one.value.toLowerCase() === other.value.toLowerCase();
}

function addSpans(to: Span[], more: readonly Span[]): void {
  for (const span of more) {
    if (!to.some((one) => one.source === span.source && one.start <= span.start && span.end <= one.end)) to.push(span);
  }
}

/** An empty book of claims. */
export function claimBook(): ClaimBook {
  const claims: Claim[] = [];
  const holes: FactHole[] = [];
  const people: Claim[] = [];
  const byKey = new Map<string, Claim[]>();
  return {
    claims,
    people,
    holes,
    add(claim) {
      const known = merged.has(claim.kind) ? byKey.get(keyOf(claim))?.find((one) => sameClaim(one, claim)) : undefined;
      if (known) {
        addSpans(known.spans, claim.spans);
        known.role ??= claim.role;
        known.slot ??= claim.slot;
        known.by ??= claim.by;
        known.about ??= claim.about;
        if (known.title === undefined && claim.title !== undefined) {
          known.title = claim.title;
          known.text = claim.text;
        }
        return known;
      }
      const number = claims.length + 1;
      const added: Claim = { id: `c${number}`, number, ...claim, spans: [...claim.spans] };
      claims.push(added);
      if (added.kind === 'person') people.push(added);
      if (merged.has(added.kind)) byKey.set(keyOf(added), [...(byKey.get(keyOf(added)) ?? []), added]);
      return added;
    },
    hole(hole) {
      const words = hole.text
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word.length > 5);
      const known = holes.find(
        (one) =>
          one.key === hole.key || words.some((word) => word !== 'perwakilan' && one.text.toLowerCase().includes(word)),
      );
      if (!known) holes.push(hole);
    },
  };
}

/** Sorts the claims by the question that they answer. */
export function factsOf(book: ClaimBook): Facts {
  const ids = (role: Claim['role'], ...kinds: Claim['kind'][]): string[] =>
    book.claims.filter((claim) => claim.role === role || kinds.includes(claim.kind)).map((claim) => claim.id);
  return {
    claims: book.claims,
    who: ids('who'),
    what: ids('what'),
    when: ids('when'),
    where: ids('where'),
    why: ids('why'),
    how: ids('how'),
    quotes: ids('quote', 'quote'),
    figures: ids('figure', 'number'),
    contact: ids('contact'),
    holes: book.holes,
  };
}
