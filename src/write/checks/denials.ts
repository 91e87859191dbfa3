import type { Range } from '../../language/ranges.ts';
import { stem } from '../../language/stem.ts';

const notFollowed =
  '(?!\\s+(?:hanya|lain|semata|lebih|kurang|melebihi|lama|terlalu|sampai|semua|selalu|begitu|jauh|jarang|sedikit|melulu)(?!\\p{L}))';
const explicit = new RegExp(
  `(?<![\\p{L}-])(?:tidak(?:lah)?|bukan(?:lah)?|belum|tanpa|jangan|tak|takkan|tdk|blm|jgn|gak|ga|nggak|ngga|enggak|tiada)(?![\\p{L}-])${notFollowed}`,
  'giu',
);

const wordsOf = (source: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}-])`, 'iu');

/** Words that deny without a `tidak`: a ban, a failure, a stop, an exception, a lie. */
const firm = wordsOf(
  'dilarang|melarang|larangan|gratis|cuma-cuma|gagal|batal|dibatalkan|membatalkan|menolak|ditolak|penolakan|berhenti|dihentikan|menghentikan|hilang|kehilangan|kosong|habis|nihil|nol|bebas|selain|kecuali|luput|terlewat|absen|bohong|hoaks|hoax|palsu|keliru|membantah|menyangkal|menepis|dibantah|mencegah|cegah|menghindari|hindari|rusak|macet|dicabut|mencabut|mangkir|mustahil',
);
/** Words that only lean that way. */
const faint = wordsOf(
  'tetap|masih|putus|libur|salah|mati|tutup|ditutup|menutup|tertutup|dihapus|menghapus|hanya|kekurangan|kurang|sisa|sisanya|lainnya|berbeda|melainkan|sebaliknya|meski|meskipun|walau|walaupun|langka|sulit|luar',
);

/** The denials of a text in so many words, each from `tidak` or its like to its end. */
export function denialsIn(text: string): Range[] {
  return [...text.matchAll(explicit)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Says whether a text denies something with `tidak` or its like. */
export const deniesOutright = (text: string): boolean => denialsIn(text).length > 0;

/** Says whether a text denies something with `tidak`, or with a word that does as much. */
export const deniesFirmly = (text: string): boolean => firm.test(text) || deniesOutright(text);

/** Says whether a text denies something in any way, however faint. */
export const denies = (text: string): boolean => faint.test(text) || deniesFirmly(text);

/** Says whether a text has words that deny without a `tidak`. */
export const deniesInWords = (text: string): boolean => firm.test(text) || faint.test(text);

/** A text without the words whose stems another text has too, so that only what it says beyond that is left. */
export function beyond(text: string, roots: ReadonlySet<string>): string {
  return text.replace(/[\p{L}-]+/gu, (word) => (roots.has(stem(word.toLowerCase())) ? '' : word));
}

/** Words that say what a denied word denies: `tidak berhasil` is `gagal`. */
const contraries = new Map(
  [
    ['berhasil', 'gagal'],
    ['berubah', 'tetap'],
    ['naik', 'tetap|turun'],
    ['turun', 'tetap|naik'],
    ['dinaikkan', 'tetap'],
    ['benar', 'bohong|hoaks|palsu|keliru|salah'],
    ['membayar', 'gratis|cuma-cuma|bebas'],
    ['berbayar', 'gratis|cuma-cuma|bebas'],
    ['dipungut', 'gratis|cuma-cuma|bebas'],
    ['dikenai', 'gratis|cuma-cuma|bebas'],
    ['biaya', 'gratis|cuma-cuma|bebas'],
    ['murah', 'mahal|tinggi'],
    ['mahal', 'murah'],
    ['tinggi', 'rendah'],
    ['boleh', 'dilarang|larangan|jangan'],
    ['berfungsi', 'rusak|mati|macet'],
    ['jalan', 'rusak|mati|macet|berhenti'],
    ['diterima', 'ditolak|menolak|tolak'],
    ['setuju', 'menolak|tolak|keberatan'],
    ['lulus', 'gagal'],
    ['hadir', 'absen'],
    ['lagi', 'berhenti|tutup|ditutup'],
    ['aman', 'bahaya|berbahaya'],
    ['mencukupi', 'kurang|kekurangan'],
    ['cukup', 'kurang|kekurangan'],
    ['dihapus', 'tetap'],
    ['mengeklik', 'jangan'],
    ['sah', 'palsu'],
    ['punya', 'kekurangan'],
    ['terlambat', 'tepat'],
    ['perlu', 'gratis|cukup|opsional'],
  ].map(([word, others]) => [stem(word!), wordsOf(others!)] as const),
);

/** What says the contrary of a word, by its stem; a denied word is none where the sources have that. */
export const contraryOf = (root: string): RegExp | undefined => contraries.get(root);

/** Verbs that frame what a text tells; the sources seldom have them, and a text that denies them contradicts itself. */
export const frameVerbs =
  /^(?:diatur|tertuang|dituangkan|didasari|dilatarbelakangi|mencakup|meliputi|berlangsung|dijadwalkan|mengimbau|diimbau|menjelaskan|menyampaikan|menegaskan|mengatakan|menyatakan|melaporkan|menambahkan|menuturkan|mengungkapkan|memaparkan|berpesan|mengumumkan|ditetapkan|digelar|diadakan|diselenggarakan|dihadiri|dibuka|diikuti|membantah|menyangkal|meresmikan|diresmikan)$/u;
