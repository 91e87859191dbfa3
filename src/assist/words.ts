import type { Bilingual } from '../kernel/errors.ts';
import type { Failure } from './types.ts';

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
