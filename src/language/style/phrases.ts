import type { Range } from '../ranges.ts';

/** A phrase that was found, as it is listed and where it stands. */
export type PhraseMention = Range & { phrase: string };

const word = /[\p{L}\p{N}]+(?:[-'’/][\p{L}\p{N}]+)*/gu;
const wordsOf = (text: string): string[] => text.toLowerCase().match(word) ?? [];

/** Prepares phrases for finding; what comes back finds them as whole words in any case, the longest first, none twice. */
export function phraseFinder(phrases: readonly string[]): (text: string) => PhraseMention[] {
  const byFirst = new Map<string, { phrase: string; words: string[] }[]>();
  for (const phrase of phrases) {
    const words = wordsOf(phrase);
    const first = words[0];
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { phrase, words }]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return (text) => {
    const tokens = [...text.matchAll(word)].map((match) => ({
      word: match[0].toLowerCase(),
      start: match.index,
      end: match.index + match[0].length,
    }));
    const found: PhraseMention[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const fits = byFirst
        .get(tokens[at]!.word)
        ?.find(({ words }) => words.every((one, x) => tokens[at + x]?.word === one && joined(text, tokens, at, x)));
      if (!fits) continue;
      const last = at + fits.words.length - 1;
      found.push({ phrase: fits.phrase, start: tokens[at]!.start, end: tokens[last]!.end });
      at = last;
    }
    return found;
  };
}

/** Nothing but space may stand between the words of a phrase. */
const joined = (text: string, tokens: readonly Range[], at: number, x: number): boolean =>
  x === 0 || /^\s+$/.test(text.slice(tokens[at + x - 1]!.end, tokens[at + x]!.start));
