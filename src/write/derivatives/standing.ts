/** Sentences of the forms themselves, which state nothing about the matter and need no support by an edition. */
export const PHRASES = {
  more: { id: 'Selengkapnya:', en: 'Read more:' },
  profile: { id: 'Selengkapnya di tautan pada profil kami.', en: 'Read more at the link in our profile.' },
  read: { id: 'Baca selengkapnya:', en: 'Read on:' },
  keyMessage: { id: 'Pesan utama', en: 'Key message' },
  keyFacts: { id: 'Fakta pendukung', en: 'Supporting facts' },
  quotes: { id: 'Kutipan yang dapat dipakai', en: 'Quotations to use' },
  contact: { id: 'Narahubung', en: 'Contact' },
  abbreviations: { id: 'Arti singkatan', en: 'Abbreviations' },
  scriptTitle: { id: 'Naskah video', en: 'Video script' },
  seconds: { id: 'Detik', en: 'Seconds' },
  picture: { id: 'Gambar', en: 'Picture' },
  voice: { id: 'Suara', en: 'Voice' },
  screen: { id: 'Teks layar', en: 'Text on screen' },
  opening: { id: 'Pembuka: wajah penyampai, dekat', en: 'Opening: the speaker, close' },
  scene: { id: 'Gambar suasana yang sesuai dengan kalimatnya', en: 'A picture that fits the sentence' },
  figureCard: { id: 'Kartu angka', en: 'A card with the figure' },
  closing: { id: 'Penutup: lambang instansi', en: 'Closing: the agency’s mark' },
  closingVoice: { id: 'Baca selengkapnya di tautan.', en: 'Read more at the link.' },
} as const;

/** All of them, as the check takes them. */
export const STANDING: ReadonlySet<string> = new Set([
  ...Object.values(PHRASES).flatMap((one) => [one.id, one.en]),
  '(jeda)',
  '(jeda panjang)',
]);
