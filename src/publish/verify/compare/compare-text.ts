import { alignWords } from './align-words.ts';
import type { OfficialSentence } from './official-text.ts';
import { type Token, tokensOf } from './words.ts';

/** One thing that is not as it was released. `cut`: a quotation begins or ends within the sentence. */
export type Difference =
  | { kind: 'changed'; was: string; is: string }
  | { kind: 'cut'; was: string; is: string }
  | { kind: 'left-out'; was: string }
  | { kind: 'added'; is: string };

export type Comparison = {
  /** All of it, word for word; a part of it, word for word; or something is different. */
  verdict: 'whole' | 'quote' | 'altered';
  differences: Difference[];
  /** Words of the given text that are those of the release, and how many words it has. */
  matched: number;
  words: number;
};

/** A sentence that kept fewer of its words than this was not quoted: its words are elsewhere by chance. */
const LEAST_KEPT = 0.4;
/** Below these, a text is another one. */
const LEAST_WORDS = 6;
const LEAST_SHARE = 0.3;

type Held = { sentence: OfficialSentence; kept: boolean[]; from: number; to: number; strange: number };

/**
 * Holds a text against a version as it was released; null when it is another text. `furniture` are phrases around the words that
 * mean nothing: letterhead, page numbers, dates of release.
 */
export function compareText(given: string, official: OfficialSentence[], furniture: string[]): Comparison | null {
  const found = compareAll(given, official, furniture);
  if (found?.verdict !== 'altered') return found;
  // A first paragraph often repeats the headline or the standfirst; a quotation that leaves those out must not be torn between both.
  for (const from of [1, 2, 3])
    for (const kept of [official.slice(from), [...official.slice(0, from), ...official.slice(from + 1)]]) {
      const other = compareAll(given, kept, furniture);
      if (other && other.verdict !== 'altered') return { ...other, verdict: 'quote' };
    }
  return found;
}

function compareAll(given: string, official: OfficialSentence[], furniture: string[]): Comparison | null {
  const pasted = tokensOf(given);
  const flat = official.flatMap(({ tokens }, sentence) => tokens.map(({ word }, at) => ({ word, sentence, at })));
  const of = alignWords(
    flat.map(({ word }) => word),
    pasted.map(({ word }) => word),
  );
  if (!of) return null;
  const held = official.map(
    (sentence): Held => ({
      sentence,
      kept: sentence.tokens.map(() => false),
      from: -1,
      to: -1,
      strange: 0,
    }),
  );
  for (const [at, index] of of.entries()) {
    if (index < 0) continue;
    const { sentence, at: word } = flat[index]!;
    const one = held[sentence]!;
    one.kept[word] = true;
    if (one.from < 0) one.from = at;
    one.to = at;
  }
  // Words that agree by chance say nothing: their sentence was not quoted, and they belong to what was added.
  for (const one of held) {
    const kept = count(one.kept);
    if (kept === 0 || (kept / one.kept.length >= LEAST_KEPT && (one.to - one.from + 1) * LEAST_KEPT <= kept)) continue;
    if (longestRun(one.kept) >= LEAST_WORDS) continue;
    for (let at = one.from; at <= one.to; at += 1)
      if (of[at]! >= 0 && held[flat[of[at]!]!.sentence] === one) of[at] = -1;
    one.kept.fill(false);
    one.from = -1;
    one.to = -1;
  }
  const matched = held.reduce((sum, { kept }) => sum + count(kept), 0);
  const idle = markFurniture(pasted, of, furniture);
  const words = pasted.length - count(idle);
  if (matched < Math.min(LEAST_WORDS, words) || matched < words * LEAST_SHARE || matched === 0) return null;
  return { ...describe(given, pasted, of, idle, held), matched, words };
}

