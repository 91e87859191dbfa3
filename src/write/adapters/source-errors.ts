import { AppError, type Bilingual } from '../../kernel/errors.ts';

/** What can be wrong with a file; the parsing thread reports the key, people read the sentence. */
const troubles = {
  'too-large': {
    id: 'lebih besar dari 20 MB. Kecilkan atau bagi menjadi beberapa berkas.',
    en: 'is larger than 20 MB. Shrink it or split it into several files.',
  },
  empty: { id: 'kosong: tidak ada teks di dalamnya.', en: 'is empty: there is no text in it.' },
  'unknown-type': {
    id: 'bukan jenis yang dapat dibaca. Simpan sebagai teks, Word (.docx), PDF, Excel (.xlsx), CSV, HTML, surel (.eml), SRT/VTT, atau gambar.',
    en: 'is not of a readable type. Save it as text, Word (.docx), PDF, Excel (.xlsx), CSV, HTML, e-mail (.eml), SRT/VTT or a picture.',
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
    id: 'bernama seperti berkas teks, tetapi isinya bukan teks. Periksa apakah berkasnya benar.',
    en: 'is named like a text file, but its content is not text. Check whether it is the right file.',
  },
  'not-xlsx': {
    id: 'bernama .xlsx, tetapi isinya bukan buku kerja Excel. Periksa apakah berkasnya benar.',
    en: 'is named .xlsx, but its content is not an Excel workbook. Check whether it is the right file.',
  },
  'not-image': {
    id: 'bernama seperti gambar, tetapi isinya bukan JPEG, PNG, WebP, atau AVIF. Periksa apakah berkasnya benar.',
    en: 'is named like a picture, but its content is not JPEG, PNG, WebP or AVIF. Check whether it is the right file.',
  },
  svg: {
    id: 'adalah gambar SVG, yang dapat membawa program. Simpan sebagai PNG, lalu unggah lagi.',
    en: 'is an SVG drawing, which can carry programs. Save it as PNG, then upload it again.',
  },
  'old-excel': {
    id: 'adalah buku kerja Excel lama (.xls). Buka di Excel, simpan sebagai .xlsx, lalu unggah lagi.',
    en: 'is an old Excel workbook (.xls). Open it in Excel, save it as .xlsx, then upload it again.',
  },
  'encrypted-xlsx': {
    id: 'terkunci kata sandi. Simpan salinan tanpa kata sandi, lalu unggah lagi.',
    en: 'is protected by a password. Save a copy without one, then upload it again.',
  },
  'broken-xlsx': {
    id: 'adalah buku kerja Excel yang rusak atau terpotong. Buka dan simpan lagi di Excel.',
    en: 'is a damaged or incomplete Excel workbook. Open and save it again in Excel.',
  },
  'broken-csv': {
    id: 'tidak terbaca sebagai tabel. Simpan lagi sebagai CSV dengan pemisah yang sama di tiap baris.',
    en: 'can’t be read as a table. Save it as CSV again with the same separator in every row.',
  },
  'broken-html': {
    id: 'tidak terbaca sebagai halaman web. Tempel teksnya.',
    en: 'can’t be read as a web page. Paste its text.',
  },
  'broken-eml': {
    id: 'tidak terbaca sebagai surel. Simpan lagi dari program surel, atau tempel teksnya.',
    en: 'can’t be read as an e-mail. Save it again from the mail program, or paste its text.',
  },
  'broken-subtitles': {
    id: 'tidak memuat satu pun baris waktu SRT atau VTT. Periksa apakah berkasnya benar.',
    en: 'holds no SRT or VTT time line. Check whether it is the right file.',
  },
  'broken-image': {
    id: 'adalah gambar yang rusak atau terpotong. Simpan lagi, lalu unggah.',
    en: 'is a damaged or incomplete picture. Save it again, then upload it.',
  },
  'picture-too-large': {
    id: 'adalah gambar lebih dari 80 megapiksel. Kecilkan, lalu unggah lagi.',
    en: 'is a picture of more than 80 megapixels. Shrink it, then upload it again.',
  },
  'no-caption': {
    id: 'adalah gambar tanpa keterangan. Tulis keterangannya: siapa, apa, di mana, kapan.',
    en: 'is a picture without a caption. Write one: who, what, where, when.',
  },
  'too-many-cells': {
    id: 'memuat lebih dari 20.000 sel atau 400 kolom. Simpan hanya lembar dan kolom yang diperlukan.',
    en: 'holds more than 20,000 cells or 400 columns. Save only the sheets and columns that you need.',
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
    id: 'memuat lebih dari kira-kira 200 halaman teks. Unggah bagian yang diperlukan saja.',
    en: 'holds more than about 200 pages of text. Upload only the part that you need.',
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
