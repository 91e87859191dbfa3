import type { SparseVector } from './linear.ts';
import { seededRandom, shuffle } from './random.ts';

/** A separating plane: a weight a bucket, and what is added. */
export type Plane = { weights: Float64Array; bias: number };

/**
 * Trains a two-class linear support vector machine with squared hinge loss by dual coordinate descent (Hsieh et al., 2008).
 * `sides` are 1 or -1, `costs` say how dear an error of each row is; the same seed gives the same plane.
 */
export function trainPlane(
  rows: readonly SparseVector[],
  sides: Int8Array,
  costs: Float64Array,
  { size, rounds = 12, seed = 1 }: { size: number; rounds?: number; seed?: number },
): Plane {
  const weights = new Float64Array(size);
  const held = new Float64Array(rows.length);
  const order = Int32Array.from(rows, (_, at) => at);
  const curve = Float64Array.from(
    rows,
    ({ value }, at) => value.reduce((sum, one) => sum + one * one, 1) + 0.5 / costs[at]!,
  );
  const random = seededRandom(seed);
  let bias = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    let worst = 0;
    for (const row of order) {
      const { at, value } = rows[row]!;
      let sum = bias;
      for (let i = 0; i < at.length; i++) sum += weights[at[i]!]! * value[i]!;
      const before = held[row]!;
      const slope = sides[row]! * sum - 1 + (0.5 / costs[row]!) * before;
      const push = before === 0 ? Math.min(slope, 0) : slope;
      if (Math.abs(push) < 1e-12) continue;
      worst = Math.max(worst, Math.abs(push));
      held[row] = Math.max(before - slope / curve[row]!, 0);
      const step = (held[row]! - before) * sides[row]!;
      for (let i = 0; i < at.length; i++) weights[at[i]!]! += step * value[i]!;
      bias += step;
    }
    if (worst < 0.05) break;
  }
  return { weights, bias };
}
