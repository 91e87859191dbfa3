const table = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s*[|\n]\s*/)
      .map((entry) => entry.split(/\s*=\s*/) as [string, string]),
  );

/** Nouns that follow a figure, in the singular or as English counts them (own list). */
export const UNITS = table(`
orang = people | warga = residents | jiwa = people | keluarga = families | kepala keluarga = households | kk = households
meter = metres | kilometer = kilometres | km = km | sentimeter = centimetres | hektare = hectares | ton = tonnes | kilogram = kilograms
liter = litres | liter per detik = litres per second | meter kubik = cubic metres | meter kubik per detik = cubic metres per second
meter persegi = square metres | persen = percent | % = percent | jam = hours | menit = minutes | detik = seconds | hari = days
hari kerja = working days | minggu = weeks | pekan = weeks | bulan = months | tahun = years | kali = times | unit = units | titik = points
desa = villages | kelurahan = urban villages | kecamatan = districts | kabupaten = regencies | kota = cities | provinsi = provinces
kabupaten/kota = regencies and cities | sekolah = schools | siswa = pupils | guru = teachers | mahasiswa = students
petugas = officers | pegawai = staff | relawan = volunteers | peserta = participants | pengungsi = evacuees | penerima = recipients
rumah = houses | perahu = boats | pompa = pumps | pintu air = sluice gates | karung pasir = sandbags | dermaga = jetties
sungai = rivers | danau = lakes | bendungan = dams | tempat pengungsian = shelters | halaman = pages | pasal = articles | laporan = reports
perusahaan = companies | koperasi = cooperatives | nelayan = fishers | petani = farmers | pedagang = traders | anak = children
`);

/** The heads of office titles, longest first when matched (own list). */
export const TITLE_HEADS = table(`
Presiden Republik Indonesia = President of the Republic of Indonesia | Presiden RI = President of Indonesia | Presiden = President
Wakil Presiden = Vice President | Wakil Menteri = Deputy Minister of | Menteri Koordinator = Coordinating Minister for
Menteri Sekretaris Negara = Minister of State Secretariat | Menteri = Minister of | Sekretaris Jenderal = Secretary General
Sekretaris Kabinet = Cabinet Secretary | Sekretaris Daerah = Regional Secretary | Direktur Jenderal = Director General of
Direktur Utama = President Director | Direktur = Director of | Deputi = Deputy for | Staf Ahli = Expert Staff | Staf Khusus = Special Staff
Kepala Biro = Head of the Bureau of | Kepala Pusat = Head of the Centre for | Kepala Balai = Head of the Office for
Kepala Dinas = Head of the Agency for | Kepala Badan = Head of the Agency for | Kepala Bagian = Head of the Division for
Kepala Bidang = Head of the Section for | Kepala Desa = Village Head of | Kepala = Head of | Gubernur = Governor of
Wakil Gubernur = Deputy Governor of | Bupati = Regent of | Wali Kota = Mayor of | Camat = District Head of | Lurah = Urban Village Head of
Ketua = Chair of | Wakil Ketua = Deputy Chair of | Juru Bicara = Spokesperson of | Rektor = Rector of | Inspektur Jenderal = Inspector General
`);

/** What ministries, bureaus and laws are about (own list). */
export const AREAS = table(`
Keuangan = Finance | Kesehatan = Health | Pertanian = Agriculture | Sosial = Social Affairs | Agama = Religious Affairs
Dalam Negeri = Home Affairs | Luar Negeri = Foreign Affairs | Pertahanan = Defence | Perhubungan = Transportation | Perdagangan = Trade
Perindustrian = Industry | Ketenagakerjaan = Manpower | Pariwisata = Tourism | Pendidikan = Education | Kebudayaan = Culture
Hukum = Law | Lingkungan Hidup = Environment | Kehutanan = Forestry | Kelautan dan Perikanan = Marine Affairs and Fisheries
Komunikasi dan Digital = Communication and Digital Affairs | Komunikasi dan Informatika = Communication and Informatics
Pekerjaan Umum = Public Works | Perumahan = Housing | Sekretariat Negara = State Secretariat | Hubungan Masyarakat = Public Relations
Humas = Public Relations | Umum = General Affairs | Perencanaan = Planning | Kepegawaian = Personnel | Data = Data | Informasi = Information
Pelayanan Publik = Public Services | Sumber Daya Air = Water Resources | Sungai dan Danau = Rivers and Lakes | Sungai = Rivers | Danau = Lakes
Bendungan = Dams | Banjir = Floods | Kekeringan = Droughts | Mutu Air = Water Quality | Ekosistem = Ecosystems | Perizinan = Licensing
Energi = Energy | Ekonomi = Economic Affairs | Investasi = Investment | Koperasi = Cooperatives | Riset = Research | Inovasi = Innovation
`);

/** Headings and phrases that releases share (own list). */
export const FIXED = table(`
Latar belakang = Background | Kontak = Contact | Narahubung = Contact | Kontak media = Media contact | Tentang kami = About us
Jadwal = Schedule | Syarat = Requirements | Persyaratan = Requirements | Cara mendaftar = How to register | Biaya = Fees
Yang berubah = What changes | Tindak lanjut = Next steps | Hasil = Results | Fakta = The facts | Narasumber = Speakers | Waktu = Time | Tempat = Place
`);

/** The kinds of law in English. */
export const LAWS: Readonly<Record<string, string>> = {
  UU: 'Law',
  Perppu: 'Government Regulation in Lieu of Law',
  PP: 'Government Regulation',
  Perpres: 'Presidential Regulation',
  Inpres: 'Presidential Instruction',
  Keppres: 'Presidential Decree',
  Permen: 'Ministerial Regulation',
  Kepmen: 'Ministerial Decree',
  Perki: 'Information Commission Regulation',
  Perda: 'Regional Regulation',
  Pergub: 'Governor’s Regulation',
  Perbup: 'Regent’s Regulation',
  Perwali: 'Mayor’s Regulation',
  SE: 'Circular',
};

/** Time zones in English. */
export const ZONES: Readonly<Record<string, string>> = {
  WIB: 'Western Indonesia Time',
  WITA: 'Central Indonesia Time',
  WIT: 'Eastern Indonesia Time',
};
