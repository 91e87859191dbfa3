import { catalogue } from '../../kernel/i18n.ts';

/** The words around what was corrected, withdrawn, has expired or came out under an earlier cabinet, as the public reads them. */
export const noticeWords = catalogue({
  withdrawn: { id: 'Tulisan ini ditarik', en: 'This text is withdrawn' },
  withdrawnShort: { id: 'Ditarik', en: 'Withdrawn' },
  withdrawnText: {
    id: 'Isinya tidak lagi mewakili kami. Teksnya tetap dapat dibaca supaya jelas apa yang pernah kami terbitkan.',
    en: 'It no longer speaks for us. The text stays readable so that it is clear what we once released.',
  },
  expired: { id: 'Sudah tidak berlaku', en: 'No longer in force' },
  expiredText: {
    id: 'Tulisan ini tetap tersimpan sebagai arsip.',
    en: 'This text is kept as part of the archive.',
  },
  gone: { id: 'Tulisan ini dihapus dari publik', en: 'This text was taken away from the public' },
  goneShort: { id: 'Dihapus', en: 'Taken away' },
  goneText: {
    id: 'Naskah dan gambarnya tidak dapat dibaca lagi di situs ini. Catatan terbitnya tetap ada.',
    en: 'Its words and images can no longer be read on this site. The record of its release stays.',
  },
  personalData: {
    id: 'Tulisan ini memuat data pribadi yang dilindungi undang-undang.',
    en: 'The text held personal data that the law protects.',
  },
  redirected: { id: 'Dialihkan', en: 'Leads elsewhere' },
  restored: { id: 'Dipulihkan', en: 'Brought back' },
  major: { id: 'Ralat atas isi', en: 'Correction of substance' },
  minor: { id: 'Ralat kecil', en: 'Minor correction' },
  reason: { id: 'Alasan', en: 'Reason' },
  since: { id: (when: string) => `Sejak ${when}`, en: (when: string) => `Since ${when}` },
  by: { id: (office: string) => `Penanggung jawab: ${office}`, en: (office: string) => `Answerable: ${office}` },
  until: { id: (when: string) => `Berlaku sampai ${when}.`, en: (when: string) => `In force until ${when}.` },
  noNote: { id: 'Keterangannya ikut dihapus.', en: 'Its note was taken away too.' },

  earlier: { id: 'Terbit pada masa kabinet sebelumnya', en: 'Released under an earlier cabinet' },
  earlierText: {
    id: (name: string, until: string) =>
      `Terbit pada masa ${name}, yang berakhir ${until}. Kebijakan yang diuraikan di sini mungkin sudah berubah.`,
    en: (name: string, until: string) =>
      `Released under ${name}, which ended on ${until}. The policies described here may have changed.`,
  },
  beforeText: {
    id: (name: string, from: string) =>
      `Terbit sebelum ${name}, yang dimulai ${from}. Kebijakan yang diuraikan di sini mungkin sudah berubah.`,
    en: (name: string, from: string) =>
      `Released before ${name}, which began on ${from}. The policies described here may have changed.`,
  },

  changesTitle: { id: 'Ralat dan penarikan', en: 'Corrections and withdrawals' },
  changesLead: {
    id: 'Setiap perubahan atas tulisan yang sudah terbit, dari yang terbaru: ralat, penarikan, dan pemulihan, dengan alasan dan penanggung jawabnya.',
    en: 'Every change of something already released, newest first: corrections, withdrawals and returns, each with its reason and the office that answers for it.',
  },
  changesCount: { id: (n: string) => `${n} perubahan`, en: (n: string) => (n === '1' ? '1 change' : `${n} changes`) },
  noChanges: { id: 'Belum ada ralat atau penarikan.', en: 'Nothing was corrected or withdrawn yet.' },
  feed: { id: 'Umpan ralat (Atom)', en: 'Feed of corrections (Atom)' },
  ofVersion: { id: (n: number) => `Versi ${n}`, en: (n: number) => `Version ${n}` },
  seeHistory: { id: 'Lihat riwayat', en: 'See the history' },
  allChanges: { id: 'Semua ralat dan penarikan', en: 'All corrections and withdrawals' },

  compare: { id: 'Bandingkan dua versi', en: 'Compare two versions' },
  from: { id: 'Dari versi', en: 'From version' },
  to: { id: 'Ke versi', en: 'To version' },
  show: { id: 'Bandingkan', en: 'Compare' },
  compareBefore: { id: (n: number) => `Bandingkan dengan versi ${n}`, en: (n: number) => `Compare with version ${n}` },
  between: {
    id: (from: number, to: number) => `Perbedaan versi ${from} dan versi ${to}`,
    en: (from: number, to: number) => `Differences between version ${from} and version ${to}`,
  },
  differences: {
    id: (n: number) => `${n} bagian berbeda. Yang dicoret dihapus, yang bergaris bawah ditambahkan.`,
    en: (n: number) =>
      `${n === 1 ? '1 part differs' : `${n} parts differ`}. Struck through was removed, underlined was added.`,
  },
  alike: { id: 'Kedua versi sama kata demi kata.', en: 'Both versions are the same, word for word.' },
  unchanged: {
    id: (n: number) => `${n} paragraf tidak berubah`,
    en: (n: number) => (n === 1 ? '1 paragraph unchanged' : `${n} paragraphs unchanged`),
  },
  headline: { id: 'Judul', en: 'Headline' },
  standfirst: { id: 'Ringkasan', en: 'Summary' },
  removedStart: { id: 'dihapus: ', en: 'removed: ' },
  addedStart: { id: 'ditambahkan: ', en: 'added: ' },
  end: { id: ' (akhir)', en: ' (end)' },
  textRemoved: {
    id: 'Naskah versi ini dihapus dari publik.',
    en: 'The text of this version was taken away from the public.',
  },
});
