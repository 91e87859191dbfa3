/** Words in one gram, and grams in one window: any seven words in a row that two texts share are found. */
const WORDS = 4;
const WINDOW = 4;

/** FNV-1a, as a signed 32-bit number, which is what the database keeps. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) {
    value ^= text.charCodeAt(i);
    value = Math.imul(value, 0x01000193);
  }
  return value | 0;
}

/** Hashes of every four words in a row; a text of fewer words has none. */
export function gramsOf(words: string[]): number[] {
  return words.slice(0, Math.max(0, words.length - WORDS + 1)).map((_, i) => hash(words.slice(i, i + WORDS).join(' ')));
}

/** The part of a text's grams that is kept for finding it (winnowing: Schleimer, Wilkerson and Aiken, 2003). */
export function keptGrams(words: string[]): number[] {
  const grams = gramsOf(words);
  if (grams.length <= WINDOW) return [...new Set(grams)];
  const kept = new Set<number>();
  for (let i = 0; i + WINDOW <= grams.length; i += 1) kept.add(Math.min(...grams.slice(i, i + WINDOW)));
  return [...kept];
}
