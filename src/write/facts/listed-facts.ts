import { findNumbers } from '../../language/numbers.ts';
import { likenessOfTerms, topicTerms } from '../../language/similarity.ts';
import { stopWords } from '../../language/stop-words.ts';
import { countWords } from '../../language/tokens.ts';
import { isVerb } from '../../language/verb-forms.ts';
import type { Claim, SourceText } from './types.ts';

/** A claim that a text uses, in the words a reader is shown; `merged` are all claims that it stands for. */
export type ListedFact = { claim: Claim; text: string; merged: Claim[] };

/** A reader takes in about this many facts beside an article. */
const most = 12;
/** From this likeness on, two statements with the same figures say the same. */
const same = 0.7;

const weights: Readonly<Partial<Record<Claim['kind'], number>>> = {
  quote: 3,
  number: 3,
  regulation: 3,
  date: 2,
  person: 1.5,
};

/** Words after a number that aren't what it counts: `tiga bocor`. */
const adverbs: ReadonlySet<string> = new Set([
  'terlalu',
  'jadi',
  'bocor',
  'rusak',
  'lulus',
  'baru',
  'lama',
  'besar',
  'kecil',
]);

/** The words that a unit drags along: `hari kerja`, `meter kubik`, `berkas permohonan`. */
const unitTail = /^\s+\p{Ll}[\p{L}-]*(?:\s+(?:kerja|kubik|persegi|per\s+\p{Ll}+|sehari|setahun|gram|ton))*/u;

/** A figure with its unit as the source writes it, or undefined if it has none: a bare numeral tells a reader nothing. */
function figure(claim: Claim, sources: readonly SourceText[]): string | undefined {
  if (/^Rp|%|persen|(?<!\p{L})(?:ribu|juta|miliar|triliun)(?!\p{L})/iu.test(claim.text) && /\d/.test(claim.text))
    return claim.text;
  if (!/\s\p{L}/u.test(claim.value)) return undefined;
  const span = claim.spans[0]!;
  const after = sources.find((source) => source.id === span.source)?.text.slice(span.end, span.end + 60) ?? '';
  const tail = unitTail.exec(after)?.[0];
  const noun = tail?.trim().split(/\s/)[0] ?? '';
  if (noun !== '' && (isVerb(noun) || stopWords.has(noun) || adverbs.has(noun))) return undefined;
  return tail ? `${claim.text}${tail}` : /\p{L}\s\p{L}|\d\s\p{L}/u.test(claim.text) ? claim.text : undefined;
}

function wordsOf(claim: Claim, sources: readonly SourceText[]): string | undefined {
  if (claim.kind === 'number') return figure(claim, sources);
  if (claim.kind === 'statement' && countWords(claim.text) < 3 && !/\d/.test(claim.text)) return undefined;
  return claim.text;
}

const within = (inner: Claim, outer: Claim): boolean =>
  inner.spans.every((one) =>
    outer.spans.some((other) => one.source === other.source && other.start <= one.start && one.end <= other.end),
  );

const figuresOf = (text: string): string =>
  findNumbers(text)
    .map((one) => one.value)
    .sort((a, b) => a - b)
    .join(' ');

/** The topic words and figures of a text, worked out once for a list of facts. */
type Gist = { lower: string; terms: ReadonlySet<string>; figures: string };
type Gists = Map<string, Gist>;

function gistOf(text: string, gists: Gists): Gist {
  const known = gists.get(text);
  if (known) return known;
  const gist = {
    lower: text.toLowerCase(),
    terms: new Set(topicTerms(text).map((one) => one.term)),
    figures: figuresOf(text),
  };
  gists.set(text, gist);
  return gist;
}

function says(fact: ListedFact, claim: Claim, text: string, gists: Gists): boolean {
  const [a, b] = [gistOf(fact.text, gists), gistOf(text, gists)];
  if (a.lower === b.lower) return true;
  if (
    claim.kind !== 'statement' &&
    claim.kind !== 'quote' &&
    claim.kind !== 'person' &&
    fact.merged.some((one) => within(claim, one))
  )
    return true;
  if (claim.kind !== fact.claim.kind || claim.kind !== 'statement') return false;
  return a.figures === b.figures && likenessOfTerms(a.terms, b.terms) >= same;
}

function weigh(fact: ListedFact): number {
  const { kind } = fact.claim;
  // Small numbers in letters (`dua tahun`) are seldom what a reader looks for.
  const small = kind === 'number' && /^\p{L}/u.test(fact.text) && !/^Rp/.test(fact.text);
  const plain =
    kind === 'statement'
      ? /\d/.test(fact.text)
        ? 3
        : Math.min(2, countWords(fact.text) / 4)
      : small
        ? 1.4
        : (weights[kind] ?? 0.5);
  return plain + Math.min(fact.merged.length, 4) / 10;
}

/**
 * Chooses from the claims a text uses (in its order, each once) the facts worth showing: at most twelve, figures with their
 * unit, what several claims say only once.
 */
export function listFacts(claims: readonly Claim[], sources: readonly SourceText[]): ListedFact[] {
  const facts: ListedFact[] = [];
  const gists: Gists = new Map();
  const byWords = new Map<string, ListedFact>();
  const statementsFirst = [...claims].sort((a, b) => Number(b.kind === 'statement') - Number(a.kind === 'statement'));
  for (const claim of statementsFirst) {
    const text = wordsOf(claim, sources);
    if (text === undefined) continue;
    const same = byWords.get(gistOf(text, gists).lower);
    const known = same ?? facts.find((fact) => says(fact, claim, text, gists));
    if (known) known.merged.push(claim);
    else {
      const fact = { claim, text, merged: [claim] };
      facts.push(fact);
      byWords.set(gistOf(text, gists).lower, fact);
    }
  }
  const chosen = new Set([...facts].sort((a, b) => weigh(b) - weigh(a)).slice(0, most));
  const shown = new Map([...chosen].map((fact) => [fact.claim, fact]));
  return claims.flatMap((claim) => shown.get(claim) ?? []);
}
