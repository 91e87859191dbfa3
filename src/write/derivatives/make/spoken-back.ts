import { formatNumber } from '../../../kernel/numbers.ts';
import { isNumberWord, parseNumberWords } from '../../../language/number-words.ts';
import { findQuotes } from '../../../language/quotes.ts';
import { SPOKEN_SHORT } from './spoken-short.ts';

const DIGIT: Readonly<Record<string, string>> = {
  nol: '0',
  satu: '1',
  dua: '2',
  tiga: '3',
  empat: '4',
  lima: '5',
  enam: '6',
  tujuh: '7',
  delapan: '8',
  sembilan: '9',
};

/** Turns a text that is written as it is said back into figures and short forms, so that it can be checked. */
export function digitsAgain(text: string): string {
  let back = '';
  let at = 0;
  for (const quote of [...findQuotes(text), null]) {
    back += plainAgain(text.slice(at, quote?.start ?? text.length));
    if (!quote) break;
    back += quote.text;
    at = quote.end;
  }
  return back.trim();
}

function plainAgain(text: string): string {
  let out = text.replace(/\s*\(jeda(?: panjang)?\)\s*/g, ' ');
  for (const [short, said] of SPOKEN_SHORT)
    out = out.replace(new RegExp(`(?<![\\p{L}])${said}(?![\\p{L}])`, 'gu'), short);
  return figures(out)
    .replace(
      /(\d{1,2}) lewat (\d{1,2}) menit/g,
      (_, hour: string, minute: string) => `${hour}.${minute.padStart(2, '0')}`,
    )
    .replace(/(\d[\d.,]*(?: (?:ribu|juta|miliar|triliun))?) rupiah/g, 'Rp$1')
    .replace(/ titik (?=[a-z0-9])/g, '.')
    .replace(/ garis miring /g, '/');
}

function figures(text: string): string {
  const parts = text.split(/(\s+)/);
  const out: string[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const run: string[] = [];
    let next = at;
    while (next < parts.length && isNumberWord(bare(parts[next]!)) && (run.length === 0 || !ends(parts[next - 2]!))) {
      run.push(bare(parts[next]!));
      next += 2;
    }
    const value = run.length > 0 ? parseNumberWords(run) : undefined;
    if (value === undefined) {
      out.push(parts[at]!, parts[at + 1] ?? '');
      continue;
    }
    let written = isYear(value, out) ? String(value) : formatNumber(value, 'id');
    let last = parts[next - 2]!;
    if (parts[next] === 'koma') {
      let decimals = '';
      let from = next + 2;
      while (from < parts.length && bare(parts[from]!) in DIGIT && !(decimals && ends(parts[from - 2]!))) {
        decimals += DIGIT[bare(parts[from]!)];
        last = parts[from]!;
        from += 2;
      }
      if (decimals) {
        written += `,${decimals}`;
        next = from;
      }
    }
    out.push(written + (/[^\p{L}]+$/u.exec(last)?.[0] ?? ''), parts[next - 1] ?? '');
    at = next - 2;
  }
  return out.join('');
}

const bare = (word: string): string => word.replace(/[^\p{L}]+$/u, '').toLowerCase();
const ends = (word: string): boolean => /[^\p{L}]$/u.test(word);
const isYear = (value: number, before: string[]): boolean =>
  value >= 1900 &&
  value < 2100 &&
  /^(?:tahun|jan\p{L}*|feb\p{L}*|mar(?:et)?|apr\p{L}*|mei|jun\p{L}*|jul\p{L}*|agu\p{L}*|sep(?:tember)?|okt\p{L}*|nov\p{L}*|des(?:ember)?)$/iu.test(
    before.at(-2) ?? '',
  );
