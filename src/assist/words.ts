import type { Bilingual } from '../kernel/errors.ts';
import { catalogue } from '../kernel/i18n.ts';
import type { ClearableClass, Decision, Failure, Provider, Task } from './types.ts';

const sentences: Record<Failure, Bilingual> = {
  'not-configured': {
    id: 'Instansi Anda belum memasang model bahasa.',
    en: 'Your agency has not set up a language model.',
  },
  'task-off': {
    id: 'Administrator mematikan tugas ini untuk asisten.',
    en: 'An administrator has switched this task of the assistant off.',
  },
  class: {
    id: 'Bahan naskah ini tidak boleh dikirim ke penyedia model: kelasnya belum diizinkan administrator.',
    en: 'The material of this item may not go to the model’s provider: no administrator has cleared its class.',
  },
  rate: {
    id: 'Batas panggilan per menit tercapai. Coba lagi sebentar.',
    en: 'The limit of calls per minute is reached. Try again shortly.',
  },
  budget: {
    id: 'Jatah token hari ini habis. Besok tersedia lagi.',
    en: 'Today’s allowance of tokens is used up. There is more tomorrow.',
  },
  'too-long': {
    id: 'Bahannya melebihi batas huruf yang boleh dikirim ke model.',
    en: 'The material is longer than what may be sent to the model.',
  },
  circuit: {
    id: 'Model gagal lima kali berturut-turut dan diistirahatkan setengah menit.',
    en: 'The model failed five times in a row and rests for half a minute.',
  },
  timeout: { id: 'Model terlalu lama menjawab.', en: 'The model took too long to answer.' },
  cut: { id: 'Jawaban model terputus di tengah jalan.', en: 'The model’s answer broke off.' },
  key: { id: 'Penyedia menolak kunci yang tersimpan.', en: 'The provider refused the key that is kept here.' },
  forbidden: {
    id: 'Penyedia menolak: kunci ini tidak berhak memakai model itu.',
    en: 'The provider refused: this key may not use that model.',
  },
  'model-missing': {
    id: 'Penyedia tidak mengenal model atau alamat itu.',
    en: 'The provider does not know that model or address.',
  },
  throttled: {
    id: 'Penyedia sedang membatasi panggilan (429).',
    en: 'The provider is limiting calls at the moment (429).',
  },
  server: { id: 'Penyedia sedang bermasalah (5xx).', en: 'The provider has a problem at the moment (5xx).' },
  unreachable: { id: 'Penyedia tidak dapat dihubungi.', en: 'The provider can’t be reached.' },
  dns: { id: 'Nama server penyedia tidak ditemukan (DNS).', en: 'The provider’s server name was not found (DNS).' },
  tls: {
    id: 'Sambungan aman gagal: sertifikat server tidak dapat dipercaya (TLS).',
    en: 'No secure connection: the server’s certificate can’t be trusted (TLS).',
  },
  address: {
    id: 'Alamat penyedia tidak boleh dipanggil dari sini.',
    en: 'The provider’s address may not be called from here.',
  },
  'bad-json': {
    id: 'Jawaban model tidak berbentuk seperti yang diminta.',
    en: 'The model’s answer does not have the shape that was asked for.',
  },
  empty: { id: 'Model tidak menjawab apa-apa.', en: 'The model answered nothing.' },
  'too-large': { id: 'Jawaban model jauh terlalu panjang.', en: 'The model’s answer is far too long.' },
  filtered: { id: 'Penyedia menahan jawaban model.', en: 'The provider held the model’s answer back.' },
  invented: {
    id: 'Model menyebut tautan atau nama yang tidak ada dalam bahan.',
    en: 'The model named a link or a person that is not in the material.',
  },
  interrupted: { id: 'Program berhenti sebelum model selesai.', en: 'The program stopped before the model was done.' },
  stopped: { id: 'Dihentikan.', en: 'Stopped.' },
};

/** Says in one plain sentence why a model was not called or brought nothing. */
export const failureSentence = (reason: Failure): Bilingual => sentences[reason];

const say = (id: string, en: string) => ({ id, en });

