import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../../data/fonts');
const FILES = {
  head: 'plus-jakarta-sans-latin-700-normal.woff',
  text: 'source-serif-4-latin-400-normal.woff',
  bold: 'source-serif-4-latin-700-normal.woff',
  italic: 'source-serif-4-latin-400-italic.woff',
  'bold-italic': 'source-serif-4-latin-700-italic.woff',
  far: 'source-serif-4-latin-ext-400-normal.woff',
  'far-bold': 'source-serif-4-latin-ext-700-normal.woff',
} as const;
export type LetterFont = keyof typeof FILES;

const read = new Map<LetterFont, Buffer>();

/** The bytes of a font for files, read once. */
export function letterFont(name: LetterFont): Buffer {
  const known = read.get(name) ?? readFileSync(join(folder, FILES[name]));
  read.set(name, known);
  return known;
}

export const LETTER_FONTS = Object.keys(FILES) as LetterFont[];

/** Letters beyond Western European ones, which the main fonts don't have. */
const FAR = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1eff]/;

/** Cuts a text where the font has to change: stretches of common letters and of those of further Latin alphabets. */
export function byAlphabet(text: string): { text: string; far: boolean }[] {
  const parts: { text: string; far: boolean }[] = [];
  for (const letter of text) {
    const far = FAR.test(letter);
    const last = parts.at(-1);
    if (last && (last.far === far || letter === ' ')) last.text += letter;
    else parts.push({ text: letter, far });
  }
  return parts;
}
