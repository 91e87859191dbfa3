import { differences } from '../adapters/three-way.ts';
import type { DocumentNode } from '../document.ts';
import { nodeText } from './inline-tokens.ts';
import { nodeKey } from './node-key.ts';

/** From this likeness on, a block is an edited one and not a new one. */
const EDITED = 0.4;
/** From this likeness on, a block that turns up elsewhere has been moved. */
const MOVED = 0.8;
/** Shorter blocks are too alike by chance to say that one has moved. */
const LEAST_MOVED = 12;

const wordsOf = (node: DocumentNode): string[] =>
  nodeText(node)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Likeness of two blocks from 0 to 1: the share of words in common, or of the shorter text that the other begins and ends with. */
export function likeness(a: DocumentNode, b: DocumentNode): number {
  const [ta, tb] = [nodeText(a), nodeText(b)];
  if (ta === tb) return a.type === b.type ? 1 : 0.95;
  if (ta === '' || tb === '') return 0;
  const [wa, wb] = [wordsOf(a), wordsOf(b)];
  const left = new Map<string, number>();
  for (const word of wa) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of wb) {
    const n = left.get(word) ?? 0;
    if (n > 0) common += 1;
    left.set(word, n - 1);
  }
  const dice = wa.length + wb.length === 0 ? 0 : (2 * common) / (wa.length + wb.length);
  const shorter = Math.min(ta.length, tb.length);
  let edge = 0;
  while (edge < shorter && ta[edge] === tb[edge]) edge += 1;
  let end = 0;
  while (end < shorter - edge && ta[ta.length - 1 - end] === tb[tb.length - 1 - end]) end += 1;
  return Math.max(dice, (0.9 * (edge + end)) / shorter);
}

/** For each block of a changed text, the index of the block of the base that it comes from, or -1 for a new one. */
export function alignBlocks(base: DocumentNode[], side: DocumentNode[]): number[] {
  const from = new Array<number>(side.length).fill(-1);
  let [b, s] = [0, 0];
  const gaps = differences(base.map(nodeKey), side.map(nodeKey));
  for (const gap of [...gaps, { from: [base.length, 0], to: [side.length, 0] } as const]) {
    while (b < gap.from[0]) from[s++] = b++;
    pairInGap(base, side, gap.from, gap.to, from);
    b = gap.from[0] + gap.from[1];
    s = gap.to[0] + gap.to[1];
  }
  findMoved(base, side, from);
  return from;
}

/** Pairs edited blocks in order so that the sum of likeness is largest. A single block in the place of another is its edit. */
function pairInGap(
  base: DocumentNode[],
  side: DocumentNode[],
  [b0, n]: readonly [number, number],
  [s0, m]: readonly [number, number],
  from: number[],
): void {
  if (n === 1 && m === 1) {
    from[s0] = b0;
    return;
  }
  if (n * m === 0 || n * m > 40_000) return;
  const like = (i: number, j: number): number => {
    const value = likeness(base[b0 + i]!, side[s0 + j]!);
    return value >= EDITED ? value : 0;
  };
  const best = Array.from({ length: n + 1 }, () => new Array<number>(m + 1).fill(0));
  const values = Array.from({ length: n }, (_, i) => Array.from({ length: m }, (_unused, j) => like(i, j)));
  for (let i = n - 1; i >= 0; i -= 1)
    for (let j = m - 1; j >= 0; j -= 1)
      best[i]![j] = Math.max(
        best[i + 1]![j]!,
        best[i]![j + 1]!,
        values[i]![j]! > 0 ? best[i + 1]![j + 1]! + values[i]![j]! : 0,
      );
  let [i, j] = [0, 0];
  while (i < n && j < m) {
    const value = values[i]![j]!;
    if (value > 0 && best[i]![j] === best[i + 1]![j + 1]! + value) {
      from[s0 + j] = b0 + i;
      i += 1;
      j += 1;
    } else if (best[i]![j] === best[i + 1]![j]) i += 1;
    else j += 1;
  }
}

function findMoved(base: DocumentNode[], side: DocumentNode[], from: number[]): void {
  const taken = new Set(from);
  const gone = base.map((_, i) => i).filter((i) => !taken.has(i) && nodeText(base[i]!).length >= LEAST_MOVED);
  for (let s = 0; s < side.length && gone.length > 0; s += 1) {
    if (from[s] !== -1) continue;
    let [found, most] = [-1, MOVED];
    for (const [at, i] of gone.entries()) {
      const value = likeness(base[i]!, side[s]!);
      if (value >= most && (value > most || found === -1)) [found, most] = [at, value];
    }
    if (found >= 0) from[s] = gone.splice(found, 1)[0]!;
  }
}

/** Of blocks that come from a base (`from` as `alignBlocks` gives it), the indexes of those that kept their order: a longest rising sequence. The others have moved. */
export function keptOrder(from: number[]): Set<number> {
  const known = from.flatMap((at, i) => (at >= 0 ? [i] : []));
  const length = known.map(() => 1);
  const previous = known.map(() => -1);
  for (let i = 0; i < known.length; i += 1)
    for (let j = 0; j < i; j += 1)
      if (from[known[j]!]! < from[known[i]!]! && length[j]! + 1 > length[i]!) {
        length[i] = length[j]! + 1;
        previous[i] = j;
      }
  const kept = new Set<number>();
  for (let at = length.indexOf(Math.max(0, ...length)); at >= 0; at = previous[at]!) kept.add(known[at]!);
  return kept;
}
