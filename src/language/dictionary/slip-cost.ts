const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const neighbours = new Set<string>();
rows.forEach((row, at) => {
  for (let i = 0; i < row.length; i++) {
    for (const other of [row[i + 1], rows[at + 1]?.[i], rows[at + 1]?.[i - 1]]) {
      if (other) neighbours.add(row[i] + other).add(other + row[i]);
    }
  }
});

const alike = new Set([
  'fp',
  'pf',
  'vf',
  'fv',
  'vp',
  'pv',
  'zj',
  'jz',
  'zs',
  'sz',
  'ou',
  'uo',
  'ei',
  'ie',
  'ae',
  'ea',
  'bp',
  'pb',
  'dt',
  'td',
  'kg',
  'gk',
  'qk',
  'kq',
]);

function replaced(a: string, b: string): number {
  if (a === b) return 0;
  if (alike.has(a + b)) return 0.6;
  return neighbours.has(a + b) ? 0.75 : 1;
}

/** A letter that stands doubled by accident, or once where it should be doubled, costs little. */
const left = (letter: string, beside: string | undefined): number => (letter === beside ? 0.45 : 0.9);

/**
 * How unlikely it is that `meant` was written as `written`: edit distance with swaps of neighbours, where doubling,
 * neighbouring keys and letters that sound alike cost less; above `most` the answer is Infinity.
 */
export function slipCost(written: string, meant: string, most: number): number {
  if (Math.abs(written.length - meant.length) * 0.45 > most) return Number.POSITIVE_INFINITY;
  let older: number[] = [];
  let before = [0];
  for (let j = 1; j <= meant.length; j++) before.push(before[j - 1]! + left(meant[j - 1]!, meant[j - 2]));
  for (let i = 1; i <= written.length; i++) {
    const now = [before[0]! + left(written[i - 1]!, written[i - 2])];
    let least = now[0]!;
    for (let j = 1; j <= meant.length; j++) {
      let cost = Math.min(
        before[j - 1]! + replaced(written[i - 1]!, meant[j - 1]!),
        before[j]! + left(written[i - 1]!, written[i - 2]),
        now[j - 1]! + left(meant[j - 1]!, meant[j - 2]),
      );
      if (i > 1 && j > 1 && written[i - 1] === meant[j - 2] && written[i - 2] === meant[j - 1])
        cost = Math.min(cost, older[j - 2]! + 0.6);
      now.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    older = before;
    before = now;
  }
  const cost = before[meant.length]! + (written[0] === meant[0] ? 0 : 0.4);
  return cost > most ? Number.POSITIVE_INFINITY : cost;
}
