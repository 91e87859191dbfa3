import { catalogue, type Locale } from '../../kernel/i18n.ts';

/** Words of the newsroom's pages on cases. */
export const roomWords = catalogue({
  title: { id: 'Laporan', en: 'Cases' },
  filters: { id: 'Keadaan laporan', en: 'State of cases' },
  action: { id: 'Perlu tindakan', en: 'To act on' },
  waiting: { id: 'Menunggu pelapor', en: 'Waiting for the citizen' },
  done: { id: 'Selesai', en: 'Done' },
  byDue: { id: 'Diurutkan menurut tenggat', en: 'In order of due date' },
  byNewest: { id: 'Yang terbaru di atas', en: 'Newest first' },
  overdue: { id: (n: number) => `${n} lewat`, en: (n: number) => `${n} overdue` },
  found: {
    id: (n: string) => `${n} laporan`,
    en: (n: string) => (n === '1' ? '1 case' : `${n} cases`),
  },
  list: { id: 'Daftar laporan', en: 'List of cases' },
  backToList: { id: 'Semua laporan', en: 'All cases' },
  search: { id: 'Cari', en: 'Search' },
  searchLabel: { id: 'Nomor atau kata', en: 'Number or word' },
  kind: { id: 'Jenis', en: 'Kind' },
  allKinds: { id: 'Semua jenis', en: 'All kinds' },
  unit: { id: 'Unit kerja', en: 'Unit' },
  allUnits: { id: 'Semua unit', en: 'All units' },
  mine: { id: 'Hanya milik saya', en: 'Only mine' },
  apply: { id: 'Saring', en: 'Filter' },
  clear: { id: 'Hapus saringan', en: 'Clear filters' },
  emptyAction: { id: 'Tidak ada laporan menunggu.', en: 'No cases are waiting.' },
  emptyWaiting: { id: 'Tidak ada laporan yang menunggu jawaban pelapor.', en: 'No case waits for its citizen.' },
  emptyDone: { id: 'Belum ada laporan yang selesai.', en: 'No case is done yet.' },
  emptyText: {
    id: 'Laporan dari halaman “Lapor dan tanya” muncul di sini begitu dikirim.',
    en: 'What citizens send from “Ask and report” appears here at once.',
  },
  noMatch: { id: 'Tidak ada laporan yang cocok dengan saringan ini.', en: 'No case fits these filters.' },
  unassigned: { id: 'belum ada petugas', en: 'nobody has it yet' },
  hiddenTitle: { id: 'Laporan rahasia', en: 'Confidential case' },

  letter: { id: 'Isi laporan', en: 'What was written' },
  dueAndActions: { id: 'Tenggat dan tindakan', en: 'Due date and actions' },
  hidden: {
    id: 'Isi laporan rahasia hanya dibuka bagi petugas yang menanganinya dan pemberi persetujuan. Anda dapat meneruskannya supaya tidak terlupa.',
    en: 'What is in a confidential case opens only to the officer in charge and to approvers. You can assign it, so that it is not forgotten.',
  },
  hiddenReadOnly: {
    id: 'Isi laporan rahasia hanya dibuka bagi petugas yang menanganinya dan pemberi persetujuan.',
    en: 'What is in a confidential case opens only to the officer in charge and to approvers.',
  },
  anonymous: {
    id: 'Anonim: siapa pelapornya tidak ditampilkan kepada siapa pun',
    en: 'Anonymous: nobody is shown who wrote',
  },
  identityHidden: {
    id: 'Identitas tidak ditampilkan untuk peran Anda',
    en: 'Your role does not show who wrote',
  },
  nameless: { id: 'Tanpa nama', en: 'No name given' },
  from: { id: 'Ditulis dari', en: 'Written from' },
  mayPublish: { id: 'Boleh ditampilkan tanpa nama', en: 'May be shown without a name' },
  reopenedTimes: {
    id: (n: number) => `Dibuka kembali ${n} kali`,
    en: (n: number) => (n === 1 ? 'Reopened once' : `Reopened ${n} times`),
  },
  timeline: { id: 'Yang sudah terjadi', en: 'What has happened' },
  asked: { id: 'Bertanya kepada pelapor', en: 'Asked the citizen' },
  waited: {
    id: (n: number) => `menunggu ${n} hari kerja`,
    en: (n: number) => (n === 1 ? 'waiting for 1 working day' : `waiting for ${n} working days`),
  },
  citizen: { id: 'Pelapor', en: 'Citizen' },
  system: { id: 'Sistem', en: 'System' },
  someone: { id: 'Petugas', en: 'Officer' },
  internal: { id: 'hanya untuk petugas', en: 'for officers only' },
  answerStep: { id: 'Jawaban', en: 'Answer' },

  answer: { id: 'Jawaban', en: 'Answer' },
  answerAgain: { id: 'Lengkapi jawaban', en: 'Complete the answer' },
  answerHint: {
    id: 'Pelapor membacanya di halaman lacak, dan di surel bila ada alamatnya.',
    en: 'The citizen reads it on the tracking page, and by e-mail where there is an address.',
  },
  cites: { id: 'Alamat kabar yang dirujuk', en: 'Addresses of news you refer to' },
  citesHint: { id: 'Satu alamat per baris, misalnya', en: 'One address a line, for example' },
  sendAnswer: { id: 'Kirim jawaban', en: 'Send answer' },
  cited: { id: 'Dirujuk', en: 'Cited' },

  verifyTitle: { id: 'Periksa dulu', en: 'Check first' },
  verifyLead: {
    id: 'Apakah isinya dapat dipahami dan menjadi wewenang instansi ini?',
    en: 'Can it be understood, and is it for this agency?',
  },
  verify: { id: 'Nyatakan terverifikasi', en: 'Confirm' },

  assignTitle: { id: 'Penanganan', en: 'Who handles it' },
  officer: { id: 'Petugas', en: 'Officer' },
  noOfficer: { id: 'Belum ditentukan', en: 'Not yet decided' },
  chooseUnit: { id: 'Pilih unit', en: 'Choose a unit' },
  assign: { id: 'Teruskan', en: 'Assign' },
  moreActions: { id: 'Tindakan lain', en: 'Other actions' },

  askTitle: { id: 'Tanya pelapor', en: 'Ask the citizen' },
  question: { id: 'Apa yang perlu kami ketahui?', en: 'What do we need to know?' },
  questionHint: { id: 'Tenggat berhenti sampai pelapor menjawab.', en: 'The clock holds until the citizen replies.' },
  ask: { id: 'Kirim pertanyaan', en: 'Send question' },

  noteTitle: { id: 'Tulis catatan', en: 'Write a note' },
  note: { id: 'Catatan', en: 'Note' },
  noteHint: { id: 'Hanya petugas yang membacanya.', en: 'Only officers read it.' },
  saveNote: { id: 'Simpan catatan', en: 'Save note' },

  extendTitle: { id: 'Perpanjang tenggat', en: 'Extend the due date' },
  extendReason: { id: 'Alasan tertulis', en: 'Reason in writing' },
  extendHint: {
    id: (n: number) => `Tambah ${n} hari kerja, hanya sekali. Pelapor membaca alasannya.`,
    en: (n: number) => `Adds ${n} working days, only once. The citizen reads the reason.`,
  },
  extend: { id: 'Perpanjang', en: 'Extend' },

  reclassTitle: { id: 'Ubah jenis', en: 'Change the kind' },
  reclassHint: {
    id: 'Pelapor tidak perlu menulis ulang. Tenggatnya mengikuti aturan jenis yang baru, dihitung dari hari yang sama.',
    en: 'The citizen need not write again. The due date follows the rule of the new kind, counted from the same day.',
  },
  reclass: { id: 'Ubah jenis', en: 'Change the kind' },

  closeTitle: { id: 'Tutup laporan', en: 'Close the case' },
  closeReason: { id: 'Alasan sebenarnya', en: 'The true reason' },
  chooseReason: { id: 'Pilih alasan', en: 'Choose a reason' },
  closeNote: { id: 'Satu kalimat untuk pelapor', en: 'One sentence for the citizen' },
  closeHint: {
    id: 'Pelapor dapat membukanya kembali dalam 10 hari kerja.',
    en: 'The citizen can reopen it within 10 working days.',
  },
  close: { id: 'Tutup laporan', en: 'Close the case' },

  reopenTitle: { id: 'Buka kembali', en: 'Reopen' },
  reopenReason: { id: 'Mengapa dibuka kembali?', en: 'Why is it reopened?' },
  reopenHint: {
    id: 'Tenggat baru mulai dihitung. Pelapor membaca alasannya.',
    en: 'A new clock starts. The citizen reads the reason.',
  },
  reopen: { id: 'Buka kembali', en: 'Reopen' },
  unsent: { id: 'Tulisan Anda yang belum terkirim', en: 'What you wrote and was not sent' },
});

