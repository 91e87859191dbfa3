import type { DemoItem } from './types.ts';

/** Rivers: clean-ups, sand mines, a laboratory with open doors. */
export const itemsRivers: DemoItem[] = [
  {
    key: 'bersih-kali-wening',
    slug: 'warga-angkat-sampah-kali-wening',
    type: 'activity',
    topicSlugs: ['mutu-air'],
    unitSlug: 'direktorat-mutu',
    daysAgo: 2,
    hour: '14:30',
    minutes: 1,
    headline: 'Satu pagi di Kali Wening: 4,2 ton sampah, 37 sandal',
    standfirst:
      'Warga Purwawening memilah hasil bersih-bersih kali dan menemukan dari mana sebagian besar sampahnya datang.',
    blocks: [
      {
        kind: 'p',
        text: 'Sandal kiri lebih banyak daripada sandal kanan. Itu salah satu temuan 860 warga Purwawening, Jawa Tengah, yang turun ke Kali Wening pada {{hari:0}} ({{tanggalpendek:0}}) pagi. Selama tiga jam mereka mengangkat 4,2 ton sampah, termasuk 37 sandal dan sebuah mesin cuci.',
      },
      {
        kind: 'p',
        text: 'Aksi ini lain daripada kerja bakti biasa karena sampahnya ditimbang dan dipilah menurut asalnya. Hasilnya mengejutkan panitia: 61 persen berupa kemasan saset dan popok, dan hampir separuhnya terkumpul di bawah dua jembatan.',
      },
      {
        kind: 'p',
        text: '“Saya kira kiriman dari hulu. Ternyata dari jembatan kampung saya sendiri, dilempar malam-malam,” kata Suparno, ketua RW 4 Kelurahan Kedungsari.',
      },
      { kind: 'h2', text: 'Tindak lanjutnya' },
      {
        kind: 'p',
        text: 'Musyawarah di tepi kali langsung memutuskan tiga hal. Jembatan Kedungsari dan Jembatan Lor dipasangi lampu. Gerobak sampah lewat setiap malam pukul 20.00 WIB, mulai {{tanggal:3}}. Popok dijemput terpisah dua kali seminggu dan dibawa ke pengolah milik Kementerian Sungai dan Danau.',
      },
      {
        kind: 'p',
        text: 'Tidak ada denda. Usul memasang kamera pengawas juga ditolak lewat pemungutan suara, 74 berbanding 51.',
      },
      {
        kind: 'quote',
        text: 'Kalau gerobaknya datang tepat waktu, orang tidak perlu ke jembatan. Coba itu dulu tiga bulan.',
        by: 'Bu Ngatinah, pemilik warung di ujung Jembatan Lor',
      },
      {
        kind: 'p',
        text: 'Dari sampah yang terangkat, 1,1 ton plastik keras dibeli bank sampah seharga Rp2,6 juta. Uangnya dipakai untuk lampu jembatan. Sisanya dibawa ke tempat pembuangan akhir dengan enam truk.',
      },
      {
        kind: 'p',
        text: 'Mutu air kali ini membaik sejak 2.100 rumah tersambung ke pengolah air limbah bersama, tetapi sampah padat belum banyak berkurang. Penimbangan akan diulang {{tanggal:90}} di titik yang sama dengan cara yang sama agar hasilnya bisa dibandingkan.',
      },
      {
        kind: 'p',
        text: 'Panduan memilah dan menimbang sampah kali, lengkap dengan formulirnya, kami lampirkan. Lima kelurahan lain di Purwawening sudah memintanya.',
      },
    ],
    sources: [
      {
        name: 'Catatan aksi Kali Wening',
        text: `Catatan aksi bersih Kali Wening, Purwawening, Jawa Tengah, {{hari:0}} {{tanggalpendek:0}}, satu pagi, tiga jam
860 warga; 4,2 ton sampah, ditimbang + dipilah menurut asal. 37 sandal (kiri lebih banyak drpd kanan), sebuah mesin cuci
61 persen kemasan saset + popok; hampir separuhnya di bawah dua jembatan
Suparno, ketua RW 4 Kelurahan Kedungsari: "Saya kira kiriman dari hulu. Ternyata dari jembatan kampung saya sendiri, dilempar malam-malam."
musyawarah, tiga hal: lampu di Jembatan Kedungsari + Jembatan Lor; gerobak tiap malam pukul 20.00 WIB mulai {{tanggal:3}}; popok dijemput dua kali seminggu ke pengolah Kementerian Sungai dan Danau. tidak ada denda. kamera pengawas ditolak 74 berbanding 51
Bu Ngatinah, pemilik warung ujung Jembatan Lor: "Kalau gerobaknya datang tepat waktu, orang tidak perlu ke jembatan. Coba itu dulu tiga bulan."
1,1 ton plastik keras dibeli bank sampah Rp2,6 juta, utk lampu. sisa ke TPA, enam truk
2.100 rumah tersambung pengolah air limbah bersama; sampah padat belum banyak berkurang. timbang ulang {{tanggal:90}}
panduan + formulir dilampirkan; lima kelurahan lain sdh minta`,
      },
      {
        name: 'Catatan tambahan peliput',
        text: `- Uangnya dipakai untuk lampu jembatan.
- Sisanya dibawa ke tempat pembuangan akhir dengan enam truk.`,
      },
    ],
  },
  {
    key: 'tambang-pasir-brangsal',
    slug: 'tambang-pasir-tanpa-izin-di-brangsal-ditutup',
    type: 'release',
    topicSlugs: ['mutu-air', 'layanan-izin'],
    unitSlug: 'direktorat-mutu',
    daysAgo: 74,
    hour: '15:00',
    minutes: 1,
    headline: 'Tujuh tambang pasir tanpa izin di Sungai Brangsal ditutup',
    standfirst:
      'Penambang manual mendapat lokasi pengganti, sedangkan pemilik mesin sedot wajib memulihkan tebing yang runtuh.',
    blocks: [
      {
        kind: 'p',
        text: 'Tujuh tambang pasir tanpa izin di Sungai Brangsal, Jawa Timur, berhenti bekerja sejak {{hari:-1}}, {{tanggal:-1}}. Pengawas Kementerian Sungai dan Danau menyegel 19 mesin sedot dan mencabut jalur pipa yang menjorok ke tengah sungai.',
      },
      {
        kind: 'p',
        text: 'Penyedotan membuat dasar sungai turun 2,3 meter dalam empat tahun. Akibatnya, tebing di Desa Ngrejeng longsor dan menelan sembilan dapur rumah. Sumur warga ikut mengering karena muka air tanah turun.',
      },
      {
        kind: 'p',
        text: '“Tiap malam bunyi mesin, tiap pagi tanah kami berkurang sejengkal,” ujar Mbah Painem, yang dapurnya hanyut dua bulan lalu.',
      },
      { kind: 'h2', text: 'Membedakan sekop dan mesin' },
      {
        kind: 'p',
        text: 'Tidak semua penambang diperlakukan sama. Sebanyak 143 penambang yang memakai sekop dan perahu mendapat lokasi pengganti di bagian sungai yang pasirnya memang harus dikeruk. Izinnya berlaku dua tahun, gratis, dengan batas 6 meter kubik per orang per hari.',
      },
      {
        kind: 'p',
        text: 'Pemilik mesin sedot tidak memperoleh pilihan itu. Mereka wajib memulihkan tebing sepanjang 400 meter dengan bronjong dan bambu sampai {{tanggal:120}}. Perkiraan biayanya Rp4,7 miliar.',
      },
      { kind: 'h2', text: 'Yang menanggung kerugian warga' },
      {
        kind: 'p',
        text: 'Kesembilan keluarga di Ngrejeng menempati rumah sementara yang disewa Kementerian selama setahun. Ganti rugi dapurnya dibebankan kepada pemilik mesin. Bila dalam 60 hari belum dibayar, Kementerian membayarkannya lebih dulu lalu menagih.',
      },
      {
        kind: 'quote',
        text: 'Kami terlambat. Laporan pertama warga masuk dua tahun lalu dan mengendap di meja yang salah.',
        by: 'Jonggi Marpaung, Direktur Mutu Air dan Ekosistem',
      },
      {
        kind: 'p',
        text: 'Agar tidak terulang, laporan tentang tambang kini langsung masuk ke pengawas sungai dengan tenggat jawaban tiga hari kerja. Foto udara Sungai Brangsal diambil setiap dua minggu dan dipasang berdampingan, sehingga siapa pun dapat melihat apakah tebing berubah.',
      },
      {
        kind: 'p',
        text: 'Dua tambang berizin di hilir tetap bekerja. Batas pengambilannya tertulis pada papan di pintu masuk; pelanggaran dapat difoto dan dikirim lewat halaman Lapor.',
      },
    ],
    sources: [
      {
        name: 'Laporan pengawasan Sungai Brangsal',
        text: `Pengawasan Sungai Brangsal, Jawa Timur
- 7 (tujuh) tambang pasir tanpa izin berhenti sejak {{hari:-1}} {{tanggal:-1}}; 19 mesin sedot disegel, jalur pipa dicabut
- dasar sungai turun 2,3 meter dalam empat tahun. Desa Ngrejeng: tebing longsor, sembilan dapur rumah hanyut. sumur mengering (muka air tanah turun)
- Mbah Painem (dapur hanyut dua bulan lalu): "Tiap malam bunyi mesin, tiap pagi tanah kami berkurang sejengkal."
- 143 penambang sekop + perahu: lokasi pengganti (pasir yg memang harus dikeruk), izin dua tahun gratis, batas 6 meter kubik per orang per hari
- pemilik mesin: pulihkan tebing 400 meter, bronjong + bambu, s.d. {{tanggal:120}}, perkiraan Rp4,7 miliar
- sembilan keluarga: rumah sementara disewa Kementerian setahun. ganti rugi dapur oleh pemilik mesin; 60 hari belum dibayar, Kementerian bayar dulu lalu menagih
- Jonggi Marpaung, Direktur Mutu Air dan Ekosistem: "Kami terlambat. Laporan pertama warga masuk dua tahun lalu dan mengendap di meja yang salah."
- laporan tambang kini langsung ke pengawas sungai, tenggat tiga hari kerja. foto udara tiap dua minggu
- dua tambang berizin di hilir tetap kerja; batas di papan pintu masuk; langgar: foto, halaman Lapor`,
      },
    ],
  },
  {
    key: 'laboratorium-terbuka',
    slug: '118-pelajar-memeriksa-air-sendiri',
    type: 'activity',
    topicSlugs: ['mutu-air', 'pelatihan-warga'],
    unitSlug: 'direktorat-mutu',
    daysAgo: 108,
    hour: '14:20',
    minutes: 1,
    headline: '118 pelajar membawa air dari rumah dan memeriksanya sendiri',
    standfirst:
      'Hari Laboratorium Terbuka di Bogor menemukan 26 sumur yang perlu diperiksa ulang, semuanya milik keluarga peserta.',
    blocks: [
      {
        kind: 'p',
        text: '“Air di rumahku bau besi. Aku mau tahu kenapa,” tulis Keisya, murid kelas 8, pada label botolnya. Botol itu satu dari 118 yang dibawa pelajar ke Laboratorium Mutu Air Kementerian Sungai dan Danau di Bogor, {{hari:0}}, {{tanggal:0}}.',
      },
      {
        kind: 'p',
        text: 'Hari Laboratorium Terbuka diadakan dua kali setahun. Kali ini pesertanya datang dari sembilan SMP dan madrasah, masing-masing dengan sebotol air dari rumah: air sumur, air hujan, air kali, bahkan air akuarium.',
      },
      {
        kind: 'p',
        text: 'Di meja kerja, para analis mendampingi mereka menguji keasaman, kadar besi, dan bakteri. Hasil besi keluar dalam 15 menit; uji bakteri perlu 24 jam sehingga dikirim menyusul lewat sekolah.',
      },
      { kind: 'h2', text: 'Temuan' },
      {
        kind: 'p',
        text: 'Sebanyak 26 botol, semuanya dari sumur, mengandung besi di atas batas aman. Orang tua pemilik sumur menerima surat berisi angka, artinya, dan cara menyaring dengan pasir serta arang. Petugas juga menawarkan pemeriksaan ulang di rumah tanpa biaya, dan 19 keluarga langsung mendaftar.',
      },
      {
        kind: 'p',
        text: 'Air Keisya termasuk yang tinggi: 1,9 miligram besi per liter. Batasnya 0,3 miligram. “Ternyata bukan salah pipanya,” katanya setelah melihat tabung uji berubah menjadi jingga.',
      },
      {
        kind: 'quote',
        text: 'Anak-anak ini bertanya lebih tajam daripada tamu resmi. Ada yang menanyakan siapa yang memeriksa pekerjaan kami.',
        by: 'Nurhayati Sinaga, analis senior Laboratorium Mutu Air',
      },
      {
        kind: 'p',
        text: 'Jawaban atas pertanyaan itu diperlihatkan langsung: setiap bulan laboratorium menerima sepuluh botol tanpa nama dari lembaga penguji lain, dan hasilnya dibandingkan. Bulan lalu semuanya cocok, kecuali satu botol yang selisihnya 4 persen.',
      },
      { kind: 'h2', text: 'Ingin ikut' },
      {
        kind: 'p',
        text: 'Laboratorium Terbuka berikutnya berlangsung dalam enam bulan. Sekolah dapat mendaftarkan paling banyak 15 murid; bus dari sekolah dalam jarak 40 kilometer disediakan. Sekolah yang terlalu jauh bisa meminta kotak uji lewat pos: isinya cukup untuk 30 botol, dan hasilnya dibacakan bersama melalui panggilan video.',
      },
    ],
    sources: [
      {
        name: 'Catatan Hari Laboratorium Terbuka',
        text: `Hari Laboratorium Terbuka, Laboratorium Mutu Air Kementerian Sungai dan Danau, Bogor, {{hari:0}} {{tanggal:0}}
- 118 pelajar dr sembilan SMP dan madrasah, tiap orang sebotol air dari rumah (sumur, hujan, kali, akuarium). dua kali setahun
- Keisya, murid kelas 8, di label botol: "Air di rumahku bau besi. Aku mau tahu kenapa." hasil 1,9 miligram besi per liter (batas 0,3 miligram), tabung jadi jingga. "Ternyata bukan salah pipanya."
- diuji: keasaman, besi, bakteri, didampingi analis. besi 15 menit, bakteri 24 jam (menyusul lewat sekolah)
- 26 botol, semua dari sumur keluarga peserta, besi di atas batas aman. ortu dpt surat: angka, arti, cara menyaring pasir + arang. periksa ulang di rumah gratis: 19 keluarga daftar
- Nurhayati Sinaga, analis senior Laboratorium Mutu Air: "Anak-anak ini bertanya lebih tajam daripada tamu resmi. Ada yang menanyakan siapa yang memeriksa pekerjaan kami."
- tiap bulan sepuluh botol tanpa nama dr lembaga penguji lain, dibandingkan. bulan lalu cocok semua kecuali satu botol, selisih 4 persen
- berikutnya enam bulan lagi. sekolah paling banyak 15 murid; bus dlm jarak 40 kilometer. jauh: kotak uji lewat pos utk 30 botol, dibaca bersama lewat panggilan video`,
      },
    ],
  },
];
