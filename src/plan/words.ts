import { catalogue } from '../kernel/i18n.ts';

/** Words of the topics page. */
export const topicWords = catalogue({
  title: { id: 'Topik', en: 'Topics' },
  intro: {
    id: 'Yang dapat diikuti pembaca dan pelanggan. Alamat topik tidak pernah berubah.',
    en: 'What readers and subscribers can follow. A topic’s address never changes.',
  },
  empty: { id: 'Belum ada topik', en: 'No topics yet' },
  emptyText: {
    id: 'Topik pertama muncul di sini setelah Anda menambahkannya di bawah.',
    en: 'The first topic appears here once you add it below.',
  },
  add: { id: 'Tambah topik', en: 'Add a topic' },
  change: { id: 'Ubah', en: 'Change' },
  save: { id: 'Simpan topik', en: 'Save the topic' },
  nameId: { id: 'Nama dalam bahasa Indonesia', en: 'Name in Indonesian' },
  nameEn: { id: 'Nama dalam bahasa Inggris', en: 'Name in English' },
  description: { id: 'Satu kalimat tentang topik ini', en: 'One sentence about this topic' },
  palette: { id: 'Warna sampul', en: 'Cover colour' },
  nila: { id: 'Nila (biru)', en: 'Indigo (blue)' },
  mengkudu: { id: 'Mengkudu (merah)', en: 'Mengkudu (red)' },
  soga: { id: 'Soga (cokelat)', en: 'Soga (brown)' },
  daun: { id: 'Daun (hijau)', en: 'Leaf (green)' },
  saved: { id: 'Topik disimpan.', en: 'The topic is saved.' },
  agency: { id: 'Instansi', en: 'Agency' },
});
