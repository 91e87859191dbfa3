/** Words that begin an Indonesian office title, own list, in lower case. */
const heads =
  'wakil presiden|presiden|wakil menteri|menteri koordinator|menteri|sekretaris jenderal|sekretaris kabinet|sekretaris daerah|sekretaris|wakil kepala|kepala|direktur jenderal|direktur utama|direktur|deputi|asisten deputi|asisten|staf ahli|staf khusus|staf|wakil gubernur|gubernur|wakil bupati|bupati|wakil wali kota|wali kota|camat|lurah|wakil ketua|ketua|komisioner|komisaris|anggota|juru bicara|rektor|wakil rektor|dekan|inspektur jenderal|inspektur|koordinator|manajer|pimpinan|panglima|kapolri|kapolda|kapolres|kapolsek|komandan|jaksa agung|hakim agung|hakim|duta besar|konsul jenderal|utusan|penasihat|tenaga ahli|penjabat|pelaksana tugas|pelaksana harian|pengawas|pranata humas|analis|peneliti|guru besar|ibu negara|bendahara|pendiri|founder|ceo|cto|head|general manager|vice president|president|chief|country';
const common =
  'dosen|guru|peneliti|pedagang|petani|nelayan|warga|relawan|mahasiswa|mahasiswi|siswa|siswi|pelajar|pengusaha|pelaku usaha|pakar|ahli|praktisi|pegiat|aktivis|wartawan|dokter|bidan|perawat|penyuluh|seniman|budayawan|penulis|moderator|pengemudi|pengrajin|perajin|penerima|peserta|tokoh|pengamat|ibu rumah tangga|pemilik|penggerak|kader|pengelola|pustakawan|arsiparis|sopir|pemandu';

const englishHeads =
  /\b(?:Officer|Manager|Director|President|Chairman|Chairperson|Head|Lead|Chief|Secretary|Advisor|Representative|Ambassador|Specialist|Fellow|Professor|Partner|Founder|CEO|CTO|COO|CFO)\b/;

const headPattern = new RegExp(
  `^(?:plt\\.?\\s+|plh\\.?\\s+|pj\\.?\\s+|mantan\\s+|calon\\s+)?(?:wakil\\s+)?(?:${heads})(?![\\p{L}])`,
  'iu',
);
const commonPattern = new RegExp(`^(?:seorang\\s+|salah satu\\s+)?(?:${common})(?![\\p{L}])`, 'iu');

/** Says whether a phrase is an office title (`Kepala Biro Humas`, `National Technology Officer X`). */
export function isOfficeTitle(phrase: string): boolean {
  return headPattern.test(phrase.trim()) || (englishHeads.test(phrase) && /^\p{Lu}/u.test(phrase.trim()));
}

/** Says whether a phrase says what somebody is or does, office title or not (`pedagang cabai`, `dosen Universitas X`). */
export function isRole(phrase: string): boolean {
  return isOfficeTitle(phrase) || commonPattern.test(phrase.trim());
}

/** Regular-expression source of the words that begin a title, longest first, each written with capitals. */
export const titleHeadSource: string = heads
  .split('|')
  .sort((a, b) => b.length - a.length)
  .map((head) =>
    head
      .split(' ')
      .map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`)
      .join('\\s+'),
  )
  .join('|');

const institutionWords: ReadonlySet<string> = new Set(
  `negara negeri luar dalam daerah kota kabupaten provinsi nasional pusat umum publik informasi komunikasi digital media biro humas bidang badan
  dinas balai direktorat jenderal kementerian lembaga komisi dewan sekretariat kabinet republik indonesia ri hubungan masyarakat hukum agama sosial
  pertanian keuangan ekonomi teknologi riset inovasi usaha koperasi desa tani ahli rakyat warga bahasa arsip pustaka literasi air sungai danau laut
  hutan lingkungan hidup tenaga kerja agraria dan tata ruang bumn universitas institut sekolah fakultas rumah sakit pemuda olahraga pariwisata
  kreatif investasi energi mineral pangan gizi haji wilayah eksekutif utama muda madya komunitas satuan tugas tim panitia pelaksana bagian subbagian
  mutu ekosistem perairan barat timur utara selatan tengah tenggara raya baru layanan pelayanan aparatur anak perempuan keluarga penduduk statistik pajak bea cukai polri tni sumber daya manusia operasional program`.split(
    /\s+/,
  ),
);

/** Says whether a capitalised word belongs to the name of an institution or office rather than of a person. */
export function isInstitutionWord(word: string): boolean {
  const lower = word.toLowerCase();
  return institutionWords.has(lower) || /^(?:pe|ke)\p{Ll}{4,}an$/u.test(lower) || /^\p{Lu}{2,}$/u.test(word);
}
