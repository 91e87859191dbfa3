import { catalogue } from '../../kernel/i18n.ts';

/** The words of the pages that say whether something is ours. */
export const verifyWords = catalogue({
  title: { id: 'Periksa keaslian', en: 'Check what is ours' },
  lead: {
    id: 'Tempel teks, tulis tautan atau kode, atau unggah berkas. Kami katakan apakah itu terbitan kami, masih berlaku, atau sudah diubah orang.',
    en: 'Paste a text, type an address or a code, or upload a file. We say whether we released it, whether it still holds, and what somebody changed.',
  },
  result: { id: 'Hasil pemeriksaan', en: 'Result' },
  reference: { id: 'Tautan atau kode periksa', en: 'Address or check code' },
  referenceHint: { id: 'Misalnya KARA-7BEN', en: 'For example KARA-7BEN' },
  text: { id: 'Teks yang Anda terima', en: 'The text that you received' },
  textHint: {
    id: 'Boleh dari WhatsApp, boleh sebagian. Paling banyak 50.000 huruf.',
    en: 'It may come from WhatsApp and may be a part. At most 50,000 letters.',
  },
  file: { id: 'Berkas atau foto kode QR', en: 'A file, or a photo of the QR code' },
  fileHint: {
    id: 'PDF, DOCX, TXT, JPEG, PNG, atau WebP, paling besar 10 MB.',
    en: 'PDF, DOCX, TXT, JPEG, PNG or WebP, at most 10 MB.',
  },
  check: { id: 'Periksa', en: 'Check' },
  checkText: { id: 'Periksa teks', en: 'Check the text' },
  checkFile: { id: 'Periksa berkas', en: 'Check the file' },
  privacy: {
    id: 'Teks dan berkas Anda dikirim ke server ini untuk diperiksa, lalu dibuang. Tidak ada yang disimpan, juga tidak di catatan server.',
    en: 'Your text or file goes to this server to be checked and is then thrown away. Nothing is kept, not in the server’s log either.',
  },
  other: { id: 'Periksa siaran lain', en: 'Check another one' },
  possible: { id: 'Hasil yang mungkin muncul', en: 'Results that you may see' },
  asAuthentic: { id: 'Asli', en: 'Ours' },
  asAuthenticText: { id: 'Sama kata demi kata dengan yang terbit.', en: 'Word for word as released.' },
  asOld: { id: 'Asli, tetapi tidak berlaku lagi', en: 'Ours, but no longer valid' },
  asOldText: {
    id: 'Sudah diralat atau ditarik. Kami tunjukkan yang baru.',
    en: 'Corrected or withdrawn since. We show what holds now.',
  },
  asAltered: { id: 'Berubah dari aslinya', en: 'Altered' },
  asAlteredText: { id: 'Kami tandai kalimat yang berbeda.', en: 'We mark the sentences that differ.' },
  asUnknown: { id: 'Tidak kami temukan', en: 'Not found' },
  asUnknownText: {
    id: 'Bukan berarti palsu. Laporkan agar kami telusuri.',
    en: 'That does not prove a forgery. Report it and we look into it.',
  },

  authentic: { id: 'Siaran ini asli.', en: 'This release is ours.' },
  authenticFile: { id: 'Berkas ini asli.', en: 'This file is ours.' },
  authenticText: { id: 'Teks ini asli.', en: 'This text is ours.' },
  authenticQuote: { id: 'Kutipan ini asli.', en: 'This quotation is ours.' },
  corrected: { id: 'Asli, tetapi sudah diralat.', en: 'Ours, but corrected since.' },
  withdrawn: { id: 'Asli, tetapi sudah ditarik.', en: 'Ours, but withdrawn.' },
  expired: { id: 'Asli, tetapi tidak berlaku lagi.', en: 'Ours, but no longer in force.' },
  gone: { id: 'Pernah kami terbitkan, lalu kami hapus.', en: 'We released it and took it away.' },
  redirected: { id: 'Pernah kami terbitkan, lalu diganti.', en: 'We released it and replaced it.' },
  altered: { id: 'Teks ini berbeda dari aslinya.', en: 'This text is not as we released it.' },
  mixed: { id: 'Teks ini gabungan dari beberapa siaran.', en: 'This text is put together from several releases.' },
  broken: { id: 'Rekaman siaran ini tidak utuh.', en: 'The record of this release is not intact.' },
  unsigned: { id: 'Siaran ini belum bertanda tangan.', en: 'This release is not signed yet.' },
  unknown: { id: 'Tidak kami temukan.', en: 'We did not find it.' },
  releasedBy: {
    id: (headline: string, who: string) => `“${headline}” diterbitkan ${who}.`,
    en: (headline: string, who: string) => `“${headline}” was released by ${who}.`,
  },
  sameAsSigned: { id: 'Isinya sama dengan yang ditandatangani.', en: 'It says what was signed.' },
  sameFile: {
    id: 'Berkas Anda sama, byte demi byte, dengan berkas yang terbit.',
    en: 'Your file is, byte for byte, the one that came out.',
  },
  sameWords: {
    id: (n: string) => `Semua ${n} kata yang Anda berikan sama dengan yang terbit.`,
    en: (n: string) => `All ${n} words that you gave are as released.`,
  },
  sameQuote: {
    id: (n: string) =>
      `${n} kata yang Anda berikan adalah kutipan sebagian, dan kutipannya utuh. Bacalah lengkapnya supaya konteksnya jelas.`,
    en: (n: string) =>
      `The ${n} words that you gave are a part of it, quoted faithfully. Read the whole for its context.`,
  },
  otherFile: {
    id: 'Berkasnya sendiri bukan berkas yang kami terbitkan: hanya kata-katanya yang kami bandingkan, bukan gambar dan tata letaknya.',
    en: 'The file itself is not one that we released: we compared its words only, not its images and layout.',
  },
  differencesLead: {
    id: (n: number) =>
      `${n} kalimat diubah atau ditambahkan orang lain. Jangan teruskan teks ini; bagikan siaran aslinya.`,
    en: (n: number) =>
      `Somebody changed or added ${n === 1 ? 'one sentence' : `${n} sentences`}. Don’t pass this text on; share the original.`,
  },
  brokenText: {
    id: 'Ada yang tidak cocok antara siaran ini dan rekaman yang ditandatangani. Jangan mengandalkannya sampai kami memeriksanya.',
    en: 'Something does not fit between this release and its signed record. Don’t rely on it until we have looked into it.',
  },
  released: { id: 'Terbit', en: 'Released' },
  version: { id: 'Versi yang berlaku', en: 'Version that holds' },
  versionNow: {
    id: (n: number, when: string | null) => (when ? `Versi ${n}, ralat ${when}` : `Versi ${n}`),
    en: (n: number, when: string | null) => (when ? `Version ${n}, corrected ${when}` : `Version ${n}`),
  },
  yours: { id: 'Yang Anda pegang', en: 'What you have' },
  versionN: { id: (n: number) => `Versi ${n}`, en: (n: number) => `Version ${n}` },
  code: { id: 'Kode periksa', en: 'Check code' },
  readNow: { id: 'Baca siaran aslinya', en: 'Read the original' },
  readCurrent: { id: 'Baca yang berlaku sekarang', en: 'Read what holds now' },
  whatChanged: { id: 'Lihat apa yang berubah', en: 'See what changed' },
  reason: { id: 'Alasan', en: 'Reason' },
  report: { id: 'Laporkan kepada kami', en: 'Report it to us' },

  differences: { id: 'Yang berbeda', en: 'What differs' },
  changed: { id: 'Diubah', en: 'Changed' },
  cut: { id: 'Kutipan dimulai atau berakhir di tengah kalimat', en: 'Quoted from or up to the middle of a sentence' },
  leftOutCount: {
    id: (n: number) => `${n} kalimat siaran kami tidak ada di teks Anda`,
    en: (n: number) =>
      n === 1 ? '1 sentence of our release is not in your text' : `${n} sentences of our release are not in your text`,
  },
  leftOut: { id: 'Dihilangkan', en: 'Left out' },
  added: { id: 'Ditambahkan, bukan dari siaran ini', en: 'Added, not of this release' },
  legend: {
    id: 'Yang dicoret ada di siaran kami dan hilang dari teks Anda. Yang bergaris bawah ada di teks Anda dan bukan dari kami.',
    en: 'What is struck through is in our release and missing from your text. What is underlined is in your text and not ours.',
  },
  alsoFrom: { id: 'Sebagian teks Anda berasal dari siaran lain:', en: 'Some of your text comes from another release:' },

  checks: { id: 'Empat hal yang diperiksa', en: 'Four things that are checked' },
  signatureOk: { id: 'Tanda tangan sah', en: 'The signature is valid' },
  signatureBad: { id: 'Tanda tangan tidak sah', en: 'The signature is not valid' },
  signatureText: {
    id: (who: string, key: string) => `Ditandatangani ${who} dengan kunci ${key}.`,
    en: (who: string, key: string) => `Signed by ${who} with key ${key}.`,
  },
  contentOk: { id: 'Isi tidak berubah', en: 'The text is unchanged' },
  contentBad: { id: 'Isi berubah sesudah ditandatangani', en: 'The text changed after it was signed' },
  contentGone: { id: 'Isi sudah dihapus dari publik', en: 'The text was taken away from the public' },
  contentText: {
    id: 'Sidik isi yang dihitung barusan sama dengan yang ditandatangani.',
    en: 'The hash of the text, computed just now, is the signed one.',
  },
  contentGoneText: {
    id: 'Rekamannya tetap ada; sidiknya tidak dapat dihitung lagi.',
    en: 'Its record stays; the hash can no longer be computed.',
  },
  chainOk: { id: 'Urutan rekaman utuh', en: 'The chain of records is unbroken' },
  chainBad: { id: 'Urutan rekaman terputus', en: 'The chain of records is broken' },
  chainText: {
    id: (n: string) => `Rekaman ke-${n}; tersambung dengan rekaman sebelum dan sesudahnya.`,
    en: (n: string) => `Record ${n}, joined to the ones before and after it.`,
  },
  newestOk: { id: 'Versi terbaru', en: 'The newest version' },
  newestBad: { id: 'Bukan yang berlaku sekarang', en: 'Not what holds now' },
  newestText: {
    id: (n: number) => `Rekaman ini menjelaskan versi ${n}, versi terakhir.`,
    en: (n: number) => `This record is about version ${n}, the last one.`,
  },
  compare: { id: 'Riwayat', en: 'History' },

  yourself: { id: 'Periksa tanpa mempercayai kami', en: 'Check without trusting us' },
  yourselfText: {
    id: 'Unduh rekaman, isi, dan kunci publik, lalu hitung sendiri di komputer Anda.',
    en: 'Download record, text and public key, and compute it yourself.',
  },
  command: { id: 'Contoh perintah', en: 'Example of commands' },
  getRecord: { id: 'Unduh rekaman', en: 'Download the record' },
  getContent: { id: 'Unduh isi', en: 'Download the text' },
  publicKeys: { id: 'Kunci publik', en: 'Public keys' },
  howToRead: { id: 'Cara memeriksa dengan openssl', en: 'How to check with openssl' },

  crumbs: { id: 'Jalur', en: 'Path' },
  home: { id: 'Beranda', en: 'Home' },
  verifyThis: { id: 'Asli, periksa sendiri', en: 'Authentic: check it yourself' },
});
