import { catalogue } from '../../kernel/i18n.ts';
import type { SourceClass, SourceKind } from '../types.ts';

/** Words about material: what it is, who gave it, what may be done with it. */
export const materialWords = catalogue({
  files: {
    id: 'Berkas: teks, Word, PDF, Excel, CSV, HTML, surel (.eml), SRT/VTT, atau foto; paling besar 20 MB',
    en: 'Files: text, Word, PDF, Excel, CSV, HTML, e-mail (.eml), SRT/VTT or photos; at most 20 MB',
  },
  caption: { id: 'Keterangan foto', en: 'Caption of the photo' },
  captionHint: {
    id: 'Siapa, apa, di mana, kapan. Keterangan ini yang dibaca sebagai bahan.',
    en: 'Who, what, where, when. The caption is what is read as material.',
  },
  address: { id: 'Alamat web', en: 'Web address' },
  addressHint: { id: 'Teksnya disimpan seperti saat diambil.', en: 'Its text is kept as it was when fetched.' },
  about: { id: 'Asal dan sifat bahan', en: 'Origin and class of the material' },
  givenBy: { id: 'Diberikan oleh', en: 'Given by' },
  givenByHint: {
    id: 'Misalnya Biro Perencanaan, atau nama orangnya.',
    en: 'For example the Planning Bureau, or a person’s name.',
  },
  givenByNobody: { id: 'Belum dicatat siapa yang memberi', en: 'Nobody noted who gave it' },
  class: { id: 'Sifat', en: 'Class' },
  language: { id: 'Bahasa', en: 'Language' },
  languageUnknown: { id: 'Belum diketahui', en: 'Not known' },
  guess: { id: 'Tebak dari isinya', en: 'Guess from its text' },
  save: { id: 'Simpan keterangan', en: 'Save these notes' },
  open: { id: 'Buka seluruhnya', en: 'Open all of it' },
  letters: { id: (n: string) => `${n} huruf`, en: (n: string) => `${n} letters` },
  fetched: { id: (at: string) => `Diambil ${at}`, en: (at: string) => `Fetched ${at}` },
  added: { id: (at: string) => `Masuk ${at}`, en: (at: string) => `Added ${at}` },
  title: { id: 'Bahan', en: 'Source' },
  search: { id: 'Cari di bahan ini', en: 'Search this source' },
  find: { id: 'Cari', en: 'Search' },
  hits: {
    id: (n: number, words: string) => (n === 0 ? `“${words}” tidak ada di bahan ini` : `${n} kali “${words}”`),
    en: (n: number, words: string) => (n === 0 ? `“${words}” is not in this source` : `“${words}”: ${n} times`),
  },
  moreHits: { id: (n: number) => `${n} yang pertama ditampilkan.`, en: (n: number) => `The first ${n} are shown.` },
  clear: { id: 'Hapus pencarian', en: 'Clear the search' },
  slices: { id: 'Bagian bahan', en: 'Parts of the source' },
  slice: {
    id: (n: number, all: number) => `Bagian ${n} dari ${all}`,
    en: (n: number, all: number) => `Part ${n} of ${all}`,
  },
  previous: { id: 'Bagian sebelumnya', en: 'Previous part' },
  next: { id: 'Bagian berikutnya', en: 'Next part' },
  picture: { id: (name: string) => `Foto bahan: ${name}`, en: (name: string) => `Photo: ${name}` },
  download: { id: 'Unduh berkas asli', en: 'Download the original file' },
  replace: { id: 'Ganti dengan versi baru', en: 'Replace with a newer version' },
  replaceNote: {
    id: 'Fakta yang kalimatnya masih ada ikut pindah. Yang berubah atau hilang ditandai; versi lama disimpan.',
    en: 'Facts whose passages are still there move along. Changed or vanished ones are marked; the old version is kept.',
  },
  replaceFile: { id: 'Berkas versi baru', en: 'File of the newer version' },
  replacePaste: { id: 'Atau tempel teks baru', en: 'Or paste the new text' },
  replaceSend: { id: 'Ganti', en: 'Replace' },
  presentVersion: { id: 'Versi sekarang', en: 'Present version' },
  versions: { id: 'Versi lama', en: 'Older versions' },
  oldVersion: { id: (at: string) => `Versi ${at}`, en: (at: string) => `Version of ${at}` },
  carriedTitle: { id: 'Fakta setelah versi baru', en: 'Facts after the newer version' },
  moved: { id: 'pindah', en: 'moved' },
  changed: { id: 'berubah', en: 'changed' },
  gone: { id: 'hilang', en: 'gone' },
  carriedCount: {
    id: (moved: number, changed: number, gone: number) => `${moved} pindah, ${changed} berubah, ${gone} hilang`,
    en: (moved: number, changed: number, gone: number) => `${moved} moved, ${changed} changed, ${gone} gone`,
  },
  nothingToReplace: { id: 'Pilih satu berkas atau tempel teks.', en: 'Choose one file or paste a text.' },
});

/** What each class allows, in one sentence. */
export const classWords = catalogue({
  public: { id: 'Terbuka', en: 'Public' },
  internal: { id: 'Internal', en: 'Internal' },
  restricted: { id: 'Terbatas', en: 'Restricted' },
  embargoed: { id: 'Embargo', en: 'Embargoed' },
} satisfies Record<SourceClass, { id: string; en: string }>);

export const classNotes = catalogue({
  public: { id: 'Sudah dapat dibaca siapa saja.', en: 'Anyone can read it already.' },
  internal: {
    id: 'Untuk instansi sendiri; faktanya boleh terbit setelah disetujui.',
    en: 'For the agency; its facts may be released once approved.',
  },
  restricted: {
    id: 'Hanya untuk penulis naskah ini; jangan dikirim ke layanan luar.',
    en: 'Only for the writers of this item; never sent to outside services.',
  },
  embargoed: {
    id: 'Tidak boleh keluar sebelum waktunya; jangan dikirim ke mana pun.',
    en: 'May not leave before its time; sent nowhere.',
  },
} satisfies Record<SourceClass, { id: string; en: string }>);

/** Names of the kinds of material. */
export const kindWords = catalogue({
  text: { id: 'Tempelan', en: 'Pasted text' },
  txt: { id: 'Teks', en: 'Text' },
  docx: { id: 'Word', en: 'Word' },
  pdf: { id: 'PDF', en: 'PDF' },
  html: { id: 'Halaman HTML', en: 'HTML page' },
  eml: { id: 'Surel', en: 'E-mail' },
  subtitles: { id: 'Transkrip', en: 'Transcript' },
  image: { id: 'Foto', en: 'Photo' },
  csv: { id: 'Tabel CSV', en: 'CSV table' },
  xlsx: { id: 'Tabel Excel', en: 'Excel table' },
  web: { id: 'Halaman web', en: 'Web page' },
} satisfies Record<SourceKind, { id: string; en: string }>);
