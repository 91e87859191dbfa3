import { catalogue } from '../kernel/i18n.ts';

/** Words of invitations: the officer's list, the mail, the guest's page. */
export const invitationWords = catalogue({
  title: { id: 'Undangan pers', en: 'Press invitations' },
  terms: { id: 'Ketentuan', en: 'Terms' },
  message: { id: 'Pesan dalam surel', en: 'Message in the mail' },
  day: { id: 'Batas menjawab', en: 'Answer by' },
  time: { id: 'Jam (WIB)', en: 'Time (WIB)' },
  capacity: { id: 'Jumlah tempat', en: 'Number of seats' },
  onlineToo: { id: 'Tamu boleh mengikuti daring', en: 'Guests may join online' },
  yes: { id: 'Ya', en: 'Yes' },
  saveTerms: { id: 'Simpan ketentuan', en: 'Save the terms' },
  guests: { id: 'Tamu', en: 'Guests' },
  addGuests: { id: 'Tambah tamu', en: 'Add guests' },
  lines: { id: 'Satu tamu per baris', en: 'One guest a line' },
  linesHint: {
    id: 'Nama, alamat surel, media. Contoh: Siti Rahma, siti@kabar.example, Kabar Danau',
    en: 'Name, e-mail, outlet. Example: Siti Rahma, siti@kabar.example, Kabar Danau',
  },
  wrongLines: {
    id: (lines: string) => `Baris ${lines} tidak memuat nama dan alamat surel.`,
    en: (lines: string) => `Line ${lines} holds no name and e-mail address.`,
  },
  name: { id: 'Nama', en: 'Name' },
  organisation: { id: 'Media', en: 'Outlet' },
  answer: { id: 'Jawaban', en: 'Answer' },
  people: { id: 'Jumlah orang', en: 'Number of people' },
  notes: { id: 'Catatan', en: 'Notes' },
  mail: { id: 'Surel', en: 'E-mail' },
  remove: { id: 'Hapus', en: 'Remove' },
  come: { id: 'Hadir', en: 'Comes' },
  online: { id: 'Mengikuti daring', en: 'Joins online' },
  not: { id: 'Tidak hadir', en: 'Does not come' },
  open: { id: 'Belum menjawab', en: 'No answer yet' },
  unsent: { id: 'Belum dikirim', en: 'Not sent yet' },
  counts: {
    id: (come: number, of: string, online: number, not: number, open: number) =>
      `${come}${of} orang hadir, ${online} daring, ${not} tidak, ${open} belum menjawab`,
    en: (come: number, of: string, online: number, not: number, open: number) =>
      `${come}${of} people come, ${online} online, ${not} not, ${open} without an answer`,
  },
  ofSeats: { id: (n: number) => ` dari ${n}`, en: (n: number) => ` of ${n}` },
  send: { id: (n: number) => `Kirim undangan ke ${n} tamu`, en: (n: number) => `Send the invitation to ${n} guests` },
  remind: { id: (n: number) => `Ingatkan ${n} tamu`, en: (n: number) => `Remind ${n} guests` },
  csv: { id: 'Unduh CSV', en: 'Download CSV' },
  back: { id: 'Kembali ke acara', en: 'Back to the event' },
  saved: { id: 'Tersimpan.', en: 'Saved.' },
  sent: { id: 'Undangan dikirim.', en: 'The invitations are on their way.' },

  dear: { id: (name: string) => `Yth. ${name},`, en: (name: string) => `Dear ${name},` },
  subject: { id: (title: string) => `Undangan: ${title}`, en: (title: string) => `Invitation: ${title}` },
  subjectRemind: { id: (title: string) => `Pengingat undangan: ${title}`, en: (title: string) => `Reminder: ${title}` },
  mailInvites: {
    id: (who: string, title: string) => `${who} mengundang Anda ke ${title}.`,
    en: (who: string, title: string) => `${who} invites you to ${title}.`,
  },
  mailReminds: {
    id: (title: string) => `Kami belum menerima jawaban Anda untuk ${title}.`,
    en: (title: string) => `We have not had your answer for ${title}.`,
  },
  mailUntil: { id: (at: string) => `Mohon jawab paling lambat ${at}.`, en: (at: string) => `Please answer by ${at}.` },
  mailAnswer: { id: 'Jawab undangan', en: 'Answer the invitation' },

  forGuest: { id: (name: string) => `Undangan untuk ${name}`, en: (name: string) => `Invitation for ${name}` },
  choose: { id: 'Apakah Anda hadir', en: 'Will you come' },
  notesHint: {
    id: 'Misalnya kebutuhan kursi roda atau juru bahasa isyarat.',
    en: 'For example a wheelchair place or a sign-language interpreter.',
  },
  doAnswer: { id: 'Kirim jawaban', en: 'Send the answer' },
  answered: {
    id: 'Jawaban Anda tersimpan. Anda dapat mengubahnya sampai batas waktu.',
    en: 'Your answer is kept. You can change it until the deadline.',
  },
  until: { id: (at: string) => `Jawab paling lambat ${at}.`, en: (at: string) => `Answer by ${at}.` },
  over: { id: 'Batas waktu menjawab sudah lewat.', en: 'The deadline has passed.' },
  cancelled: { id: 'Acara ini dibatalkan.', en: 'This event was called off.' },
  file: { id: 'Simpan ke kalender Anda', en: 'Save to your calendar' },
  private: {
    id: 'Nama dan jawaban Anda hanya dipakai untuk acara ini.',
    en: 'Your name and answer are only used for this event.',
  },
});
