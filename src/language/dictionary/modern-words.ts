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
  video virtual visi viral wacana wali warganet warta wartawan webinar website zonasi
  dulu dulunya surel ponsel saset notulen kependudukan perbarui diperbarui mengurai diurai terurai megabita gigabita kilobita krama paruman bronjong tapah klik diklik
  mengklik independen listen partai parpol capres cawapres pilpres cagub dapil elektabilitas kotamadya ibu audisi respons narkotika karakteristik jejaring
  keyboard instruksi komposisi masehi dieksekusi eksekusi sepekan sederet segudang rutinitas komoditas dipercepat percepat kimiawan vulkanik antioksidan akuntabel
  inklusi inklusif difabel kapolda kapolri kapolres dirjen dirut sekjen irjen ditjen kanwil kadis kapus kasubdit kabag kabid tupoksi pemeringkat ketidakseimbangan
  ketidakmampuan ketidaksamaan ketidakstabilan permusyawaratan atmosfer seputar seusai petarung bersilaturahmi etnisitas relasi streaming hashtag tagar aplikator
  pebulutangkis mangkrak lapas polres polda polsek kodim koramil pemdes bumdes bumd bumn umkm dispensasi rinci daur ulang rapid antigen swab
  komorbid herd booster faskes bidan bilateral multilateral trilateral delegasi diplomasi konsuler repatriasi deportasi visa
  startup rintisan akselerator inkubator inkubasi digitalisasikan gawai peranti lunak keras pranala peladen peramban sandi pengodean enkripsi luring siniar podcast
  talkshow gelar wicara siaran langsung tayang tayangan konten kreator pemengaruh warganet tepercaya hoaks disinformasi misinformasi malinformasi literasi
  cek fakta klarifikasi viral unggahan swakelola tender lelang pengadaan katalog spesifikasi anggaran akrual audit auditor auditan temuan opini wajar
  petambak pembudidaya pembudi daya keramba rumpon bagan mangrove lamun terumbu karang abrasi akresi sedimen embung bendung bendungan waduk kanal sodetan normalisasi naturalisasi
  drainase gorong talut tanggul parapet sabo pompa genset panel surya mikrohidro bioetanol biodiesel biogas biomassa emisi karbon dekarbonisasi
  gempa likuefaksi pengungsi huntara huntap logistik dapur umum tagana mitigasi evakuasi prakiraan prakirawan curah hujan hidrometeorologi ekstrem bibit siklon
  posbindu posyandu puskesmas polindes imunisasi tengkes gizi malaria demam berdarah tuberkulosis skrining rujukan rawat inap jalan apoteker apotek farmasi obat generik
  guru honorer sertifikasi asesmen rapor kurikulum vokasi pesantren madrasah santri zonasi beasiswa pascasarjana doktoral doktor magister sarjana diploma
  jatah kuota antrean daring paspor imigrasi keimigrasian kedatangan keberangkatan penumpang bandara pelabuhan dermaga kapal feri kapal cepat kereta bus halte terminal
  jembatan timbang tonase marka rambu trotoar penyeberangan flyover underpass overpass simpang susun ruas jalur sepeda pejalan kaki
  inflasi deflasi resesi stimulus fiskal moneter suku bunga kurs devisa surplus defisit neraca ekspor impor nontunai dompet digital pembayaran
  arsip arsiparis pustakawan perpustakaan naskah kuno manuskrip digitalisasi alih media koleksi repositori museum cagar budaya kurator
  sensus survei statistik responden sampel pendataan pemutakhiran metodologi indeks persentase median kuintil desil
  januari februari maret april mei juni juli agustus september oktober november desember senin selasa rabu kamis jumat sabtu minggu
  indonesia sumatra sumatera jawa kalimantan sulawesi maluku papua bali
`
  .trim()
  .split(/\s+/);