function describe(
  given: string,
  pasted: Token[],
  of: Int32Array,
  idle: boolean[],
  held: Held[],
): Pick<Comparison, 'verdict' | 'differences'> {
  const quoted = held.map((one, at) => ({ one, at })).filter(({ one }) => one.from >= 0);
  const [first, last] = [quoted[0]!.at, quoted.at(-1)!.at];
  const found: { at: number; difference: Difference }[] = [];
  const claimed = new Array<boolean>(pasted.length).fill(false);
  const say = (from: number, to: number) => given.slice(pasted[from]!.start, pasted[to]!.end).replace(/\s+/g, ' ');
  let position = 0;
  for (const [at, one] of held.entries()) {
    if (one.from < 0) {
      if (at > first && at < last)
        found.push({ at: position, difference: { kind: 'left-out', was: one.sentence.text } });
      continue;
    }
    const [from, to] = around(one, of, idle, pasted.length);
    for (let n = from; n <= to; n += 1) claimed[n] = true;
    position = to + 0.5;
    const strange = range(from, to).some((n) => of[n]! < 0 && !idle[n]);
    const missing = one.kept.includes(false);
    if (!strange && !missing) continue;
    const [was, is] = [one.sentence.text, say(from, to)];
    const outer =
      !strange &&
      isCut(one.kept, at === first, at === last) &&
      !turnsIt(one) &&
      !isDisguised(one, given, pasted[from]!);
    found.push({ at: from, difference: { kind: outer ? 'cut' : 'changed', was, is } });
  }
  for (const [from, to] of gaps(pasted.length, (n) => claimed[n]! || idle[n]!))
    found.push({ at: from, difference: { kind: 'added', is: say(from, to) } });
  const differences = found.sort((a, b) => a.at - b.at).map(({ difference }) => difference);
  const whole = held.every(({ kept }) => !kept.includes(false));
  const altered = differences.some(({ kind }) => kind === 'changed' || kind === 'added');
  return { verdict: altered ? 'altered' : whole ? 'whole' : 'quote', differences };
}

/** The words of a quoted sentence in the given text: also those that stand in the place of ones it lost at either end. */
function around(one: Held, of: Int32Array, idle: boolean[], length: number): [number, number] {
  let { from, to } = one;
  const lostFirst = one.kept.indexOf(true);
  const lostLast = one.kept.toReversed().indexOf(true);
  for (let n = 0; n < lostFirst && from > 0 && of[from - 1]! < 0 && !idle[from - 1]; n += 1) from -= 1;
  for (let n = 0; n < lostLast && to < length - 1 && of[to + 1]! < 0 && !idle[to + 1]; n += 1) to += 1;
  return [from, to];
}

/** What is missing lies outside one unbroken run, before it only where a quotation may begin, after it only where it may end. */
function isCut(kept: boolean[], mayBegin: boolean, mayEnd: boolean): boolean {
  const [from, to] = [kept.indexOf(true), kept.lastIndexOf(true)];
  return !kept.slice(from, to).includes(false) && (from === 0 || mayBegin) && (to === kept.length - 1 || mayEnd);
}

/** Words without which a sentence says the opposite. */
const DENIALS = new Set(
  'tidak bukan belum jangan tak tanpa batal bohong palsu hoaks keliru not no never without false denies'.split(' '),
);

/** A quotation that leaves out a denial is no quotation. */
const turnsIt = ({ sentence, kept }: Held): boolean =>
  sentence.tokens.some(({ word }, n) => !kept[n] && DENIALS.has(word));

/** A rest of a sentence that was given a capital letter, so that it looks like all of it. */
function isDisguised({ sentence, kept }: Held, given: string, first: Token): boolean {
  const was = sentence.text.charAt(sentence.tokens[kept.indexOf(true)]!.start);
  const is = given.charAt(first.start);
  return !kept[0] && was !== is && is !== is.toLowerCase();
}

/** Marks the words of the given text that only surround it, wherever they are not words of the release. */
function markFurniture(pasted: Token[], of: Int32Array, furniture: string[]): boolean[] {
  const idle = new Array<boolean>(pasted.length).fill(false);
  const phrases = furniture.map((text) => tokensOf(text).map(({ word }) => word)).filter((words) => words.length > 0);
  for (let at = 0; at < pasted.length; at += 1) {
    for (const phrase of phrases) {
      const fits = phrase.every((word, n) => of[at + n]! < 0 && fitsWord(word, pasted[at + n]?.word));
      if (fits) idle.fill(true, at, at + phrase.length);
    }
  }
  return idle;
}

/** In a phrase of furniture, 0 stands for any short number: "halaman 0 dari 0". */
const fitsWord = (word: string, given: string | undefined): boolean =>
  word === '0' ? /^\d{1,3}$/.test(given ?? '') : word === given;

const count = (flags: boolean[]): number => flags.filter(Boolean).length;
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, n) => from + n);

function longestRun(flags: boolean[]): number {
  let [best, now] = [0, 0];
  for (const flag of flags) {
    now = flag ? now + 1 : 0;
    best = Math.max(best, now);
  }
  return best;
}

/** The stretches of positions that `taken` leaves free. */
function gaps(length: number, taken: (at: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < length; at += 1) {
    if (taken(at)) continue;
    const open = found.at(-1);
    if (open && open[1] === at - 1) open[1] = at;
    else found.push([at, at]);
  }
  return found;
}
