/** One of two ways a thing can go, as words say it; a sentence or clause is asked with `poleAt`. */
export type Pole = {
  form: RegExp;
  word: string;
};

/** Words so strong that the sources must say them too: a ban, a refusal, a closure, a price. */
export const strongWord =
  /^(?:dilarang|melarang|menolak|ditolak|menentang|ditentang|mundur|ditunda|diundur|merosot|melemah|melemahkan|memperlambat|diperlambat|memperpendek|diperpendek|dikurangi|merugi|defisit|dibubarkan|paling sedikit|minimal|minimum|paling cepat|kurang dari|terendah|tersedikit|terkecil|ditutup|menutup|mencabut|dicabut|membubarkan|rugi|berbayar|dipungut biaya|dikenai biaya|dengan biaya|dengan membayar)$/iu;

const pole = (source: string, word: string): Pole => ({
  form: new RegExp(`(?<![\\p{L}-])(?:${source})(?![\\p{L}-])`, 'iu'),
  word,
});

const not = '(?:tidak|tak|tdk|belum|blm|bukan)(?: perlu| akan| lagi| pernah)?';
const never = '(?:tidak|tak|tdk|bukan)';
const un = `(?<!${not} )`;

const day =
  '(?= (?:(?:hari|pukul|tanggal|tgl|bulan|awal|pertengahan|akhir|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu),? ){0,2}(?:\\d|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember))';

