import type { Range } from './ranges.ts';

/** Shorthand of Indonesian note-takers, own list, in lower case; each entry gives the words written out. */
export const shorthand: Readonly<Record<string, string>> = {
  utk: 'untuk',
  tpt: 'tempat',
  kalaksa: 'Kepala Pelaksana',
  kabid: 'Kepala Bidang',
  kasi: 'Kepala Seksi',
  kades: 'Kepala Desa',
  jln: 'Jalan',
  jl: 'Jalan',
  slm: 'selama',
  td: 'tadi',
  bgt: 'sangat',
  pgn: 'ingin',
  tlg: 'tolong',
  brp: 'berapa',
  bkn: 'bukan',
  pjg: 'panjang',
  tlp: 'telepon',
  telp: 'telepon',
  telpon: 'telepon',
  kira2: 'kira-kira',
  masing2: 'masing-masing',
  rata2: 'rata-rata',
  u: 'untuk',
  tuk: 'untuk',
  yg: 'yang',
  dgn: 'dengan',
  dg: 'dengan',
  dng: 'dengan',
  tgl: 'tanggal',
  blm: 'belum',
  blom: 'belum',
  dlm: 'dalam',
  dr: 'dari',
  dri: 'dari',
  dst: 'dan seterusnya',
  dll: 'dan lain-lain',
  dsb: 'dan sebagainya',
  sdh: 'sudah',
  udh: 'sudah',
  udah: 'sudah',
  krn: 'karena',
  karna: 'karena',
  kmrn: 'kemarin',
  hr: 'hari',
  org: 'orang',
  kmnt: 'kementerian',
  kemen: 'kementerian',
  tdk: 'tidak',
  gak: 'tidak',
  ga: 'tidak',
  nggak: 'tidak',
  ngga: 'tidak',
  enggak: 'tidak',
  jgn: 'jangan',
  jg: 'juga',
  jd: 'jadi',
  jdi: 'jadi',
  jk: 'jika',
  klo: 'kalau',
  kalo: 'kalau',
  kl: 'kalau',
  ttg: 'tentang',
  tsb: 'tersebut',
  tp: 'tetapi',
  tpi: 'tetapi',
  thd: 'terhadap',
  sbg: 'sebagai',
  spt: 'seperti',
  sprt: 'seperti',
  sblm: 'sebelum',
  stlh: 'setelah',
  ssdh: 'sesudah',
  sd: 'sampai dengan',
  skrg: 'sekarang',
  skr: 'sekarang',
  sy: 'saya',
  pd: 'pada',
  pda: 'pada',
  kpd: 'kepada',
  oleh2: 'oleh-oleh',
  bhw: 'bahwa',
  bln: 'bulan',
  thn: 'tahun',
  th: 'tahun',
  mgg: 'minggu',
  jml: 'jumlah',
  jmlh: 'jumlah',
  hrs: 'harus',
  bs: 'bisa',
  dpt: 'dapat',
  lbh: 'lebih',
  kurleb: 'kurang lebih',
  maks: 'paling banyak',
  min: 'paling sedikit',
  ttp: 'tetap',
  msh: 'masih',
  bbrp: 'beberapa',
  smua: 'semua',
  smp: 'sampai',
  sampe: 'sampai',
  dtg: 'datang',
  mlm: 'malam',
  pagi2: 'pagi-pagi',
  pkl: 'pukul',
  hdr: 'hadir',
  plg: 'paling',
  prov: 'Provinsi',
  kab: 'Kabupaten',
  kec: 'Kecamatan',
  kel: 'Kelurahan',
  bgmn: 'bagaimana',
  knp: 'kenapa',
  dmn: 'di mana',
  dimana: 'di mana',
  pemda: 'pemerintah daerah',
  pemprov: 'pemerintah provinsi',
  pemkot: 'pemerintah kota',
  pemkab: 'pemerintah kabupaten',
  jkt: 'Jakarta',
  bdg: 'Bandung',
  sby: 'Surabaya',
  smg: 'Semarang',
  jogja: 'Yogyakarta',
  yk: 'Yogyakarta',
  mks: 'Makassar',
  wamen: 'Wakil Menteri',
  menko: 'Menteri Koordinator',
  dirjen: 'Direktur Jenderal',
  sesmen: 'Sekretaris Menteri',
  sekjen: 'Sekretaris Jenderal',
  kabiro: 'Kepala Biro',
  karo: 'Kepala Biro',
  kabag: 'Kepala Bagian',
  kadis: 'Kepala Dinas',
  kapus: 'Kepala Pusat',
  kaban: 'Kepala Badan',
  sekda: 'Sekretaris Daerah',
  jubir: 'Juru Bicara',
  wagub: 'Wakil Gubernur',
  wabup: 'Wakil Bupati',
  wawali: 'Wakil Wali Kota',
  walkot: 'Wali Kota',
  walikota: 'Wali Kota',
  stafsus: 'Staf Khusus',
  irjen: 'Inspektur Jenderal',
  kunker: 'kunjungan kerja',
  rakor: 'rapat koordinasi',
  raker: 'rapat kerja',
  rakornas: 'rapat koordinasi nasional',
  bimtek: 'bimbingan teknis',
  konpers: 'konferensi pers',
  narsum: 'narasumber',
  medsos: 'media sosial',
  sosmed: 'media sosial',
  hp: 'telepon seluler',
  pls: 'tolong',
  '&': 'dan',
  des: 'Desember',
  jan: 'Januari',
  feb: 'Februari',
  agt: 'Agustus',
  okt: 'Oktober',
  nov: 'November',
  sept: 'September',
};

