import { catalogue } from '../../kernel/i18n.ts';
import type { DerivativeKind } from './kinds.ts';

/** Names of what is made from an edition. */
export const kindWords = catalogue({
  'summary-30': { id: 'Ringkasan 30 kata', en: 'Summary, 30 words' },
  'summary-100': { id: 'Ringkasan 100 kata', en: 'Summary, 100 words' },
  x: { id: 'Unggahan X', en: 'Post for X' },
  instagram: { id: 'Keterangan Instagram', en: 'Instagram caption' },
  facebook: { id: 'Unggahan Facebook', en: 'Facebook post' },
  threads: { id: 'Unggahan Threads', en: 'Threads post' },
  whatsapp: { id: 'Saluran WhatsApp', en: 'WhatsApp channel' },
  tiktok: { id: 'Naskah TikTok', en: 'TikTok script' },
  newsletter: { id: 'Butir buletin', en: 'Newsletter item' },
  'talking-points': { id: 'Pokok bicara', en: 'Talking points' },
  qa: { id: 'Tanya jawab', en: 'Questions and answers' },
  'easy-read': { id: 'Edisi mudah dibaca', en: 'Easy-read edition' },
  speech: { id: 'Versi siap baca', en: 'Speech-ready version' },
  english: { id: 'Bahan edisi Inggris', en: 'English working edition' },
  'card-wide': { id: 'Kartu lebar 1200×630', en: 'Wide card, 1200×630' },
  'card-square': { id: 'Kartu persegi 1080×1080', en: 'Square card, 1080×1080' },
  pdf: { id: 'PDF berkop', en: 'PDF on letterhead' },
  docx: { id: 'DOCX berkop', en: 'DOCX on letterhead' },
} satisfies Record<DerivativeKind, { id: string; en: string }>);

