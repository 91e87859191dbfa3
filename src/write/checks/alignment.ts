import { findClockTimes } from '../../language/clock-times.ts';
import { findDates } from '../../language/dates.ts';
import { findNumbers, numberKey } from '../../language/numbers.ts';
import { blank, type Range } from '../../language/ranges.ts';
import { findRegulations } from '../../language/regulations.ts';
import { topicTerms } from '../../language/similarity.ts';
import { stem } from '../../language/stem.ts';
import { stopWords } from '../../language/stop-words.ts';
import { tokenize } from '../../language/tokens.ts';
import { clauseAround, splitClauses } from './clauses.ts';
import { marksOf, type Passage, type SourceIndex } from './index-sources.ts';
import type { SentenceView } from './sentence-view.ts';

/** A word or figure of a sentence with its place and how much it tells: rare in the sources is much. */
export type Term = Range & { term: string; weight: number };

/** A clause of the sources: its words as prose has them, the terms it holds, and the passage it belongs to. */
export type SourceClause = { passage: Passage; text: string; terms: ReadonlySet<string> };

/**
 * A clause with how much of a sentence, or of the words around one of its words, it and its passage hold, from 0 to 1;
 * `beside` is what the whole passage holds.
 */
export type Likely = SourceClause & { score: number; beside: number };

const clauses = new WeakMap<Passage, SourceClause[]>();

function figuresIn(text: string): string[] {
  const rules = findRegulations(text);
  const days = findDates(blank(text, rules));
  const times = findClockTimes(blank(text, [...rules, ...days]));
  return marksOf(findNumbers(blank(text, [...rules, ...days, ...times])).map(numberKey), days, times, rules);
}

/** The clauses of a passage, read once. */
export function clausesOf(passage: Passage): SourceClause[] {
  const known = clauses.get(passage);
  if (known) return known;
  const text = passage.prose;
  const read = splitClauses(text).map((range) => {
    const words = text.slice(range.start, range.end);
    return { passage, text: words, terms: new Set([...topicTerms(words).map((one) => one.term), ...figuresIn(words)]) };
  });
  clauses.set(passage, read);
  return read;
}

/** What a word of the name of the agency counts, which may do anything that the sources tell. */
const nameShare = 0.2;

/** The terms of a sentence that the sources know, with places and weights. */
export function termsOf(view: SentenceView, index: SourceIndex): Term[] {
  const { holders, passages } = index.coverage;
  const weigh = (term: string): number | undefined => {
    const known = holders.get(term);
    return known && Math.log(1 + passages / known.size) + 0.1;
  };
  const found: Term[] = [];
  const add = (range: Range, term: string, share = 1): void => {
    const weight = weigh(term);
    if (weight !== undefined) found.push({ start: range.start, end: range.end, term, weight: weight * share });
  };
  const ofName = (word: string): boolean => /^\p{Lu}/u.test(word) && index.agencyWords.has(word.toLowerCase());
  for (const token of tokenize(view.bare)) {
    const word = token.text.toLowerCase();
    if (token.kind === 'word' && word.length > 1 && !stopWords.has(word))
      add(token, stem(word), ofName(token.text) ? nameShare : 1);
  }
  for (const one of view.numbers) add(one, marksOf([numberKey(one)], [], [], [])[0]!);
  for (const one of view.dates) add(one, marksOf([], [one], [], [])[0]!);
  for (const one of view.clocks) add(one, marksOf([], [], [one], [])[0]!);
  for (const one of view.regulations) add(one, marksOf([], [], [], [one])[0]!);
  return found.sort((a, b) => a.start - b.start);
}

/** What words outside the clause of a word count; where that has hardly another word, those within `close` letters count more. */
const farShare = 0.4;
const nearShare = 0.75;
const close = 48;
/** What a term counts that only the rest of the passage holds. */
const besideShare = 0.5;
const mostPassages = 16;

/**
 * The clauses of the sources that are likest a sentence, best first. With `around`, words of the clause of that range count
 * more, and the terms in it not at all, so that the answer says what the sources have in the same surroundings.
 */
export function likelyClauses(text: string, terms: readonly Term[], index: SourceIndex, around?: Range): Likely[] {
  const weighed = new Map<string, number>();
  const others = around ? terms.filter((one) => one.start >= around.end || one.end <= around.start) : terms;
  const clause = around && clauseAround(text, around);
  const inClause = (one: Term): boolean => clause !== undefined && one.start >= clause.start && one.end <= clause.end;
  const alone = others.filter(inClause).length < 2;
  for (const one of others) {
    let weight = one.weight;
    if (around && !inClause(one)) {
      const gap = one.start >= around.end ? one.start - around.end : around.start - one.end;
      weight *= alone && gap <= close ? nearShare : farShare;
    }
    weighed.set(one.term, Math.max(weighed.get(one.term) ?? 0, weight));
  }
  const total = [...weighed.values()].reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return [];
  const held = new Map<number, number>();
  for (const [term, weight] of weighed)
    for (const passage of index.coverage.holders.get(term) ?? []) held.set(passage, (held.get(passage) ?? 0) + weight);
  const best = [...held].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, mostPassages);
  return best
    .flatMap(([at, whole]) =>
      clausesOf(index.passages[at]!).map((clause) => {
        let own = 0;
        for (const [term, weight] of weighed) if (clause.terms.has(term)) own += weight;
        return { ...clause, score: (own + besideShare * Math.max(0, whole - own)) / total, beside: whole / total };
      }),
    )
    .sort((a, b) => b.score - a.score);
}

/** How far apart two passages of one source may begin to count as one: a list or a line that goes on. */
const oneLine = 160;

/** Says whether two clauses stand together in the sources. */
export function together(a: SourceClause, b: SourceClause): boolean {
  const [one, two] = [a.passage.span, b.passage.span];
  return one.source === two.source && Math.abs(one.start - two.start) <= oneLine;
}

/** What the sources say around a word: the best clause that fits `mine`, and the best that fits `other` and not `mine`. */
export function rivals(
  likely: readonly Likely[],
  mine: (clause: Likely) => boolean,
  other: (clause: Likely) => boolean,
): { mine: Likely | undefined; other: Likely | undefined } {
  return { mine: likely.find(mine), other: likely.find((clause) => other(clause) && !mine(clause)) };
}