/** Pairs of ways; each way lists the words that releases and notes use for it. */
export const poles: readonly (readonly [Pole, Pole])[] = [
  [
    pole(
      'naik|meningkat|bertambah|tumbuh|kenaikan|peningkatan|penambahan|(?:me)?naikkan|dinaikkan|menambah(?:kan)?|ditambah|bertumbuh|ditingkatkan|meningkatkan|melonjak|melambung|meroket|melejit|terkerek|mendongkrak|naiknya|meningkatnya|bertambahnya|diperbanyak|memperbanyak|diperbesar|memperbesar|diperluas|memperluas|perluasan|menggandakan|berlipat|lebih (?:tinggi|mahal|banyak|besar|luas|panjang|lebar)|dari \\d[\\d.,]* menjadi lebih tinggi',
      'naik',
    ),
    pole(
      'turun|menurun|berkurang|penurunan|pengurangan|menurunkan|diturunkan|mengurangi|dikurangi|menyusut|merosot|dipangkas|memangkas|anjlok|melorot|menyurut|turunnya|menurunnya|berkurangnya|diperkecil|memperkecil|dipotong|memotong|ditekan|menekan|diringankan|susut|lebih (?:rendah|murah|sedikit|kecil|singkat|sempit|pendek)',
      'turun',
    ),
  ],
  [
    pole('diperpanjang|memperpanjang|perpanjangan|diteruskan', 'diperpanjang'),
    pole('diperpendek|dipendekkan|memperpendek|memendekkan', 'diperpendek'),
  ],
  [
    pole('mempercepat|dipercepat|percepatan|lebih cepat|maju|dimajukan|memajukan|lebih (?:pagi|awal)', 'lebih cepat'),
    pole(
      'memperlambat|diperlambat|perlambatan|lebih lambat|mundur|diundur|ditunda|diundurkan|lebih (?:malam|siang|akhir)',
      'lebih lambat',
    ),
  ],
  [pole('dibuka|membuka|pembukaan|buka', 'dibuka'), pole('ditutup|menutup|penutupan|tutup|tertutup', 'ditutup')],
  [
    pole(
      `${un}(?:menyetujui|disetujui|persetujuan|setuju|mengabulkan|dikabulkan|menerima|diterima|menyanggupi|mengizinkan|diizinkan|sepakat|menyepakati|disepakati|meluluskan|diluluskan|meloloskan|diloloskan|merestui|direstui|kesepakatan)`,
      'menyetujui',
    ),
    pole(
      `menolak|ditolak|penolakan|${not} (?:menyetujui|disetujui|setuju|menerima|diterima|mengabulkan|dikabulkan)|membatalkan`,
      'menolak',
    ),
  ],
  [
    pole('mendukung|didukung|dukungan|menyokong|disokong|setuju|sepakat|menyambut baik', 'mendukung'),
    pole('menentang|ditentang|menolak|keberatan|ditolak|penolakan|penentangan|protes|memprotes|menggugat', 'menentang'),
  ],
  [
    pole(`${un}(?:wajib|harus|diwajibkan|mewajibkan|diharuskan|mengharuskan|kewajiban|mesti|syarat\\p{L}*)`, 'wajib'),
    pole(`${un}(?:dilarang|melarang|opsional)|${not} (?:wajib|harus|perlu)|jangan`, 'dilarang'),
  ],
  [
    pole(`${un}(?:boleh|diizinkan|diperbolehkan|mengizinkan|membolehkan)|${not} (?:dilarang|melarang)`, 'boleh'),
    pole(`${un}(?:dilarang|melarang|larangan)|${not} (?:boleh|diizinkan|diperbolehkan|dapat|bisa)|jangan`, 'dilarang'),
  ],
  [
    pole(
      `${un}(?:membayar|bayar|berbayar|dipungut biaya|dikenai biaya|dipungut bayaran|dengan biaya(?! Rp| rata)|dengan membayar)`,
      'berbayar',
    ),
    pole(
      `gratis|cuma-cuma|bebas biaya|tanpa (?:biaya|bayar\\p{L}*|membayar|dipungut biaya)|${not} (?:membayar|bayar|dipungut|dikenai|berbayar|dimintai biaya)(?: biaya)?`,
      'gratis',
    ),
  ],
  [
    pole(
      `paling (?:lama|lambat|banyak|tua|luas|tinggi|besar|jauh|dalam|panjang)|selambat-lambatnya|sebanyak-banyaknya|maksimal|maksimum|maks|batas(?:nya)?|${not} lebih dari|${not} melebihi|${not} boleh lebih|batas atas`,
      'paling banyak',
    ),
    pole(
      `paling (?:cepat|awal|sedikit|muda|sempit|rendah|kecil|dekat|kurang|dangkal|pendek|tidak)|minimal|minimum|sekurang-kurangnya|setidaknya|sedikitnya|${not} kurang dari`,
      'paling sedikit',
    ),
  ],
  [
    pole(
      'tertinggi|terbanyak|terbesar|terluas|terpanjang|termahal|terlama|terparah|terpadat|paling mahal|paling (?:banyak|tinggi|besar|luas|panjang)|terdalam|terjauh',
      'tertinggi',
    ),
    pole(
      'terendah|tersedikit|terkecil|tersempit|terpendek|termurah|tersingkat|paling murah|paling (?:sedikit|rendah|kecil|sempit|pendek)|terdekat',
      'terendah',
    ),
  ],
  [
    pole(
      `${un}(?:lebih dari|melebihi|di atas|melampaui|lebih)(?! (?:rendah|murah|sedikit|kecil|singkat|lambat|dulu|lanjut))`,
      'lebih dari',
    ),
    pole(
      `kurang dari|di bawah|${not} (?:lebih dari|melebihi|sampai)|belum (?:mencapai|sampai)|belum|kurang`,
      'kurang dari',
    ),
  ],
  [
    pole('sebelum|jelang|menjelang|sebelumnya', 'sebelum'),
    pole('setelah|sesudah|seusai|usai|selepas|sesudahnya|setelahnya', 'setelah'),
  ],
  [
    pole(`(?:sebelum|paling lambat|selambat-lambatnya|sampai dengan|sampai|hingga)${day}`, 'sebelum'),
    pole(`(?:setelah|sesudah|selepas|paling cepat)${day}`, 'setelah'),
  ],
  [pole('untung|surplus|laba|keuntungan', 'untung'), pole('rugi|defisit|merugi|kerugian', 'rugi')],
  [pole(`${un}(?:murah|lebih murah)`, 'murah'), pole(`${un}(?:mahal|lebih mahal|tinggi)`, 'mahal')],
  [pole(`${un}(?:tinggi|mahal)`, 'tinggi'), pole(`${un}(?:rendah|murah)`, 'rendah')],
  [
    pole('memperkuat|menguat|diperkuat|penguatan|menguatkan|dikuatkan|memperkokoh', 'menguat'),
    pole('memperlemah|melemah|melemahkan|dilemahkan|pelemahan', 'melemah'),
  ],
  [pole('membentuk|dibentuk|pembentukan', 'membentuk'), pole('membubarkan|dibubarkan|pembubaran', 'membubarkan')],
  [
    pole(
      'memberlakukan|diberlakukan|berlaku|menetapkan|ditetapkan|menerbitkan|diterbitkan|penerbitan',
      'memberlakukan',
    ),
    pole('mencabut|dicabut|pencabutan|dihapus|menghapus|membatalkan|dibatalkan|pembatalan|penghapusan', 'mencabut'),
  ],
  [pole('memulai|dimulai', 'mulai'), pole('berakhir|mengakhiri|diakhiri', 'berakhir')],
  [pole(`${un}(?:berhasil|sukses)`, 'berhasil'), pole(`gagal|${not} (?:berhasil|sukses)`, 'gagal')],
  [pole(`${un}(?:berubah)`, 'berubah'), pole(`tetap|${not} berubah`, 'tetap')],
  [pole(`${un}(?:benar|asli|sah)`, 'benar'), pole(`bohong|hoaks|palsu|keliru|${not} (?:benar|asli|sah)`, 'bohong')],
  [pole(`${un}(?:berfungsi|menyala)`, 'berfungsi'), pole(`rusak|mati|${not} (?:berfungsi|menyala)`, 'rusak')],
  [pole('sudah|telah', 'sudah'), pole('belum|blm', 'belum')],
  [pole('masih|tetap', 'masih'), pole(`${never} lagi|sudah (?:tidak|tak)|berhenti|dihentikan`, 'tidak lagi')],
  [pole('awal', 'awal'), pole('akhir|penghujung', 'akhir')],
  [pole('pertama|perdana', 'pertama'), pole('terakhir', 'terakhir')],
  [pole('masuk|memasuki', 'masuk'), pole('keluar|ke luar', 'keluar')],
  [pole('banyak|sering', 'banyak'), pole('sedikit|jarang', 'sedikit')],
  [pole('cepat', 'cepat'), pole('lambat', 'lambat')],
  [pole('di hulu|hulu', 'hulu'), pole('di hilir|hilir', 'hilir')],
  [pole('impor|mengimpor', 'impor'), pole('ekspor|mengekspor', 'ekspor')],
  [
    pole('menambah|penambahan|ditambah', 'menambah'),
    pole('mengurangi|pengurangan|dikurangi|memotong|dipotong|pemotongan', 'mengurangi'),
  ],
];
