import { catalogue } from '../../kernel/i18n.ts';

/** Words of the brief's form. */
export const briefWords = catalogue({
  title: { id: 'Taklimat baru', en: 'New brief' },
  editTitle: { id: 'Ubah taklimat', en: 'Change the brief' },
  intro: {
    id: 'Satu kalimat dan bahannya cukup. Fakta dibaca dari bahan, draf disusun dari fakta.',
    en: 'One sentence and the material are enough. Facts are read from the material, the draft is written from the facts.',
  },
  type: { id: 'Apa yang ditulis', en: 'What you are writing' },
  angle: { id: 'Sudut pandang', en: 'Angle' },
  angleHint: {
    id: 'Satu kalimat: siapa melakukan apa, dan mengapa penting bagi warga.',
    en: 'One sentence: who does what, and why it matters to citizens.',
  },
  material: { id: 'Bahan', en: 'Material' },
  kept: { id: 'Sudah terunggah', en: 'Uploaded already' },
  unit: { id: 'Unit kerja', en: 'Unit' },
  agency: { id: 'Instansi', en: 'Agency' },
  noUnit: { id: 'Instansi', en: 'The agency itself' },
  topics: { id: 'Topik', en: 'Topics' },
  topicsHint: { id: 'Yang diikuti pelanggan; paling banyak lima.', en: 'What subscribers follow; at most five.' },
  noTopics: {
    id: 'Belum ada topik. Editor atau administrator dapat menambahkannya.',
    en: 'There are no topics yet. An editor or administrator can add them.',
  },
  manageTopics: { id: 'Atur topik', en: 'Manage topics' },
  details: { id: 'Khalayak, tempat, kontak, bahasa', en: 'Audience, place, contact, language' },
  audience: { id: 'Khalayak', en: 'Audience' },
  audienceHint: {
    id: 'Pisahkan dengan koma, misalnya: warga, wartawan.',
    en: 'Separate with commas, for example: citizens, journalists.',
  },
  place: { id: 'Tempat terbit', en: 'Place of publication' },
  placeHint: {
    id: 'Hanya bila ditulis di awal naskah. Tidak pernah ditebak dari bahan.',
    en: 'Only when it opens the text. It is never guessed from the material.',
  },
  contact: { id: 'Kontak media', en: 'Press contact' },
  language: { id: 'Bahasa', en: 'Language' },
  indonesian: { id: 'Indonesia', en: 'Indonesian' },
  english: { id: 'Inggris', en: 'English' },
  openAndDraft: { id: 'Buka dan susun draf', en: 'Open and write a draft' },
  open: { id: 'Buka tanpa draf', en: 'Open without a draft' },
  save: { id: 'Simpan taklimat', en: 'Save the brief' },
  saveNote: {
    id: 'Fakta dibaca ulang. Persetujuan yang sudah ada gugur.',
    en: 'Facts are read again. An approval that was given lapses.',
  },
  problems: { id: 'Sebagian bahan tidak dapat dibaca', en: 'Some of the material can’t be read' },
  problemsNote: {
    id: 'Isian dan berkas lain tersimpan di bawah. Ganti berkasnya, atau lanjutkan tanpanya.',
    en: 'Your entries and the other files are kept below. Replace the file, or go on without it.',
  },
});
