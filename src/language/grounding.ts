import { gramsOf, wordsByGram } from './grams.ts';
import { findNumbers } from './numbers.ts';
import { splitSentences } from './sentences.ts';
import { type CoverageIndex, coverage, indexPassages, topicTerms } from './similarity.ts';
import { stem } from './stem.ts';

/** How common words are: the rank of each stem in a list of words from the commonest on. */
export type Commonness = ReadonlyMap<string, number>;

/** A source prepared for `groundedness`. */
export type GroundIndex = {
  passages: CoverageIndex;
  terms: ReadonlySet<string>;
  /** character 4-gram -> terms that hold it */
  grams: ReadonlyMap<string, readonly string[]>;
  values: ReadonlySet<number>;
  lower: string;
  common: Commonness;
  near: Map<string, number>;
};

/** From here on a sentence counts as resting on its source. */
export const GROUNDED = 0.4;

const GRAM = 4;
const LIKE = 0.45;
/** What a sentence without figures, or without names, has instead of the share of them that the source holds. */
const NONE = 0.35;

/** Reads a list of words, the commonest first. */
export function commonness(words: readonly string[]): Commonness {
  const ranks = new Map<string, number>();
  for (const [rank, word] of words.entries()) {
    const own = stem(word);
    if (!ranks.has(own)) ranks.set(own, rank);
  }
  return ranks;
}

/** Prepares a source; with `common` rare words weigh more than those that every text uses. */
export function groundIndex(source: string, common: Commonness = new Map()): GroundIndex {
  const terms = new Set(topicTerms(source).map((one) => one.term));
  return {
    passages: indexPassages(splitSentences(source).map((one) => one.text)),
    terms,
    grams: wordsByGram(terms, GRAM),
    values: new Set(findNumbers(source).map((one) => one.value)),
    lower: source.toLowerCase(),
    common,
    near: new Map(),
  };
}

/**
 * How far a sentence rests on a source, from 0 to 1: its topic words by rarity (words that are only similar count in part), the
 * share that four passages hold together, its figures and its names. It doesn't see who did what.
 */
export function groundedness(index: GroundIndex, sentence: string): number {
  const terms = [...new Set(topicTerms(sentence).map((one) => one.term))];
  const weights = terms.map((term) => weightOf(index, term));
  const total = weights.reduce((sum, one) => sum + one, 0);
  const held = terms.reduce((sum, term, at) => sum + weights[at]! * nearness(index, term), 0);
  const figures = findNumbers(sentence).filter((one) => !one.ordinal);
  const names = [...sentence.matchAll(/(?<=\S\s)\p{Lu}[\p{L}\d-]+/gu)].map((match) => match[0].toLowerCase());
  const score =
    (total === 0 ? 1 : held / total) +
    0.3 * coverage(index.passages, sentence).score +
    0.3 * shareOf(figures, (one) => index.values.has(one.value)) +
    0.3 * shareOf(names, (one) => index.lower.includes(one));
  return score / 1.9;
}

const shareOf = <T>(all: readonly T[], holds: (one: T) => boolean): number =>
  all.length === 0 ? NONE : all.filter(holds).length / all.length;

/** From 0.6 for the commonest word to 2.6 for the rarest in the list; 3 for a word that isn't in it. */
function weightOf({ common }: GroundIndex, term: string): number {
  const rank = common.get(term);
  return rank === undefined ? 3 : 0.6 + 2 * Math.min(1, Math.log(1 + rank) / Math.log(6_000));
}

function nearness(index: GroundIndex, term: string): number {
  if (index.terms.has(term)) return 1;
  const known = index.near.get(term);
  if (known !== undefined) return known;
  const own = gramsOf(term, GRAM);
  const shared = new Map<string, number>();
  for (const gram of own)
    for (const other of index.grams.get(gram) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  let best = 0;
  for (const [other, count] of shared) best = Math.max(best, (2 * count) / (own.size + gramsOf(other, GRAM).size));
  const near = best >= LIKE ? 0.8 * best : 0;
  index.near.set(term, near);
  return near;
}
