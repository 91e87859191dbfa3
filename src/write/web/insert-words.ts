import { catalogue } from '../../kernel/i18n.ts';

/** Words of what may be put into a text beside its paragraphs: tables, images, footnotes, embeds, and how to reach them. */
export const insertWords = catalogue({
  heading3: { id: 'Anak subjudul', en: 'Lower heading' },
  ordered: { id: 'Daftar bernomor', en: 'Numbered list' },
  table: { id: 'Tabel', en: 'Table' },
  image: { id: 'Gambar', en: 'Image' },
  footnote: { id: 'Catatan kaki', en: 'Footnote' },
  embed: { id: 'Sematan', en: 'Embed' },
  help: { id: 'Pintasan papan tik', en: 'Keyboard shortcuts' },
  contextTools: { id: 'Alat untuk bagian ini', en: 'Tools for this part' },
  insert: { id: 'Sisipkan', en: 'Insert' },
  change: { id: 'Ubah', en: 'Change' },
  cancel: { id: 'Batal', en: 'Cancel' },
  close: { id: 'Tutup', en: 'Close' },
  remove: { id: 'Hapus', en: 'Delete' },
  failed: {
    id: 'Tidak terkirim. Periksa sambungan, lalu coba lagi.',
    en: 'Not sent. Check the connection, then try again.',
  },
  // Tables
  tableTitle: { id: 'Sisipkan tabel', en: 'Insert a table' },
  rows: { id: 'Baris', en: 'Rows' },
  columns: { id: 'Kolom', en: 'Columns' },
  withHead: { id: 'Baris pertama adalah judul kolom', en: 'The first row heads the columns' },
  rowAbove: { id: 'Baris di atas', en: 'Row above' },
  rowBelow: { id: 'Baris di bawah', en: 'Row below' },
  columnBefore: { id: 'Kolom di kiri', en: 'Column on the left' },
  columnAfter: { id: 'Kolom di kanan', en: 'Column on the right' },
  deleteRow: { id: 'Hapus baris', en: 'Delete row' },
  deleteColumn: { id: 'Hapus kolom', en: 'Delete column' },
  headRow: { id: 'Baris judul', en: 'Heading row' },
  headColumn: { id: 'Kolom judul', en: 'Heading column' },
  deleteTable: { id: 'Hapus tabel', en: 'Delete table' },
  // Quotes
  speaker: { id: 'Baris penutur', en: 'Line for the speaker' },
  // Footnotes
  footnoteTitle: { id: 'Catatan kaki', en: 'Footnote' },
  footnoteText: { id: 'Isi catatan', en: 'Text of the footnote' },
  footnoteHint: {
    id: 'Nomornya diatur sendiri. Alamat web di dalamnya menjadi tautan.',
    en: 'It is numbered by itself. Web addresses in it become links.',
  },
  footnoteEmpty: { id: 'Tulis isi catatan.', en: 'Write the text of the footnote.' },
  // Embeds
  embedTitle: { id: 'Sematan', en: 'Embed' },
  embedAddress: { id: 'Alamat kiriman, video, atau tempat', en: 'Address of the post, video or place' },
  embedName: { id: 'Judul yang dibaca warga', en: 'Title that readers see' },
  embedHint: {
    id: 'Warga melihat kartu berisi judul, nama layanan, dan tautan. Tidak ada yang dimuat dari layanan itu sebelum warga membukanya.',
    en: 'Readers see a card with the title, the name of the service and a link. Nothing is loaded from the service before a reader opens it.',
  },
  embedServices: {
    id: 'YouTube, Vimeo, Instagram, X, TikTok, Facebook, Google Maps, OpenStreetMap.',
    en: 'YouTube, Vimeo, Instagram, X, TikTok, Facebook, Google Maps, OpenStreetMap.',
  },
  embedRefused: {
    id: 'Alamat ini bukan kiriman, video, atau tempat dari layanan yang ada dalam daftar. Pakai tautan biasa untuk alamat lain.',
    en: 'This address is no post, video or place of a service on the list. Use a plain link for other addresses.',
  },
  embedUntitled: { id: 'Tulis judulnya.', en: 'Write a title.' },
  // Images
  imageTitle: { id: 'Gambar', en: 'Image' },
  imageFile: { id: 'Pilih gambar dari perangkat', en: 'Choose an image on this device' },
  imageFileHint: {
    id: 'JPEG, PNG, WebP, atau AVIF, paling besar 20 MB. Tempat dan data kamera di dalamnya dibuang.',
    en: 'JPEG, PNG, WebP or AVIF, at most 20 MB. Place and camera data in it are removed.',
  },
  imageHere: { id: 'Atau pakai gambar naskah ini', en: 'Or use an image of this item' },
  uploading: { id: 'Mengunggah…', en: 'Uploading…' },
  imageNone: { id: 'Pilih gambar dahulu.', en: 'Choose an image first.' },
  alt: { id: 'Teks alternatif: apa yang terlihat', en: 'Alternative text: what can be seen' },
  altHint: {
    id: 'Untuk warga yang tidak melihat gambar. Satu atau dua kalimat.',
    en: 'For readers who don’t see the image. A sentence or two.',
  },
  altMissing: {
    id: 'Tulis apa yang terlihat, atau tandai gambar ini sebagai hiasan.',
    en: 'Write what can be seen, or mark the image as decorative.',
  },
  altNone: { id: 'Teks alternatif belum ada', en: 'No alternative text yet' },
  decorative: { id: 'Hiasan saja, tanpa keterangan isi', en: 'Decorative only, nothing to describe' },
  caption: { id: 'Keterangan di bawah gambar', en: 'Caption below the image' },
  credit: { id: 'Kredit foto', en: 'Photo credit' },
  focal: { id: 'Titik utama', en: 'Focal point' },
  focalHint: {
    id: 'Bagian ini tetap terlihat bila gambar dipotong. Tekan pada gambar, pakai tombol panah, atau isi angkanya.',
    en: 'This part stays in view when the image is cut. Press on the image, use the arrow keys, or type the figures.',
  },
  focalX: { id: 'Dari kiri (%)', en: 'From the left (%)' },
  focalY: { id: 'Dari atas (%)', en: 'From the top (%)' },
  focalAt: {
    id: (x: number, y: number) => `Titik utama ${x} persen dari kiri, ${y} persen dari atas`,
    en: (x: number, y: number) => `Focal point ${x} percent from the left, ${y} percent from the top`,
  },
  changeImage: { id: 'Ubah gambar', en: 'Change image' },
  deleteImage: { id: 'Hapus gambar', en: 'Delete image' },
  changeEmbed: { id: 'Ubah sematan', en: 'Change embed' },
  deleteEmbed: { id: 'Hapus sematan', en: 'Delete embed' },
  changeFootnote: { id: 'Ubah catatan kaki', en: 'Change footnote' },
  deleteFootnote: { id: 'Hapus catatan kaki', en: 'Delete footnote' },
  // Paste
  pastedWithoutImages: {
    id: (n: number) => `${n} gambar tidak ikut tertempel. Sisipkan lewat tombol Gambar.`,
    en: (n: number) =>
      `${n} ${n === 1 ? 'image was' : 'images were'} not pasted. Insert ${n === 1 ? 'it' : 'them'} with the Image button.`,
  },
  // Help
  helpTitle: { id: 'Pintasan papan tik', en: 'Keyboard shortcuts' },
  keys: { id: 'Tombol', en: 'Keys' },
  does: { id: 'Guna', en: 'What it does' },
  toToolbar: {
    id: 'Ke bilah alat; panah untuk berpindah, Esc kembali',
    en: 'To the toolbar; arrows move, Esc returns',
  },
  toPartTools: { id: 'Ke alat untuk bagian tempat kursor', en: 'To the tools of the part at the cursor' },
  nextCell: { id: 'Sel berikutnya; di sel terakhir menambah baris', en: 'Next cell; adds a row in the last one' },
  leaveBlock: { id: 'Keluar dari tabel, gambar, atau kutipan', en: 'Leave the table, image or quote' },
  editPart: {
    id: 'Ubah gambar, sematan, atau catatan yang terpilih',
    en: 'Change the chosen image, embed or footnote',
  },
  undo: { id: 'Urungkan', en: 'Undo' },
  redo: { id: 'Ulangi', en: 'Redo' },
  link: { id: 'Tautan', en: 'Link' },
  bold: { id: 'Tebal', en: 'Bold' },
  italic: { id: 'Miring', en: 'Italic' },
  heading: { id: 'Subjudul', en: 'Heading' },
  quote: { id: 'Kutipan', en: 'Quote' },
  list: { id: 'Daftar', en: 'List' },
  showHelp: { id: 'Daftar ini; di bilah alat cukup ?', en: 'This list; in the toolbar just ?' },
});

export type InsertWords = ReturnType<typeof insertWords>;
