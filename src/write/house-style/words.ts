import { catalogue } from '../../kernel/i18n.ts';

/** Words of the page of the house style. */
export const houseStyleWords = catalogue({
  title: { id: 'Gaya selingkung', en: 'House style' },
  intro: {
    id: 'Draf mengikuti aturan ini. Naskah yang sudah ada tidak berubah.',
    en: 'Drafts follow these rules. Texts that exist stay as they are.',
  },
  verbs: { id: 'Kata kerja pengutip', en: 'Verbs of attribution' },
  verbsHint: {
    id: 'Satu kata per baris, sesuai urutan pemakaian. “tegas” untuk kutipan yang tegas, “imbuh” dan “tambah” untuk kutipan lanjutan.',
    en: 'One a line, in the order of use. “tegas” is for firm words, “imbuh” and “tambah” for a speaker who goes on.',
  },
  place: { id: 'Tempat terbit', en: 'Place of publication' },
  placeHint: {
    id: 'Dipakai bila taklimat tidak menyebut tempat. Kosongkan bila tidak perlu.',
    en: 'Used when the brief names no place. Leave empty for none.',
  },
  form: { id: 'Bentuk titimangsa', en: 'Form of the dateline' },
  'place-date': { id: 'Jakarta, 4 Maret 2025 –', en: 'Jakarta, 4 Maret 2025 –' },
  'capitals-date': { id: 'JAKARTA, 4 Maret 2025 –', en: 'JAKARTA, 4 Maret 2025 –' },
  'place-agency': { id: 'Jakarta (nama singkat instansi) –', en: 'Jakarta (short name of the agency) –' },
  none: { id: 'Tanpa titimangsa', en: 'No dateline' },
  boilerplate: { id: 'Paragraf tentang instansi', en: 'Paragraph about the agency' },
  boilerplateHint: {
    id: 'Berdiri di akhir setiap naskah.',
    en: 'Stands at the end of every text.',
  },
  contact: { id: 'Kontak tetap', en: 'Standing contact' },
  contactHint: {
    id: 'Dipakai bila taklimat tidak menyebut kontak.',
    en: 'Used when the brief names no contact.',
  },
  second: { id: 'Sebutan kedua pejabat', en: 'Officials at second mention' },
  short: { id: 'Nama panggilan: Eddy', en: 'Short name: Eddy' },
  last: { id: 'Nama terakhir: Sugiarto', en: 'Last name: Sugiarto' },
  full: { id: 'Nama lengkap: Eddy Cahyono Sugiarto', en: 'Full name: Eddy Cahyono Sugiarto' },
  office: { id: 'Jabatan dan nama: Menteri Sari', en: 'Office and name: Menteri Sari' },
  headlineWords: { id: 'Kata paling banyak dalam judul', en: 'Most words in a headline' },
  headlineMost: { id: 'Huruf paling banyak dalam judul', en: 'Most letters in a headline' },
  limitHint: {
    id: (least: number, most: number) => `${least} sampai ${most}.`,
    en: (least: number, most: number) => `${least} to ${most}.`,
  },
  numbers: { id: 'Bilangan', en: 'Numbers' },
  numberWords: { id: 'Tulis bilangan di bawah sepuluh dengan kata', en: 'Write numbers below ten as words' },
  numberHint: { id: 'Tiga kapal, bukan 3 kapal.', en: 'Tiga kapal instead of 3 kapal.' },
  forbidden: { id: 'Kata yang dihindari', en: 'Words to avoid' },
  forbiddenHint: {
    id: 'Satu per baris: kata = pengganti; pengganti lain. Pemeriksaan menandainya dalam naskah.',
    en: 'One a line: word = instead; another. The checks mark them in texts.',
  },
  ownWords: { id: 'Kamus instansi', en: 'Word list of the agency' },
  ownWordsHint: {
    id: 'Kata-kata ini tidak ditandai dalam naskah. Tambahkan dari kartu pemeriksaan di naskah.',
    en: 'These words are marked in no text. Add to them from the cards of the check.',
  },
  noOwnWords: { id: 'Belum ada kata.', en: 'No words yet.' },
  removeWord: { id: (word: string) => `Hapus “${word}”`, en: (word: string) => `Remove “${word}”` },
  save: { id: 'Simpan gaya', en: 'Save the style' },
});
