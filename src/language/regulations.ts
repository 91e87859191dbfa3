import type { Range } from './ranges.ts';

/** A legal citation; `key` is canonical: `UU 14/2008`, `Perpres 95/2018`. */
export type RegulationMention = Range & { text: string; key: string };

const kinds: readonly (readonly [RegExp, string])[] = [
  [/undang-undang|uu/i, 'UU'],
  [/peraturan pemerintah pengganti undang-undang|perppu|perpu/i, 'Perppu'],
  [/peraturan pemerintah|pp/i, 'PP'],
  [/peraturan presiden|perpres/i, 'Perpres'],
  [/instruksi presiden|inpres/i, 'Inpres'],
  [/keputusan presiden|keppres/i, 'Keppres'],
  [/peraturan menteri(?: [\p{Lu}][\p{L}]+(?:,? (?:dan )?[\p{Lu}][\p{L}]+){0,7})?|permen[\p{L}-]*/iu, 'Permen'],
  [/keputusan menteri(?: [\p{Lu}][\p{L}]+(?:,? (?:dan )?[\p{Lu}][\p{L}]+){0,7})?|kepmen[\p{L}-]*/iu, 'Kepmen'],
  [/peraturan komisi informasi|perki/i, 'Perki'],
  [/peraturan daerah|perda/i, 'Perda'],
  [/peraturan gubernur|pergub/i, 'Pergub'],
  [/peraturan bupati|perbup/i, 'Perbup'],
  [/peraturan wali ?kota|perwali|perwako/i, 'Perwali'],
  [/peraturan kepala|perka/i, 'Perka'],
  [/surat edaran|se/i, 'SE'],
];

const names = kinds
  .map(([pattern]) => pattern.source)
  .sort((a, b) => b.length - a.length)
  .join('|');
const pattern = new RegExp(
  `(?<![\\p{L}])(${names})(?:\\s+(?:ri|republik indonesia))?,?\\s+(?:(?:nomor|no\\.?)\\s*)?(\\d{1,4})(?:\\s*/\\s*|\\s+(?:tahun|thn\\.?|th\\.?)\\s+)(\\d{4})(?!\\d)`,
  'giu',
);

/** Finds legal citations such as `UU 14/2008`, `Perpres No. 95 Tahun 2018` or `Peraturan Menteri X Nomor 7 Tahun 2025`. */
export function findRegulations(text: string): RegulationMention[] {
  const found: RegulationMention[] = [];
  for (const match of text.matchAll(pattern)) {
    const name = match[1]!.replace(/\s+/g, ' ');
    const kind = kinds.find(([form]) => new RegExp(`^(?:${form.source})$`, 'iu').test(name))?.[1] ?? name;
    const key = `${kind} ${Number(match[2])}/${match[3]}`;
    found.push({ start: match.index, end: match.index + match[0].length, text: match[0], key });
  }
  return found;
}
