import { enKuotaKeramba } from './english.ts';
import type { DemoItem } from './types.ts';

/** Rules of the water in plain words. */
export const itemsRules: DemoItem[] = [
  {
    key: 'kuota-keramba',
    slug: 'cara-menghitung-kuota-keramba-di-danau',
    type: 'policy',
    topicSlugs: ['danau', 'nelayan-usaha', 'layanan-izin'],
    unitSlug: 'direktorat-mutu',
    daysAgo: 20,
    hour: '08:30',
    minutes: 2,
    headline: 'Mengapa jumlah keramba di danau dibatasi dan bagaimana menghitungnya',
    standfirst:
      'Kuota dihitung dari sisa pakan yang sanggup diurai danau, dibuka kepada umum, dan diperiksa ulang setiap tiga tahun.',
    blocks: [
      {
        kind: 'p',
        text: 'Danau dapat mengurai sisa pakan ikan, tetapi ada batasnya. Lewat batas itu, oksigen habis dan ikan mati serentak, termasuk ikan di keramba sendiri. Batas tersebut dinamakan daya tampung, dan dari situlah kuota keramba berasal.',
      },
      { kind: 'h2', text: 'Cara menghitung' },
      {
        kind: 'p',
        text: 'Tiga angka menentukan hasilnya: luas danau, kedalaman, dan berapa lama air di dalamnya berganti. Danau Siboras berganti air seluruhnya dalam 24 tahun; Danau Lapoleang hanya butuh 8 bulan. Wajar kalau kuota per hektarenya berbeda jauh.',
      },
      {
        kind: 'p',
        text: 'Dari daya tampung, 30 persen disisihkan untuk limbah rumah dan sawah yang masuk lewat sungai. Sisanya dibagi dengan sisa pakan satu petak keramba berukuran 4 kali 4 meter. Untuk Siboras hasilnya 5.600 petak.',
      },
      { kind: 'h2', text: 'Siapa yang mendapat bagian' },
      {
        kind: 'ul',
        items: [
          '70 persen untuk keluarga yang tinggal di tepi danau, paling banyak empat petak per keluarga;',
          '20 persen untuk koperasi;',
          '10 persen untuk perusahaan, dan hanya bila jatah keluarga sudah terpenuhi.',
        ],
      },
      {
        kind: 'p',
        text: 'Jatah keluarga tidak boleh dijual atau disewakan. Kalau ditinggalkan lebih dari satu tahun, petak itu kembali ke daftar tunggu desa.',
      },
      { kind: 'h2', text: 'Yang berubah mulai {{tanggal:70}}' },
      {
        kind: 'p',
        text: 'Pemilik wajib memasang pelat nomor pada setiap petak. Nomor itu gratis dan diberikan sekaligus dengan izin. Petak tanpa nomor ditarik ke tepi, disimpan 60 hari, dan bisa diambil kembali setelah izinnya lengkap.',
      },
      {
        kind: 'p',
        text: 'Pakan juga diatur: hanya pakan terapung yang boleh dipakai, karena yang tenggelam terbuang sampai seperempatnya. Harganya lebih mahal Rp900 per kilogram. Selisih itu ditanggung Kementerian selama satu tahun untuk keluarga.',
      },
      { kind: 'h2', text: 'Pertanyaan yang sering kami terima' },
      {
        kind: 'p',
        text: 'Kalau kuota danau penuh, ke mana saya harus pergi? Anda masuk daftar tunggu yang urutannya dapat dilihat siapa saja, atau memakai kolam darat; balai membantu membuatnya.',
      },
      {
        kind: 'p',
        text: 'Bagaimana kalau hitungannya keliru? Seluruh data dan rumusnya kami terbitkan. Dua kampus sudah mengulang hitungan Siboras: yang satu memperoleh 5.480, yang lain 5.710. Kuota diperiksa ulang setiap tiga tahun, atau lebih cepat bila oksigen di tengah danau turun di bawah 4 miligram per liter.',
      },
      {
        kind: 'quote',
        text: 'Kuota bukan hukuman. Ia seperti garis muatan di lambung perahu: tidak enak dilihat, tetapi karena itu kita sampai.',
        by: 'Jonggi Marpaung, Direktur Mutu Air dan Ekosistem',
      },
      {
        kind: 'p',
        text: 'Dasar ketentuan ini Peraturan Menteri Sungai dan Danau Nomor 7 Tahun {{tahun:-60}}, yang berlaku sejak {{tanggal:-50}}.',
      },
    ],
    sources: [
      {
        name: 'Pokok aturan kuota keramba',
        text: `Peraturan Menteri Sungai dan Danau Nomor 7 Tahun {{tahun:-60}}, berlaku sejak {{tanggal:-50}} - kuota keramba
prinsip: danau mengurai sisa pakan sampai batas (daya tampung); lewat batas oksigen habis, ikan mati serentak
tiga angka: luas, kedalaman, lama air berganti. Siboras 24 tahun; Lapoleang 8 bulan
30 persen daya tampung disisihkan utk limbah rumah + sawah lewat sungai; sisanya dibagi sisa pakan satu petak 4 kali 4 meter. Siboras 5.600 petak
bagian: 70 persen keluarga tepi danau (paling banyak empat petak); 20 persen koperasi; 10 persen perusahaan bila jatah keluarga terpenuhi. jatah tak boleh dijual/disewakan; ditinggal lebih dari satu tahun balik ke daftar tunggu desa
mulai {{tanggal:70}}: pelat nomor tiap petak, gratis bersama izin. tanpa nomor ditarik ke tepi, disimpan 60 hari
pakan terapung saja; yg tenggelam terbuang sampai seperempat. lebih mahal Rp900 per kilogram, ditanggung Kementerian satu tahun utk keluarga
kuota penuh: daftar tunggu terbuka / kolam darat dibantu balai
data + rumus terbit. dua kampus mengulang Siboras: 5.480 dan 5.710. periksa ulang tiap tiga tahun atau bila oksigen tengah danau di bawah 4 miligram per liter
Jonggi Marpaung, Direktur Mutu Air dan Ekosistem: "Kuota bukan hukuman. Ia seperti garis muatan di lambung perahu: tidak enak dilihat, tetapi karena itu kita sampai."`,
      },
      { name: 'Jawaban unit atas pertanyaan humas', text: `- Pemilik wajib memasang pelat nomor pada setiap petak.` },
    ],
    english: enKuotaKeramba,
  },
  {
    key: 'garis-sempadan',
    slug: 'jarak-aman-rumah-dari-sungai',
    type: 'policy',
    topicSlugs: ['layanan-izin', 'siaga-banjir'],
    unitSlug: 'direktorat-izin',
    daysAgo: 79,
    hour: '10:30',
    minutes: 2,
    headline: 'Berapa jarak aman rumah dari sungai',
    standfirst:
      'Jaraknya 5 sampai 30 meter, tergantung tanggul dan kedalaman, dan rumah yang sudah berdiri tidak otomatis dibongkar.',
    blocks: [
      {
        kind: 'p',
        text: 'Pertanyaan ini paling sering masuk ke meja kami: bolehkah saya membangun di tepi sungai? Jawabannya ada dalam Peraturan Menteri Sungai dan Danau Nomor 3 Tahun {{tahun:-79}} tentang Garis Sempadan, yaitu batas di kiri dan kanan sungai yang tidak boleh didirikan bangunan.',
      },
      { kind: 'h2', text: 'Jaraknya' },
      {
        kind: 'ul',
        items: [
          'Sungai bertanggul di dalam kota: 5 meter dari kaki tanggul sebelah luar.',
          'Sungai tanpa tanggul dengan kedalaman sampai 3 meter: 10 meter dari tepi.',
          'Sungai tanpa tanggul yang lebih dalam daripada 3 meter: 20 meter dari tepi.',
          'Sungai berarus deras atau bertebing rawan longsor: 30 meter dari tepi.',
        ],
      },
      {
        kind: 'p',
        text: 'Tepi dihitung dari garis air tertinggi dalam sepuluh tahun, bukan dari air pada hari pengukuran. Petugas balai mengukurnya gratis; hasilnya berupa peta bertanda tangan yang berlaku lima tahun.',
      },
      { kind: 'h2', text: 'Rumah yang sudah berdiri' },
      {
        kind: 'p',
        text: 'Rumah yang dibangun sebelum {{tanggal:-30}} boleh tetap ditempati. Yang dilarang ialah menambah lantai atau memperluasnya ke arah sungai. Pemilik boleh memperbaiki atap, dinding, dan kakus.',
      },
      {
        kind: 'p',
        text: 'Bila suatu saat tanah itu diperlukan untuk tanggul, pemilik yang memegang surat tanah mendapat ganti rugi dan penghuni tanpa surat mendapat rumah pengganti. Tidak ada pembongkaran sebelum keduanya tersedia.',
      },
      {
        kind: 'p',
        text: '“Saya lahir di rumah ini. Waktu dengar kata sempadan, yang terbayang langsung buldoser,” kata Masnah, warga bantaran Sungai Landaran, Kalimantan Barat. Ia kini memegang peta ukur yang menyebut rumahnya berjarak 8 meter dan boleh dihuni.',
      },
      { kind: 'h2', text: 'Yang masih boleh di dalam garis' },
      {
        kind: 'p',
        text: 'Kebun sayur tanpa bangunan tetap, jalan setapak, tangga perahu berizin, tiang listrik, dan taman warga diperbolehkan. Kandang, gudang, dan tempat pembuangan sampah tidak.',
      },
      { kind: 'h2', text: 'Mengapa perlu jarak' },
      {
        kind: 'p',
        text: 'Tanah kosong di tepi sungai memberi tempat bagi air yang meluap dan jalan bagi alat berat saat tanggul jebol. Di Landaran, 61 rumah yang terendam paling lama pada banjir terakhir berdiri kurang dari 5 meter dari air.',
      },
      {
        kind: 'p',
        text: 'Kepala Subdirektorat Penataan Tepian, Benyamin Mandacan Sroyer, mengingatkan agar warga tidak membeli kaveling murah di tepi sungai tanpa memeriksa dulu. “Sertifikat tanah tidak sama dengan izin membangun. Tanyakan peta sempadannya sebelum membayar,” pesannya.',
      },
      { kind: 'h2', text: 'Cara meminta pengukuran' },
      {
        kind: 'p',
        text: 'Isi formulir di izin.ksd.example atau di kantor desa. Petugas datang paling lama tujuh hari kerja kemudian. Kalau Anda tidak setuju dengan hasilnya, mintalah pengukuran ulang oleh balai lain; yang kedua ini pun tanpa biaya.',
      },
    ],
    sources: [
      {
        name: 'Pokok aturan garis sempadan',
        text: `Peraturan Menteri Sungai dan Danau Nomor 3 Tahun {{tahun:-79}} tentang Garis Sempadan - pokok
jarak (5 sampai 30 meter):
- bertanggul dlm kota: 5 meter dari kaki tanggul sebelah luar
- tanpa tanggul, kedalaman sampai 3 meter: 10 meter dari tepi
- tanpa tanggul, lebih dalam drpd 3 meter: 20 meter
- arus deras / tebing rawan longsor: 30 meter
tepi = garis air tertinggi dalam sepuluh tahun. petugas balai mengukur gratis, peta bertanda tangan berlaku lima tahun
rumah sebelum {{tanggal:-30}}: boleh ditempati; dilarang menambah lantai / memperluas ke arah sungai; boleh perbaiki atap, dinding, kakus. tidak otomatis dibongkar
tanah utk tanggul: surat tanah -> ganti rugi; tanpa surat -> rumah pengganti; tidak ada pembongkaran sebelum keduanya tersedia
boleh di dalam garis: kebun sayur tanpa bangunan tetap, jalan setapak, tangga perahu berizin, tiang listrik, taman warga. tidak: kandang, gudang, tempat pembuangan sampah
alasan: tempat air meluap, jalan alat berat saat tanggul jebol. Landaran: 61 rumah terendam paling lama pada banjir terakhir, kurang dari 5 meter dari air
minta ukur: izin.ksd.example / kantor desa; datang paling lama tujuh hari kerja; ukur ulang oleh balai lain, tanpa biaya`,
      },
      {
        name: 'Catatan wawancara',
        text: `Masnah, warga bantaran Sungai Landaran, Kalimantan Barat: "Saya lahir di rumah ini. Waktu dengar kata sempadan, yang terbayang langsung buldoser." peta ukur: 8 meter, boleh dihuni
Benyamin Mandacan Sroyer, Kepala Subdirektorat Penataan Tepian: "Sertifikat tanah tidak sama dengan izin membangun. Tanyakan peta sempadannya sebelum membayar."`,
      },
      {
        name: 'Jawaban unit atas pertanyaan humas',
        text: `- Pertanyaan ini paling sering masuk ke meja kami: bolehkah saya membangun di tepi sungai?
- Jawabannya ada dalam Peraturan Menteri Sungai dan Danau Nomor 3 Tahun {{tahun:-79}} tentang Garis Sempadan, yaitu batas di kiri dan kanan sungai yang tidak boleh didirikan bangunan.
- Tepi dihitung dari garis air tertinggi dalam sepuluh tahun, bukan dari air pada hari pengukuran.
- Bila suatu saat tanah itu diperlukan untuk tanggul, pemilik yang memegang surat tanah mendapat ganti rugi dan penghuni tanpa surat mendapat rumah pengganti.
- Kalau Anda tidak setuju dengan hasilnya, mintalah pengukuran ulang oleh balai lain; yang kedua ini pun tanpa biaya.`,
      },
    ],
  },
  {
    key: 'izin-perahu-penyeberangan',
    slug: 'aturan-perahu-penyeberangan-rakyat',
    type: 'policy',
    topicSlugs: ['penyeberangan', 'layanan-izin'],
    unitSlug: 'direktorat-izin',
    daysAgo: 103,
    hour: '09:15',
    minutes: 2,
    headline: 'Perahu penyeberangan rakyat: aturan ringkas untuk juragan dan penumpang',
    standfirst:
      'Batas muatan dicat di lambung, setiap penumpang mendapat pelampung, dan juru mudi cukup mengurus satu kartu.',
    blocks: [
      {
        kind: 'p',
        text: 'Setiap hari 380.000 orang menyeberangi sungai dengan perahu kecil: anak sekolah, pedagang, pekerja kebun. Mulai {{tanggal:30}}, perahu-perahu itu tunduk pada satu aturan keselamatan yang muat di selembar kertas.',
      },
      { kind: 'h2', text: 'Kewajiban pemilik perahu' },
      { kind: 'p', text: 'Ada empat, tidak lebih:' },
      {
        kind: 'ul',
        items: [
          'mengecat garis muatan putih di lambung; air tidak boleh melewatinya;',
          'menyediakan satu pelampung untuk setiap penumpang, termasuk ukuran anak;',
          'memasang tarif di tempat yang terbaca sebelum naik;',
          'berhenti beroperasi ketika pos pantau terdekat menaikkan status ke Siaga 2.',
        ],
      },
      {
        kind: 'p',
        text: 'Pengecatan garis muatan dikerjakan petugas balai di dermaga, gratis, sekitar 40 menit per perahu. Pelampung dibantu lewat program tersendiri bagi pemilik yang perahunya tidak lebih dari dua.',
      },
      { kind: 'h2', text: 'Kartu juru mudi' },
      {
        kind: 'p',
        text: 'Juru mudi perlu Kartu Juru Mudi Sungai. Syaratnya berusia paling muda 18 tahun, bisa berenang, dan lulus uji praktik satu hari. Kartu berlaku lima tahun dan tidak berbayar. Pengalaman dihargai: yang sudah mengemudi sepuluh tahun hanya menempuh uji penyelamatan.',
      },
      {
        kind: 'p',
        text: '“Saya pegang kemudi sejak umur 14, ijazah tidak ada. Kalau ujinya di sungai, saya berani,” ujar Mansyur Daeng Ngalle, juru mudi di Danau Lapoleang.',
      },
      { kind: 'h2', text: 'Hak penumpang' },
      {
        kind: 'p',
        text: 'Anda berhak menolak naik bila garis muatan tenggelam, dan juru mudi tidak boleh memungut bayaran untuk itu. Penumpang yang celaka di perahu terdaftar ditanggung asuransi sampai Rp50 juta; preminya dibayar Kementerian dan tidak menaikkan tarif.',
      },
      { kind: 'h2', text: 'Sanksi' },
      {
        kind: 'p',
        text: 'Pelanggaran pertama berbuah teguran dan pemeriksaan ulang. Pelanggaran kedua dalam setahun membuat kartu ditahan 30 hari. Denda hanya untuk perahu yang tetap berlayar pada Siaga 1, yaitu Rp2 juta.',
      },
      {
        kind: 'quote',
        text: 'Kami sengaja tidak memulai dari denda. Yang menenggelamkan perahu biasanya muatan, dan muatan bisa dicegah dengan segaris cat.',
        by: 'Lestari Handayaningrum, Direktur Layanan Izin Perairan',
      },
      { kind: 'h2', text: 'Kapan berlaku' },
      {
        kind: 'p',
        text: 'Tiga bulan pertama, sampai {{tanggal:120}}, diisi penyuluhan tanpa sanksi. Aturan ini tidak mengatur kapal bermuatan di atas 7 gros ton, yang tunduk pada aturan lain, dan perahu keluarga yang tidak memungut bayaran.',
      },
      {
        kind: 'p',
        text: 'Teks lengkapnya ialah Peraturan Menteri Sungai dan Danau Nomor 2 Tahun {{tahun:-103}}. Poster selembarnya tersedia dalam bahasa Indonesia, Banjar, Bugis, dan Melayu.',
      },
    ],
    sources: [
      {
        name: 'Pokok aturan perahu rakyat',
        text: `Peraturan Menteri Sungai dan Danau Nomor 2 Tahun {{tahun:-103}} - perahu penyeberangan rakyat. berlaku mulai {{tanggal:30}}
380.000 orang per hari menyeberang dgn perahu kecil (anak sekolah, pedagang, pekerja kebun)
empat kewajiban pemilik: garis muatan putih di lambung; satu pelampung per penumpang, jg ukuran anak; tarif terbaca sebelum naik; berhenti saat pos terdekat Siaga 2
garis muatan dicat petugas balai di dermaga, gratis, sekitar 40 menit. pelampung: program tersendiri bg pemilik perahu tidak lebih dari dua
Kartu Juru Mudi Sungai (satu kartu): paling muda 18 tahun, bisa berenang, lulus uji praktik satu hari; berlaku lima tahun; gratis. sdh mengemudi sepuluh tahun: uji penyelamatan saja
penumpang: boleh menolak naik bila garis muatan tenggelam, tanpa bayar. asuransi sampai Rp50 juta di perahu terdaftar, premi dibayar Kementerian, tarif tdk naik
sanksi: pertama teguran + periksa ulang; kedua dalam setahun kartu ditahan 30 hari; denda hanya berlayar saat Siaga 1: Rp2 juta
masa awal: tiga bulan pertama s.d. {{tanggal:120}} penyuluhan tanpa sanksi. tidak utk kapal di atas 7 gros ton dan perahu keluarga tanpa bayaran
poster selembar: bahasa Indonesia, Banjar, Bugis, Melayu
Mansyur Daeng Ngalle, juru mudi Danau Lapoleang: "Saya pegang kemudi sejak umur 14, ijazah tidak ada. Kalau ujinya di sungai, saya berani."
Lestari Handayaningrum, Direktur Layanan Izin Perairan: "Kami sengaja tidak memulai dari denda. Yang menenggelamkan perahu biasanya muatan, dan muatan bisa dicegah dengan segaris cat."`,
      },
      {
        name: 'Jawaban unit atas pertanyaan humas',
        text: `- Mengecat garis muatan putih di lambung; air tidak boleh melewatinya.
- Berhenti beroperasi ketika pos pantau terdekat menaikkan status ke Siaga 2.
- Anda berhak menolak naik bila garis muatan tenggelam, dan juru mudi tidak boleh memungut bayaran untuk itu.
- Aturan ini tidak mengatur kapal bermuatan di atas 7 gros ton, yang tunduk pada aturan lain, dan perahu keluarga yang tidak memungut bayaran.
- Teks lengkapnya ialah Peraturan Menteri Sungai dan Danau Nomor 2 Tahun {{tahun:-103}}.`,
      },
    ],
  },
];
