import { bucketOf } from '../models/hash.ts';

const word = /[\p{L}\p{M}'’-]+/gu;
const longest = 5;

/** Counts what a text's language shows in: its words, pairs of words and runs of one to five letters, in 2^bits buckets. */
export function languageFeatures(text: string, bits: number): Map<number, number> {
  const counts = new Map<number, number>();
  const add = (name: string): void => {
    const bucket = bucketOf(name, bits);
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  };
  let before = '';
  for (const [part] of text.toLowerCase().matchAll(word)) {
    const framed = `_${part}_`;
    add(`w${part}`);
    if (before !== '') add(`b${before} ${part}`);
    before = part;
    for (let size = 1; size <= longest; size++) {
      for (let at = 0; at + size <= framed.length; at++) add(framed.slice(at, at + size));
    }
  }
  return counts;
}
