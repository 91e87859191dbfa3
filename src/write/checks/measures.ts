import { stem } from '../../language/stem.ts';

/** What a figure counts: `unit` is canonical, `family` groups units that take each other's place by mistake. */
export type Measure = { unit: string; family: string };

const families: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  time: [
    ['detik', 'detik|dtk'],
    ['menit', 'menit|mnt'],
    ['jam', 'jam'],
    ['hari', 'hari|hr'],
    ['minggu', 'minggu|mgg|pekan'],
    ['bulan', 'bulan|bln'],
    ['tahun', 'tahun|thn|th'],
  ],
  area: [
    ['hektare', 'hektare|hektar|ha'],
    ['meter persegi', 'meter persegi|m2|m²'],
    ['kilometer persegi', 'kilometer persegi|km2|km²'],
  ],
  volume: [
    ['meter kubik', 'meter kubik|m3|m³|kubik'],
    ['kiloliter', 'kiloliter|kl'],
    ['liter', 'liter|ltr'],
  ],
  length: [
    ['milimeter', 'milimeter|mm'],
    ['sentimeter', 'sentimeter|cm'],
    ['kilometer', 'kilometer|km'],
    ['meter', 'meter|m|mtr'],
  ],
  weight: [
    ['gram', 'gram|gr'],
    ['kilogram', 'kilogram|kg|kilo'],
    ['kuintal', 'kuintal'],
    ['ton', 'ton'],
  ],
  share: [
    ['persen', '%|persen|pct'],
    ['poin', 'poin(?: persen)?'],
    ['per mil', 'per mil|permil'],
  ],
  household: [['keluarga', 'keluarga|kk|rumah tangga|kepala keluarga']],
  region: [
    ['dusun', 'dusun'],
    ['desa', 'desa'],
    ['kelurahan', 'kelurahan|kel'],
    ['kecamatan', 'kecamatan|kec'],
    ['kabupaten', 'kabupaten|kab'],
    ['kota', 'kota'],
    ['provinsi', 'provinsi|prov'],
  ],
  people: [
    [
      'orang',
      'orang|org|jiwa|warga|peserta|pegawai|penduduk|murid|siswa|anak|penumpang|pengunjung|pembaca|petugas|penerima|pelamar|pendaftar|anggota',
    ],
  ],
};

const forms = Object.entries(families).flatMap(([family, units]) =>
  units.map(([unit, source]) => ({
    measure: { unit, family },
    begins: new RegExp(`^\\s*(?:${source})(?![\\p{L}\\d])`, 'iu'),
    anywhere: new RegExp(`(?<![\\p{L}])(?:${source})(?![\\p{L}\\d])`, 'iu'),
  })),
);

const scale = /^\s?(?:ribu|rb|juta|jt|miliar|milyar|triliun|M|T)(?![\p{L}\d])/u;

/** The measure right behind a figure whose last digit stands before `end`, or undefined where an ordinary noun or nothing follows. */
export function measureAfter(text: string, end: number): Measure | undefined {
  const rest = text.slice(end, end + 48).replace(scale, '');
  return forms.find(({ begins }) => begins.test(rest))?.measure;
}

/** Says whether a text names a measure at all. */
export const names = (text: string, { unit, family }: Measure): boolean =>
  forms.some(({ measure, anywhere }) => measure.unit === unit && measure.family === family && anywhere.test(text));

/** The stem by which two nouns that are counted are compared. */
export const nounOf = (unit: string): string => stem(unit.toLowerCase());
