import type { Task } from '../../../assist/index.ts';
import type { DerivativeKind } from '../kinds.ts';
import { LIMITS } from '../limits.ts';
import { LINK } from '../measure.ts';

const WISHES: Partial<Record<DerivativeKind, string>> = {
  'summary-30': 'Ringkas naskah dalam paling banyak 30 kata.',
  'summary-100': 'Ringkas naskah dalam paling banyak 100 kata.',
  x: `Tulis satu unggahan untuk X, paling banyak 240 huruf, diakhiri ${LINK}.`,
  instagram: 'Tulis keterangan Instagram: kalimat pertama paling banyak 125 huruf, lalu paragraf pendek.',
  facebook: `Tulis unggahan Facebook tiga sampai lima kalimat, diakhiri ${LINK}.`,
  threads: `Tulis satu unggahan Threads, paling banyak 380 huruf, diakhiri ${LINK}.`,
  whatsapp: `Tulis pesan saluran WhatsApp: judul, dua sampai empat kalimat, diakhiri ${LINK}.`,
  newsletter: `Tulis butir buletin: judul di baris pertama, lalu dua sampai tiga kalimat, diakhiri ${LINK}.`,
  'talking-points':
    'Susun pokok bicara: "## Pesan utama", "## Fakta pendukung", "## Kutipan yang dapat dipakai", tiap butir diawali "- ".',
  qa: 'Susun tanya jawab: tiap pertanyaan sebaris diawali "## ", jawabannya di bawahnya.',
  'easy-read':
    'Tulis edisi mudah dibaca: kalimat paling banyak 12 kata, satu gagasan tiap kalimat, satu kalimat tiap paragraf, judul berupa pertanyaan diawali "### ".',
  english:
    'Terjemahkan naskah ini ke bahasa Inggris yang lugas. Paragraf pertama judul, paragraf kedua teras, lalu isi. Satu paragraf untuk tiap paragraf. Judul bagian diawali "## ".',
};

/** Kinds for which a model is asked at all. */
export const mayPropose = (kind: DerivativeKind): boolean => kind in WISHES;

/** The task of the assistant that a kind belongs to; each can be switched off by itself. */
export const taskFor = (kind: DerivativeKind): Task =>
  kind === 'english' ? 'translate' : kind.startsWith('summary') ? 'summary' : 'derive';

/** What is asked of a model for a kind. */
export function wishFor(kind: DerivativeKind): string {
  const hard = (LIMITS[kind] ?? []).filter((limit) => limit.hard);
  const limits = hard.length > 0 ? ' Batas itu mutlak.' : '';
  return `${WISHES[kind] ?? ''}${limits} Pakai hanya isi naskah; kutipan kata demi kata. Jawab dengan teksnya saja.`;
}
