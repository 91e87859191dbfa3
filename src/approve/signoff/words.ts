import { catalogue } from '../../kernel/i18n.ts';

/** The words of signing off quotations, in both languages. */
export const signoffWords = catalogue({
  title: { id: 'Apakah kutipan Anda sudah sesuai?', en: 'Are your words right?' },
  lead: {
    id: (headline: string) => `Dalam naskah "${headline}".`,
    en: (headline: string) => `In the text "${headline}".`,
  },
  around: { id: 'Kutipan dalam paragrafnya', en: 'Your words in their paragraph' },
  number: {
    id: (n: number, all: number) => `Kutipan ${n} dari ${all}`,
    en: (n: number, all: number) => `Quotation ${n} of ${all}`,
  },
  agreed: { id: 'Sesuai', en: 'Right' },
  agreedHint: { id: 'Boleh terbit dengan kata-kata ini.', en: 'It may come out in these words.' },
  changed: { id: 'Ubah', en: 'Change' },
  changedHint: { id: 'Tulis kalimat yang Anda kehendaki.', en: 'Write the sentence that you want.' },
  refused: { id: 'Tolak', en: 'Refuse' },
  refusedHint: { id: 'Kutipan ini tidak boleh dipakai.', en: 'These words must not be used.' },
  yourAnswer: { id: 'Jawaban Anda', en: 'Your answer' },
  words: { id: 'Kalimat pengganti, atau alasan menolak', en: 'The words you want, or why you refuse' },
  send: { id: 'Kirim jawaban', en: 'Send the answer' },
  binding: {
    id: 'Jawaban Anda terikat pada kata-kata ini. Bila kutipannya berubah, Anda ditanya lagi; bila hanya bagian lain yang berubah, jawaban Anda tetap berlaku.',
    en: 'Your answer is bound to these words. If the quotation changes you are asked again; if only other parts change, your answer still holds.',
  },
  wantsInstead: {
    id: (name: string, quote: string, words: string) => `${name} meminta kutipan ${quote} diganti menjadi: ${words}`,
    en: (name: string, quote: string, words: string) =>
      `${name} asks that the quotation ${quote} be changed to: ${words}`,
  },
  refusesQuote: {
    id: (name: string, quote: string, words: string) => `${name} menolak kutipan ${quote} Alasannya: ${words}`,
    en: (name: string, quote: string, words: string) => `${name} refuses the quotation ${quote} The reason: ${words}`,
  },
  objectedSubject: {
    id: (headline: string) => `Kutipan perlu diubah: ${headline}`,
    en: (headline: string) => `A quotation needs changing: ${headline}`,
  },
  objectedMail: {
    id: (what: string, url: string) => `${what}\n\nBuka naskahnya:\n${url}`,
    en: (what: string, url: string) => `${what}\n\nOpen the text:\n${url}`,
  },
  notAsked: { id: 'Belum ditanyakan', en: 'Not asked yet' },
  saidAgreed: { id: 'Sesuai', en: 'Right' },
  saidChanged: { id: 'Minta diubah', en: 'Wants it changed' },
  saidRefused: { id: 'Ditolak', en: 'Refused' },
  carried: { id: 'dari paket sebelumnya, kata-katanya tetap', en: 'from an earlier package, the same words' },
});
