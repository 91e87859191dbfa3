import { findDates } from '../../language/dates.ts';

const happenings =
  'puncak|pembukaan|penutupan|pelaksanaan|peluncuran|final|acara|pelayaran pertama|pelatihan lanjutan|rapat evaluasi|sosialisasi|penyerahan';

/**
 * Cuts `…, puncak 17 Agustus 2024 di dua lokasi` off the sentence that it trails and makes it one of its own:
 * `Puncaknya digelar pada 17 Agustus 2024 di dua lokasi`.
 */
export function dateClauses(text: string): string[] {
  const match = new RegExp(`,\\s+(${happenings})\\s+(?=(?:pada\\s+)?\\d{1,2}\\s)`, 'iu').exec(text);
  if (!match) return [text];
  const rest = text.slice(match.index + match[0].length).replace(/^pada\s+/, '');
  if (findDates(rest)[0]?.start !== 0) return [text];
  return [text.slice(0, match.index), `${match[1]}nya digelar pada ${rest}`];
}

/** Turns `pelatihan lanjutan bulan Oktober 2025` or `rapat evaluasi pada 22 Januari 2025` into a sentence, or undefined. */
export function plannedSentence(text: string): string | undefined {
  const date = findDates(text)[0];
  if (!date || date.start === 0) return undefined;
  const what = text
    .slice(0, date.start)
    .replace(/[\s,]*(?:pada|bulan|tanggal)?\s*$/u, '')
    .trim();
  const after = text
    .slice(date.end)
    .replace(/^,\s*rute\s+/u, ', dengan rute ')
    .replace(/\s[-–]\s/gu, '–')
    .trimEnd();
  if (what === '' || what.split(' ').length > 6) return undefined;
  return `${what} dijadwalkan pada ${date.text}${after.startsWith(',') || after === '' ? after : ` ${after.trim()}`}`;
}
