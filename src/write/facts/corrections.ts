import { findNumbers } from '../../language/numbers.ts';
import type { Range } from '../../language/ranges.ts';

/** A figure that the notes take back: `wrong` as a value, the words of the right one where they give it, and where they say so. */
export type Correction = { wrong: number; right?: string; about: string; range: Range };

const figure = String.raw`(?:Rp\.?\s?)?\d[\d.,]*\d|\d`;
const magnitude = String.raw`(?:\s?(?:M|T|jt|juta|miliar|triliun|ribu|rb)(?![\p{L}]))?`;
const one = `((?:${figure})${magnitude})`;

const pairs: readonly RegExp[] = [
  new RegExp(`bukan\\s+${one}[^.;\\n]{0,12}?\\s(?:tapi|tp|tetapi|melainkan)\\s+${one}`, 'giu'),
  new RegExp(`bukan\\s+${one}\\s*,[^.;\\n]{0,40}?:\\s*${one}`, 'giu'),
];
const reversed = new RegExp(`${one}(?:\\s+\\p{Ll}+)?\\s+bukan\\s+${one}(?!\\s*%)`, 'giu');
const alone: readonly RegExp[] = [
  new RegExp(
    `${one}[^.;:\\n\\d]{0,40}?(?:->|→|,|-|:)?\\s*(?:itu\\s+)?(?:SALAH|salah hitung|salah ketik|keliru|terbalik)(?!\\p{L})`,
    'gu',
  ),
  new RegExp(`(?:yg|yang)?\\s*${one}\\s+itu\\s+(?:undangan|hitungan|angka lama|perkiraan|kuota lama)`, 'giu'),
  new RegExp(
    `(?:tertulis|awalnya(?: dihitung)?|mula-mula|semula dihitung|angka)\\s+${one}(?=[^.\\n]{0,60}(?:salah|keliru|terbalik|jgn dipakai|jangan dipakai|yg diucapkan|cuma perkiraan|yg lama|hasil perbaikan))`,
    'giu',
  ),
  new RegExp(`(?:buku lama|naskah awal|berita acara awal|draf lama)[^.\\n]{0,30}?\\s${one}`, 'giu'),
  new RegExp(`awalnya dihitung\\s+${one}`, 'giu'),
];

const figureOf = (words: string): number | undefined => findNumbers(words)[0]?.value;

/** Finds the figures that a text corrects. */
export function findCorrections(text: string): Correction[] {
  const found: Correction[] = [];
  const add = (match: RegExpMatchArray, wrong: string, right?: string): void => {
    const value = figureOf(wrong);
    if (value === undefined) return;
    const line = text.lastIndexOf('\n', match.index!) + 1;
    const before = /^.*[.;!?]\s+(?=\p{L}|\d)/su.exec(text.slice(line, match.index!))?.[0].length ?? 0;
    const start = right === undefined ? line : line + before;
    const stop = right === undefined ? -1 : text.slice(match.index!).search(/[.;!?]\s/);
    const end = stop >= 0 ? match.index! + stop : text.indexOf('\n', match.index!);
    const range = { start, end: end < 0 ? text.length : end };
    if (found.some((other) => other.wrong === value && other.range.start === range.start)) return;
    found.push({ wrong: value, ...(right ? { right } : {}), about: text.slice(range.start, range.end), range });
  };
  for (const pattern of pairs) for (const match of text.matchAll(pattern)) add(match, match[1]!, match[2]);
  for (const match of text.matchAll(reversed)) if (!/\d\s*-/.test(match[0])) add(match, match[2]!, match[1]);
  for (const pattern of alone) for (const match of text.matchAll(pattern)) add(match, match[1]!);
  return found;
}

/** A clause with its wrong figure put right, or undefined where the notes don't say what is right. */
export function corrected(words: string, correction: Correction): string | undefined {
  if (correction.right === undefined) return undefined;
  const wrong = findNumbers(words).find((number) => sameFigure(number.value, correction));
  if (!wrong) return undefined;
  const digits = /(?:Rp\.?\s?)?\d[\d.,]*\d|\d/u.exec(words.slice(wrong.start, wrong.end))?.[0] ?? '';
  const right = /\d[\d.,]*\d|\d/u.exec(correction.right)?.[0] ?? '';
  if (digits === '' || right === '') return undefined;
  const money = /^Rp\.?\s?/.exec(digits)?.[0] ?? '';
  const at = words.indexOf(digits, wrong.start);
  return `${words.slice(0, at)}${money}${right}${words.slice(at + digits.length)}`;
}

/** Says whether a value is the withdrawn one, also where only its digits before `miliar` or `juta` were named. */
export function sameFigure(value: number, { wrong }: Correction): boolean {
  return value === wrong || (wrong < 1000 && [1e3, 1e6, 1e9, 1e12].some((unit) => Math.abs(value - wrong * unit) < 1));
}

/** Says whether words hold a withdrawn figure; small figures count only beside a word of the correction. */
export function holdsWithdrawn(words: string, correction: Correction): boolean {
  return findNumbers(words).some((number) => {
    if (!sameFigure(number.value, correction)) return false;
    if (correction.wrong >= 20 || !Number.isInteger(correction.wrong)) return true;
    const about = correction.about.toLowerCase();
    return (words.toLowerCase().match(/\p{L}{5,}/gu) ?? []).some(
      (word) => !/^(?:orang|warga|total|jumlah|unit|sekitar)$/.test(word) && about.includes(word),
    );
  });
}
