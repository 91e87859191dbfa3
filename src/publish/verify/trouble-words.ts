import { catalogue } from '../../kernel/i18n.ts';

/** Why something was not found, what exactly does not fit, and the page of keys. */
export const troubleWords = catalogue({
  'other-site': {
    id: (host: string) => `Alamat itu ada di ${host}, bukan di situs kami. Kami tidak menerbitkan apa pun di sana.`,
    en: (host: string) => `That address is on ${host}, not on our site. We release nothing there.`,
  },
  'no-such-address': {
    id: (_given: string) => 'Tidak ada siaran di alamat itu. Periksa apakah tautannya lengkap, atau tempel teksnya.',
    en: (_given: string) => 'There is no release at that address. See whether the link is complete, or paste the text.',
  },
  'no-such-code': {
    id: (code: string) => `Kode ${code} tertulis benar, tetapi tidak ada siaran yang memakainya.`,
    en: (code: string) => `Code ${code} is well formed, but no release has it.`,
  },
  'mistyped-code': {
    id: (code: string) => `Kode ${code} salah ketik: huruf pemeriksanya tidak cocok. Baca sekali lagi dari sumbernya.`,
    en: (code: string) => `Code ${code} is mistyped: its check letter does not fit. Read it once more from the source.`,
  },
  'too-short': {
    id: (_given: string) => 'Teksnya terlalu pendek. Tempel paling sedikit satu kalimat utuh.',
    en: (_given: string) => 'The text is too short. Paste at least one whole sentence.',
  },
  'too-long': {
    id: (_given: string) => 'Teksnya lebih dari 50.000 huruf. Tempel bagian yang ingin Anda periksa.',
    en: (_given: string) => 'The text has more than 50,000 letters. Paste the part that you want to check.',
  },
  'no-qr': {
    id: (_given: string) => 'Kami tidak melihat kode QR di gambar itu. Foto kodenya dari dekat dan tegak lurus.',
    en: (_given: string) => 'We see no QR code in that picture. Take the photo from near and straight above.',
  },
  'foreign-qr': {
    id: (said: string) => `Kode QR itu menuju ${said}, bukan ke situs kami. Jangan dibuka bila Anda ragu.`,
    en: (said: string) => `That QR code leads to ${said}, not to our site. Don’t open it when in doubt.`,
  },
  unreadable: {
    id: (_given: string) => 'Berkas itu tidak dapat kami baca. Salin teksnya dan tempel di sini.',
    en: (_given: string) => 'We can’t read that file. Copy its text and paste it here.',
  },
  'not-found': {
    id: (_given: string) =>
      'Tidak ada terbitan kami yang kata-katanya sama. Itu bukan bukti bahwa teksnya palsu: mungkin lembaga lain yang menerbitkannya.',
    en: (_given: string) =>
      'Nothing that we released has these words. That does not prove a forgery: another office may have released it.',
  },

  'not-a-record': { id: 'Rekamannya tidak dapat dibaca.', en: 'The record can’t be read.' },
  'not-canonical': { id: 'Teks rekaman tidak berbentuk baku.', en: 'The record is not in canonical form.' },
  hash: { id: 'Sidik rekaman tidak sama dengan yang tercatat.', en: 'The record’s hash is not the one noted.' },
  signature: { id: 'Tanda tangan tidak cocok dengan isi rekaman.', en: 'The signature does not fit the record.' },
  'unknown-key': { id: 'Kunci penandatangan tidak dikenal.', en: 'The signing key is unknown.' },
  'key-too-early': { id: 'Rekaman lebih tua daripada kuncinya.', en: 'The record is older than its key.' },
  'key-ended': {
    id: 'Kuncinya sudah tidak berlaku ketika rekaman dibuat.',
    en: 'The key had ended when the record was made.',
  },
  'key-compromised': {
    id: 'Kuncinya sudah dinyatakan bocor ketika rekaman dibuat.',
    en: 'The key had been declared compromised when the record was made.',
  },
  content: {
    id: 'Isi siaran tidak sama dengan yang ditandatangani.',
    en: 'The text of the release is not the one that was signed.',
  },
  package: {
    id: 'Sidik paket tidak sama dengan yang ditandatangani.',
    en: 'The package’s hash is not the one that was signed.',
  },
  columns: {
    id: 'Catatan tentang rekaman berbeda dari rekamannya.',
    en: 'What is noted about the record differs from it.',
  },
  chain: {
    id: 'Rekaman tidak tersambung dengan yang sebelum atau sesudahnya.',
    en: 'The record is not joined to the one before or after it.',
  },
  state: {
    id: 'Keadaan siaran berubah tanpa rekaman baru.',
    en: 'The state of the release changed without a new record.',
  },

  keysTitle: { id: 'Kunci publik kami', en: 'Our public keys' },
  keysLead: {
    id: 'Setiap terbitan kami ditandatangani dengan kunci Ed25519. Kunci lama tetap di sini supaya terbitan lama dapat diperiksa.',
    en: 'Everything that we release is signed with an Ed25519 key. Old keys stay here so that old releases can be checked.',
  },
  noKeys: {
    id: 'Belum ada kunci: kunci pertama dibuat saat siaran pertama terbit.',
    en: 'No key yet: the first is made with the first release.',
  },
  key: { id: 'Kunci', en: 'Key' },
  keyState: { id: 'Keadaan', en: 'State' },
  active: { id: 'Dipakai', en: 'In use' },
  retired: { id: 'Tidak dipakai lagi', en: 'Retired' },
  compromised: { id: 'Bocor: jangan dipercaya', en: 'Compromised: don’t trust' },
  from: { id: 'Sejak', en: 'From' },
  to: { id: 'Sampai', en: 'To' },
  asFile: { id: 'Semua kunci sebagai berkas', en: 'All keys as a file' },
  compromisedText: {
    id: 'Yang ditandatangani dengan kunci ini sesudah tanggal itu tidak berlaku.',
    en: 'What was signed with this key after that day is not valid.',
  },
});
