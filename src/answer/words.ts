import { catalogue, type Locale } from '../kernel/i18n.ts';
import type { CaseKind, CaseState, CloseReason, Visibility } from './case-types.ts';
import type { Happening } from './timeline.ts';

type Pair = { id: string; en: string };

const kinds: Record<CaseKind, Pair & { hint: Pair }> = {
  question: {
    id: 'Pertanyaan',
    en: 'Question',
    hint: { id: 'Anda ingin tahu sesuatu.', en: 'You want to know something.' },
  },
  complaint: {
    id: 'Pengaduan',
    en: 'Complaint',
    hint: { id: 'Ada yang tidak berjalan semestinya.', en: 'Something does not work as it should.' },
  },
  aspiration: {
    id: 'Aspirasi',
    en: 'Suggestion',
    hint: { id: 'Anda punya usul atau harapan.', en: 'You have an idea or a wish.' },
  },
  'information-request': {
    id: 'Permohonan informasi',
    en: 'Information request',
    hint: {
      id: 'Anda meminta dokumen atau data menurut UU 14/2008.',
      en: 'You ask for documents or data under Law 14/2008.',
    },
  },
};

const states: Record<CaseState, Pair> = {
  received: { id: 'Diterima', en: 'Received' },
  verified: { id: 'Diverifikasi', en: 'Verified' },
  assigned: { id: 'Diteruskan', en: 'Assigned' },
  working: { id: 'Dikerjakan', en: 'In progress' },
  waiting: { id: 'Menunggu pelapor', en: 'Waiting for you' },
  answered: { id: 'Dijawab', en: 'Answered' },
  closed: { id: 'Ditutup', en: 'Closed' },
};

const happenings: Record<Happening, Pair> = {
  received: { id: 'Diterima dan dicatat', en: 'Received and recorded' },
  verified: { id: 'Diverifikasi', en: 'Verified' },
  assigned: { id: 'Diteruskan ke unit yang berwenang', en: 'Passed to the unit in charge' },
  note: { id: 'Catatan petugas', en: 'Officer’s note' },
  asked: { id: 'Kami bertanya kepada Anda', en: 'We asked you something' },
  replied: { id: 'Pelapor menjawab', en: 'The citizen replied' },
  extended: { id: 'Tenggat diperpanjang', en: 'Due date extended' },
  answered: { id: 'Dijawab', en: 'Answered' },
  closed: { id: 'Ditutup', en: 'Closed' },
  reopened: { id: 'Dibuka kembali', en: 'Reopened' },
  reclassed: { id: 'Jenis laporan diubah', en: 'Kind changed' },
};

const closings: Record<CloseReason, Pair> = {
  answered: { id: 'Sudah dijawab', en: 'Answered' },
  done: { id: 'Sudah diperbaiki atau dikerjakan', en: 'Repaired or done' },
  forwarded: { id: 'Diteruskan ke instansi lain', en: 'Forwarded to another agency' },
  duplicate: { id: 'Sama dengan laporan lain dari pelapor ini', en: 'Same as another case of this citizen' },
  'not-ours': { id: 'Bukan kewenangan kami', en: 'Not within our authority' },
  withdrawn: { id: 'Ditarik oleh pelapor', en: 'Withdrawn by the citizen' },
  'no-reply': { id: 'Pelapor tidak menjawab pertanyaan kami', en: 'The citizen did not reply to our question' },
  'not-understandable': { id: 'Isi tidak dapat dipahami', en: 'The text cannot be understood' },
};

const visibilities: Record<Visibility, Pair & { hint: Pair }> = {
  open: {
    id: 'Biasa',
    en: 'Normal',
    hint: { id: 'Petugas melihat nama dan isi.', en: 'Officers see your name and text.' },
  },
  anonymous: {
    id: 'Anonim',
    en: 'Anonymous',
    hint: { id: 'Tidak seorang pun melihat siapa Anda.', en: 'Nobody sees who you are.' },
  },
  confidential: {
    id: 'Rahasia',
    en: 'Confidential',
    hint: { id: 'Isinya hanya dibaca petugas yang menangani.', en: 'Only the officer in charge reads the text.' },
  },
};

export const kindWord = (kind: CaseKind, locale: Locale): string => kinds[kind][locale];
export const kindHint = (kind: CaseKind, locale: Locale): string => kinds[kind].hint[locale];
export const stateWord = (state: CaseState, locale: Locale): string => states[state][locale];
export const happeningWord = (what: Happening, locale: Locale): string => happenings[what][locale];
export const closingWord = (reason: CloseReason, locale: Locale): string => closings[reason][locale];
export const visibilityWord = (v: Visibility, locale: Locale): string => visibilities[v][locale];
export const visibilityHint = (v: Visibility, locale: Locale): string => visibilities[v].hint[locale];

/** Words of the mails that this module sends. */
export const mailWords = catalogue({
  receivedSubject: { id: (code: string) => `Laporan ${code} kami terima`, en: (code: string) => `We received ${code}` },
  receivedBody: {
    id: (due: string) => `Laporan Anda sudah dicatat. Kami jawab paling lambat ${due}.`,
    en: (due: string) => `Your message is recorded. We answer by ${due}.`,
  },
  trackingCode: { id: 'Kode lacak Anda', en: 'Your tracking code' },
  keepCode: {
    id: 'Simpan kode ini. Empat huruf dan angka terakhir hanya Anda yang tahu.',
    en: 'Keep this code. Only you know its last four characters.',
  },
  track: { id: 'Lihat keadaan laporan', en: 'See the state of your case' },
  cited: { id: 'Dirujuk', en: 'Cited' },
  dueSubject: {
    id: (n: number) => `${n} laporan jatuh tempo atau lewat tenggat`,
    en: (n: number) => `${n} cases due or overdue`,
  },
  nobody: { id: 'belum ada petugas', en: 'nobody has it yet' },
  changedSubject: {
    id: (code: string, what: string) => `Laporan ${code}: ${what}`,
    en: (code: string, what: string) => `Case ${code}: ${what}`,
  },
  changedHow: {
    id: 'Lihat selengkapnya dengan kode lacak yang kami kirim saat laporan diterima.',
    en: 'See everything with the tracking code that we sent when your message arrived.',
  },
});
