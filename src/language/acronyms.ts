import type { Range } from './ranges.ts';

/** An acronym with the words it stands for, as the text pairs them: `Ibu Kota Nusantara (IKN)`. */
export type AcronymMention = Range & { short: string; long: string };

/** Short names of Indonesian institutions and terms of government, own list. */
export const knownAcronyms: Readonly<Record<string, string>> = {
  Kemensetneg: 'Kementerian Sekretariat Negara',
  Setneg: 'Sekretariat Negara',
  Mensesneg: 'Menteri Sekretaris Negara',
  Kemenkeu: 'Kementerian Keuangan',
  Kemendagri: 'Kementerian Dalam Negeri',
  Kemenlu: 'Kementerian Luar Negeri',
  Kemenhan: 'Kementerian Pertahanan',
  Kemenkes: 'Kementerian Kesehatan',
  Kemensos: 'Kementerian Sosial',
  Kemenag: 'Kementerian Agama',
  Kemenaker: 'Kementerian Ketenagakerjaan',
  Kementan: 'Kementerian Pertanian',
  Kemenhub: 'Kementerian Perhubungan',
  Kemenpar: 'Kementerian Pariwisata',
  Kemendag: 'Kementerian Perdagangan',
  Kemenperin: 'Kementerian Perindustrian',
  Kominfo: 'Kementerian Komunikasi dan Informatika',
  Komdigi: 'Kementerian Komunikasi dan Digital',
  KemenPANRB: 'Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi',
  Bappenas: 'Badan Perencanaan Pembangunan Nasional',
  BMKG: 'Badan Meteorologi, Klimatologi, dan Geofisika',
  BPS: 'Badan Pusat Statistik',
  BNPB: 'Badan Nasional Penanggulangan Bencana',
  BSSN: 'Badan Siber dan Sandi Negara',
  KIP: 'Komisi Informasi Pusat',
  DPR: 'Dewan Perwakilan Rakyat',
  DPRD: 'Dewan Perwakilan Rakyat Daerah',
  KPK: 'Komisi Pemberantasan Korupsi',
  Bakohumas: 'Badan Koordinasi Hubungan Masyarakat',
  Perhumas: 'Perhimpunan Hubungan Masyarakat',
  Humas: 'Hubungan Masyarakat',
  GPR: 'Government Public Relations',
  AI: 'artificial intelligence',
  IKN: 'Ibu Kota Nusantara',
  RI: 'Republik Indonesia',
  HUT: 'Hari Ulang Tahun',
  UMKM: 'usaha mikro, kecil, dan menengah',
  APBN: 'Anggaran Pendapatan dan Belanja Negara',
  APBD: 'Anggaran Pendapatan dan Belanja Daerah',
  SPBE: 'Sistem Pemerintahan Berbasis Elektronik',
  PPID: 'Pejabat Pengelola Informasi dan Dokumentasi',
  SOP: 'prosedur standar',
  FGD: 'diskusi kelompok terpumpun',
  PR: 'public relations',
  ASN: 'Aparatur Sipil Negara',
  WNI: 'Warga Negara Indonesia',
  KTP: 'Kartu Tanda Penduduk',
  BBM: 'bahan bakar minyak',
};

/** Says whether the letters of `short` occur in order in `long`, beginning with its first letter, and begin most of its words. */
export function contracts(short: string, long: string): boolean {
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const target = long.toLowerCase();
  if (letters.length < 2 || letters[0] !== target[0]) return false;
  let at = 0;
  for (const letter of letters) {
    at = target.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  const heads = target
    .split(/[\s-]+/)
    .filter((word) => !['dan', 'untuk', 'dalam', 'of', 'and', 'the', 'di', 'ke'].includes(word));
  let from = 0;
  let hit = 0;
  for (const head of heads) {
    const place = letters.indexOf(head[0]!, from);
    if (place >= 0) {
      hit++;
      from = place + 1;
    }
  }
  return hit >= Math.ceil(heads.length * 0.6);
}

/** Finds acronyms that the text itself explains: `X (ABC)` and `ABC (X)`. */
export function findAcronyms(text: string): AcronymMention[] {
  const found: AcronymMention[] = [];
  if (!text.includes('(')) return found;
  for (const match of text.matchAll(/\(([^()]{2,80})\)/gu)) {
    const lead = /(?:[\p{L}\p{N}-]+,?[ \t]+){0,9}[\p{L}\p{N}-]+(?=[ \t]+$)/u.exec(
      text.slice(Math.max(0, match.index - 160), match.index),
    )?.[0];
    if (lead === undefined) continue;
    const leadEnd = match.index - /\s*$/.exec(text.slice(Math.max(0, match.index - 160), match.index))![0].length;
    const before = lead.split(/\s+/);
    const inside = match[1]!.trim();
    const end = match.index + match[0].length;
    if (/^\p{Lu}[\p{L}\p{N}-]*$/u.test(inside)) {
      for (let size = 2; size <= before.length; size++) {
        const long = before.slice(-size).join(' ');
        if (contracts(inside, long)) {
          found.push({ start: leadEnd - long.length, end, short: inside, long });
          break;
        }
      }
    } else {
      const short = before.at(-1)!;
      if (/^\p{Lu}{2,}[\p{L}\p{N}]*$/u.test(short) && contracts(short, inside))
        found.push({ start: leadEnd - short.length, end, short, long: inside });
    }
  }
  return found;
}

/** The short name of an institution by the text's own pairs first, then by the list; undefined if there is none. */
export function shortNameOf(long: string, text: string): string | undefined {
  const pair = findAcronyms(text).find((one) => one.long.toLowerCase() === long.toLowerCase());
  if (pair) return pair.short;
  const listed = Object.entries(knownAcronyms).find(([, words]) => words.toLowerCase() === long.toLowerCase());
  return listed && new RegExp(`(?<!\\p{L})${listed[0]}(?!\\p{L})`, 'u').test(text) ? listed[0] : undefined;
}
