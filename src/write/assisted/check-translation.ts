import type { Bilingual } from '../../kernel/errors.ts';
import { findPersons } from '../../language/person-names.ts';
import type { Judgement } from './judge.ts';

/** Digits of the figures in a text, without signs between them: `1.250,5` and `1,250.5` are the same. */
const figures = (text: string): string[] =>
  (text.match(/\d+(?:[.,:]\d+)*/g) ?? []).map((figure) => figure.replace(/[.,:]/g, '')).sort();

const missing = (from: string[], in_: string[]): string[] => {
  const left = [...in_];
  return from.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const quotes = (text: string): number => (text.match(/[“"][^”"]{8,}[”"]/g) ?? []).length;

/** Compares a translation with its paragraph: the same figures, the names of people kept, and as many quotations. */
export function checkTranslation(original: string, translated: string): Judgement {
  const why: Bilingual[] = [];
  const [a, b] = [figures(original), figures(translated)];
  for (const one of missing(b, a))
    why.push({ id: `Angka ${one} tidak ada di paragraf asal.`, en: `The figure ${one} is not in the original.` });
  for (const one of missing(a, b))
    why.push({ id: `Angka ${one} hilang dari terjemahan.`, en: `The figure ${one} is missing in the translation.` });
  for (const { name } of findPersons(original)) {
    const last = name.split(' ').at(-1)!;
    if (!translated.includes(last))
      why.push({ id: `Nama ${name} hilang dari terjemahan.`, en: `The name ${name} is missing in the translation.` });
  }
  if (quotes(original) !== quotes(translated))
    why.push({ id: 'Jumlah kutipannya berbeda.', en: 'The number of quotations differs.' });
  return { verdict: why.length > 0 ? 'unsupported' : 'supported', why, remarks: [] };
}
