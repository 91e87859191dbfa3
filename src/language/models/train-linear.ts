import { type FeatureBlocks, type SparseVector, type Weighing, weigh } from './linear.ts';
import { type Plane, trainPlane } from './linear-svm.ts';

/** One text to learn from: its features and its label. */
export type LinearExample = { features: FeatureBlocks; label: string };

/** What the training is told: block weights, cost of errors, how much each label counts, and how far towards naive Bayes. */
export type LinearSettings = {
  bits: number;
  blocks: Readonly<Record<string, number>>;
  /** Blocks whose features all count the same, however rare. */
  plain: readonly string[];
  cost: number;
  labelWeights: Readonly<Record<string, number>>;
  bayes: number;
};

/** Rarity of each bucket by inverse document frequency; buckets seen in fewer than three texts are left out. */
export function weighingOf(examples: readonly LinearExample[], { bits, blocks, plain }: LinearSettings): Weighing {
  const seen = new Float64Array(1 << bits);
  const flat = new Set<number>();
  for (const { features } of examples) {
    for (const [block, counts] of features) {
      for (const bucket of counts.keys()) {
        seen[bucket]!++;
        if (plain.includes(block)) flat.add(bucket);
      }
    }
  }
  const rarity = Float32Array.from(seen, (count, bucket) =>
    count < 3 ? 0 : flat.has(bucket) ? 1 : Math.log((examples.length + 1) / (count + 1)) + 1,
  );
  return { blocks, rarity };
}

/** How much each bucket tells one label from the others: the absolute log-count ratio of Wang and Manning (2012). */
function ratios(
  rows: readonly SparseVector[],
  own: (row: number) => boolean,
  size: number,
  bayes: number,
): Float64Array {
  const inside = new Float64Array(size).fill(1);
  const outside = new Float64Array(size).fill(1);
  rows.forEach(({ at }, row) => {
    const counts = own(row) ? inside : outside;
    for (const bucket of at) counts[bucket]!++;
  });
  const sum = (counts: Float64Array): number => counts.reduce((all, one) => all + one, 0);
  const shift = Math.log(sum(outside)) - Math.log(sum(inside));
  return inside.map((count, bucket) => 1 - bayes + bayes * Math.abs(Math.log(count / outside[bucket]!) + shift));
}

/** Trains one plane a label against the rest, on features scaled towards naive Bayes (NB-SVM); the same input gives the same planes. */
export function trainPlanes(
  examples: readonly LinearExample[],
  labels: readonly string[],
  settings: LinearSettings,
): { weighing: Weighing; planes: Plane[] } {
  const weighing = weighingOf(examples, settings);
  const size = 1 << settings.bits;
  const rows = examples.map(({ features }) => weigh(features, weighing));
  const costs = Float64Array.from(examples, ({ label }) => settings.cost * (settings.labelWeights[label] ?? 1));
  const planes = labels.map((label, seed) => {
    const scale = ratios(rows, (row) => examples[row]!.label === label, size, settings.bayes);
    const scaled = rows.map(({ at, value }) => ({ at, value: value.map((one, i) => one * scale[at[i]!]!) }));
    const sides = Int8Array.from(examples, (one) => (one.label === label ? 1 : -1));
    const { weights, bias } = trainPlane(scaled, sides, costs, { size, seed: seed + 1 });
    return { weights: weights.map((one, bucket) => one * scale[bucket]!), bias };
  });
  return { weighing, planes };
}
