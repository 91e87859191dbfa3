import { gramsOf, wordsByGram } from './grams.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { words } from './tokens.ts';

/** Passages prepared for coverage questions; build it once for one set of sources. */
export type CoverageIndex = {
  passages: number;
  /** term -> numbers of the passages that hold it */
  holders: ReadonlyMap<string, ReadonlySet<number>>;
  /** character 4-gram -> terms that hold it */
  grams: ReadonlyMap<string, readonly string[]>;
  nearest: Map<string, { term: string; likeness: number } | undefined>;
};

/** How much of a sentence the passages hold, which passages do it, which words nobody holds, and how many terms were asked for. */
export type Coverage = { score: number; passages: number[]; missing: string[]; terms: number };

const GRAM = 4;

/** The words of a text that carry its topic, stemmed, without numbers and function words. */
export function topicTerms(text: string, ignore: ReadonlySet<string> = new Set()): { term: string; word: string }[] {
  return words(text)
    .filter((word) => !stopWords.has(word) && !ignore.has(word) && !/^\d/.test(word) && word.length > 1)
    .map((word) => ({ term: stem(word), word }));
}

/** Words so general that having them, or lacking them, says little of what a sentence states; as stems. */
const light: ReadonlySet<string> = new Set(
  `hasil bagian hal keadaan sebab akhir langsung sempat rupa bentuk mulai selesai mungkin biasa terus dapat pakai guna buat beri
  tempat waktu kali jelas penting sederhana semua milik sebut urus main`
    .split(/\s+/)
    .map(stem),
);

/** Prepares passages of sources for `coverage`; `marks` are further terms of each passage, such as its figures. */
export function indexPassages(passages: readonly string[], marks: readonly (readonly string[])[] = []): CoverageIndex {
  const holders = new Map<string, Set<number>>();
  passages.forEach((passage, number) => {
    for (const term of [...topicTerms(passage).map((one) => one.term), ...(marks[number] ?? [])]) {
      const known = holders.get(term);
      if (known) known.add(number);
      else holders.set(term, new Set([number]));
    }
  });
  const terms = [...holders.keys()].filter((term) => !term.startsWith('#'));
  return { passages: passages.length, holders, grams: wordsByGram(terms, GRAM), nearest: new Map() };
}

function nearestTerm(index: CoverageIndex, term: string): { term: string; likeness: number } | undefined {
  if (index.holders.has(term)) return { term, likeness: 1 };
  if (index.nearest.has(term)) return index.nearest.get(term);
  const own = gramsOf(term, GRAM);
  const shared = new Map<string, number>();
  for (const gram of own)
    for (const other of index.grams.get(gram) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  let best: { term: string; likeness: number } | undefined;
  for (const [other, count] of shared) {
    const likeness = count / Math.max(own.size, Math.min(gramsOf(other, GRAM).size, own.size + 2));
    if (best === undefined || likeness > best.likeness) best = { term: other, likeness };
  }
  const answer = best !== undefined && best.likeness >= 0.4 ? best : undefined;
  index.nearest.set(term, answer);
  return answer;
}

/**
 * The share of a sentence's topic words, weighted by rarity (idf), that at most `most` passages hold together; words that
 * are only similar (shared character 4-grams) count in part, and so do very general ones. Of the `marks` of the sentence only
 * those that some passage has are asked for. From 0 to 1; a sentence without topic words has 1.
 */
export function coverage(
  index: CoverageIndex,
  text: string,
  ignore: ReadonlySet<string> = new Set(),
  marks: readonly string[] = [],
  most = 4,
): Coverage {
  const terms = [...new Map(topicTerms(text, ignore).map((one) => [one.term, one])).values()];
  const held = [...new Set(marks)].filter((mark) => index.holders.has(mark)).map((term) => ({ term, word: term }));
  if (terms.length === 0) return { score: 1, passages: [], missing: [], terms: 0 };
  const weighed = [...terms, ...held].map(({ term, word }) => {
    const near = nearestTerm(index, term);
    const holders = near ? index.holders.get(near.term)! : new Set<number>();
    return {
      word,
      weight: (Math.log(1 + index.passages / Math.max(1, holders.size)) + 0.1) * (light.has(term) ? 0.4 : 1),
      likeness: near?.likeness ?? 0,
      holders,
    };
  });
  const total = weighed.reduce((sum, one) => sum + one.weight, 0);
  const chosen: number[] = [];
  let open = weighed;
  let covered = 0;
  while (chosen.length < most && open.length > 0) {
    const gains = new Map<number, number>();
    for (const one of open)
      for (const holder of one.holders) gains.set(holder, (gains.get(holder) ?? 0) + one.weight * one.likeness);
    let best = -1;
    for (const [holder, gain] of gains) if (best < 0 || gain > gains.get(best)!) best = holder;
    if (best < 0) break;
    covered += gains.get(best)!;
    chosen.push(best);
    open = open.filter((one) => !one.holders.has(best));
  }
  const missing = weighed.filter((one) => one.holders.size === 0).map((one) => one.word);
  return { score: total === 0 ? 1 : covered / total, passages: chosen, missing, terms: terms.length };
}

/** How alike two sets of topic words are, from 0 to 1 (Dice). */
export function likenessOfTerms(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  if (left.size + right.size === 0) return 0;
  let shared = 0;
  for (const term of left) if (right.has(term)) shared++;
  return (2 * shared) / (left.size + right.size);
}

/** How alike two texts are by their topic words, from 0 to 1 (Dice). */
export function likeness(a: string, b: string): number {
  const terms = (text: string) => new Set(topicTerms(text).map((one) => one.term));
  return likenessOfTerms(terms(a), terms(b));
}
