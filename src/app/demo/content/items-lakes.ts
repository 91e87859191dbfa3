import type { DemoItem } from './types.ts';

/** Lakes: cages, fish and a speech. */
export const itemsLakes: DemoItem[] = [
  {
    key: 'ikan-lapoleang-kembali',
    slug: 'ikan-danau-lapoleang-kembali',
    type: 'news',
    topicSlugs: ['danau', 'nelayan-usaha'],
    unitSlug: 'direktorat-mutu',
    daysAgo: 6,
    hour: '09:40',
    minutes: 1,
    headline: 'Nelayan Lapoleang menutup teluknya setahun, kini ikannya kembali',
    standfirst:
      'Tangkapan di Danau Lapoleang naik dua kali lipat setelah warga sendiri melarang jaring di tempat ikan bertelur.',
    blocks: [
      {
        kind: 'p',
        text: 'Subuh di Dermaga Bontorita, Sulawesi Selatan, Haji Baharuddin menurunkan 11 kilogram ikan gabus dan nila dari perahunya. Setahun lalu, pada jam yang sama, isi perahunya jarang lebih dari 5 kilogram.',
      },
      {
        kind: 'p',
        text: 'Yang berubah bukan alat tangkapnya. Pada {{tanggal:-372}}, musyawarah lima desa sepakat menutup Teluk Alebbo dari segala jenis jaring selama setahun. Teluk seluas 140 hektare itu tempat ikan bertelur, tetapi selama bertahun-tahun justru paling ramai ditangkapi.',
      },
      {
        kind: 'p',
        text: '“Berat sekali waktu itu. Ada yang bilang saya mau membunuh periuk orang,” kenang Baharuddin, yang memimpin kelompok nelayan. Sebanyak 212 keluarga ikut menanggung akibatnya.',
      },
      {
        kind: 'p',
        text: 'Selama penutupan, Kementerian Sungai dan Danau membayar upah harian bagi 180 nelayan untuk menanam rumpon bambu dan mengangkat sampah. Biayanya Rp3,4 miliar. Penjagaan teluk dipegang warga sendiri secara bergiliran, dengan denda adat satu karung beras bagi pelanggar. Denda itu jatuh sembilan kali, terakhir tujuh bulan yang lalu.',
      },
      { kind: 'h2', text: 'Hasil hitungan' },
      {
        kind: 'p',
        text: 'Survei bersama pada pekan lalu mencatat rata-rata tangkapan 9,6 kilogram per perahu per hari, naik dari 4,7 kilogram. Ukuran ikannya pun lebih besar: gabus yang dulu rata-rata 21 sentimeter kini 29 sentimeter.',
      },
      {
        kind: 'p',
        text: 'Peneliti ikan Dr. Sitti Aminah Palaguna mengingatkan bahwa kenaikan ini mudah hilang. “Ikan yang besar itu induk. Kalau dihabiskan sekarang, dua tahun lagi kita kembali ke nol,” katanya.',
      },
      { kind: 'h2', text: 'Dibuka separuh' },
      {
        kind: 'p',
        text: 'Karena itu, musyawarah {{hari:-2}} lalu memutuskan hanya separuh teluk yang dibuka. Mata jaring paling kecil ditetapkan 5 sentimeter, dan Jumat menjadi hari tanpa menangkap ikan. Keputusan itu ditulis tangan di papan dermaga dan ditandatangani kelima kepala desa.',
      },
      {
        kind: 'p',
        text: 'Dua danau lain menyatakan ingin meniru: Siboras dan Batuampa. Nelayan Lapoleang akan menjadi pengajarnya, dimulai {{tanggal:25}}.',
      },
    ],
    sources: [
      {
        name: 'Laporan lapangan Danau Lapoleang',
        text: `Laporan lapangan Danau Lapoleang, Sulawesi Selatan
Haji Baharuddin, ketua kelompok nelayan, Dermaga Bontorita, subuh: 11 kilogram gabus + nila. setahun lalu jarang lebih dari 5 kilogram
{{tanggal:-372}}: musyawarah lima desa menutup Teluk Alebbo (140 hektare, tempat ikan bertelur, paling ramai ditangkapi) dari segala jaring, setahun. 212 keluarga terdampak
Baharuddin: "Berat sekali waktu itu. Ada yang bilang saya mau membunuh periuk orang."
Kementerian: upah harian 180 nelayan (rumpon bambu, angkat sampah), Rp3,4 miliar. jaga teluk bergiliran oleh warga; denda adat satu karung beras, jatuh sembilan kali, terakhir tujuh bulan lalu
survei bersama pekan lalu: 9,6 kilogram per perahu per hari (dulu 4,7 kilogram) = dua kali lipat. gabus rata-rata 21 sentimeter jadi 29 sentimeter
Dr. Sitti Aminah Palaguna, peneliti ikan: "Ikan yang besar itu induk. Kalau dihabiskan sekarang, dua tahun lagi kita kembali ke nol."
musyawarah {{hari:-2}}: separuh teluk dibuka; mata jaring paling kecil 5 sentimeter; Jumat tanpa menangkap ikan. ditulis di papan dermaga, ttd lima kades
dua danau ingin meniru: Siboras, Batuampa. nelayan Lapoleang mengajar mulai {{tanggal:25}}`,
      },
      { name: 'Catatan tambahan peliput', text: `- Sebanyak 212 keluarga ikut menanggung akibatnya.` },
    ],
  },
  {
    key: 'dialog-keramba-siboras',
    slug: 'menteri-dan-petani-ikan-siboras-sepakati-empat-hal',
    type: 'activity',
    topicSlugs: ['danau', 'nelayan-usaha'],
    unitSlug: 'biro-humas',
    daysAgo: 17,
    hour: '17:10',
    minutes: 1,
    headline: 'Menteri dan petani ikan Siboras menyepakati empat hal soal keramba',
    standfirst:
      'Pertemuan empat jam di sopo desa menghasilkan batas jumlah keramba, waktu peralihan, dan cara mengawasinya bersama.',
    blocks: [
      {
        kind: 'p',
        text: 'Kursi plastik di sopo Desa Lumban Hariara sudah penuh sebelum rombongan tiba. Menteri Sungai dan Danau Maria Theresia Bere memilih duduk di tikar, lalu meminta petani ikan berbicara lebih dulu. Mereka berbicara selama dua jam.',
      },
      {
        kind: 'p',
        text: 'Pertemuan pada {{hari:0}}, {{tanggal:0}}, itu membahas rencana mengurangi keramba di Danau Siboras, Sumatera Utara. Saat ini ada 8.400 petak keramba, sedangkan hitungan daya tampung danau hanya mengizinkan 5.600.',
      },
      {
        kind: 'p',
        text: '“Tujuh keluarga makan dari keramba saya. Kalau dipotong, siapa yang dipotong lebih dulu?” tanya Rosinta Manihuruk, petani ikan dari Lumban Hariara.',
      },
      { kind: 'h2', text: 'Yang disepakati' },
      {
        kind: 'ul',
        items: [
          'Keluarga yang memiliki paling banyak empat petak tidak dikurangi sama sekali.',
          'Pengurangan dimulai dari 31 pemilik yang menguasai lebih dari 40 petak.',
          'Waktu peralihannya dua tahun, bukan enam bulan seperti dalam rancangan pertama.',
          'Jumlah keramba dihitung bersama setiap tiga bulan dan hasilnya ditempel di setiap dermaga.',
        ],
      },
      {
        kind: 'p',
        text: 'Satu hal belum mencapai kata sepakat, yakni ganti rugi. Petani meminta Rp6 juta per petak; Kementerian menawarkan bibit dan kolam darat senilai Rp4 juta. Perundingan dilanjutkan {{tanggal:14}} dengan didampingi penengah yang dipilih kedua pihak.',
      },
      {
        kind: 'quote',
        text: 'Danau ini sudah ada sebelum keramba dan sebelum kementerian. Kalau ia mati, kita semua kalah, termasuk yang sekarang paling untung.',
        by: 'Maria Theresia Bere, Menteri Sungai dan Danau',
      },
      {
        kind: 'p',
        text: 'Bagi nelayan tangkap, kesepakatan ini membawa harapan lain. Parlindungan Simarsoit, nelayan jaring, mengatakan jalur perahunya tertutup keramba sejak tiga tahun lalu. Dalam kesepakatan, dua jalur selebar 50 meter dibuka kembali sebelum {{tanggal:40}}.',
      },
      {
        kind: 'p',
        text: 'Catatan lengkap pertemuan, termasuk pendapat yang tidak disetujui, dapat dibaca bersama berita ini. Warga yang tidak hadir masih bisa menambahkan pendapat sampai {{tanggal:10}}.',
      },
    ],
    sources: [
      {
        name: 'Notulen pertemuan Lumban Hariara',
        text: `Notulen pertemuan di sopo Desa Lumban Hariara, Danau Siboras, Sumatera Utara, {{hari:0}} {{tanggal:0}}, empat jam
hadir: Menteri Sungai dan Danau Maria Theresia Bere (duduk di tikar, minta petani bicara dulu, dua jam), petani ikan, nelayan
8.400 petak keramba; daya tampung 5.600
Rosinta Manihuruk, petani ikan dari Lumban Hariara: "Tujuh keluarga makan dari keramba saya. Kalau dipotong, siapa yang dipotong lebih dulu?"
SEPAKAT (empat hal):
1. keluarga paling banyak empat petak tidak dikurangi
2. mulai dari 31 pemilik lebih dari 40 petak
3. peralihan dua tahun (rancangan pertama enam bulan)
4. hitung bersama tiap tiga bulan, ditempel di tiap dermaga
BELUM: ganti rugi. petani Rp6 juta per petak; Kementerian bibit + kolam darat senilai Rp4 juta. lanjut {{tanggal:14}}, penengah dipilih kedua pihak
Parlindungan Simarsoit, nelayan jaring: jalur perahu tertutup keramba sejak tiga tahun lalu. dua jalur selebar 50 meter dibuka sebelum {{tanggal:40}}
Menteri: "Danau ini sudah ada sebelum keramba dan sebelum kementerian. Kalau ia mati, kita semua kalah, termasuk yang sekarang paling untung."
catatan lengkap terbit bersama berita, termasuk yg tak setuju. tambahan pendapat s.d. {{tanggal:10}}`,
      },
      {
        name: 'Catatan tambahan peliput',
        text: `- Pengurangan dimulai dari 31 pemilik yang menguasai lebih dari 40 petak.
- Waktu peralihannya dua tahun, bukan enam bulan seperti dalam rancangan pertama.
- Satu hal belum mencapai kata sepakat, yakni ganti rugi.`,
      },
    ],
  },
  {
    key: 'pidato-pekan-danau',
    slug: 'pidato-menteri-pekan-danau',
    type: 'speech',
    topicSlugs: ['danau'],
    unitSlug: 'biro-humas',
    daysAgo: 36,
    hour: '12:00',
    minutes: 2,
    headline: 'Danau tidak punya suara, maka kitalah yang harus jujur',
    standfirst:
      'Pidato Menteri Sungai dan Danau Maria Theresia Bere pada pembukaan Pekan Danau di Dermaga Lumban Hariara.',
    blocks: [
      {
        kind: 'p',
        text: 'Saudara-saudara nelayan, petani ikan, guru, dan anak-anak yang tadi menyanyi sampai saya lupa isi pidato saya. Horas. Terima kasih sudah menerima kami di tepi Danau Siboras.',
      },
      {
        kind: 'p',
        text: 'Saya lahir di kampung yang tidak punya danau. Air kami datang naik kuda, dua jeriken sehari. Jadi, ketika orang berkata danau itu biasa saja, saya selalu ingin menyuruhnya memikul jeriken itu satu hari saja.',
      },
      {
        kind: 'p',
        text: 'Izinkan saya memulai dengan pengakuan. Selama bertahun-tahun pemerintah lebih rajin meresmikan daripada merawat. Dari 24 danau yang kami periksa tahun ini, 15 dalam keadaan buruk, dan di tujuh danau alat pengukurnya rusak lebih dari setahun tanpa ada yang tahu. Itu kelalaian kami, bukan kelalaian nelayan. Danau tidak punya suara, maka kitalah yang harus jujur.',
      },
      {
        kind: 'quote',
        text: 'Saya tidak datang membawa gunting pita. Saya membawa buku catatan, dan yang pertama saya tulis adalah utang kami kepada danau ini.',
        by: 'Maria Theresia Bere',
      },
      { kind: 'h2', text: 'Tiga janji' },
      {
        kind: 'p',
        text: 'Pertama, setiap danau yang buruk akan punya satu orang penanggung jawab. Namanya, fotonya, dan alamat kantornya ditempel di dermaga, supaya Saudara tahu siapa yang harus didatangi.',
      },
      {
        kind: 'p',
        text: 'Kedua, semua hasil pengukuran air kami buka pada hari yang sama, baik atau buruk. Kalau airnya tidak boleh diminum, Saudara harus tahu sebelum anak Saudara meminumnya.',
      },
      {
        kind: 'p',
        text: 'Ketiga, tidak ada keramba yang dibongkar sebelum kita duduk bersama. Bukan sesudah, bukan sambil lalu. Sebelum.',
      },
      { kind: 'h2', text: 'Yang kami minta' },
      {
        kind: 'p',
        text: 'Kami juga meminta sesuatu. Jangan buang sisa pakan, popok, dan bangkai ke air. Jangan diam ketika tetangga melakukannya. Dan ingatkan kami, sekeras-kerasnya, kalau janji tadi kami lupakan.',
      },
      {
        kind: 'p',
        text: 'Untuk enam danau, tahun ini tersedia Rp92 miliar. Jumlah itu besar, tetapi tidak ada artinya kalau yang bekerja hanya ekskavator. Karena itu, sepertiganya dipakai untuk upah warga yang membersihkan danaunya sendiri.',
      },
      {
        kind: 'p',
        text: 'Kepada anak-anak: tadi kalian bernyanyi tentang ikan yang pulang. Saya ingin dalam lima tahun lagu itu menjadi berita. Tolong tagih saya.',
      },
      {
        kind: 'p',
        text: 'Dengan mengucap syukur kepada Tuhan, Pekan Danau saya buka. Tidak usah bertepuk tangan dulu. Nanti saja, kalau airnya sudah jernih.',
      },
    ],
    sources: [
      {
        name: 'Transkrip pidato Menteri',
        text: `Transkrip pidato Menteri Sungai dan Danau Maria Theresia Bere, pembukaan Pekan Danau, Dermaga Lumban Hariara, Danau Siboras, {{hari:0}} {{tanggal:0}}

Saudara-saudara nelayan, petani ikan, guru, dan anak-anak yang tadi menyanyi sampai saya lupa isi pidato saya. Horas. Terima kasih sudah menerima kami di tepi Danau Siboras.
Saya lahir di kampung yang tidak punya danau. Air kami datang naik kuda, dua jeriken sehari. Jadi, ketika orang berkata danau itu biasa saja, saya selalu ingin menyuruhnya memikul jeriken itu satu hari saja.
Izinkan saya memulai dengan pengakuan. Selama bertahun-tahun pemerintah lebih rajin meresmikan daripada merawat. Dari 24 danau yang kami periksa tahun ini, 15 dalam keadaan buruk, dan di tujuh danau alat pengukurnya rusak lebih dari setahun tanpa ada yang tahu. Itu kelalaian kami, bukan kelalaian nelayan. Danau tidak punya suara, maka kitalah yang harus jujur.
"Saya tidak datang membawa gunting pita. Saya membawa buku catatan, dan yang pertama saya tulis adalah utang kami kepada danau ini."
Tiga janji. Pertama, setiap danau yang buruk akan punya satu orang penanggung jawab. Namanya, fotonya, dan alamat kantornya ditempel di dermaga, supaya Saudara tahu siapa yang harus didatangi.
Kedua, semua hasil pengukuran air kami buka pada hari yang sama, baik atau buruk. Kalau airnya tidak boleh diminum, Saudara harus tahu sebelum anak Saudara meminumnya.
Ketiga, tidak ada keramba yang dibongkar sebelum kita duduk bersama. Bukan sesudah, bukan sambil lalu. Sebelum.
Kami juga meminta sesuatu. Jangan buang sisa pakan, popok, dan bangkai ke air. Jangan diam ketika tetangga melakukannya. Dan ingatkan kami, sekeras-kerasnya, kalau janji tadi kami lupakan.
Untuk enam danau, tahun ini tersedia Rp92 miliar. Jumlah itu besar, tetapi tidak ada artinya kalau yang bekerja hanya ekskavator. Karena itu, sepertiganya dipakai untuk upah warga yang membersihkan danaunya sendiri.
Kepada anak-anak: tadi kalian bernyanyi tentang ikan yang pulang. Saya ingin dalam lima tahun lagu itu menjadi berita. Tolong tagih saya.
Dengan mengucap syukur kepada Tuhan, Pekan Danau saya buka. Tidak usah bertepuk tangan dulu. Nanti saja, kalau airnya sudah jernih.`,
      },
    ],
  },
];
