/** Bare verbs that note-takers write where prose has the active form, own list. */
const bareVerbs: ReadonlySet<string> = new Set(
  `ajak ambil bahas bangun bantu bawa baca beri buat buka bagi cari cek catat dorong dukung daftar gelar gunakan jaga jual kejar kelola kirim
  kurangi kunjungi lapor latih lihat lindungi minta pakai pantau pelajari percepat perkuat perluas perbaiki periksa pilih tambah tanam tangani
  tata temui terbitkan terima tinjau tolak tunggu tutup ubah uji undang ukur urus unggah unduh isi klik tekan wajibkan hadirkan jelaskan sampaikan tegaskan layani pasang siram`.split(
    /\s+/,
  ),
);

const plainVerbs: ReadonlySet<string> = new Set(
  `naik turun tiba hadir ikut mulai selesai datang pergi masuk keluar ada tahu tumbuh kembali sepakat setuju meraih raih punya mau ingin siap
  berhak wajib boleh perlu bisa dapat harus akan sudah telah belum sedang tidak bukan masih cukup gratis adalah ialah merupakan menjadi jadi tetap
  kekurangan kelebihan kesulitan hilang gagal lulus menang kalah jangan meningkat hanya kandas jebol roboh runtuh hanyut tenggelam pulih padam putus batal bocor selamat`.split(
    /\s+/,
  ),
);

const notVerbs: ReadonlySet<string> = new Set(
  `media menteri meja meter mesin metode merah medium memang mereka melalui mengenai menjelang menurut menengah menit mental merek mendatang mebel
  digital dinas diri diskusi direktur dialog dini dinamika dimensi diploma direktorat divisi distribusi disiplin dilema diet dirjen
  berita beras beranda beda berkelanjutan bersama berikut bersih berbagai beserta berat berani berkas berbasis berencana bersejarah beragam berapa berprestasi
  terima terang teratur tertib terminal terhadap termasuk tersebut terlalu terutama terkini terkait tentang terpadu terbaik terbaru terakhir terbuka terbanyak
  bermotor bertingkat berlisensi bersertifikat ternak teras terendah tertinggi terbatas terintegrasi terjangkau terampil terdekat terpencil terluar teritorial terapi tertulis terlantar terdepan terdampak
  meteran menu memori mekanisme mediasi membran menara mentor medsos mega melati melayu berlian berhasil-guna merdeka mesra metro distrik disabilitas dirgantara`.split(
    /\s+/,
  ),
);

/** The active form of a bare verb by the rules of nasalisation: `kelola` gives `mengelola`, `sampaikan` `menyampaikan`. */
export function activeForm(verb: string): string {
  if (verb === 'cek') return 'memeriksa';
  if (verb === 'punya') return 'mempunyai';
  if (/^per(?=cepat|kuat|luas|baiki)/.test(verb)) return `mem${verb}`;
  if (/^(?:beri|bantu|bawa|baca|buat|buka|bagi|bangun|bahas|b|f|v)/.test(verb)) return `mem${verb}`;
  if (/^p[aeiou]/.test(verb)) return `mem${verb.slice(1)}`;
  if (/^t[aeiou]/.test(verb)) return `men${verb.slice(1)}`;
  if (/^s[aeiou]/.test(verb)) return `meny${verb.slice(1)}`;
  if (/^k[aeiou]/.test(verb)) return `meng${verb.slice(1)}`;
  if (/^[cdjz]/.test(verb)) return `men${verb}`;
  if (/^[aeiough]/.test(verb)) return `meng${verb}`;
  return `me${verb}`;
}

/** Says whether a word is a bare verb that prose puts in the active form. */
export function isBareVerb(word: string): boolean {
  if (bareVerbs.has(word)) return true;
  return (
    /^(?!me|di|ber|ter|pe|se|ke)\p{Ll}{4,}kan$/u.test(word) &&
    !/^(bahkan|sedangkan|melainkan|ikan|rekan|pekan|bukan|kawasan|silakan)$/.test(word)
  );
}

/** Says whether a lower-case word can head an Indonesian predicate, by its form and own lists. */
export function isVerb(word: string): boolean {
  if (notVerbs.has(word)) return false;
  if (plainVerbs.has(word) || isBareVerb(word)) return true;
  return /^(?:me(?:m|n|ng|ny|l|r|w|y)\p{Ll}{3,}|di\p{Ll}{4,}|ber\p{Ll}{4,}|bekerja|belajar|ter\p{Ll}{4,})$/u.test(word);
}

const nominalLead =
  /^(?:(?:ke|pe)\p{Ll}{4,}an|upaya|cara|rencana|komitmen|tugas|strategi|langkah|program|pelatihan|gerakan|ajakan)$/u;

/** The shape of a note: a full clause, a predicate without its subject, or a phrase without a verb. */
export type ClauseShape = 'clause' | 'predicate' | 'phrase';

