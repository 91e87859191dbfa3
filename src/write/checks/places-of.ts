import { cities, knownPlaces, provinces } from '../../language/gazetteer.ts';
import { findPlaces } from '../../language/places.ts';
import type { Range } from '../../language/ranges.ts';
import { isInstitutionWord } from '../../language/titles.ts';

/** A place as a text names it: `kind` is `Desa` or the like in lower case, or '', `name` its proper part. */
export type NamedPlace = Range & { kind: string; name: string };

/** Words for kinds of places, as the middle of a regular expression. */
export const kindWords =
  'Kabupaten|Kab\\.|Kota|Provinsi|Prov\\.|Desa|Dusun|Kecamatan|Kec\\.|Kelurahan|Kampung|Pulau|Danau|Sungai|Pasar|Pelabuhan|Bandara|Terminal|Stasiun|Dermaga|Pantai|Teluk|Tanjung|Muara|Bukit|Gunung|Waduk|Bendungan|Lapangan|Taman|Hotel|Museum|Saluran|Jembatan|Puskesmas|Universitas|Muara';
const kinded = new RegExp(`(?<!\\p{L})(${kindWords})[ ]+(\\p{Lu}[\\p{L}'’-]*(?:[ ]+\\p{Lu}[\\p{L}'’-]*){0,3})`, 'gu');
const leading = new RegExp(
  `^(?:(?:${kindWords}|Balai Desa|Kantor|Gedung|Aula|Ruang|Auditorium|Posko|Camat|Bupati)\\s+)+`,
  'u',
);
const offices =
  /^(?:Kementerian|Badan|Dinas|Direktorat|Biro|Balai|Kepala|Menteri|Pemerintah|Sekretariat|Komisi|Dewan|Kantor|Gedung|Aula|Ruang|Lantai|Gubernur|Bupati|Wali|Presiden)(?!\p{L})/u;

const canonical: Readonly<Record<string, string>> = { 'kab.': 'kabupaten', 'prov.': 'provinsi', 'kec.': 'kecamatan' };

/** The administrative kinds, of which a place has one. */
export const administrative: ReadonlySet<string> = new Set(
  'kabupaten kota provinsi desa dusun kecamatan kelurahan kampung pulau'.split(' '),
);

/** Finds the places of a text with their kinds: after `di`, `ke`, `dari`, after a word such as `Desa`, and known ones. */
export function placesIn(text: string): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const match of text.matchAll(kinded)) {
    if (/^(?:Nomor|No|Tahun|Siaga)(?!\p{L})/u.test(match[2]!)) continue;
    const kind = match[1]!.toLowerCase();
    const start = match.index + match[0].length - match[2]!.length;
    found.push({ start, end: match.index + match[0].length, kind: canonical[kind] ?? kind, name: match[2]! });
  }
  for (const place of findPlaces(text)) {
    const name = place.text.replace(leading, '').replace(/[.,]+$/, '');
    if (name === '' || /\d/.test(name) || offices.test(name) || !/^\p{Lu}\p{Ll}/u.test(name)) continue;
    const start = place.start + place.text.indexOf(name);
    if (found.some((other) => other.start < start + name.length && other.end > start)) continue;
    if (!place.known && name.split(' ').every(isInstitutionWord)) continue;
    found.push({ start, end: start + name.length, kind: '', name });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Says whether a place is one that everybody knows by this very name. */
export const isKnownPlace = (name: string): boolean => knownPlaces.has(name.toLowerCase());

const provinceNames: ReadonlySet<string> = new Set(provinces.map((name) => name.toLowerCase()));

/** Says whether a name is that of a province, which is no village or regency. */
export const isProvince = (name: string): boolean => provinceNames.has(name.toLowerCase());

const cityNames: ReadonlySet<string> = new Set(cities.map((name) => name.toLowerCase()));

/** Says whether a name is that of a larger town, be it that of a province as well. */
export const isCity = (name: string): boolean => cityNames.has(name.toLowerCase());
