import { likeness } from '../../language/similarity.ts';
import { differences } from '../adapters/three-way.ts';
import { piecesOf } from './pieces.ts';

/** From here on a sentence of a derivative counts as made from one of the edition. */
const LIKE = 0.55;

/** A stretch of words that stayed, came or went. */
export type WordRun = { kind: 'same' | 'added' | 'removed'; text: string };

/** Compares two sentences word by word. */
export function compareWords(before: string, after: string): WordRun[] {
  const [from, to] = [before.split(/(?<=\s)/), after.split(/(?<=\s)/)];
  const runs: WordRun[] = [];
  const add = (kind: WordRun['kind'], words: string[]): void => {
    if (words.length > 0) runs.push({ kind, text: words.join('') });
  };
  let at = 0;
  const key = (word: string): string => word.trim();
  for (const one of differences(from.map(key), to.map(key))) {
    add('same', from.slice(at, one.from[0]));
    add('removed', from.slice(one.from[0], one.from[0] + one.from[1]));
    add('added', to.slice(one.to[0], one.to[0] + one.to[1]));
    at = one.from[0] + one.from[1];
  }
  add('same', from.slice(at));
  return runs;
}

const sentences = (text: string): string[] =>
  piecesOf(text)
    .map((one) => one.trim())
    .filter((one) => /\p{L}/u.test(one));
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Lists the sentences of the earlier edition that a derivative uses and that have changed or gone, with what stands there now. */
export function changedSources(words: string, before: string, now: string): WordRun[][] {
  const [from, to] = [sentences(before), sentences(now)];
  const used = plain(words);
  const own = sentences(words);
  const uses = (sentence: string): boolean =>
    used.includes(plain(sentence)) || own.some((one) => likeness(one, sentence) >= LIKE);
  return differences(from, to).flatMap(({ from: [start, length], to: [first, many] }) => {
    const gone = from.slice(start, start + length);
    const come = to.slice(first, first + many);
    return gone.flatMap((one, at) => {
      if (!uses(one)) return [];
      return [compareWords(one, come[at] ?? '')];
    });
  });
}
