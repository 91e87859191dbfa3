import { packagedBytes } from '../../kernel/model-files.ts';
import { type LanguageModel, languageOf, readLanguageModel } from '../../language/langid/language-model.ts';

/** The beginning of a text tells its language; below this probability nobody can. */
const LETTERS = 10_000;
const LEAST = 0.8;

let model: LanguageModel | null = null;

/** Guesses the language of a text ("id", "jv", "en", …) from its beginning; null when it can't be told for sure. */
export function guessLanguage(text: string): string | null {
  model ??= readLanguageModel(packagedBytes('models/langid.bin'));
  const guess = languageOf(model, text.slice(0, LETTERS));
  return guess && guess.probability >= LEAST ? guess.language : null;
}
