import { differences } from '../adapters/three-way.ts';

/** A stretch of words: in both texts, only in the newer one, or only in the older one. */
export type WordRun = { kind: 'same' | 'added' | 'removed'; text: string };

const pieces = (text: string): string[] => text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]+/gu) ?? [];

/** Compares two texts word by word and returns the stretches in reading order, what was removed before what was added. */
export function wordRuns(older: string, newer: string): WordRun[] {
  const [a, b] = [pieces(older), pieces(newer)];
  const runs: WordRun[] = [];
  const add = (kind: WordRun['kind'], words: string[]) => {
    if (words.length > 0) runs.push({ kind, text: words.join('') });
  };
  let at = 0;
  for (const { from, to } of differences(a, b)) {
    add('same', a.slice(at, from[0]));
    at = from[0] + from[1];
    add('removed', a.slice(from[0], at));
    add('added', b.slice(to[0], to[0] + to[1]));
  }
  add('same', a.slice(at));
  return runs;
}
