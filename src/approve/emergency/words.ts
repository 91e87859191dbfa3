import { catalogue } from '../../kernel/i18n.ts';

/** The words of the emergency lane, in both languages. */
export const emergencyWords = catalogue({
  title: { id: 'Jalur darurat', en: 'Emergency lane' },
  releaseTitle: { id: 'Terbitkan sendiri sekarang', en: 'Release alone, now' },
  lead: {
    id: (hours: number) =>
      `Naskah terbit segera di semua kanal atas nama Anda sendiri. Dalam ${hours} jam orang kedua harus memutuskan; sampai saat itu utang ini terlihat oleh semua orang di ruang redaksi dan masuk laporan audit.`,
    en: (hours: number) =>
      `The text comes out at once on all channels in your name alone. Within ${hours} hours a second person has to decide; until then everybody in the newsroom sees the debt, and it goes into the audit report.`,
  },
  marksTitle: {
    id: (n: number) => `${n} tanda wajib masih terbuka`,
    en: (n: number) => `${n} required marks are still open`,
  },
  noMarks: { id: 'Tidak ada tanda wajib yang terbuka.', en: 'No required marks are open.' },
  takeOn: { id: 'Saya menanggung semua tanda ini atas nama saya', en: 'I take all of these on in my name' },
  reason: { id: 'Mengapa tidak dapat menunggu persetujuan?', en: 'Why can it not wait for approval?' },
  reasonHint: {
    id: 'Paling sedikit 20 huruf. Tercatat dalam laporan audit.',
    en: 'At least 20 characters. It goes into the audit report.',
  },
  correctionNote: { id: 'Catatan ralat untuk pembaca', en: 'Correction note for the readers' },
  correctionHint: {
    id: 'Naskah ini sudah terbit, jadi perubahannya diumumkan.',
    en: 'This text is already out, so the change is made public.',
  },
  release: { id: 'Terbitkan atas nama saya', en: 'Release in my name' },
  fingerprint: { id: 'Sidik yang Anda terbitkan', en: 'Fingerprint that you release' },
  notNamed: {
    id: 'Anda tidak ada di daftar pejabat jalur darurat instansi ini.',
    en: 'You are not on the emergency list of this agency.',
  },
  named: { id: 'Pejabat yang dapat menerbitkan sendiri', en: 'Officials who may release alone' },
  lastEditor: {
    id: 'Anda yang terakhir menyunting naskah ini. Di jalur darurat pun penyunting terakhir tidak menyetujui tulisannya sendiri. Mintalah salah satu pejabat ini:',
    en: 'You edited this text last. Even in the emergency lane nobody approves their own text. Ask one of these officials:',
  },
  nobodyElse: {
    id: 'Tidak ada pejabat lain di daftar. Minta administrator menambahkannya.',
    en: 'There is no other official on the list. Ask an administrator to name one.',
  },
  debtsTitle: { id: 'Utang persetujuan', en: 'Approvals owed' },
  debtsLead: {
    id: 'Naskah yang terbit lewat jalur darurat dan menunggu putusan orang kedua.',
    en: 'Texts that came out by the emergency lane and wait for the decision of a second person.',
  },
  noDebts: { id: 'Tidak ada utang persetujuan.', en: 'No approvals are owed.' },
  strip: {
    id: (n: number, left: string) => `${n} persetujuan susulan ditunggu, yang pertama ${left}.`,
    en: (n: number, left: string) => `${n} approvals are owed, the first ${left}.`,
  },
  stripOverdue: {
    id: (n: number, late: number) => `${n} persetujuan susulan ditunggu, ${late} sudah lewat waktu.`,
    en: (n: number, late: number) => `${n} approvals are owed, ${late} of them overdue.`,
  },
  stripLink: { id: 'Lihat utang', en: 'See what is owed' },
  left: {
    id: (hours: number, minutes: number) =>
      hours > 0 ? `dalam ${hours} jam ${minutes} menit` : `dalam ${minutes} menit`,
    en: (hours: number, minutes: number) => (hours > 0 ? `in ${hours} h ${minutes} min` : `in ${minutes} min`),
  },
  colText: { id: 'Naskah', en: 'Text' },
  colOfficial: { id: 'Diterbitkan oleh', en: 'Released by' },
  colDue: { id: 'Jatuh tempo', en: 'Due' },
  colState: { id: 'Keadaan', en: 'State' },
  open: { id: 'Ditunggu', en: 'Owed' },
  overdue: { id: 'Lewat waktu', en: 'Overdue' },
  settled: { id: 'Selesai', en: 'Settled' },
  approvedAfter: { id: 'Disetujui', en: 'Approved' },
  rejectedAfter: { id: 'Ditolak', en: 'Rejected' },
  debtTitle: { id: 'Persetujuan susulan', en: 'Approval afterwards' },
  releasedBy: {
    id: (name: string, when: string) => `${name} menerbitkan sendiri, ${when}`,
    en: (name: string, when: string) => `${name} released it alone, ${when}`,
  },
  why: { id: 'Alasannya', en: 'The reason' },
  takenOn: { id: 'Tanda wajib yang ditanggung', en: 'Required marks taken on' },
  dueBy: { id: (when: string) => `Jatuh tempo ${when}.`, en: (when: string) => `Due ${when}.` },
  approve: { id: 'Setujui', en: 'Approve' },
  reject: { id: 'Tolak', en: 'Reject' },
  rejectReason: { id: 'Apa yang keliru?', en: 'What is wrong?' },
  rejectHint: {
    id: 'Paling sedikit 10 huruf. Penolakan meminta ralat atau penarikan.',
    en: 'At least 10 characters. A rejection asks for a correction or a withdrawal.',
  },
  settledBy: {
    id: (name: string, when: string) => `${name} memutuskan, ${when}`,
    en: (name: string, when: string) => `${name} decided, ${when}`,
  },
  rejectedNext: {
    id: 'Ditolak. Terbitkan ralat, atau tarik naskahnya.',
    en: 'Rejected. Release a correction, or withdraw the text.',
  },
  toEdition: { id: 'Perbaiki naskah', en: 'Mend the text' },
  toReceipt: { id: 'Bukti terbit dan penarikan', en: 'Receipt and withdrawal' },
  toPackage: { id: 'Baca paketnya', en: 'Read the package' },
  mayNotSettle: {
    id: 'Yang memutuskan adalah pemberi persetujuan lain, bukan pejabat yang menerbitkan dan bukan penyunting terakhir.',
    en: 'Another approver decides, not the official who released it and not who edited it last.',
  },
  officialsTitle: { id: 'Pejabat jalur darurat', en: 'Officials of the emergency lane' },
  officialsLead: {
    id: 'Paling banyak lima orang per instansi. Administrator menjaga daftar ini.',
    en: 'At most five people for an agency. Administrators keep this list.',
  },
  noOfficials: {
    id: 'Belum ada pejabat di daftar ini, jadi jalur darurat tertutup.',
    en: 'Nobody is on this list, so the lane is closed.',
  },
  account: { id: 'Pejabat', en: 'Official' },
  name: { id: 'Tambahkan', en: 'Name them' },
  remove: { id: 'Hapus', en: 'Remove' },
  hours: { id: 'Utang jatuh tempo dalam (jam)', en: 'Debts fall due within (hours)' },
  saveHours: { id: 'Simpan', en: 'Save' },
  reportTitle: { id: 'Jalur darurat, 30 hari terakhir', en: 'Emergency lane, the last 30 days' },
  made: { id: 'Terbit sendiri', en: 'Released alone' },
  inTime: { id: 'Diputuskan tepat waktu', en: 'Decided in time' },
  late: { id: 'Diputuskan terlambat', en: 'Decided late' },
  rejected: { id: 'Ditolak', en: 'Rejected' },
  overdueNow: { id: 'Lewat waktu', en: 'Overdue' },
  mailSubject: {
    id: (headline: string) => `Terbit lewat jalur darurat: ${headline}`,
    en: (headline: string) => `Out by the emergency lane: ${headline}`,
  },
  mailText: {
    id: (name: string, headline: string, reason: string, due: string, url: string) =>
      `${name} menerbitkan sendiri:\n\n${headline}\n\nAlasannya: ${reason}\n\nOrang kedua harus memutuskan sampai ${due}:\n${url}`,
    en: (name: string, headline: string, reason: string, due: string, url: string) =>
      `${name} released alone:\n\n${headline}\n\nThe reason: ${reason}\n\nA second person has to decide until ${due}:\n${url}`,
  },
  rejectedSubject: {
    id: (headline: string) => `Ditolak sesudah terbit: ${headline}`,
    en: (headline: string) => `Rejected after release: ${headline}`,
  },
  rejectedMail: {
    id: (name: string, headline: string, reason: string, url: string) =>
      `${name} menolak naskah yang terbit lewat jalur darurat:\n\n${headline}\n\nAlasannya: ${reason}\n\nTerbitkan ralat, atau tarik naskahnya:\n${url}`,
    en: (name: string, headline: string, reason: string, url: string) =>
      `${name} rejects the text that came out by the emergency lane:\n\n${headline}\n\nThe reason: ${reason}\n\nRelease a correction, or withdraw the text:\n${url}`,
  },
});