/** Spoken words and what formal Indonesian writes for them, own list. */
export const colloquial: Readonly<Record<string, string>> = {
  bikin: 'membuat',
  blg: 'mengatakan',
  bilang: 'mengatakan',
  kasih: 'memberi',
  dikasih: 'diberi',
  ngasih: 'memberi',
  cuma: 'hanya',
  malah: 'justru',
  tau: 'tahu',
  soal: 'mengenai',
  jelang: 'menjelang',
  banget: 'sangat',
  kayak: 'seperti',
  pake: 'memakai',
  dipake: 'dipakai',
  bakal: 'akan',
  mau: 'ingin',
  biar: 'agar',
  supaya: 'agar',
  lewat: 'melalui',
  kenapa: 'mengapa',
  gimana: 'bagaimana',
  makasih: 'terima kasih',
  cek: 'memeriksa',
  dicek: 'diperiksa',
  ngecek: 'memeriksa',
  ketemu: 'bertemu',
  ngobrol: 'berbincang',
  gratis: 'gratis',
};

// Written with a capital these are something else: a degree, a month, a sports club, a school.
const onlyLower: ReadonlySet<string> = new Set([
  'dr',
  'min',
  'u',
  'th',
  'smp',
  'des',
  'mks',
  'hp',
  'kemen',
  'sd',
  'pd',
  'jd',
  'bs',
  'kl',
  'ga',
  'yk',
  'jam',
  'kel',
  'kec',
  'kab',
]);

const pattern = /(?<![\p{L}\p{N}@./-])(\p{L}+2?|&)(\.(?=\s+\p{L}))?(?![\p{L}\p{N}@/]|\.\p{L})/gu;

function expand(word: string, dot: string | undefined): string | undefined {
  const lower = word.toLowerCase();
  if (lower === 'dr' && dot !== undefined) return undefined;
  const out = shorthand[lower];
  if (out === undefined) return undefined;
  if (onlyLower.has(lower)) {
    const district = dot !== undefined && /^(?:kab|kec|kel)$/.test(lower);
    const month = /^(?:Des|Jan|Feb)$/.test(word);
    if (word !== lower && !district && !month) return undefined;
  }
  if (word !== lower && out.startsWith('pemerintah '))
    return out.replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase());
  const capital = word !== lower && word !== '&' && /^\p{Ll}/u.test(out);
  return capital ? out[0]!.toUpperCase() + out.slice(1) : out;
}

/** A written-out text whose offsets lead back to the original. */
export type AlignedText = { text: string; toOriginal: (range: Range) => Range };

/** Writes out shorthand and keeps the way back: `toOriginal` gives the range of the original that a range came from. */
export function writeOutAligned(original: string): AlignedText {
  const pieces: { at: number; length: number; from: number; span: number }[] = [];
  let text = '';
  let last = 0;
  for (const match of original.matchAll(pattern)) {
    const out = expand(match[1]!, match[2]);
    if (out === undefined) continue;
    text += original.slice(last, match.index);
    pieces.push({ at: text.length, length: out.length, from: match.index, span: match[0].length });
    text += out;
    last = match.index + match[0].length;
  }
  text += original.slice(last);
  const back = (offset: number, end: boolean): number => {
    let shift = 0;
    for (const piece of pieces) {
      if (offset >= piece.at + piece.length && !(offset === piece.at + piece.length && !end && piece.length === 0)) {
        shift = piece.from + piece.span - (piece.at + piece.length);
      } else if (offset > piece.at) return end ? piece.from + piece.span : piece.from;
      else break;
    }
    return offset + shift;
  };
  return { text, toOriginal: ({ start, end }) => ({ start: back(start, false), end: back(end, true) }) };
}

/**
 * Writes out note-taker's shorthand in a passage that isn't a quotation: `utk bantu org` becomes `untuk bantu orang`. Spans
 * stay on the original; only the words for the reader change.
 */
export function writeOut(text: string): string {
  return writeOutAligned(text)
    .text.replace(/(?<!\S)w\/(?=\s)/g, 'dengan')
    .replace(/\b(\d+)\s*(?:s\.d\.|sd)\s*(?=\d)/g, '$1 sampai dengan ')
    .replace(/\bs\.d\./g, 'sampai dengan')
    .replace(/\s+\+\s+/g, ' dan ')
    .replace(/[ \t]+/g, ' ');
}

/** Replaces spoken words by formal ones: `bikin` becomes `membuat`. Not for quotations. */
export function formalWords(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}-])\p{Ll}+(?![\p{L}\p{N}-])/gu, (word) => colloquial[word] ?? word);
}
