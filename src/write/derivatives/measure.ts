import { findNumbers } from '../../language/numbers.ts';
import { splitSentences } from '../../language/sentences.ts';
import { countWords } from '../../language/tokens.ts';
import { numberAsSpoken } from './make/spoken-numbers.ts';

/** Stands in a post for the address of the release, which nobody knows before it is out. */
export const LINK = '[tautan]';
/** How long an address is taken to be where it counts with all its letters. */
const LINK_LETTERS = 100;
/** Every address is shortened to this length on X. */
const LINK_ON_X = 23;
/** How fast a script is read, in words a minute: calm, as in a newscast. */
export const WORDS_A_MINUTE = 140;

export type Measure = 'letters' | 'letters-x' | 'first-line' | 'words' | 'hashtags' | 'seconds' | 'sentence-words';

const graphemes = (text: string): string[] => [...new Intl.Segmenter('id').segment(text)].map((one) => one.segment);
const ADDRESS = /https?:\/\/\S+/gu;

/** Letters that X counts once; all others, and every emoji, count twice (twitter-text, configuration v3). */
const countsOnce = (point: number): boolean =>
  point <= 4351 ||
  (point >= 8192 && point <= 8205) ||
  (point >= 8208 && point <= 8223) ||
  (point >= 8242 && point <= 8247);

function lettersOnX(text: string): number {
  const links = (text.match(ADDRESS)?.length ?? 0) + (text.split(LINK).length - 1);
  const rest = text.normalize('NFC').replace(ADDRESS, '').replaceAll(LINK, '');
  let sum = links * LINK_ON_X;
  for (const sign of graphemes(rest))
    sum += /\p{Extended_Pictographic}/u.test(sign)
      ? 2
      : [...sign].reduce((all, one) => all + (countsOnce(one.codePointAt(0)!) ? 1 : 2), 0);
  return sum;
}

/** The words that are said: in a script's table the column for the voice, otherwise all. */
export function saidIn(text: string): string {
  const rows = text.split('\n').filter((line) => /^\|.*\|\s*$/.test(line));
  if (rows.length < 2) return text;
  const cells = rows.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  const voice = cells[0]!.findIndex((cell) => /^suara$/i.test(cell));
  return cells
    .slice(1)
    .filter((row) => !/^:?-{3,}/.test(row[0] ?? ''))
    .map((row) => row[voice < 0 ? 0 : voice] ?? '')
    .join('\n');
}

/** How many seconds it takes to read a text aloud, figures in words, at `WORDS_A_MINUTE`. */
export function secondsOf(text: string): number {
  const figures = findNumbers(text).filter((one) => /^[^\p{L}]*\d/u.test(one.text));
  const more = figures.reduce((sum, one) => sum + countWords(numberAsSpoken(one.value)) - 1, 0);
  return Math.ceil(((countWords(text) + more) / WORDS_A_MINUTE) * 60);
}

/** Measures a text as a channel does. */
export function measure(what: Measure, text: string): number {
  const trimmed = text.trim();
  switch (what) {
    case 'letters':
      return graphemes(trimmed.replaceAll(LINK, 'x'.repeat(LINK_LETTERS))).length;
    case 'letters-x':
      return lettersOnX(trimmed);
    case 'first-line':
      return graphemes(trimmed.split('\n')[0]!).length;
    case 'words':
      return countWords(trimmed.replaceAll(LINK, ''));
    case 'hashtags':
      return trimmed.match(/(?<![\p{L}\p{N}])#[\p{L}\p{N}_]+/gu)?.length ?? 0;
    case 'seconds':
      return secondsOf(saidIn(trimmed));
    case 'sentence-words':
      return Math.max(
        0,
        ...trimmed
          .split('\n')
          .flatMap((line) => splitSentences(line))
          .map((one) => countWords(one.text)),
      );
  }
}
