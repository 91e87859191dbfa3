import type { Range } from './ranges.ts';

/** A word, a number or one sign, with its place in the text. */
export type Token = Range & { text: string; kind: 'word' | 'number' | 'sign' };

const pattern = /(\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’]\p{L}[\p{L}\p{M}\p{N}]*|-\p{N}+)*)|(\d+(?:[.,:/]\d+)*)|(\S)/gu;

/** Splits a text into words, numbers and signs with UTF-16 offsets; hyphenated words stay whole. */
export function tokenize(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const kind = match[1] !== undefined ? 'word' : match[2] !== undefined ? 'number' : 'sign';
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length, kind });
  }
  return found;
}

/** The words and numbers of a text in lower case, without signs. */
export function words(text: string): string[] {
  return tokenize(text)
    .filter((token) => token.kind !== 'sign')
    .map((token) => token.text.toLowerCase());
}

/** How many words a reader counts in the text. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}
