import type { Range } from '../ranges.ts';

/** A breach of EYD V (Ejaan Bahasa Indonesia yang Disempurnakan, Badan Bahasa 2022) with its section; `replacement` is what EYD asks for. */
export type EydMention = Range & { rule: EydRule; replacement?: string };

/** The rules by name; the section names stand in the documentation too. */
export const eydSections = {
  'di-prefix': 'II.C Kata depan',
  'di-preposition': 'II.C Kata depan',
  particle: 'II.D Partikel',
  'day-month': 'I.F Huruf kapital: hari, bulan, hari raya',
  geography: 'I.F Huruf kapital: nama geografi',
  'title-name': 'I.F Huruf kapital: jabatan yang diikuti nama',
  'number-start': 'II.F Bilangan: awal kalimat',
  rupiah: 'II.F Bilangan: satuan uang',
  thousands: 'III.A Tanda titik: ribuan',
  decimal: 'III.B Tanda koma: desimal',
  ordinal: 'II.F Bilangan: tingkat',
  abbreviation: 'II.E Singkatan dan akronim',
  degree: 'II.E Singkatan: gelar',
  space: 'III Tanda baca: spasi',
  comma: 'III.B Tanda koma: kata hubung pertentangan',
  'comma-clause': 'III.B Tanda koma: kata penghubung antarkalimat',
  dash: 'III.F Tanda pisah',
  'quote-mark': 'III.J Tanda petik',
  hyphen: 'III.E Tanda hubung',
  double: 'III Tanda baca: tanda ganda',
  clock: 'III.A Tanda titik: jam',
} as const;
export type EydRule = keyof typeof eydSections;

type Rule = {
  rule: EydRule;
  pattern: RegExp;
  /** The right form; undefined where a person has to decide; null where this match is no breach after all. */
  fix?: (match: RegExpMatchArray) => string | null;
};

const months = 'januari|februari|maret|april|juni|juli|agustus|september|oktober|november|desember';
const days = 'senin|selasa|rabu|kamis|jumat|sabtu';
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);
const places =
  'atas|bawah|dalam|luar|depan|belakang|samping|antara|sini|sana|situ|mana|sekitar|seluruh|setiap|bidang|tingkat|wilayah|daerah|kantor|sekolah|rumah|jalan|tempat|lapangan|lokasi|kota|desa|kabupaten|provinsi|kecamatan|indonesia|jakarta|tengah|ujung|tepi|hadapan|berbagai|beberapa|kalangan|lingkungan|masyarakat|pasar|pelabuhan|bandara|hulu|hilir';
const verbs =
  'laksanakan|lakukan|adakan|selenggarakan|gelar|buka|tutup|mulai|hadiri|sampaikan|harapkan|berikan|buat|bangun|resmikan|luncurkan|tetapkan|kirim|kirimkan|terima|pakai|gunakan|kelola|dukung|ambil|ajukan|periksa|bayar|bayarkan|perbaiki|tingkatkan|pimpin|ikuti|tandatangani|jelaskan|bahas|umumkan|salurkan|bagikan|temukan|pasang|minta|dampingi|sebut|sebutkan|kenal|ketahui|butuhkan|perlukan|jadwalkan|rencanakan|targetkan|serahkan|tanam|evakuasi|tangani|catat|daftarkan|wajibkan|larang';
const officers =
  'presiden|menteri|gubernur|bupati|wali kota|camat|lurah|direktur|kepala dinas|kepala biro|sekretaris daerah|rektor|jenderal|kapolri|kapolda|panglima|ketua|komisioner|juru bicara';
const geography = 'kota|kabupaten|provinsi|kecamatan|kelurahan|pulau|gunung|selat|teluk|samudra|kepulauan';
const contrast = 'tetapi|melainkan|sedangkan';
const between =
  'Oleh karena itu|Oleh sebab itu|Akan tetapi|Meskipun demikian|Walaupun demikian|Meskipun begitu|Namun demikian|Selain itu|Sementara itu|Dengan demikian|Karena itu|Di samping itu|Sehubungan dengan itu|Sebaliknya|Jadi|Selanjutnya|Bahkan|Misalnya';

