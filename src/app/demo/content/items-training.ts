import type { DemoItem } from './types.ts';

/** Classes, schools and an office that travels by boat. */
export const itemsTraining: DemoItem[] = [
  {
    key: 'sekolah-tepian',
    slug: 'sekolah-tepian-belajar-dari-sungai',
    type: 'programme',
    topicSlugs: ['pelatihan-warga', 'mutu-air'],
    unitSlug: 'balai-pelatihan',
    daysAgo: 13,
    hour: '10:15',
    minutes: 2,
    headline: 'Sekolah Tepian: satu hari seminggu, sungai menjadi ruang kelas',
    standfirst:
      'Sebanyak 230 sekolah dasar ikut tahun ini, dan bahan ajarnya boleh dipakai sekolah mana pun tanpa mendaftar.',
    blocks: [
      {
        kind: 'p',
        text: 'Di Sekolah Tepian, pecahan dihitung dengan takaran air, cerita ditulis dari wawancara dengan nelayan, dan pelajaran olahraga berarti belajar mengapung. Satu hari setiap minggu, murid kelas 4 sampai 6 belajar di luar ruangan, di tepi sungai atau danau yang mereka kenal.',
      },
      {
        kind: 'p',
        text: 'Program ini sudah berjalan dua tahun di 85 sekolah. Tahun ini jumlahnya menjadi 230, tersebar di 14 provinsi, dengan 27.400 murid.',
      },
      { kind: 'h2', text: 'Yang didapat sekolah' },
      {
        kind: 'ul',
        items: [
          'Dua guru dilatih selama enam hari di balai terdekat.',
          'Satu peti berisi alat ukur, pelampung, dan 60 kartu kegiatan.',
          'Seorang pendamping air, warga setempat yang pandai berenang, dengan honor Rp120.000 sehari.',
          'Dana kegiatan Rp9 juta setahun, dipertanggungjawabkan dengan selembar formulir.',
        ],
      },
      {
        kind: 'p',
        text: 'Keselamatan menjadi urusan pertama. Kegiatan dibatalkan bila status sungai Siaga 3 atau lebih tinggi, satu orang dewasa menjaga paling banyak delapan murid, dan murid yang belum bisa mengapung tidak masuk air melebihi lutut. Dalam dua tahun tidak ada kecelakaan; ada satu murid yang digigit semut api.',
      },
      { kind: 'h2', text: 'Apakah berhasil' },
      {
        kind: 'p',
        text: 'Sebuah kampus membandingkan murid Sekolah Tepian dengan murid sekolah tetangga. Nilai sains lebih tinggi 11 poin, nilai bahasa 4 poin, nilai matematika sama saja. Murid yang bisa mengapung naik dari 22 persen menjadi 83 persen.',
      },
      {
        kind: 'p',
        text: '“Yang tidak terukur itu beraninya. Anak saya yang pendiam sekarang menegur orang yang buang popok ke kali,” kata Lince Rumbiak, orang tua murid di Kabupaten Yawari.',
      },
      { kind: 'h2', text: 'Ikut atau meniru' },
      {
        kind: 'p',
        text: 'Pendaftaran untuk tahun ajaran depan dibuka {{tanggal:20}} dan ditutup {{tanggal:80}}. Sekolah di desa yang pernah kebanjiran diutamakan. Sekolah lain tidak perlu menunggu: 60 kartu kegiatan dan panduan keselamatan dapat diunduh, dicetak, dan diubah sesuka hati.',
      },
      {
        kind: 'quote',
        text: 'Kami tidak butuh semua sekolah mendaftar. Kami butuh semua anak bisa mengapung.',
        by: 'I Ketut Arsana Yasa, Kepala Balai Pelatihan Warga Tepian',
      },
    ],
    sources: [
      {
        name: 'Lembar program Sekolah Tepian',
        text: `Sekolah Tepian - lembar program
satu hari seminggu, murid kelas 4 sampai 6, belajar di luar ruangan tepi sungai/danau. pecahan = takaran air; cerita = wawancara nelayan; olahraga = mengapung
dua tahun di 85 sekolah; tahun ini 230 sekolah dasar, 14 provinsi, 27.400 murid
sekolah dapat: dua guru dilatih enam hari di balai terdekat; satu peti (alat ukur, pelampung, 60 kartu kegiatan); seorang pendamping air honor Rp120.000 sehari; dana Rp9 juta setahun, formulir selembar
keselamatan: batal bila Siaga 3 atau lebih; satu dewasa paling banyak delapan murid; belum bisa mengapung tak melebihi lutut. dua tahun tanpa kecelakaan; satu murid digigit semut api
kajian kampus (sebuah): sains +11 poin, bahasa +4 poin, matematika sama. bisa mengapung 22 persen jadi 83 persen
daftar dibuka {{tanggal:20}}, tutup {{tanggal:80}}; utamakan desa pernah banjir. 60 kartu + panduan boleh unduh, cetak, ubah tanpa mendaftar
Lince Rumbiak, orang tua murid, Kab. Yawari: "Yang tidak terukur itu beraninya. Anak saya yang pendiam sekarang menegur orang yang buang popok ke kali."
I Ketut Arsana Yasa, Kepala Balai Pelatihan Warga Tepian: "Kami tidak butuh semua sekolah mendaftar. Kami butuh semua anak bisa mengapung."`,
      },
      {
        name: 'Jawaban unit atas pertanyaan humas',
        text: `- Kegiatan dibatalkan bila status sungai Siaga 3 atau lebih tinggi, satu orang dewasa menjaga paling banyak delapan murid, dan murid yang belum bisa mengapung tidak masuk air melebihi lutut.`,
      },
    ],
  },
  {
    key: 'pendaftaran-pelatihan',
    slug: 'pendaftaran-pelatihan-warga-tepian',
    type: 'announcement',
    topicSlugs: ['pelatihan-warga', 'nelayan-usaha'],
    unitSlug: 'balai-pelatihan',
    daysAgo: 70,
    hour: '08:00',
    minutes: 2,
    headline: 'Pelatihan gratis warga tepian: 12 kelas, 480 tempat, daftar sekarang',
    standfirst:
      'Dari budidaya ikan sampai merawat pompa, semua kelas menanggung makan, penginapan, dan ongkos jalan peserta.',
    blocks: [
      {
        kind: 'p',
        text: 'Balai Pelatihan Warga Tepian membuka 12 kelas gratis untuk 480 orang. Pendaftaran dimulai {{hari:0}}, {{tanggal:0}}, dan ditutup {{tanggal:21}} pukul 16.00 WIB.',
      },
      { kind: 'h2', text: 'Kelas yang dibuka' },
      {
        kind: 'ul',
        items: [
          'Budidaya ikan air tawar, lima hari, 120 tempat.',
          'Mengolah ikan dan memasarkannya, empat hari, 100 tempat.',
          'Merawat pompa dan mesin perahu, empat hari, 90 tempat.',
          'Mengolah gulma menjadi pupuk, lima hari, 80 tempat.',
          'Pertolongan pertama di air, tiga hari, 90 tempat.',
        ],
      },
      {
        kind: 'p',
        text: 'Setiap kelas diadakan di lebih dari satu kota: Rangkaisari, Lapoleang, Siamparan, Mahalung Hulu, dan Yawari. Anda boleh memilih kota yang paling dekat; tidak harus yang seprovinsi.',
      },
      { kind: 'h2', text: 'Syarat' },
      {
        kind: 'p',
        text: 'Berumur paling muda 17 tahun dan tinggal atau bekerja di tepi sungai, danau, atau rawa. Ijazah tidak ditanyakan. Peserta dengan disabilitas dapat meminta pendamping, juru bahasa isyarat, atau bahan berhuruf besar ketika mendaftar.',
      },
      { kind: 'h2', text: 'Biaya' },
      {
        kind: 'p',
        text: 'Tidak ada. Makan, penginapan, dan ongkos jalan kami tanggung. Peserta yang kehilangan penghasilan harian menerima pengganti Rp100.000 sehari. Siapa pun yang meminta uang pendaftaran, laporkan kepada kami.',
      },
      { kind: 'h2', text: 'Cara mendaftar' },
      {
        kind: 'p',
        text: 'Isi formulir di laman pelatihan.ksd.example atau datang ke kantor desa. Jawab empat pertanyaan pendek; jawaban boleh berupa rekaman suara dalam bahasa daerah.',
      },
      { kind: 'h2', text: 'Cara memilih peserta' },
      {
        kind: 'p',
        text: 'Bila pendaftar melebihi tempat, peserta dipilih dengan undian terbuka yang disiarkan langsung pada {{tanggal:26}}. Separuh tempat disediakan untuk perempuan dan sepersepuluh untuk penyandang disabilitas. Nama yang belum beruntung masuk daftar pertama pada gelombang berikutnya.',
      },
      {
        kind: 'p',
        text: 'Tahun lalu 2.970 orang mendaftar untuk 400 tempat. “Kami tidak menyeleksi yang paling pandai bercerita. Undian lebih adil, dan orang bisa menyaksikannya,” kata I Ketut Arsana Yasa, Kepala Balai Pelatihan Warga Tepian.',
      },
      {
        kind: 'p',
        text: 'Hasil undian dikirim melalui SMS pada hari yang sama dan dimuat di halaman ini, hanya dengan nomor pendaftaran.',
      },
    ],
    sources: [
      {
        name: 'Ketentuan pendaftaran pelatihan',
        text: `Pelatihan warga tepian gelombang ini: 12 kelas gratis, 480 tempat
daftar {{hari:0}} {{tanggal:0}} s.d. {{tanggal:21}} pukul 16.00 WIB
budidaya ikan air tawar: lima hari, 120 tempat
mengolah ikan + memasarkan: empat hari, 100 tempat
merawat pompa + mesin perahu: empat hari, 90 tempat
mengolah gulma jadi pupuk: lima hari, 80 tempat
pertolongan pertama di air: tiga hari, 90 tempat
kota: Rangkaisari, Lapoleang, Siamparan, Mahalung Hulu, Yawari; tiap kelas lebih dari satu kota
syarat: paling muda 17 tahun, tinggal/bekerja di tepi sungai, danau, rawa. ijazah tdk ditanya. disabilitas: pendamping, juru bahasa isyarat, huruf besar
biaya nol; makan, penginapan, ongkos jalan ditanggung; pengganti Rp100.000 sehari
cara: pelatihan.ksd.example / kantor desa, empat pertanyaan, boleh rekaman suara bahasa daerah
undian terbuka siaran langsung {{tanggal:26}}; separuh perempuan, sepersepuluh disabilitas; sisanya daftar pertama gelombang berikut. hasil lewat SMS hari sama, nomor pendaftaran saja
tahun lalu 2.970 pendaftar, 400 tempat
I Ketut Arsana Yasa, Kepala Balai Pelatihan Warga Tepian: "Kami tidak menyeleksi yang paling pandai bercerita. Undian lebih adil, dan orang bisa menyaksikannya."`,
      },
      {
        name: 'Jawaban unit atas pertanyaan humas',
        text: `- Pendaftaran dimulai {{hari:0}}, {{tanggal:0}}, dan ditutup {{tanggal:21}} pukul 16.00 WIB.
- Anda boleh memilih kota yang paling dekat; tidak harus yang seprovinsi.
- Siapa pun yang meminta uang pendaftaran, laporkan kepada kami.`,
      },
    ],
  },
  {
    key: 'perahu-layanan',
    slug: 'perahu-layanan-izin-data-dan-obat',
    type: 'programme',
    topicSlugs: ['layanan-izin', 'penyeberangan'],
    unitSlug: 'direktorat-izin',
    daysAgo: 113,
    hour: '09:20',
    minutes: 2,
    headline: 'Perahu Layanan: kantor kami datang ke dermaga Anda',
    standfirst:
      'Enam perahu berkeliling ke 184 desa tanpa jalan darat, membawa petugas izin, alat uji air, dan sambungan internet.',
    blocks: [
      {
        kind: 'p',
        text: 'Bagi warga 184 desa di Kalimantan, Riau, dan Papua, mengurus selembar izin berarti naik perahu dua hari pulang pergi. Perahu Layanan membalik arah perjalanan itu: kantorlah yang datang.',
      },
      {
        kind: 'p',
        text: 'Enam perahu, masing-masing dengan empat petugas, singgah di setiap desa sekali dalam enam minggu. Jadwalnya ditetapkan setahun di muka dan tidak berubah kecuali sungai terlalu surut.',
      },
      { kind: 'h2', text: 'Yang bisa diurus di perahu' },
      {
        kind: 'ul',
        items: [
          'Izin dermaga, keramba, dan kartu juru mudi, selesai di tempat bila berkasnya lengkap.',
          'Uji air sumur dan air minum; hasilnya keluar dalam 20 menit.',
          'Pendaftaran Pesan Siaga dan pelatihan.',
          'Laporan dan permohonan informasi, ditulis petugas bila Anda tidak ingin menulis.',
        ],
      },
      {
        kind: 'p',
        text: 'Sambungan internet satelit di perahu boleh dipakai siapa saja selama perahu bersandar. Anak sekolah biasanya datang lebih dulu daripada orang tuanya.',
      },
      { kind: 'h2', text: 'Hasil tahun pertama' },
      {
        kind: 'p',
        text: 'Perahu pertama berlayar setahun yang lalu. Sejak itu 23.100 layanan diberikan dengan biaya rata-rata Rp86.000 per layanan, kira-kira sepertiga dari ongkos yang dulu dikeluarkan warga untuk pergi ke kota. Yang paling dicari bukan izin, melainkan uji air: 9.400 kali.',
      },
      {
        kind: 'p',
        text: '“Sudah tua begini baru tahu air sumur saya asam. Pantas periuk cepat bolong,” tutur Nek Saripah, 71 tahun, di Desa Sungai Raye.',
      },
      { kind: 'h2', text: 'Yang belum beres' },
      {
        kind: 'p',
        text: 'Dari 184 desa, 12 terlewat dua kali karena air surut. Untuk mereka, tahun ini disewa perahu lambung datar. Petugas perempuan juga masih sedikit, enam dari 24 orang, padahal banyak warga perempuan lebih nyaman bertanya kepadanya.',
      },
      {
        kind: 'quote',
        text: 'Saya kira kerja saya mengetik. Ternyata separuhnya mendengarkan orang yang sudah lama ingin ditanya.',
        by: 'Oktovianus Mansoben, petugas Perahu Layanan di Papua',
      },
      {
        kind: 'p',
        text: 'Jadwal singgah ditempel di dermaga dan dapat dicari dengan nama desa di izin.ksd.example. Desa yang belum masuk rute dapat mengusulkan diri sampai {{tanggal:60}}; syaratnya hanya satu, tidak punya jalan darat yang bisa dilewati sepanjang tahun.',
      },
    ],
    sources: [
      {
        name: 'Laporan tahun pertama Perahu Layanan',
        text: `Perahu Layanan - laporan tahun pertama (perahu pertama berlayar setahun lalu)
enam perahu, empat petugas tiap perahu (24 orang); 184 desa tanpa jalan darat: Kalimantan, Riau, Papua. dulu naik perahu dua hari pulang pergi
singgah sekali dlm enam minggu, jadwal setahun di muka, berubah hanya bila sungai terlalu surut
layanan: izin dermaga, keramba, kartu juru mudi (selesai di tempat bila lengkap); uji air sumur/air minum 20 menit; daftar Pesan Siaga + pelatihan; laporan + permohonan informasi ditulis petugas. internet satelit utk siapa saja; anak sekolah datang lebih dulu
23.100 layanan, rata-rata Rp86.000 per layanan, kira-kira sepertiga ongkos warga dulu. uji air 9.400 kali (paling dicari)
Nek Saripah, 71 tahun, Desa Sungai Raye: "Sudah tua begini baru tahu air sumur saya asam. Pantas periuk cepat bolong."
belum: 12 desa terlewat dua kali (surut), disewa perahu lambung datar. petugas perempuan enam dari 24 orang
Oktovianus Mansoben, petugas Perahu Layanan, Papua: "Saya kira kerja saya mengetik. Ternyata separuhnya mendengarkan orang yang sudah lama ingin ditanya."
usul rute s.d. {{tanggal:60}}; syarat satu: tak punya jalan darat sepanjang tahun. jadwal di dermaga + izin.ksd.example`,
      },
      {
        name: 'Jawaban unit atas pertanyaan humas',
        text: `- Jadwalnya ditetapkan setahun di muka dan tidak berubah kecuali sungai terlalu surut.
- Yang paling dicari bukan izin, melainkan uji air: 9.400 kali.
- Dari 184 desa, 12 terlewat dua kali karena air surut.
- Petugas perempuan juga masih sedikit, enam dari 24 orang, padahal banyak warga perempuan lebih nyaman bertanya kepadanya.`,
      },
    ],
  },
];
