import type { ModelFile } from './format.ts';

/** Counts of hashed features by block; each block is brought to length one before its weight counts. */
export type FeatureBlocks = Map<string, Map<number, number>>;

/** A sparse vector: buckets and their values. */
export type SparseVector = { at: Int32Array; value: Float32Array };

/** How much each block counts, and how rare each bucket is (0: never learnt). */
export type Weighing = { blocks: Readonly<Record<string, number>>; rarity: Float32Array };

/** A linear model of several classes: for each bucket a weight a class, for each class a bias. */
export type LinearModel = {
  labels: readonly string[];
  bits: number;
  weighing: Weighing;
  weights: Int8Array;
  steps: readonly number[];
  biases: readonly number[];
};

/** Brings counts to a vector: damped counts times rarity, each block at length one times its weight. */
export function weigh(blocks: FeatureBlocks, weighing: Weighing): SparseVector {
  const at: number[] = [];
  const value: number[] = [];
  for (const [block, weight] of Object.entries(weighing.blocks)) {
    const start = value.length;
    let square = 0;
    for (const [bucket, count] of blocks.get(block) ?? []) {
      const rarity = weighing.rarity[bucket]!;
      if (rarity === 0) continue;
      const one = (1 + Math.log(count)) * rarity;
      at.push(bucket);
      value.push(one);
      square += one * one;
    }
    const scale = weight / (Math.sqrt(square) || 1);
    for (let i = start; i < value.length; i++) value[i]! *= scale;
  }
  return { at: Int32Array.from(at), value: Float32Array.from(value) };
}

/** The score of each class for the features of one text; the highest class is the answer. */
export function scoresOf(model: LinearModel, blocks: FeatureBlocks): number[] {
  const { at, value } = weigh(blocks, model.weighing);
  const many = model.labels.length;
  return model.biases.map((bias, label) => {
    let sum = 0;
    for (let i = 0; i < at.length; i++) sum += model.weights[at[i]! * many + label]! * value[i]!;
    return bias + sum * model.steps[label]!;
  });
}

/** Steps of the stored rarity: 20 a unit keeps a byte below 12.75, more than the rarest feature has. */
const raritySteps = 20;

/** The tables of a linear model as they lie in a model file, weights rounded to 255 steps a class. */
export function linearTables(
  labels: readonly string[],
  weighing: Weighing,
  weights: readonly Float64Array[],
): { steps: number[]; tables: [string, Int8Array | Uint8Array][] } {
  const size = weighing.rarity.length;
  const steps = weights.map((own) => own.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-9) / 127);
  const table = new Int8Array(size * labels.length);
  weights.forEach((own, label) => {
    for (let bucket = 0; bucket < size; bucket++)
      table[bucket * labels.length + label] = Math.round(own[bucket]! / steps[label]!);
  });
  const rarity = Uint8Array.from(weighing.rarity, (one) => Math.min(255, Math.round(one * raritySteps)));
  return {
    steps,
    tables: [
      ['weights', table],
      ['rarity', rarity],
    ],
  };
}

/** Reads a linear model from the file that holds `linearTables`; `about` names labels, bits, blocks, steps and biases. */
export function readLinearModel(file: ModelFile): LinearModel {
  const about = file.about as {
    labels: string[];
    bits: number;
    blocks: Record<string, number>;
    steps: number[];
    biases: number[];
  };
  const rarity = new Float32Array(file.tables.get('rarity') as Uint8Array);
  for (let at = 0; at < rarity.length; at++) rarity[at]! /= raritySteps;
  return {
    labels: about.labels,
    bits: about.bits,
    weighing: { blocks: about.blocks, rarity },
    weights: file.tables.get('weights') as Int8Array,
    steps: about.steps,
    biases: about.biases,
  };
}
