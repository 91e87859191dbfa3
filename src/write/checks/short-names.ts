import { knownAcronyms } from '../../language/acronyms.ts';

/** Provinces as notes and headlines shorten them. */
const provinces: Readonly<Record<string, string>> = {
  Jabar: 'Jawa Barat',
  Jateng: 'Jawa Tengah',
  Jatim: 'Jawa Timur',
  Sumut: 'Sumatera Utara',
  Sumbar: 'Sumatera Barat',
  Sumsel: 'Sumatera Selatan',
  Kepri: 'Kepulauan Riau',
  Babel: 'Kepulauan Bangka Belitung',
  Kalbar: 'Kalimantan Barat',
  Kalteng: 'Kalimantan Tengah',
  Kalsel: 'Kalimantan Selatan',
  Kaltim: 'Kalimantan Timur',
  Kaltara: 'Kalimantan Utara',
  Sulut: 'Sulawesi Utara',
  Sulteng: 'Sulawesi Tengah',
  Sulsel: 'Sulawesi Selatan',
  Sultra: 'Sulawesi Tenggara',
  Sulbar: 'Sulawesi Barat',
  NTB: 'Nusa Tenggara Barat',
  NTT: 'Nusa Tenggara Timur',
  DIY: 'Daerah Istimewa Yogyakarta',
};

/** Offices and services as notes shorten them. */
const others: Readonly<Record<string, string>> = {
  Plt: 'Pelaksana Tugas',
  Plh: 'Pelaksana Harian',
  Pj: 'Penjabat',
  FB: 'Facebook',
  IG: 'Instagram',
  WA: 'WhatsApp',
  YT: 'YouTube',
};

/** Names that a text may write out though the sources have them short, or the other way round. */
export const shortNames: readonly (readonly [string, string])[] = [
  ...Object.entries(knownAcronyms),
  ...Object.entries(provinces),
  ...Object.entries(others),
];

/** The short forms of a name: `Jabar` for `Jawa Barat`. */
export const shortFormsOf = (name: string): string[] =>
  shortNames.filter(([, long]) => long.toLowerCase() === name.toLowerCase()).map(([short]) => short);
