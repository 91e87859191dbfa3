import { splitSentences } from './sentences.ts';
import { countWords, words } from './tokens.ts';

/** How hard a text is to read. `grade` is the number of school years it takes: 6 is easy, above 12 is hard. */
export type Readability = {
  sentences: number;
  words: number;
  wordsPerSentence: number;
  longWordShare: number;
  grade: number;
};

/**
 * Measures a text by words per sentence and the share of words with five or more syllables; the grade is Gunning's
 * formula with that syllable bound, since Indonesian affixes lengthen plain words.
 */
export function readability(text: string): Readability {
  const sentences = splitSentences(text).length;
  const total = countWords(text);
  if (sentences === 0 || total === 0)
    return { sentences: 0, words: 0, wordsPerSentence: 0, longWordShare: 0, grade: 0 };
  const long = words(text).filter((word) => (word.match(/[aiueo]+/g)?.length ?? 0) >= 5).length;
  const wordsPerSentence = total / sentences;
  const longWordShare = long / total;
  return {
    sentences,
    words: total,
    wordsPerSentence,
    longWordShare,
    grade: 0.4 * (wordsPerSentence + 100 * longWordShare),
  };
}
