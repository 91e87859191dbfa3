import { findClockTimes } from '../../../language/clock-times.ts';
import { findDates, monthNames, weekdayNames } from '../../../language/dates.ts';
import { findNumbers } from '../../../language/numbers.ts';
import { findQuotes } from '../../../language/quotes.ts';
import { blank, type Range } from '../../../language/ranges.ts';
import { findRegulations } from '../../../language/regulations.ts';
import type { Seeder, Variant } from './types.ts';

/** Replaces a range of a sentence by other words. */
export const replaced = (text: string, range: Range, words: string): Variant => ({
  text: text.slice(0, range.start) + words + text.slice(range.end),
  change: `${text.slice(range.start, range.end)} → ${words}`,
});

/** The sentence without what stands in quotation marks. */
export const unquoted = (text: string): string => blank(text, findQuotes(text));

const bareFigures = (text: string): string => {
  const own = unquoted(text);
  const rules = findRegulations(own);
  const dates = findDates(blank(own, rules));
  const clocks = findClockTimes(blank(own, [...rules, ...dates]));
  return blank(own, [...rules, ...dates, ...clocks]);
};

/** One digit becomes another, two change places, a zero is lost or won. */
export const seedNumber: Seeder = (sentence, _soil, pick) =>
  findNumbers(bareFigures(sentence)).flatMap((one) => {
    const digits = /\d+(?:[.,]\d+)*/.exec(sentence.slice(one.start, one.end));
    if (!digits) return [];
    const start = one.start + digits.index;
    const range = { start, end: start + digits[0].length };
    const places = [...digits[0].matchAll(/\d/g)].map((match) => match.index);
    const at = pick(places);
    const other = (Number(digits[0][at]) + pick([1, 2, 3, 5, 7])) % 10 || 9;
    const changed = digits[0].slice(0, at) + other + digits[0].slice(at + 1);
    const swapped = digits[0].replace(/(\d)(\d)/, (_, a: string, b: string) =>
      a === '0' || b === '0' ? a + b : b + a,
    );
    const tenfold = /[.,]/.test(digits[0]) ? digits[0].replace(/^\d/, '$&1') : `${digits[0]}0`;
    return [changed, swapped, tenfold]
      .filter((words) => words !== digits[0])
      .map((words) => replaced(sentence, range, words));
  });

/** Units that take each other's place by mistake. */
const units: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^orang|^warga|^jiwa|^peserta|^murid|^anak/, ['keluarga', 'rumah tangga']],
  [/^keluarga|^kepala keluarga/, ['orang', 'warga']],
  [/^juta/, ['miliar', 'ribu']],
  [/^miliar/, ['juta', 'triliun']],
  [/^triliun/, ['miliar']],
  [/^ribu/, ['juta']],
  [/^persen|^%/, ['poin', 'per mil']],
  [/^hektare|^hektar/, ['meter persegi', 'kilometer persegi']],
  [/^kilometer/, ['meter', 'hektare']],
  [/^meter/, ['sentimeter', 'kilometer']],
  [/^sentimeter/, ['meter']],
  [/^kilogram/, ['ton', 'kuintal']],
  [/^ton/, ['kilogram', 'kuintal']],
  [/^liter/, ['meter kubik']],
  [/^kiloliter/, ['liter']],
  [/^hari/, ['minggu', 'bulan']],
  [/^minggu|^pekan/, ['hari', 'bulan']],
  [/^bulan/, ['tahun', 'minggu']],
  [/^tahun/, ['bulan']],
  [/^jam/, ['menit', 'hari']],
  [/^menit/, ['jam', 'detik']],
  [/^detik/, ['menit']],
  [/^desa/, ['kecamatan', 'kabupaten']],
  [/^kecamatan/, ['kelurahan', 'kabupaten']],
  [/^kabupaten|^kota/, ['provinsi', 'kecamatan']],
  [/^provinsi/, ['kabupaten']],
  [/^sekolah/, ['kelas']],
  [/^titik/, ['hektare']],
  [/^unit|^buah/, ['persen']],
  [/^lembar/, ['berkas']],
  [/^buku/, ['judul']],
];