export const taskWords = catalogue({
  draft: say('Menyusun naskah', 'Draft a text'),
  headline: say('Mengusulkan judul', 'Propose headlines'),
  rewrite: say('Menulis ulang paragraf', 'Rewrite a paragraph'),
  summary: say('Meringkas', 'Summarise'),
  translate: say('Menerjemahkan', 'Translate'),
  derive: say('Menyusun turunan', 'Make derivatives'),
  qa: say('Menjawab pertanyaan', 'Answer questions'),
  test: say('Uji sambungan', 'Connection test'),
} satisfies Record<Task | 'test', Bilingual>);

export const providerWords = catalogue({
  none: say('Tanpa model: cara bawaan saja', 'No model: the built-in methods only'),
  compatible: say('Server yang sesuai OpenAI', 'OpenAI-compatible server'),
  azure: say('Azure OpenAI', 'Azure OpenAI'),
} satisfies Record<Provider, Bilingual>);

export const classWords = catalogue({
  public: say('Publik', 'Public'),
  internal: say('Internal', 'Internal'),
  restricted: say('Terbatas', 'Restricted'),
  embargoed: say('Embargo', 'Embargoed'),
});

export const classHints = catalogue({
  internal: say(
    'Catatan rapat, konsep, dan bahan kerja yang belum diumumkan.',
    'Minutes, drafts and working material that was not announced yet.',
  ),
  restricted: say('Bahan yang hanya boleh dilihat orang tertentu.', 'Material that only certain people may see.'),
  embargoed: say('Bahan yang belum boleh keluar sebelum waktunya.', 'Material that may not leave before its time.'),
} satisfies Record<ClearableClass, Bilingual>);

export const stateWords = catalogue({
  running: say('Berjalan', 'Running'),
  ok: say('Menjawab', 'Answered'),
  failed: say('Gagal', 'Failed'),
  stopped: say('Dihentikan', 'Stopped'),
});

export const decisionWords = catalogue({
  accepted: say('Diterima', 'Accepted'),
  rejected: say('Ditolak', 'Rejected'),
  replaced: say('Diganti susunan bawaan', 'Replaced by the built-in text'),
} satisfies Record<Decision, Bilingual>);