/** Words of the pages about derivatives. */
export const derivativeWords = catalogue({
  title: { id: 'Turunan', en: 'Derivatives' },
  intro: {
    id: 'Dibuat mesin dari kalimat naskah ini, tanpa menambah fakta. Baca dulu sebelum dipakai.',
    en: 'Made by the machine from the sentences of this text, without adding a fact. Read before you use it.',
  },
  posts: { id: 'Ringkasan dan unggahan', en: 'Summaries and posts' },
  documents: { id: 'Naskah lain', en: 'Other texts' },
  files: { id: 'Berkas dan kartu', en: 'Files and cards' },
  colKind: { id: 'Turunan', en: 'Derivative' },
  colState: { id: 'Keadaan', en: 'State' },
  colSize: { id: 'Ukuran', en: 'Size' },
  colAction: { id: 'Tindakan', en: 'Action' },
  none: { id: 'Belum dibuat', en: 'Not made yet' },
  fresh: { id: 'Sesuai naskah', en: 'Matches the text' },
  stale: { id: 'Naskah sudah berubah', en: 'The text has changed' },
  edited: { id: 'Disunting', en: 'Edited' },
  offer: { id: 'Menunggu pilihan', en: 'Waiting for a choice' },
  make: { id: 'Buat', en: 'Make' },
  makeAll: { id: 'Buat semua teks', en: 'Make all texts' },
  renew: { id: 'Perbarui', en: 'Renew' },
  open: { id: 'Buka', en: 'Open' },
  download: { id: 'Unduh', en: 'Download' },
  copy: { id: 'Salin teks', en: 'Copy the text' },
  copied: { id: 'Tersalin', en: 'Copied' },
  save: { id: 'Simpan', en: 'Save' },
  back: { id: 'Semua turunan', en: 'All derivatives' },
  needsText: {
    id: 'Naskah perlu judul dan isi sebelum turunannya dibuat.',
    en: 'The text needs a headline and a body before anything is made from it.',
  },
  text: { id: 'Teks', en: 'Text' },
  alt: { id: 'Keterangan gambar untuk yang tidak melihatnya', en: 'Description for those who don’t see the picture' },
  plainHint: {
    id: 'Tanda ## untuk judul, - untuk butir, | untuk tabel.',
    en: '## makes a heading, - an item, | a table.',
  },
  linkHint: {
    id: 'Ganti [tautan] dengan alamat naskah setelah terbit; di X dihitung 23 huruf, di kanal lain 100.',
    en: 'Replace [tautan] with the address once the text is out; it counts 23 letters on X and 100 elsewhere.',
  },
  preview: { id: 'Pratinjau', en: 'Preview' },
  limits: { id: 'Batas', en: 'Limits' },
  letters: { id: 'huruf', en: 'letters' },
  'letters-x': { id: 'huruf (hitungan X)', en: 'letters (as X counts)' },
  'first-line': { id: 'huruf di baris pertama', en: 'letters in the first line' },
  words: { id: 'kata', en: 'words' },
  hashtags: { id: 'tagar', en: 'hashtags' },
  seconds: { id: 'detik bila dibaca tenang', en: 'seconds when read calmly' },
  'sentence-words': { id: 'kata di kalimat terpanjang', en: 'words in the longest sentence' },
  over: {
    id: (what: string, is: number, most: number) => `Terlalu panjang: ${is} ${what}, paling banyak ${most}.`,
    en: (what: string, is: number, most: number) => `Too long: ${is} ${what}, at most ${most}.`,
  },
  count: {
    id: (is: string, most: string) => `${is} dari ${most}`,
    en: (is: string, most: string) => `${is} of ${most}`,
  },

  advice: { id: 'anjuran', en: 'advice' },
  madeFrom: {
    id: (version: number) => `Dibuat dari versi ${version} naskah, tanpa model bahasa.`,
    en: (version: number) => `Made from version ${version} of the text, without a language model.`,
  },
  madeBy: {
    id: (version: number, model: string) =>
      `Disusun model ${model} dari versi ${version} naskah, diperiksa, lalu dipilih orang.`,
    en: (version: number, model: string) =>
      `Written by the model ${model} from version ${version}, checked, then chosen by a person.`,
  },
  staleTitle: { id: 'Naskah berubah sejak ini dibuat', en: 'The text has changed since this was made' },
  staleNone: {
    id: 'Kalimat yang dipakai di sini tidak berubah; perbarui agar tercatat sesuai.',
    en: 'The sentences used here did not change; renew it so that it counts as matching.',
  },
  unsupported: { id: 'Tidak didukung naskah', en: 'Not supported by the text' },
  unsupportedNote: {
    id: 'Kalimat ini tidak dapat dicocokkan dengan naskah. Perbaiki, atau ubah naskahnya dulu.',
    en: 'These sentences can’t be matched with the text. Mend them, or change the text first.',
  },
  supported: { id: 'Semua kalimat didukung naskah.', en: 'The text supports every sentence.' },
  offerRenewal: {
    id: 'Anda dan naskah mengubah kalimat yang sama. Pilih satu; yang lain disimpan sebagai versi.',
    en: 'You and the text changed the same sentence. Choose one; the other is kept as a version.',
  },
  offerModel: {
    id: (model: string) => `Usulan ${model}, sudah diperiksa terhadap naskah. Belum dipakai sebelum Anda memilihnya.`,
    en: (model: string) => `Proposed by ${model} and checked against the text. Not in use before you choose it.`,
  },
  mine: { id: 'Yang sekarang', en: 'The present words' },
  theirs: { id: 'Yang baru', en: 'The new words' },
  take: { id: 'Pakai yang baru', en: 'Use the new words' },
  keep: { id: 'Pakai yang sekarang', en: 'Keep the present words' },
  refused: { id: 'Kalimat mesin yang ditolak pemeriksa', en: 'Sentences of the machine that the check refused' },
  propose: { id: 'Minta usulan mesin', en: 'Ask the machine for a proposal' },
  noModel: { id: 'Usulan mesin tidak tersedia:', en: 'No machine proposal:' },
  versions: { id: 'Versi lama', en: 'Earlier versions' },
  version: { id: (n: number) => `Versi ${n}`, en: (n: number) => `Version ${n}` },
  left: {
    id: (n: number) => `${n} bagian masih harus diterjemahkan orang.`,
    en: (n: number) => `${n} parts still have to be translated by a person.`,
  },
  leftNone: { id: 'Tidak ada penanda terjemahan yang tersisa.', en: 'No part is marked for translation any more.' },
  toShorten: {
    id: (n: number) => `${n} kalimat masih harus dipendekkan orang; penandanya [pendekkan: …].`,
    en: (n: number) => `${n} sentences still have to be shortened by a person; they are marked [pendekkan: …].`,
  },
  toEnglish: { id: 'Bawa ke edisi Inggris', en: 'Take it into the English edition' },
  toEnglishNote: {
    id: 'Hanya bila edisi Inggris masih kosong. Bagian bertanda [translate: …] ikut dan harus diterjemahkan dulu.',
    en: 'Only while the English edition is empty. Parts marked [translate: …] come along and must be translated first.',
  },
  englishTaken: {
    id: 'Edisi Inggris sudah berisi. Salin bagian yang Anda perlukan.',
    en: 'The English edition has words already. Copy the parts that you need.',
  },
  made: { id: 'Turunan dibuat. Baca sebelum dipakai.', en: 'It is made. Read it before you use it.' },
  renewed: { id: 'Turunan sesuai lagi dengan naskah.', en: 'It matches the text again.' },
  choice: {
    id: 'Kalimat yang sama berubah di dua sisi. Pilih satu.',
    en: 'The same sentence changed on both sides. Choose one.',
  },
  saved: { id: 'Turunan tersimpan.', en: 'The derivative is saved.' },
  proposed: { id: 'Usulan mesin siap dibandingkan.', en: 'The machine’s proposal is ready to compare.' },
});

/** The few words that stand on a letterhead and below the text. */
export const letterWords = catalogue({
  contact: { id: 'Narahubung', en: 'Contact' },
  notes: { id: 'Catatan kaki', en: 'Footnotes' },
  page: { id: 'Halaman {page} dari {of}', en: 'Page {page} of {of}' },
  photo: { id: 'Foto: {who}', en: 'Photo: {who}' },
});

/** The words around the code with which anybody can check a letter. */
export const letterCheckWords = catalogue({
  title: { id: (code: string) => `Kode periksa ${code}`, en: (code: string) => `Check code ${code}` },
  how: {
    id: (address: string) => `Pastikan siaran ini asli: pindai kode QR, atau buka ${address}`,
    en: (address: string) => `Check that this release is ours: scan the QR code, or open ${address}`,
  },
  alt: {
    id: (address: string) => `Kode QR menuju ${address}`,
    en: (address: string) => `QR code leading to ${address}`,
  },
});
