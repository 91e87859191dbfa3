/** More comparisons than this and two texts are taken for different ones: about a second of work. */
const BUDGET = 30_000_000;
/** A word that stands alone between wide gaps agrees by chance. */
const NARROW = 12;

type Gap = { from: number; to: number; start: number; end: number };
type Block = { from: number; start: number; count: number };

/**
 * For each word of `after`, the place in `before` from which it comes, or -1: the longest unbroken stretch first, then what lies before
 * and behind it (Ratcliff and Obershelp, 1988), so that a sentence that repeats a headline is taken whole. Null when that takes too long.
 */
export function alignWords(before: string[], after: string[]): Int32Array | null {
  const places = new Map<string, number[]>();
  for (const [at, word] of before.entries()) {
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
  }
  const of = new Int32Array(after.length).fill(-1);
  const open: Gap[] = [{ from: 0, to: before.length, start: 0, end: after.length }];
  const budget = { left: BUDGET };
  for (let gap = open.pop(); gap; gap = open.pop()) {
    const block = longestBlock(after, places, gap, budget);
    if (budget.left < 0) return null;
    if (!block) continue;
    for (let n = 0; n < block.count; n += 1) of[block.start + n] = block.from + n;
    open.push(
      { from: gap.from, to: block.from, start: gap.start, end: block.start },
      { from: block.from + block.count, to: gap.to, start: block.start + block.count, end: gap.end },
    );
  }
  return of;
}

function longestBlock(
  after: string[],
  places: Map<string, number[]>,
  { from, to, start, end }: Gap,
  budget: { left: number },
): Block | null {
  if (from >= to || start >= end) return null;
  let best: Block = { from, start, count: 0 };
  let runs = new Map<number, number>();
  for (let at = start; at < end; at += 1) {
    const now = new Map<number, number>();
    for (const place of places.get(after[at]!) ?? []) {
      budget.left -= 1;
      if (budget.left < 0) return null;
      if (place < from) continue;
      if (place >= to) break;
      const count = (runs.get(place - 1) ?? 0) + 1;
      now.set(place, count);
      if (count > best.count) best = { from: place - count + 1, start: at - count + 1, count };
    }
    runs = now;
  }
  const isNarrow = to - from <= NARROW && end - start <= NARROW;
  return best.count >= (isNarrow ? 1 : 2) ? best : null;
}
