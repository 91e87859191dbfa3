/** Words of today's offices and newsrooms that older word lists lack; written for Gapura, one form a word. */
export const modernWords: readonly string[] = `
  aktivasi akuntabilitas algoritma aplikasi apartemen asesmen asuransi autentikasi balita band bansos basis berita biometrik birokrasi
  bioskop bupati camat cuti daring dashboard data debut desain deteksi digital digitalisasi dinamis disabilitas diskon distribusi domain donasi
  drainase edukasi efisiensi ekosistem elektronik embung energi evakuasi evaluasi fasilitas fasilitasi festival finalisasi
  fitur formasi formulir forum gawai gim global gratis hibah hilirisasi hoaks humas identifikasi imunisasi implementasi indeks indikator
  industri inflasi inflasioner informasi infrastruktur inisiasi inovasi inspeksi inspirasi insentif instalasi integrasi integritas internet
  interoperabilitas intervensi investasi irigasi jenazah jurnalis kampanye kader kabupaten kecamatan kelurahan kementerian kapasitas kapitasi karakter karier klarifikasi klaster
  klinik koalisi kolaborasi komitmen kompetensi kompetisi komoditas kompensasi komponen komunitas konektivitas konferensi konfirmasi konsolidasi
  konservasi konstruksi konsultan konten kontribusi koordinasi koordinator koperasi korsupgah kreativitas kredensial kriteria kualitas kuliner kurasi
  kurikulum laman lansia legalitas literasi logistik luring mal malaadministrasi mandat masif media merek mesin metode metadata
  migrasi milenial mitigasi mitra moderasi modul momentum monitoring moratorium motorik musala musrenbang narahubung narkoba
  narasumber nakes nasional neraca netizen nirkabel notifikasi observasi olahraga ombudsman operasional opsi optimal optimalisasi organisasi orientasi
  otomatis otonomi pandemi panitia parameter parkir partisipasi partisipatif pasien paspor pedestrian pemda pemilu pemkab
  pemkot pemprov perforasi periode permen perpres pilkada pilot pinjol platform podcast portal posko posyandu potensi praktik presentasi prioritas
  privasi program progres promosi properti proyek publikasi puskesmas rakornas ramadan rapat realisasi reformasi regulasi
  rehabilitasi rekomendasi rekonstruksi relawan relokasi renovasi replikasi reservasi responsif restoran revitalisasi rilis riset
  sampah sanitasi satgas sedimentasi sekda sektor sekuel seminar sertifikasi sertifikat server sidak siber sidik simulasi sinergi sinkronisasi
  sistem situs skala skema skrining sosialisasi spesifikasi sponsor stabilisasi standar standardisasi status strategi stunting subsidi surat
  survei surveilans swafoto swasembada swasta swakelola taklimat tautan teknis teknologi telekonferensi televisi timnas tol tradisi transformasi transisi
  transparan transparansi transportasi unggah unduh unit universitas vaksin vaksinasi validasi variabel verifikasi
  vidio video virtual visi viral wacana wali warganet warta wartawan webinar website zonasi
  januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu
  indonesia sumatra sumatera jawa kalimantan sulawesi maluku papua bali
`
  .trim()
  .split(/\s+/);