/** Words of the settings and of the log. */
export const assistWords = catalogue({
  title: say('Asisten', 'Assistant'),
  intro: say(
    'Model bahasa hanya mengusulkan. Setiap kalimatnya diperiksa terhadap bahan dan masuk ke naskah bila seseorang menerimanya.',
    'A language model only proposes. Every sentence is checked against the material and enters a text when a person accepts it.',
  ),
  back: say('Jalur halaman', 'Breadcrumb'),
  log: say('Catatan panggilan', 'Log of calls'),
  agency: say('Instansi', 'Agency'),
  show: say('Tampilkan', 'Show'),
  connection: say('Penyedia', 'Provider'),
  providerLabel: say('Jenis penyedia', 'Kind of provider'),
  address: say('Alamat', 'Address'),
  addressHint: say(
    'Server yang sesuai OpenAI: sampai /v1. Azure: alamat sumber daya, misalnya https://nama.openai.azure.com.',
    'OpenAI-compatible: up to /v1. Azure: the resource’s address, for instance https://name.openai.azure.com.',
  ),
  model: say('Model atau deployment', 'Model or deployment'),
  apiVersion: say('Versi API (hanya Azure)', 'API version (Azure only)'),
  key: say('Kunci', 'Key'),
  keyKept: {
    id: (last: string) =>
      `Kunci tersimpan${last ? `, berakhir ${last}` : ''}. Biarkan kosong agar tetap dipakai. Kunci tidak pernah ditampilkan lagi.`,
    en: (last: string) =>
      `A key is kept${last ? `, ending in ${last}` : ''}. Leave this empty to go on using it. It is never shown again.`,
  },
  keyNone: say(
    'Belum ada kunci. Kunci disandikan dan tidak pernah ditampilkan lagi.',
    'No key yet. It is encrypted and never shown again.',
  ),
  limits: say('Batas', 'Limits'),
  requestsPerMinute: say('Panggilan per menit', 'Calls per minute'),
  tokensPerDay: say('Token per hari', 'Tokens per day'),
  tokensUsed: {
    id: (used: string) => `Terpakai hari ini: ${used}.`,
    en: (used: string) => `Used today: ${used}.`,
  },
  inputLetters: say('Huruf paling banyak per panggilan', 'Letters per call at most'),
  timeoutSeconds: say('Waktu tunggu, detik', 'Time-out, seconds'),
  retentionDays: say('Simpan catatan, hari', 'Keep the log, days'),
  tasks: say('Tugas yang boleh dikerjakan model', 'What the model may do'),
  save: say('Simpan', 'Save'),
  saved: say('Pengaturan disimpan.', 'The settings are saved.'),
  test: say('Uji sambungan', 'Test the connection'),
  testHint: say(
    'Mengirim satu kalimat tanpa isi naskah apa pun dengan pengaturan yang tersimpan.',
    'Sends one sentence without any of your texts, with the settings as saved.',
  ),
  testOk: {
    id: (ms: string, answer: string) => `Tersambung. Model menjawab “${answer}” dalam ${ms} ms.`,
    en: (ms: string, answer: string) => `Connected. The model answered “${answer}” in ${ms} ms.`,
  },
  testSlow: say(
    'Jawabannya lambat: petugas akan sering melihat susunan bawaan.',
    'That is slow: officers will often see the built-in text instead.',
  ),
  classes: say('Bahan apa yang boleh dikirim', 'What material may be sent'),
  classesIntro: say(
    'Bahan publik selalu boleh. Kelas lain memerlukan izin atas nama Anda, yang berlaku untuk penyedia dan alamat ini saja.',
    'Public material always may. Other classes need a clearance in your name, for this provider and address only.',
  ),
  clear: {
    id: (kind: string) => `Izinkan bahan ${kind.toLowerCase()}`,
    en: (kind: string) => `Clear ${kind.toLowerCase()} material`,
  },
  close: {
    id: (kind: string) => `Cabut izin bahan ${kind.toLowerCase()}`,
    en: (kind: string) => `Take back ${kind.toLowerCase()} material`,
  },
  clearedBy: {
    id: (name: string, when: string) => `Diizinkan oleh ${name}, ${when}`,
    en: (name: string, when: string) => `Cleared by ${name}, ${when}`,
  },
  notCleared: say('Tidak dikirim', 'Not sent'),
  changed: say('Izin diperbarui.', 'The clearance is changed.'),
  logTitle: say('Catatan panggilan model', 'Log of model calls'),
  logIntro: {
    id: (days: string) =>
      `Setiap panggilan, juga yang gagal. Isi permintaan disimpan sebagai sidik saja. Catatan dihapus setelah ${days} hari.`,
    en: (days: string) =>
      `Every call, failed ones too. Of the request only a fingerprint is kept. Entries are deleted after ${days} days.`,
  },
  logEmpty: say('Belum ada panggilan', 'No calls yet'),
  when: say('Waktu', 'Time'),
  task: say('Tugas', 'Task'),
  state: say('Hasil', 'Result'),
  decision: say('Keputusan', 'Decision'),
  tokens: say('Token', 'Tokens'),
  took: say('Lama', 'Took'),
  by: say('Oleh', 'By'),
  system: say('Sistem', 'System'),
  any: say('Semua', 'All'),
  from: say('Sejak tanggal', 'Since'),
  filter: say('Saring', 'Filter'),
  exportCsv: say('Unduh CSV', 'Download CSV'),
  undecided: say('Belum diputuskan', 'Not decided yet'),
  entry: say('Satu panggilan', 'One call'),
  reason: say('Sebab', 'Reason'),
  promptHash: say('Sidik aturan', 'Fingerprint of the rules'),
  inputHash: say('Sidik bahan', 'Fingerprint of the material'),
  output: say('Jawaban model', 'The model’s answer'),
  noOutput: say('Tidak ada jawaban.', 'No answer.'),
  sealedNote: say(
    'Jawaban ini menyangkut bahan yang tidak publik dan tersimpan bersandi. Pembacaan ini tercatat.',
    'This answer is about material that is not public and is kept encrypted. That you read it is on record.',
  ),
  classLabel: say('Kelas bahan', 'Class of material'),
  about: say('Tentang', 'About'),
  whole: say('Isi dengan bilangan bulat.', 'Give a whole number.'),
});