/** The unit after a figure becomes another one. */
export const seedUnit: Seeder = (sentence, _soil, pick) => {
  const own = bareFigures(sentence);
  return [...own.matchAll(/(?<![\p{L}\d.,/-])(?:Rp\.?\s?)?\d+(?:[.,]\d+)*\s?(%|\p{L}+)/gu)].flatMap((match) => {
    const word = match[1]!;
    const unit = units.find(
      ([form]) => form.test(word) && (word === '%' || form.exec(word)![0].length === word.length),
    );
    if (!unit || /\bpukul|\bjam\s+\d/.test(own.slice(Math.max(0, match.index - 7), match.index))) return [];
    const start = match.index + match[0].length - word.length;
    return [replaced(sentence, { start, end: start + word.length }, pick(unit[1]))];
  });
};

/** Day, month or year of a date, or a clock time, becomes another one. */
export const seedDate: Seeder = (sentence, _soil, pick) => {
  const own = unquoted(sentence);
  const dates = findDates(blank(own, findRegulations(own))).flatMap((date) => {
    const day = /(?<![\d/])(\d{1,2})(?=\s+\p{L}|\/\d)/u.exec(date.text);
    const month = monthNames.find((name) => date.text.includes(name));
    const year = /(?:19|20)\d\d/.exec(date.text);
    const out: Variant[] = [];
    const put = (at: number, length: number, words: string) =>
      out.push(replaced(sentence, { start: date.start + at, end: date.start + at + length }, words));
    if (day) put(day.index, day[0].length, String(((Number(day[1]) + pick([2, 5, 9, 11])) % 28) + 1));
    if (month) put(date.text.indexOf(month), month.length, pick(monthNames.filter((name) => name !== month)));
    if (year) put(year.index, 4, String(Number(year[0]) + pick([-1, 1, 2])));
    return out;
  });
  const clocks = findClockTimes(own).flatMap((clock) => {
    const hour = /\d{1,2}/.exec(clock.text);
    if (!hour) return [];
    const start = clock.start + hour.index;
    const other = String(((Number(hour[0]) + pick([1, 2, 3])) % 23) + 1).padStart(hour[0].length, '0');
    return [replaced(sentence, { start, end: start + hour[0].length }, other)];
  });
  return [...dates, ...clocks].filter((one) => one.text !== sentence);
};

/** The weekday beside a date becomes another one. */
export const seedWeekday: Seeder = (sentence) =>
  findDates(unquoted(sentence)).flatMap((date) => {
    const name = weekdayNames.find((one) => date.text.startsWith(one));
    if (!name) return [];
    const range = { start: date.start, end: date.start + name.length };
    return weekdayNames.filter((one) => one !== name).map((one) => replaced(sentence, range, one));
  });

const ruleKinds: readonly (readonly [RegExp, string])[] = [
  [/^Undang-Undang/i, 'Peraturan Presiden'],
  [/^UU\b/, 'PP'],
  [/^Peraturan Presiden/i, 'Peraturan Pemerintah'],
  [/^Perpres/, 'Keppres'],
  [/^Peraturan Pemerintah/i, 'Peraturan Presiden'],
  [/^Peraturan Menteri/i, 'Keputusan Menteri'],
  [/^Keputusan Menteri/i, 'Peraturan Menteri'],
  [/^Peraturan Daerah/i, 'Peraturan Gubernur'],
  [/^Instruksi Presiden/i, 'Keputusan Presiden'],
];

/** Number, year or kind of a legal citation becomes another one. */
export const seedRegulation: Seeder = (sentence, _soil, pick) =>
  findRegulations(unquoted(sentence)).flatMap((rule) => {
    const [number, year] = [...rule.text.matchAll(/\d+/g)];
    if (!number || !year) return [];
    const at = (match: RegExpMatchArray, words: string) =>
      replaced(sentence, { start: rule.start + match.index!, end: rule.start + match.index! + match[0].length }, words);
    const kind = ruleKinds.find(([form]) => form.test(rule.text));
    const head = kind && kind[0].exec(rule.text)!;
    return [
      ...[1, 2, 10].map((more) => at(number, String(Number(number[0]) + more))),
      at(number, [...`${number[0]}${pick([1, 3, 5])}`].join('')),
      ...[-2, -1, 1, 3].map((more) => at(year, String(Number(year[0]) + more))),
      ...(kind && head ? [at(head, kind[1])] : []),
    ];
  });
