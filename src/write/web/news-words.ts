import { catalogue } from '../../kernel/i18n.ts';

/** What a page says about the form that led to it; the keys stand in the address as `?kabar=`. */
export const newsWords = catalogue({
  tersimpan: { id: 'Naskah tersimpan dan diperiksa.', en: 'The text is saved and checked.' },
  tetap: { id: 'Tidak ada yang berubah.', en: 'Nothing has changed.' },
  taklimat: { id: 'Taklimat dibuka dan faktanya dibaca.', en: 'The brief is open and its facts are read.' },
  'taklimat-diubah': { id: 'Taklimat diubah.', en: 'The brief is changed.' },
  bahan: { id: 'Bahan ditambahkan dan faktanya dibaca.', en: 'The material is added and its facts are read.' },
  'bahan-sama': { id: 'Bahan itu sudah ada.', en: 'That material is there already.' },
  keterangan: { id: 'Keterangan bahan tersimpan.', en: 'The notes on the material are saved.' },
  'versi-baru': {
    id: 'Versi baru dipakai dan faktanya dibaca ulang.',
    en: 'The newer version is in place and its facts are read again.',
  },
  lepas: { id: 'Bahan dilepas.', en: 'The material is taken off.' },
  draf: {
    id: 'Draf disusun dari fakta. Baca dan perbaiki.',
    en: 'The draft is written from the facts. Read and mend it.',
  },
  perbaikan: { id: 'Perbaikan dipakai.', en: 'The fix is made.' },
  keputusan: { id: 'Keputusan Anda tercatat.', en: 'Your decision is recorded.' },
  kata: { id: 'Kata masuk kamus instansi.', en: 'The word is in the agency’s list.' },
  tanda: { id: 'Alasan Anda tercatat.', en: 'Your reason is recorded.' },
  dibuka: { id: 'Tanda dibuka lagi.', en: 'The mark is open again.' },
  gaya: { id: 'Gaya selingkung tersimpan.', en: 'The house style is saved.' },
  'susun-ulang': {
    id: 'Paragraf disusun ulang dan naskah diperiksa lagi.',
    en: 'The paragraph is reworded and the text is checked again.',
  },
  judul: { id: 'Judul dipakai.', en: 'The headline is used.' },
  pulih: { id: 'Versi lama dikembalikan.', en: 'The old version is restored.' },
  'usulan-diterima': {
    id: 'Usulan diterima dan naskah diperiksa lagi.',
    en: 'The proposal is accepted and the text is checked again.',
  },
  'usulan-ditolak': { id: 'Usulan ditolak.', en: 'The proposal is rejected.' },
  edisi: { id: 'Edisi baru dibuka.', en: 'The new edition is open.' },
  komentar: { id: 'Komentar terkirim.', en: 'The comment is sent.' },
  'komentar-selesai': { id: 'Komentar diperbarui.', en: 'The comment is updated.' },
  'usul-diterima': { id: 'Usulan masuk ke naskah.', en: 'The suggestion is in the text.' },
  'usul-ditolak': { id: 'Usulan tidak dipakai.', en: 'The suggestion is not used.' },
  digabung: { id: 'Tulisan Anda masuk ke naskah.', en: 'Your words are in the text.' },
});
