import type { Range } from './ranges.ts';

/** A misspelling with the form that EYD (the official spelling, fifth edition) asks for. */
export type SpellingMention = Range & { text: string; replacement: string };

const wrongToRight: Readonly<Record<string, string>> = {
  dimana: 'di mana',
  kemana: 'ke mana',
  darimana: 'dari mana',
  diatas: 'di atas',
  dibawah: 'di bawah',
  didalam: 'di dalam',
  diluar: 'di luar',
  didepan: 'di depan',
  diantara: 'di antara',
  disamping: 'di samping',
  disini: 'di sini',
  disana: 'di sana',
  keatas: 'ke atas',
  kedepan: 'ke depan',
  kerjasama: 'kerja sama',
  terimakasih: 'terima kasih',
  praktek: 'praktik',
  resiko: 'risiko',
  ijin: 'izin',
  perijinan: 'perizinan',
  analisa: 'analisis',
  jadual: 'jadwal',
  aktifitas: 'aktivitas',
  efektifitas: 'efektivitas',
  kreatifitas: 'kreativitas',
  produktifitas: 'produktivitas',
  kwalitas: 'kualitas',
  kwitansi: 'kuitansi',
  silahkan: 'silakan',
  nasehat: 'nasihat',
  sekedar: 'sekadar',
  himbau: 'imbau',
  himbauan: 'imbauan',
  menghimbau: 'mengimbau',
  dihimbau: 'diimbau',
  merubah: 'mengubah',
  dirubah: 'diubah',
  merobah: 'mengubah',
  obyek: 'objek',
  subyek: 'subjek',
  obyektif: 'objektif',
  metoda: 'metode',
  sistim: 'sistem',
  hakekat: 'hakikat',
  kordinasi: 'koordinasi',
  propinsi: 'provinsi',
  trilyun: 'triliun',
  milyar: 'miliar',
  apotik: 'apotek',
  nomer: 'nomor',
  standarisasi: 'standardisasi',
  nopember: 'November',
  pebruari: 'Februari',
  "jum'at": 'Jumat',
  'jum’at': 'Jumat',
  difinisi: 'definisi',
  konsekwensi: 'konsekuensi',
  frekwensi: 'frekuensi',
  kharisma: 'karisma',
  ramadhan: 'Ramadan',
  sholat: 'salat',
  mesjid: 'masjid',
  ustadz: 'ustaz',
  khatolik: 'Katolik',
  faham: 'paham',
  trampil: 'terampil',
  rejeki: 'rezeki',
  sorga: 'surga',
  jaman: 'zaman',
  lobang: 'lubang',
  telor: 'telur',
  rapih: 'rapi',
  komplek: 'kompleks',
  managemen: 'manajemen',
  managemennya: 'manajemennya',
  team: 'tim',
  tehnik: 'teknik',
  tehnologi: 'teknologi',
  tekhnologi: 'teknologi',
  hipotesa: 'hipotesis',
  sintesa: 'sintesis',
  prosentase: 'persentase',
  atlit: 'atlet',
  cendikiawan: 'cendekiawan',
  detil: 'detail',
  ekstrim: 'ekstrem',
  esei: 'esai',
  formil: 'formal',
  hektar: 'hektare',
  antri: 'antre',
  antrian: 'antrean',
  respon: 'respons',
  karir: 'karier',
  kadaluarsa: 'kedaluwarsa',
  kadaluwarsa: 'kedaluwarsa',
  lembab: 'lembap',
  mengkonsumsi: 'mengonsumsi',
  mengkampanyekan: 'mengampanyekan',
  mempengaruhi: 'memengaruhi',
  memperhatinkan: 'memprihatinkan',
  mentaati: 'menaati',
  mensukseskan: 'menyukseskan',
  mensosialisasikan: 'menyosialisasikan',
  mengkomunikasikan: 'mengomunikasikan',
  mengkoordinasikan: 'mengoordinasikan',
  mentargetkan: 'menargetkan',
  memparkir: 'memarkir',
  mempercayai: 'memercayai',
  walikota: 'wali kota',
  orangtua: 'orang tua',
  beritahu: 'beri tahu',
  tandatangan: 'tanda tangan',
  tanggungjawab: 'tanggung jawab',
  bertanggungjawab: 'bertanggung jawab',
  sumberdaya: 'sumber daya',
  peranserta: 'peran serta',
  tatacara: 'tata cara',
  tatakelola: 'tata kelola',
  lalulintas: 'lalu lintas',
  seringkali: 'sering kali',
  adakalanya: 'ada kalanya',
  dikarenakan: 'karena',
};

const separated =
  /(?<![\p{L}-])di (laksanakan|lakukan|adakan|selenggarakan|gelar|buka|tutup|mulai|hadiri|sampaikan|harapkan|berikan|buat|bangun|resmikan|luncurkan|tetapkan|kirim|terima|pakai|gunakan|kelola|dukung)(?![\p{L}-])/giu;

/** A word with a capital where the model has one. */
export function likeCase(model: string, word: string): string {
  const first = model[0]!;
  return first === first.toUpperCase() && first !== first.toLowerCase() ? word[0]!.toUpperCase() + word.slice(1) : word;
}

/** Finds common misspellings (own list, after EYD and KBBI) with the right form; quotations aren't excluded here. */
export function findMisspellings(text: string): SpellingMention[] {
  const found: SpellingMention[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\p{N}@./-])\p{L}+(?:['’]\p{L}+)?(?![\p{L}\p{N}@-])/gu)) {
    const right = wrongToRight[match[0].toLowerCase()];
    if (right === undefined || right === match[0].toLowerCase()) continue;
    if (/^\p{Lu}{2,}$/u.test(match[0])) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      replacement: likeCase(match[0], right),
    });
  }
  for (const match of text.matchAll(separated)) {
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      replacement: likeCase(match[0], `di${match[1]}`),
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Writes the right forms into a passage that isn't a quotation. */
export function correctSpelling(text: string): string {
  let out = text;
  for (const one of findMisspellings(text).reverse())
    out = out.slice(0, one.start) + one.replacement + out.slice(one.end);
  return out;
}