/** Judges the shape of a written-out note, so that a writer knows which words it still needs. */
export function clauseShape(text: string): ClauseShape {
  const head = text.replace(/[“"][^”"]*[”"]/g, 'kutipan');
  const parts = head.match(/[\p{L}\p{N}-]+|[,;:()]/gu) ?? [];
  const first = parts[0]?.toLowerCase();
  if (first === undefined) return 'phrase';
  if (isVerb(first) && parts[0] === first) return 'predicate';
  let depth = 0;
  for (let at = 1; at < parts.length; at++) {
    const part = parts[at]!;
    if (part === '(') depth++;
    else if (part === ')') depth--;
    else if (
      depth === 0 &&
      part === part.toLowerCase() &&
      isVerb(part) &&
      !(at === 1 && nominalLead.test(first)) &&
      parts[at - 1] !== 'yang' &&
      !subordinate(parts, at)
    )
      return 'clause';
  }
  return 'phrase';
}

function subordinate(parts: readonly string[], at: number): boolean {
  const before = parts[at - 1]!.toLowerCase();
  if (/^(untuk|guna|agar|demi|dalam|dengan|cara|tanpa|oleh)$/.test(before)) return true;
  return /^(tidak|belum|sudah|akan|telah|dapat|bisa)$/.test(before) && parts[at - 2] === 'yang';
}

const verbLeads =
  'sepakat|untuk|akan|ingin|mau|siap|bisa|dapat|harus|perlu|sudah|telah|sedang|agar|guna|wajib|tidak|belum';

/** Puts bare verbs into the active form where prose needs it: `untuk bantu` becomes `untuk membantu`. */
export function activeVerbs(text: string): string {
  return text.replace(
    new RegExp(`(?<!\\p{L})(${verbLeads}) (\\p{Ll}+)(?!\\p{L})`, 'gu'),
    (whole, lead: string, verb: string) =>
      isBareVerb(verb) || (lead === 'sepakat' && verb === 'bentuk') ? `${lead} ${activeForm(verb)}` : whole,
  );
}

/** The headline form of an active verb: `menggandeng` gives `gandeng`; other words stay. */
export function headlineVerb(word: string): string {
  const known: Readonly<Record<string, string>> = {
    membahas: 'bahas',
    membentuk: 'bentuk',
    membuka: 'buka',
    membangun: 'bangun',
    membantu: 'bantu',
    memeriksa: 'periksa',
    meluncurkan: 'luncurkan',
    menggandeng: 'gandeng',
    mempercepat: 'percepat',
    memperkuat: 'perkuat',
    memperluas: 'perluas',
    meraih: 'raih',
    melatih: 'latih',
    mengajak: 'ajak',
    menegaskan: 'tegaskan',
    menyiapkan: 'siapkan',
    menyederhanakan: 'sederhanakan',
    menghadapi: 'hadapi',
    menjaga: 'jaga',
    menetapkan: 'tetapkan',
    mengumumkan: 'umumkan',
    menyerahkan: 'serahkan',
    meresmikan: 'resmikan',
    meninjau: 'tinjau',
    mengunjungi: 'kunjungi',
    mendorong: 'dorong',
    mendukung: 'dukung',
    meningkatkan: 'tingkatkan',
    menggelar: 'gelar',
    menerima: 'terima',
    menyalurkan: 'salurkan',
    menambah: 'tambah',
    mengubah: 'ubah',
    menghapus: 'hapus',
    melindungi: 'lindungi',
    mengembangkan: 'kembangkan',
    mengelola: 'kelola',
    mencegah: 'cegah',
    mengatur: 'atur',
    membagikan: 'bagikan',
    memberikan: 'berikan',
    memberi: 'beri',
    menyepakati: 'sepakati',
    menandatangani: 'teken',
    memulai: 'mulai',
    memastikan: 'pastikan',
    membantah: 'bantah',
    meminta: 'minta',
    mengingatkan: 'ingatkan',
    mengimbau: 'imbau',
    menyusun: 'susun',
    memberlakukan: 'berlakukan',
    menolak: 'tolak',
    memperbaiki: 'perbaiki',
    melantik: 'lantik',
    menyelenggarakan: 'selenggarakan',
    mengadakan: 'adakan',
    memantau: 'pantau',
    menurunkan: 'turunkan',
    menargetkan: 'targetkan',
    menyediakan: 'sediakan',
    menanam: 'tanam',
    menyambut: 'sambut',
    memperingati: 'peringati',
    mengevaluasi: 'evaluasi',
    membahasnya: 'bahas',
    mempermudah: 'permudah',
    memudahkan: 'mudahkan',
    menjadikan: 'jadikan',
    mengembalikan: 'kembalikan',
    menghentikan: 'hentikan',
    melaporkan: 'laporkan',
  };
  const listed = known[word];
  if (listed) return listed;
  if (/^(?:menjadi|menjelang|merupakan|merasa|melalui|mereka|menjelma|mendatang|merdeka|meluas)$/.test(word))
    return word;
  return word.replace(/^(?:mem(?=b)|men(?=[cdj])|meng(?=[gh])|me(?=[lrw]))(?=\p{Ll}{4})/u, '');
}
