import { bucketOf } from '../models/hash.ts';
import { cluesOf } from './name-clues.ts';

/** Words that were met in lower case, as bits by hash: what a capital at the start of a sentence hides. */
export type LowerWords = Uint8Array;

const lowerBits = 17;

/** Collects the words that stand in lower case in these sentences. */
export function lowerWordsOf(sentences: Iterable<readonly string[]>): LowerWords {
  const bits = new Uint8Array((1 << lowerBits) / 8);
  for (const sentence of sentences) {
    for (const word of sentence) {
      if (!/^\p{Ll}/u.test(word)) continue;
      const at = bucketOf(word, lowerBits);
      bits[at >> 3]! |= 1 << (at & 7);
    }
  }
  return bits;
}

function met(words: LowerWords, lower: string): boolean {
  const at = bucketOf(lower, lowerBits);
  return (words[at >> 3]! & (1 << (at & 7))) !== 0;
}

const shapeOf = (word: string): string =>
  word
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\d/g, '0')
    .replace(/(.)\1+/g, '$1+');

const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);
const isPart = (word: string | undefined): boolean =>
  word !== undefined && /^(?:of|the|de|van|bin|binti|al|el|da|von|di)$/.test(word);

/** For each word the first and last place of the run of capitalised words it stands in, or null outside such a run. */
function runsOf(words: readonly string[]): ({ from: number; to: number } | null)[] {
  const runs: ({ from: number; to: number } | null)[] = words.map(() => null);
  for (let from = 0; from < words.length; from++) {
    if (!isCapital(words[from])) continue;
    let to = from;
    while (isCapital(words[to + 1]) || (isPart(words[to + 1]) && isCapital(words[to + 2]))) to++;
    for (let at = from; at <= to; at++) runs[at] = { from, to };
    from = to;
  }
  return runs;
}

/** The buckets below 2^bits that describe each word of a sentence and what stands around it. */
export function entityFeatures(words: readonly string[], bits: number, seenLower: LowerWords): Int32Array[] {
  const lower = words.map((word) => word.toLowerCase());
  const shapes = words.map(shapeOf);
  const clues = lower.map(cluesOf);
  const known = words.map((word, at) => (isCapital(word) ? (met(seenLower, lower[at]!) ? 'k' : 'u') : '-'));
  const runs = runsOf(words);
  const near = (list: readonly string[], at: number): string => list[at] ?? (at < 0 ? '<' : '>');
  return words.map((word, at) => {
    const found: string[] = ['*'];
    const add = (name: string): void => {
      found.push(name);
    };
    const own = lower[at]!;
    const starts = at === 0 || (at === 1 && !/\p{L}/u.test(words[0]!)) || /^["“(]$/.test(words[at - 1] ?? '');
    for (let d = -2; d <= 2; d++) {
      add(`w${d} ${near(lower, at + d)}`);
      if (d !== 0) add(`s${d} ${near(shapes, at + d)}`);
      for (const clue of clues[at + d] ?? []) add(`c${d} ${clue}`);
    }
    add(`W ${word}`);
    add(`ww- ${near(lower, at - 1)} ${own}`);
    add(`ww+ ${own} ${near(lower, at + 1)}`);
    add(`S ${shapes[at]} ${starts ? 'first' : ''}`);
    add(`SSS ${near(shapes, at - 1)} ${shapes[at]} ${near(shapes, at + 1)}`);
    add(`K ${known[at]} ${starts ? 'first' : ''}`);
    add(`KKK ${near(known, at - 1)} ${known[at]} ${near(known, at + 1)}`);
    for (let size = 1; size <= 4; size++) {
      if (own.length <= size) break;
      add(`p ${own.slice(0, size)} ${isCapital(word)}`);
      add(`e ${own.slice(-size)} ${isCapital(word)}`);
    }
    for (const clue of clues[at - 1] ?? []) add(`c-1S ${clue} ${shapes[at]} ${known[at]}`);
    for (const clue of clues[at + 1] ?? []) add(`c+1S ${clue} ${shapes[at]} ${known[at]}`);
    const run = runs[at];
    if (run) {
      const place = `${Math.min(at - run.from, 3)}/${Math.min(run.to - run.from, 4)}`;
      add(`R ${place}`);
      add(`R ${place} ${shapes[at]} ${known[at]}`);
      add(`Rb ${near(lower, run.from - 1)}`);
      add(`Ra ${near(lower, run.to + 1)}`);
      add(`Rbb ${near(lower, run.from - 2)} ${near(lower, run.from - 1)}`);
      add(`Raa ${near(lower, run.to + 1)} ${near(lower, run.to + 2)}`);
      add(`Rf ${lower[run.from]}`);
      add(`Rl ${lower[run.to]}`);
      for (const clue of clues[run.from - 1] ?? []) add(`Rcb ${clue} ${place}`);
      for (const clue of clues[run.to + 1] ?? []) add(`Rca ${clue} ${place}`);
      for (const clue of clues[run.from - 2] ?? []) add(`Rcbb ${clue}`);
      for (const clue of clues[run.from] ?? []) add(`Rcf ${clue} ${place}`);
      for (const clue of clues[run.to] ?? []) add(`Rcl ${clue} ${place}`);
      if (near(words, run.from - 1) === '(' && near(words, run.to + 1) === ')') add(`R( ${shapes[at]}`);
      if (near(words, run.to + 1) === '(') add(`R) ${place}`);
    }
    return Int32Array.from(found, (name) => bucketOf(name, bits));
  });
}
