import { catalogue, type Locale } from '../../kernel/i18n.ts';
import type { CaseState } from '../case-types.ts';
import { stateWord } from '../words.ts';

/** Words of the pages that citizens see. */
export const citizenWords = catalogue({
  title: { id: 'Bertanya, melapor, atau mengusulkan', en: 'Ask, report or suggest' },
  lead: {
    id: 'Tanpa akun. Anda mendapat kode untuk melihat jawabannya, dan tanggal paling lambat kami menjawab.',
    en: 'No account needed. You get a code to see the answer, and the date by which we answer.',
  },
  about: { id: 'Anda menulis tentang', en: 'You are writing about' },
  kindLegend: { id: 'Apa yang ingin Anda sampaikan?', en: 'What would you like to tell us?' },
  message: { id: 'Tulis dengan kata-kata Anda', en: 'Write it in your own words' },
  messageHint: {
    id: 'Apa, di mana, kapan. Jangan tulis nomor KTP, nomor kartu, atau kata sandi.',
    en: 'What, where, when. Do not write identity numbers, card numbers or passwords.',
  },
  whoLegend: { id: 'Siapa Anda', en: 'Who you are' },
  whoHint: {
    id: 'Keduanya boleh kosong. Nama dan surel disimpan tersandi, terpisah dari isi laporan.',
    en: 'Both may stay empty. Name and e-mail are stored encrypted, apart from what you wrote.',
  },
  name: { id: 'Nama', en: 'Name' },
  nameHint: { id: 'Nama laporan anonim tidak kami simpan.', en: 'We do not keep the name of an anonymous case.' },
  email: { id: 'Surel', en: 'E-mail' },
  emailHint: {
    id: 'Untuk mengirim kode lacak dan jawaban.',
    en: 'For sending you the tracking code and the answer.',
  },
  visibilityLegend: { id: 'Siapa yang boleh melihat?', en: 'Who may see it?' },
  publishLegend: { id: 'Boleh kami tampilkan?', en: 'May we show it?' },
  publish: { id: 'Boleh ditampilkan tanpa nama', en: 'May be shown without a name' },
  publishHint: {
    id: 'Bila jawabannya berguna bagi orang lain, kami tampilkan bersama pertanyaan Anda. Laporan rahasia tidak pernah ditampilkan.',
    en: 'If the answer helps others, we show it together with your question. Confidential cases are never shown.',
  },
  send: { id: 'Kirim', en: 'Send' },
  trap: { id: 'Biarkan kosong', en: 'Leave this empty' },
  machine: {
    id: 'Kiriman ini tampak ditulis oleh mesin, jadi belum kami terima. Bila Anda bukan mesin, kirim sekali lagi.',
    en: 'This looks as if a machine had written it, so we have not taken it in. If you are not a machine, send it once more.',
  },
  haveCode: { id: 'Sudah punya kode? Lacak laporan', en: 'Have a code? Track your case' },

  receivedTitle: { id: 'Sudah kami terima', en: 'We have received it' },
  yourCode: { id: 'Kode lacak Anda', en: 'Your tracking code' },
  keepCode: {
    id: 'Catat atau potret kode ini. Empat huruf dan angka terakhir hanya Anda yang tahu, dan tidak dapat kami kirim ulang.',
    en: 'Write this code down or take a picture of it. Only you know the last four characters, and we cannot send them again.',
  },
  mailed: {
    id: 'Kode ini juga kami kirim ke surel Anda.',
    en: 'We also send this code to your e-mail address.',
  },
  afterTitle: { id: 'Setelah Anda mengirim', en: 'After you send it' },
  nextTitle: { id: 'Yang terjadi sekarang', en: 'What happens now' },
  next1: {
    id: 'Petugas memeriksa apakah isinya jelas dan menjadi wewenang kami.',
    en: 'An officer checks that it is clear and ours to answer.',
  },
  next2: {
    id: 'Unit yang berwenang mengerjakannya. Bila ada yang kurang, kami bertanya kepada Anda dan tenggatnya berhenti sementara.',
    en: 'The unit in charge works on it. If something is missing we ask you, and the clock holds meanwhile.',
  },
  next3: {
    id: 'Anda membaca jawabannya dengan kode lacak. Belum selesai? Anda dapat membukanya kembali.',
    en: 'You read the answer with your tracking code. Not settled? You can reopen it.',
  },
  seeState: { id: 'Lihat keadaan laporan', en: 'See the state of your case' },
  another: { id: 'Tulis laporan lain', en: 'Write another one' },

  trackTitle: { id: 'Lacak laporan', en: 'Track your case' },
  trackLead: {
    id: 'Tulis kode lengkap yang Anda terima setelah mengirim laporan.',
    en: 'Write the full code that you got after sending it.',
  },
  code: { id: 'Kode lacak', en: 'Tracking code' },
  codeHint: {
    id: 'Contoh: SETNEG-2406-0183-7F3K. Huruf besar, kecil, dan spasi tidak menjadi soal.',
    en: 'Example: SETNEG-2406-0183-7F3K. Capitals and spaces do not matter.',
  },
  track: { id: 'Lacak', en: 'Track' },
  incomplete: {
    id: 'Kode ini belum lengkap: empat huruf dan angka terakhir belum ada. Anda menemukannya di halaman setelah mengirim laporan, atau di surel tanda terima.',
    en: 'This code is incomplete: its last four characters are missing. You find them on the page after sending, or in the receipt by e-mail.',
  },
  unreadable: {
    id: 'Ini bukan kode lacak. Tulis lengkap, misalnya SETNEG-2406-0183-7F3K.',
    en: 'This is no tracking code. Write it in full, for example SETNEG-2406-0183-7F3K.',
  },
  unknown: {
    id: 'Tidak ada laporan dengan kode ini. Periksa setiap huruf dan angka.',
    en: 'There is no case with this code. Check each letter and digit.',
  },
  lostCode: {
    id: 'Kode hilang? Kami tidak dapat membukanya tanpa empat huruf dan angka terakhir. Kirim laporan baru dan sebut nomor lamanya.',
    en: 'Lost the code? Without its last four characters we cannot open it. Send a new case and name the old number.',
  },
  caseTitle: { id: (code: string) => `Laporan ${code}`, en: (code: string) => `Case ${code}` },
  answer: { id: 'Jawaban kami', en: 'Our answer' },
  earlierAnswer: { id: 'Jawaban sebelumnya', en: 'Earlier answer' },
  cited: { id: 'Yang kami rujuk', en: 'What we refer to' },
  whatHappened: { id: 'Yang sudah terjadi', en: 'What has happened' },
  unsent: { id: 'Tulisan Anda yang belum terkirim', en: 'What you wrote and was not sent' },
  yourText: { id: 'Yang Anda tulis', en: 'What you wrote' },
  askedTitle: { id: 'Kami bertanya kepada Anda', en: 'We have asked you something' },
  clockHeld: {
    id: 'Tenggat berhenti sampai Anda menjawab.',
    en: 'The clock holds until you reply.',
  },
  replyTitle: { id: 'Menambahkan sesuatu', en: 'Add something' },
  reply: { id: 'Pesan untuk petugas', en: 'Message to the officer' },
  yourReply: { id: 'Jawaban Anda', en: 'Your reply' },
  sendReply: { id: 'Kirim pesan', en: 'Send message' },
  sendAnswer: { id: 'Kirim jawaban', en: 'Send reply' },
  reopenTitle: { id: 'Belum selesai?', en: 'Not settled?' },
  reopenLead: {
    id: (day: string) => `Anda dapat membukanya kembali sampai ${day}. Tenggat baru mulai dihitung.`,
    en: (day: string) => `You can reopen it until ${day}. A new clock starts.`,
  },
  reopenText: { id: 'Apa yang belum selesai?', en: 'What is not settled?' },
  reopen: { id: 'Buka kembali', en: 'Reopen' },
  reopenOver: {
    id: (day: string) => `Masa membuka kembali berakhir ${day}. Kirim laporan baru dan sebut nomor ini.`,
    en: (day: string) => `The time for reopening ended on ${day}. Send a new case and name this number.`,
  },
  newCase: { id: 'Kirim laporan baru', en: 'Send a new case' },
  repliedNews: { id: 'Pesan Anda sudah kami terima.', en: 'We have received your message.' },
  reopenedNews: {
    id: 'Laporan dibuka kembali. Tenggat baru ada di bawah.',
    en: 'The case is open again. The new due date is below.',
  },
  notReady: {
    id: 'Situs ini belum disiapkan untuk menerima laporan.',
    en: 'This site is not ready to take in cases.',
  },
  youReplied: { id: 'Anda menjawab', en: 'You replied' },
  officer: { id: 'Petugas', en: 'Officer' },
  you: { id: 'Anda', en: 'You' },
  system: { id: 'Sistem', en: 'System' },
  reason: { id: 'Alasan', en: 'Reason' },
  answerStep: { id: 'Jawaban', en: 'Answer' },
});

/** A state as the citizen reads it. */
export const stateForCitizen = (state: CaseState, locale: Locale): string =>
  state === 'waiting'
    ? locale === 'en'
      ? 'Waiting for your reply'
      : 'Menunggu jawaban Anda'
    : stateWord(state, locale);
