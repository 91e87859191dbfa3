import { catalogue } from '../../kernel/i18n.ts';

/** Words of the page that offers other wordings. */
export const rewordingWords = catalogue({
  title: { id: 'Susun ulang paragraf', en: 'Reword a paragraph' },
  intro: {
    id: 'Kalimat lain dari fakta yang sama. Kutipan tetap kata demi kata.',
    en: 'Other sentences from the same facts. Quotations stay word for word.',
  },
  back: { id: 'Kembali ke naskah', en: 'Back to the text' },
  choose: { id: 'Pilih paragraf', en: 'Choose a paragraph' },
  others: { id: 'Lihat susunan lain', en: 'See other wordings' },
  now: { id: 'Sekarang', en: 'Now' },
  take: { id: 'Pakai susunan ini', en: 'Use this wording' },
  none: { id: 'Tidak ada susunan lain', en: 'No other wording' },
  noneText: {
    id: 'Tata bahasa bawaan tidak menemukan cara lain yang tetap didukung fakta.',
    en: 'The built-in grammar finds no other way that the facts still support.',
  },
  other: { id: 'Pilih paragraf lain', en: 'Choose another paragraph' },
});