const rules: readonly Rule[] = [
  {
    rule: 'di-prefix',
    pattern: new RegExp(`(?<![\\p{L}-])([Dd])i (${verbs})(?![\\p{L}-])`, 'gu'),
    fix: (m) => `${m[1]}i${m[2]}`,
  },
  {
    rule: 'di-preposition',
    pattern: new RegExp(`(?<![\\p{L}-])([DdKk])([ie])(${places})(?![\\p{L}-])`, 'gu'),
    fix: (m) =>
      /^(?:kedalam|kebawah|keluar|kesekolah|diluar)$/i.test(m[0]) && /^keluar$/i.test(m[0])
        ? null
        : `${m[1]}${m[2]} ${m[3]}`,
  },
  {
    rule: 'particle',
    pattern:
      /(?<![\p{L}-])(apa|siapa|mana|kapan|berapa|satu|hari|itu|ini|mereka|kami|kita|saya|Anda|sedikit|pemerintah|masyarakat|warga|dia|ia)pun(?![\p{L}-])/giu,
    fix: (m) => `${m[1]} pun`,
  },
  {
    rule: 'particle',
    pattern: /(?<![\p{L}-])(andai|atau|bagaimana|biar|kalau|kendati|mau|meski|sungguh|walau) pun(?![\p{L}-])/gu,
    fix: (m) => `${m[1]}pun`,
  },
  {
    rule: 'particle',
    pattern:
      /(?<![\p{L}-])([Pp])er(hari|minggu|bulan|tahun|jam|orang|kilogram|liter|keluarga|kepala|unit|hektare|meter|kilometer)(?![\p{L}-])/gu,
    fix: (m) => `${m[1]}er ${m[2]}`,
  },
  { rule: 'particle', pattern: /(?<![\p{L}-])(\p{L}{3,}) (lah|kah)(?![\p{L}-])/gu, fix: (m) => `${m[1]}${m[2]}` },
  {
    rule: 'day-month',
    pattern: new RegExp(`(?<=\\d{1,2} )(${months}|mei)(?= \\d{4}|[ ,.)]|$)`, 'gu'),
    fix: (m) => capital(m[1]!),
  },
  {
    rule: 'day-month',
    pattern: new RegExp(`(?<![\\p{L}-])(?<=hari |pada |, )(${days})(?![\\p{L}-])`, 'gu'),
    fix: (m) => capital(m[1]!),
  },
  {
    rule: 'geography',
    pattern: new RegExp(`(?<!^)(?<![\\p{L}-])(${geography}) (?=(?!Rp|UU|PP|RT|RW)\\p{Lu}\\p{Ll})`, 'gu'),
    fix: (m) => `${capital(m[1]!)} `,
  },
  {
    rule: 'title-name',
    pattern: new RegExp(
      `(?<!^)(?<![\\p{L}-])(?<!(?:para|wakil|calon|mantan|seorang|sebagai|menjadi) )(${officers}) (?=(?!RI\\b|Rp)\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll})`,
      'gu',
    ),
    fix: (m) => `${m[1]!.split(' ').map(capital).join(' ')} `,
  },
  { rule: 'number-start', pattern: /^(?!Rp)\d[\d.,]*(?= \p{Ll})/gu },
  { rule: 'rupiah', pattern: /(?<!\p{L})(?:Rp\. ?|Rp\s|IDR ?)(?=\d)/gu, fix: () => 'Rp' },
  { rule: 'rupiah', pattern: /(Rp[\d.]+),-/gu, fix: (m) => m[1]! },
  {
    rule: 'thousands',
    pattern: /(?<![\d.,/-])(\d{1,3}(?:,\d{3})+)(?=\s\p{Ll})/gu,
    fix: (m) => m[1]!.replaceAll(',', '.'),
  },
  {
    rule: 'thousands',
    pattern:
      /(?<![\d.,/-])(?!(?:1[5-9]|20)\d\d(?!\d))(\d{4,9})(?= (?:orang|warga|keluarga|rumah|hektare|meter|kilometer|ton|unit|jiwa|peserta|siswa|desa|paket|kilogram|liter|kapal|pohon|bibit|guru|sekolah|rupiah))/gu,
    fix: (m) => m[1]!.replace(/\B(?=(\d{3})+$)/g, '.'),
  },
  {
    rule: 'decimal',
    pattern:
      /(?<![\d.,])(\d{1,3})\.(\d{1,2})(?=\s?(?:%|persen|juta|miliar|triliun|kilometer|meter|hektare|derajat|poin))/gu,
    fix: (m) => `${m[1]},${m[2]}`,
  },
  { rule: 'decimal', pattern: /(?<=\d) ?%/gu, fix: (m) => (m[0] === '%' ? null : '%') },
  {
    rule: 'ordinal',
    pattern:
      /(?<=(?:[Hh]ari|[Tt]ahun|HUT|[Aa]bad|[Hh]alaman|[Uu]rutan|[Pp]eringkat|[Mm]inggu|[Pp]ekan|[Tt]ahap|[Gg]elombang|[Aa]ngkatan|[Ee]disi) )ke (?=\d{1,3}(?![\d.,:]|\p{L}))/gu,
    fix: () => 'ke-',
  },
  { rule: 'ordinal', pattern: /(?<![\p{L}-])ke-(\p{Lu}[IVXL]+|I)(?![\p{L}])/gu, fix: (m) => m[1]! },
  { rule: 'ordinal', pattern: /(?<![\p{L}-])tahun (\d{4})an(?!\p{L})/gu, fix: (m) => `tahun ${m[1]}-an` },
  { rule: 'abbreviation', pattern: /(?<!\p{L})(dll|dsb|dst|hlm|sdr)(?![.\p{L}])/gu, fix: (m) => `${m[1]}.` },
  {
    rule: 'abbreviation',
    pattern: /(?<!\p{L})(s\/d|sd|S\/D)(?=\s\d|\s\p{L})/gu,
    fix: (m) => (m[1] === 'sd' ? null : 's.d.'),
  },
  { rule: 'abbreviation', pattern: /(?<!\p{L})(?:a\/n|an\.)(?=\s\p{Lu})/gu, fix: () => 'a.n.' },
  { rule: 'abbreviation', pattern: /(?<!\p{L})u\/p(?=\s)/gu, fix: () => 'u.p.' },
  { rule: 'abbreviation', pattern: /(?<!\p{L})(?:Jln|Jl)(?=\s\p{Lu})/gu, fix: () => 'Jl.' },
  {
    rule: 'abbreviation',
    pattern: /(?<!\p{L})(?:Nomer|NO|no)\.?(?= \d)/gu,
    fix: (m) => (/^Nomer/.test(m[0]) ? 'Nomor' : 'No.'),
  },
  {
    rule: 'degree',
    pattern: /(?<=\p{L}),? (SH|SE|ST|MM|MSi|MH|MT|MPd|SPd|SKom|SSos|SIP|MAP|MKom|MKes|SKM|SP|SIKom)(?=[,.\s]|$)/gu,
    fix: (m) => `, ${degrees[m[1]!] ?? m[1]!}`,
  },
  { rule: 'space', pattern: / +(?=[,;:!?](?:\s|$))/gu, fix: () => '' },
  { rule: 'space', pattern: / +(?=\.(?:\s|$))/gu, fix: () => '' },
  { rule: 'space', pattern: /(?<=\S) {2,}(?=\S)/gu, fix: () => ' ' },
  { rule: 'space', pattern: /(?<=\p{Ll}{2}),(?=\p{L}{2})/gu, fix: () => ', ' },
  { rule: 'space', pattern: /(?<=\() +| +(?=\))/gu, fix: () => '' },
  { rule: 'comma', pattern: new RegExp(`(?<=\\p{Ll})( )(?=(?:${contrast})\\s)`, 'gu'), fix: () => ', ' },
  { rule: 'comma-clause', pattern: new RegExp(`^(${between}) (?=\\p{L})`, 'gu'), fix: (m) => `${m[1]}, ` },
  { rule: 'dash', pattern: /(?<=\p{L}) - (?=\p{L})/gu, fix: () => '—' },
  { rule: 'dash', pattern: /(?<=\p{L}) ?-- ?(?=\p{L})/gu, fix: () => '—' },
  { rule: 'quote-mark', pattern: /[”"](?=\.(?:\s|$))/gu },
  { rule: 'hyphen', pattern: /(?<![\p{L}])(\p{Ll}{3,})2(?![\d\p{L}.,])/gu, fix: (m) => `${m[1]}-${m[1]}` },
  { rule: 'hyphen', pattern: /(?<=\d) an(?![\p{L}])/gu, fix: () => '-an' },
  { rule: 'hyphen', pattern: /(?<![\p{L}-])(se|non|anti|pan)(?=\p{Lu}\p{Ll})/gu, fix: (m) => `${m[1]}-` },
  { rule: 'double', pattern: /([!?])\1+|,{2,}|(?<!\.)\.{2}(?!\.)/gu, fix: (m) => m[0]![0]! },
  { rule: 'clock', pattern: /(?<=[Pp]ukul )(\d{1,2}):(\d{2})(?!\d)/gu, fix: (m) => `${m[1]}.${m[2]}` },
  {
    rule: 'clock',
    pattern: /(?<![\p{L}])[Jj]am (?=\d{1,2}[.:]\d{2})/gu,
    fix: (m) => (m[0]!.startsWith('J') ? 'Pukul ' : 'pukul '),
  },
];

const degrees: Record<string, string> = {
  SH: 'S.H.',
  SE: 'S.E.',
  ST: 'S.T.',
  MM: 'M.M.',
  MSi: 'M.Si.',
  MH: 'M.H.',
  MT: 'M.T.',
  MPd: 'M.Pd.',
  SPd: 'S.Pd.',
  SKom: 'S.Kom.',
  SSos: 'S.Sos.',
  SIP: 'S.I.P.',
  MAP: 'M.A.P.',
  MKom: 'M.Kom.',
  MKes: 'M.Kes.',
  SKM: 'S.K.M.',
  SP: 'S.P.',
  SIKom: 'S.I.Kom.',
};

/** Finds breaches of EYD V in one sentence, in order; a sentence begins at its first letter, quotations are to be blanked before. */
export function findEydBreaches(sentence: string): EydMention[] {
  const found: EydMention[] = [];
  for (const { rule, pattern, fix } of rules)
    for (const match of sentence.matchAll(pattern)) {
      const replacement = fix?.(match);
      if (replacement === null || replacement === match[0]) continue;
      const range = { start: match.index, end: match.index + match[0].length };
      if (found.some((one) => one.start < range.end && range.start < one.end)) continue;
      found.push({ ...range, rule, ...(replacement === undefined ? {} : { replacement }) });
    }
  return found.sort((a, b) => a.start - b.start);
}
