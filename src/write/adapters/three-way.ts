import { diff3MergeRegions, diffIndices } from 'node-diff3';

/** A stretch of a three-way merge: what nobody or only one side changed, or what both changed differently. */
export type MergedRun<T> = { clash: false; tokens: T[] } | { clash: true; mine: T[]; base: T[]; theirs: T[] };

type Keyed<T> = { key: string; token: T };

/** Merges two changes of one sequence (diff3); tokens are the same when their keys are. Changes that touch each other clash. */
export function mergeRuns<T>(mine: T[], base: T[], theirs: T[], keyOf: (token: T) => string): MergedRun<T>[] {
  const keyed = (tokens: T[]): Keyed<T>[] => tokens.map((token) => ({ key: keyOf(token), token }));
  const sides = { a: keyed(mine), o: keyed(base), b: keyed(theirs) };
  const keys = { a: sides.a.map((t) => t.key), o: sides.o.map((t) => t.key), b: sides.b.map((t) => t.key) };
  const take = (side: 'a' | 'o' | 'b', from: number, length: number): T[] =>
    sides[side].slice(from, from + length).map((t) => t.token);
  return diff3MergeRegions(keys.a, keys.o, keys.b).map((region): MergedRun<T> => {
    if (region.stable) return { clash: false, tokens: take(region.buffer, region.bufferStart, region.bufferLength) };
    const a = take('a', region.aStart, region.aLength);
    const b = take('b', region.bStart, region.bLength);
    if (region.aContent.join('\n') === region.bContent.join('\n')) return { clash: false, tokens: b };
    return { clash: true, mine: a, base: take('o', region.oStart, region.oLength), theirs: b };
  });
}

/** A stretch in which two sequences differ: its start and length in each. */
export type Difference = { from: [start: number, length: number]; to: [start: number, length: number] };

/** Lists where two sequences of keys differ (longest common subsequence), in order. */
export const differences = (from: string[], to: string[]): Difference[] =>
  diffIndices(from, to).map((one) => ({ from: one.buffer1, to: one.buffer2 }));
