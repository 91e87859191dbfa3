import { writeModelFile } from '../models/format.ts';
import { languageFeatures } from './language-features.ts';

/** A text whose language is known; `weight` says how much it counts (1 when left out). */
export type LanguageExample = { text: string; language: string; weight?: number };

const bits = 16;
const unseen = 0.3;
/** One step of a stored weight in natural logarithms. */
const step = 1 / 16;

/**
 * Trains multinomial naive Bayes over words and runs of letters (McCallum and Nigam, 1998) and returns the model file: for
 * each language, how much each bucket speaks for it rather than for the average language.
 */
export function trainLanguageModel(examples: readonly LanguageExample[], warmth: number): Uint8Array {
  const languages = [...new Set(examples.map((one) => one.language))];
  const size = 1 << bits;
  const counts = new Map(languages.map((language) => [language, new Float64Array(size).fill(unseen)]));
  for (const { text, language, weight = 1 } of examples) {
    const own = counts.get(language)!;
    for (const [bucket, count] of languageFeatures(text, bits)) own[bucket]! += count * weight;
  }
  const logs = languages.map((language) => {
    const own = counts.get(language)!;
    const total = Math.log(own.reduce((sum, count) => sum + count, 0));
    return own.map((count) => Math.log(count) - total);
  });
  const table = new Int8Array(size * languages.length);
  for (let bucket = 0; bucket < size; bucket++) {
    const mean = logs.reduce((sum, own) => sum + own[bucket]!, 0) / languages.length;
    logs.forEach((own, at) => {
      table[bucket * languages.length + at] = Math.max(-127, Math.min(127, Math.round((own[bucket]! - mean) / step)));
    });
  }
  return writeModelFile({ kind: 'language', languages, bits, step, warmth }, [['weights', table]]);
}
