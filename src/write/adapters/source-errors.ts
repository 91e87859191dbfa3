import { AppError, type Bilingual } from '../../kernel/errors.ts';

/** What can be wrong with a file; the parsing thread reports the key, people read the sentence. */
const troubles = {
  'too-large': {
    id: 'lebih besar dari 20 MB. Kecilkan atau bagi menjadi beberapa berkas.',
    en: 'is larger than 20 MB. Shrink it or split it into several files.',
  },
  empty: { id: 'kosong: tidak ada teks di dalamnya.', en: 'is empty: there is no text in it.' },
  'unknown-type': {
    id: 'bukan teks, Word (.docx), atau PDF. Simpan dalam salah satu bentuk itu, atau tempel teksnya.',
    en: 'is not text, Word (.docx) or PDF. Save it as one of these, or paste its text.',
  },
  'not-pdf': {
    id: 'bernama .pdf, tetapi isinya bukan PDF. Periksa apakah berkasnya benar.',
    en: 'is named .pdf, but its content is not a PDF. Check whether it is the right file.',
  },
  'not-docx': {
    id: 'bernama .docx, tetapi isinya bukan dokumen Word. Periksa apakah berkasnya benar.',
    en: 'is named .docx, but its content is not a Word document. Check whether it is the right file.',
  },
  'not-text': {
    id: 'bernama .txt, tetapi isinya bukan teks. Periksa apakah berkasnya benar.',
    en: 'is named .txt, but its content is not text. Check whether it is the right file.',
  },
  'old-word': {
    id: 'adalah dokumen Word lama (.doc). Buka di Word, simpan sebagai .docx, lalu unggah lagi.',
    en: 'is an old Word document (.doc). Open it in Word, save it as .docx, then upload it again.',
  },
  'encrypted-docx': {
    id: 'terkunci kata sandi. Simpan salinan tanpa kata sandi, lalu unggah lagi.',
    en: 'is protected by a password. Save a copy without one, then upload it again.',
  },
  'encrypted-pdf': {
    id: 'adalah PDF yang terkunci kata sandi. Simpan salinan tanpa kata sandi, lalu unggah lagi.',
    en: 'is a PDF protected by a password. Save a copy without one, then upload it again.',
  },
  'broken-docx': {
    id: 'adalah dokumen Word yang rusak atau terpotong. Buka dan simpan lagi di Word, atau tempel teksnya.',
    en: 'is a damaged or incomplete Word document. Open and save it again in Word, or paste its text.',
  },
  'broken-pdf': {
    id: 'adalah PDF yang rusak atau terpotong. Unduh atau cetak lagi ke PDF, atau tempel teksnya.',
    en: 'is a damaged or incomplete PDF. Download it or print it to PDF again, or paste its text.',
  },
  scanned: {
    id: 'adalah PDF hasil pindai tanpa teks. Jalankan pengenalan huruf (OCR) atau tempel teksnya.',
    en: 'is a scanned PDF without text. Run text recognition (OCR) on it, or paste its text.',
  },
  bomb: {
    id: 'mengembang jauh melebihi ukuran yang wajar ketika dibuka, jadi tidak kami buka.',
    en: 'grows far beyond a reasonable size when opened, so we did not open it.',
  },
  'too-long': {
    id: 'memuat lebih dari kira-kira 100 halaman teks. Unggah bagian yang diperlukan saja.',
    en: 'holds more than about 100 pages of text. Upload only the part that you need.',
  },
  'too-slow': {
    id: 'terlalu rumit: dalam 20 detik belum selesai dibaca. Tempel teksnya.',
    en: 'is too complex: it could not be read within 20 seconds. Paste its text.',
  },
} as const satisfies Record<string, Bilingual>;

export type SourceTrouble = keyof typeof troubles;

/** Thrown for a file that can't be taken; names the file in both languages. */
export class SourceError extends AppError {
  readonly trouble: SourceTrouble;
  constructor(name: string, trouble: SourceTrouble) {
    const { id, en } = troubles[trouble];
    super(trouble === 'too-large' || trouble === 'too-long' ? 'too-large' : 'invalid', {
      id: `“${name}” ${id}`,
      en: `“${name}” ${en}`,
    });
    this.trouble = trouble;
  }
}

/** Says whether a word names a trouble. */
export const isTrouble = (word: string): word is SourceTrouble => word in troubles;
