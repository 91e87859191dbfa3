import { writeOut } from '../../language/note-shorthand.ts';
import type { Range } from '../../language/ranges.ts';
import { standingOf } from './desk-talk.ts';
import type { FactHole, Span } from './types.ts';

const chores =
  /^(?:(?:halo|hai|hi)\b|dear|yth\b|selamat (?:pagi|siang|sore)|tolong|mohon (?:dicek|dibantu|dikoreksi)|foto\b|dokumentasi\b|cek lagi|info (?:buat|untuk)|bahan (?:klarifikasi|rilis|berita)|ini bahan|konfirmasi(?! (?:ke|paling|kehadiran|hadir))|to ?do|draf|catatan (?:lapangan|rapat|tim|internal)|salam\b|demikian|terima kasih (?:atas perhatian|ya)|nanti|lihat lampiran|terlampir|off the record|internal\b)/i;
const missing =
  /\b(?:belum (?:dapat|ada|tahu|tau|jelas|pasti|diketahui|konfirmasi|dikonfirmasi|terkonfirmasi|lengkap)|tidak tahu|lupa|cek lagi|cek ulang|dicek lagi|menyusul|tbc|tba|xxx+)\b|\?\s*(?:$|cek)|\?{2,}|_{3,}|\.{4,}/i;
const missable =
  /\b(nama|jabatan|gelar|data|angka|jumlah|tanggal|jam|pukul|waktu|tempat|lokasi|kontak|judul|instansi|asal|kutipan|anggaran|nomor)(?:nya)?\b/i;

/** Says whether a passage speaks to colleagues instead of the public. */
export function isInstruction(passage: string): boolean {
  const plain = writeOut(passage).trim();
  return standingOf(passage) === 'withheld' || chores.test(plain);
}

/** Says whether a passage says that something is not known yet. */
export function saysMissing(passage: string): boolean {
  const plain = writeOut(passage);
  return (
    missing.test(plain) && (missable.test(plain) || /\?\s*$|\?\?|cek (?:lagi|ulang)|tbc|tba|xxx|menyusul/i.test(plain))
  );
}

/** Something that the material lacks, as a question to whoever wrote it. */
export const holeOf = (text: string): FactHole => ({
  key: text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, ''),
  text,
  question: {
    id: `${text[0]!.toUpperCase()}${text.slice(1)} belum ada dalam bahan. Apa isinya?`,
    en: `The notes lack this: ${text}. What is it?`,
  },
});

/** Turns a passage that says what is missing into a hole with a question to the note-taker. */
export function holeFrom(passage: string, subject: string, span: Span): FactHole {
  const plain = writeOut(passage);
  const what = missable.exec(plain)?.[1]?.toLowerCase() ?? 'keterangan';
  const rest =
    new RegExp(`${what}\\s+(.+?)\\s*(?:belum|\\?|\\s-\\s|,|\\(|tbc|menyusul|$)`, 'i').exec(plain)?.[1]?.trim() ?? '';
  const owner = (rest !== '' && !/^(?:belum|lengkap|nya|menyusul|tbc|tba|cek)\b/i.test(rest) ? rest : subject)
    .replace(/^(?:dari|nya)\s+/, '')
    .trim();
  const text = [what, owner].filter((part) => part !== '').join(' ');
  return { ...holeOf(text), span };
}

/** The parts of a line outside parentheses that say something is missing: `perwakilan Perhumas (nama blm dapat)`. */
export function missingInParentheses(text: string): Range | undefined {
  for (const match of text.matchAll(/\(([^()]*)\)/g)) {
    if (saysMissing(match[1]!)) return { start: match.index, end: match.index + match[0].length };
  }
  return undefined;
}

/** Says whether a label itself says that what follows is missing: `blm jelas: jumlah …`. */
export function labelSaysMissing(label: string): boolean {
  return /^(?:belum|kurang|perlu) (?:jelas|ada|dapat|pasti|lengkap|dicek|konfirmasi|dilengkapi)/i.test(
    writeOut(label).trim(),
  );
}
