import { readModelFile } from '../models/format.ts';
import { languageFeatures } from './language-features.ts';

/** A trained model that tells languages apart. */
export type LanguageModel = {
  languages: readonly string[];
  bits: number;
  step: number;
  warmth: number;
  weights: Int8Array;
};

/** The language of a text with its probability between 0 and 1, and all languages by how likely they are. */
export type LanguageGuess = {
  language: string;
  probability: number;
  ranked: readonly { language: string; probability: number }[];
};

/** Reads the bytes of `models/langid.bin`. */
export function readLanguageModel(bytes: Uint8Array): LanguageModel {
  const { about, tables } = readModelFile(bytes);
  if (about.kind !== 'language') throw new Error('This model file tells no languages apart.');
  return { ...(about as Omit<LanguageModel, 'weights'>), weights: tables.get('weights') as Int8Array };
}

/**
 * Tells which of the model's languages a text is in (`id`, `en`, `jv`, …). The probability is calibrated on sentences and
 * their beginnings; null for a text without letters.
 */
export function languageOf(model: LanguageModel, text: string): LanguageGuess | null {
  const sums = new Float64Array(model.languages.length);
  let features = 0;
  for (const [bucket, count] of languageFeatures(text, model.bits)) {
    const row = bucket * sums.length;
    for (let at = 0; at < sums.length; at++) sums[at]! += count * model.weights[row + at]!;
    features += count;
  }
  if (features === 0) return null;
  const scale = model.step / (model.warmth * Math.sqrt(features));
  const top = Math.max(...sums);
  const odds = [...sums].map((sum) => Math.exp((sum - top) * scale));
  const whole = odds.reduce((sum, one) => sum + one, 0);
  const ranked = model.languages
    .map((language, at) => ({ language, probability: odds[at]! / whole }))
    .sort((a, b) => b.probability - a.probability);
  return { ...ranked[0]!, ranked };
}