/** What was just done, by the name of its form. */
export const news = catalogue({
  verify: { id: 'Laporan dinyatakan terverifikasi.', en: 'The case is confirmed.' },
  assign: { id: 'Laporan diteruskan.', en: 'The case is assigned.' },
  answer: { id: 'Jawaban terkirim. Tenggat berhenti.', en: 'The answer is sent. The clock has stopped.' },
  ask: {
    id: 'Pertanyaan terkirim. Tenggat berhenti sampai pelapor menjawab.',
    en: 'The question is sent. The clock holds until the reply.',
  },
  note: { id: 'Catatan tersimpan.', en: 'The note is saved.' },
  extend: { id: 'Tenggat diperpanjang.', en: 'The due date is extended.' },
  reclass: {
    id: 'Jenis laporan diubah. Tenggatnya mengikuti aturan yang baru.',
    en: 'The kind is changed. The due date follows the new rule.',
  },
  close: { id: 'Laporan ditutup.', en: 'The case is closed.' },
  reopen: { id: 'Laporan dibuka kembali.', en: 'The case is open again.' },
});

export type FormName = keyof ReturnType<typeof news>;

/** The message that a form left in the address, or null. */
export const newsOf = (key: string | undefined, locale: Locale): string | null =>
  key && Object.hasOwn(news(locale), key) ? news(locale)[key as FormName] : null;
