import { findClockTimes } from '../../../language/clock-times.ts';
import { findDates, monthNames, weekdayNames } from '../../../language/dates.ts';
import { findQuotes } from '../../../language/quotes.ts';
import type { Range } from '../../../language/ranges.ts';
import { findRegulations } from '../../../language/regulations.ts';
import { digitsAsSpoken, wholeAsSpoken } from './spoken-numbers.ts';
import { SPOKEN_DOTTED, SPOKEN_SHORT } from './spoken-short.ts';

const REGULATION: Readonly<Record<string, string>> = {
  UU: 'Undang-Undang',
  Perppu: 'Peraturan Pemerintah Pengganti Undang-Undang',
  PP: 'Peraturan Pemerintah',
  Perpres: 'Peraturan Presiden',
  Inpres: 'Instruksi Presiden',
  Keppres: 'Keputusan Presiden',
  Perki: 'Peraturan Komisi Informasi',
  Perda: 'Peraturan Daerah',
  Pergub: 'Peraturan Gubernur',
  Perbup: 'Peraturan Bupati',
  Perwali: 'Peraturan Wali Kota',
  SE: 'Surat Edaran',
};

/** Writes a text as it is said: figures, days, times, laws and short forms in words. Quotations stay word for word. */
export function asSpoken(text: string): string {
  let out = '';
  let at = 0;
  for (const quote of [...findQuotes(text), null]) {
    out += plainAsSpoken(text.slice(at, quote?.start ?? text.length));
    if (!quote) break;
    out += quote.text;
    at = quote.end;
  }
  return out.replace(/ {2,}/g, ' ').trim();
}

type Said = Range & { said: string };

function plainAsSpoken(text: string): string {
  const found: Said[] = [];
  const add = (range: Range, said: string) => {
    if (!found.some((one) => range.start < one.end && one.start < range.end)) found.push({ ...range, said });
  };
  for (const match of text.matchAll(/(?<![\p{L}\d@])(?:https?:\/\/)?(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/[\w./-]*[\w/])?/giu))
    add(place(match), addressAsSpoken(match[0]));
  for (const match of text.matchAll(/(?<!\d)(?:\+62|0)\d{1,4}(?:[-. ]\d{3,5}){1,3}(?!\d)/gu))
    add(place(match), match[0].replace(/\D+/g, ' ').trim().split(' ').map(oneByOne).join(', '));
  for (const law of findRegulations(text)) {
    const [, kind, number, year] = /^(\S+) (\d+)\/(\d{4})$/.exec(law.key)!;
    const named = law.text.replace(/[\s,]+(?:(?:nomor|no\.?)\s*)?\d.*$/iu, '');
    add(
      law,
      `${REGULATION[kind!] ?? named} Nomor ${wholeAsSpoken(Number(number))} Tahun ${wholeAsSpoken(Number(year))}`,
    );
  }
  for (const date of findDates(text)) {
    const [, year, month, day] = /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(date.iso) ?? [];
    if (!day || /\d\s*(?:-|–|sampai|hingga)\s*\d/.test(date.text)) continue;
    const weekday = date.weekday === undefined ? '' : `${weekdayNames[date.weekday]}, `;
    const when = `${wholeAsSpoken(Number(day))} ${monthNames[Number(month) - 1]}`;
    add(date, `${weekday}${when}${year === '-' ? '' : ` ${wholeAsSpoken(Number(year))}`}`);
  }
  for (const clock of findClockTimes(text)) {
    const [hour, minute] = clock.clock.split('.').map(Number) as [number, number];
    const zone = SPOKEN_SHORT.find(([short]) => short === clock.zone)?.[1];
    const past = minute > 0 ? ` lewat ${wholeAsSpoken(minute)} menit` : '';
    add(clock, `pukul ${wholeAsSpoken(hour)}${past}${zone ? ` ${zone}` : ''}`);
  }
  for (const match of text.matchAll(
    /(?<![\p{L}\d.,])(Rp\.?\s?)?(ke-)?(\d+(?:[.,]\d+)*)( (?:ribu|juta|miliar|triliun)(?!\p{L}))?(\s?%)?(?:([–-])(?=\d))?/gu,
  )) {
    const [, money, rank, digits, step = '', percent, to] = match;
    const said = digitsAsSpoken(digits!.replace(/[.,]$/, ''));
    const whole = `${rank ? `ke${said}` : said}${step}${money ? ' rupiah' : ''}${percent ? ' persen' : ''}`;
    add(place(match), to ? `${whole} sampai ` : whole);
  }
  let out = '';
  let at = 0;
  for (const one of found.sort((a, b) => a.start - b.start)) {
    out += shortForms(text.slice(at, one.start)) + one.said;
    at = one.end;
  }
  return out + shortForms(text.slice(at));
}

const place = (match: RegExpMatchArray): Range => ({ start: match.index!, end: match.index! + match[0].length });
const oneByOne = (digits: string): string => [...digits].map((digit) => wholeAsSpoken(Number(digit))).join(' ');

const addressAsSpoken = (address: string): string =>
  address
    .replace(/^https?:\/\//, '')
    .replaceAll('.', ' titik ')
    .replaceAll('/', ' garis miring ')
    .trim();

function shortForms(text: string): string {
  let out = text;
  for (const [short, said] of SPOKEN_DOTTED)
    out = out.replace(new RegExp(`(?<![\\p{L}.])${short.replaceAll('.', '\\.')}(?!\\p{L})`, 'gu'), said);
  for (const [short, said] of SPOKEN_SHORT)
    out = out.replace(new RegExp(`(?<![\\p{L}])${short}(?![\\p{L}\\d/])`, 'gu'), said);
  return out;
}
