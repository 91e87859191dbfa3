import { enLaporanMutuAir } from './english.ts';
import type { DemoItem } from './types.ts';

/** Water quality: measurements, polluters, people who measure. */
export const itemsWaterQuality: DemoItem[] = [
  {
    key: 'alat-pantau-yawari',
    slug: 'danau-yawari-punya-tiga-alat-pantau-mutu-air',
    type: 'news',
    topicSlugs: ['mutu-air', 'keterbukaan', 'danau'],
    unitSlug: 'pusat-data',
    daysAgo: 0,
    hour: '07:30',
    minutes: 2,
    headline: 'Danau Yawari kini melaporkan mutu airnya sendiri setiap jam',
    standfirst:
      'Tiga alat pantau terapung di Papua mengirim data lewat satelit, dan anak muda kampung yang merawatnya.',
    blocks: [
      {
        kind: 'p',
        text: 'Tiga pelampung kuning seukuran drum mengapung di Danau Yawari, Papua, sejak {{hari:-1}}. Setiap jam masing-masing mengukur suhu, kekeruhan, oksigen, dan keasaman air, lalu mengirim hasilnya lewat satelit. Sebelumnya petugas datang dua kali setahun membawa botol.',
      },
      {
        kind: 'p',
        text: 'Dengan tambahan itu, jaringan alat pantau mutu air Kementerian Sungai dan Danau berjumlah 148 di seluruh Indonesia. Yawari danau pertama di Papua yang memilikinya.',
      },
      {
        kind: 'p',
        text: 'Warga sudah lama meminta. Bulan lalu ikan mujair mati mendadak di Kampung Dorei dan tidak seorang pun tahu sebabnya, sebab tidak ada data untuk diperiksa.',
      },
      {
        kind: 'p',
        text: '“Kami hidup dari danau ini. Sekarang kalau air sakit, kami tahu hari itu juga,” kata Mama Yosina Wally, penjual ikan di Kampung Dorei.',
      },
      { kind: 'h2', text: 'Dirawat orang kampung' },
      {
        kind: 'p',
        text: 'Pelampung harus dibersihkan dari lumut setiap dua minggu. Pekerjaan itu dipegang enam pemuda dari tiga kampung yang dilatih selama lima hari dan mendapat honor Rp450.000 sekali perawatan.',
      },
      {
        kind: 'p',
        text: 'Salah seorang di antaranya, Elias Yoku, berusia 22 tahun dan lulusan sekolah kejuruan perikanan. Menurut dia, bagian tersulit bukan alatnya. “Yang susah itu mendayung kembali waktu angin siang,” tuturnya sambil tertawa.',
      },
      { kind: 'h2', text: 'Apa yang sudah terbaca' },
      {
        kind: 'p',
        text: 'Data 24 jam pertama menunjukkan kadar oksigen 6,8 miligram per liter di tengah danau dan 4,1 miligram per liter di dekat muara Kali Dorei. Angka di bawah 4 berbahaya bagi ikan. Kepala Pusat Data Perairan, Melinda Gunawan Tjoa, meminta semua pihak tidak buru-buru menyimpulkan.',
      },
      {
        kind: 'quote',
        text: 'Sehari belum bercerita apa-apa. Kita perlu tiga bulan untuk tahu mana yang biasa dan mana yang gawat.',
        by: 'Melinda Gunawan Tjoa, Kepala Pusat Data Perairan',
      },
      {
        kind: 'p',
        text: 'Bila oksigen turun di bawah 4 selama tiga jam, SMS terkirim ke kepala kampung dan ke 85 pemilik keramba yang mendaftar. Datanya terbuka bagi siapa saja di data.ksd.example, dengan penjelasan singkat dalam bahasa Indonesia dan bahasa setempat.',
      },
      {
        kind: 'p',
        text: 'Pelampung keempat direncanakan di teluk selatan setelah warga dan tetua adat menyepakati letaknya.',
      },
    ],
    sources: [
      {
        name: 'Catatan lapangan Yawari',
        text: `Catatan lapangan Danau Yawari, Papua
- 3 pelampung alat pantau (terapung, kuning, seukuran drum), dipasang {{hari:-1}}. tiap jam ukur suhu, kekeruhan, oksigen, keasaman; kirim lewat satelit. sebelumnya petugas 2 kali setahun bawa botol
- jaringan alat pantau mutu air KSD jadi 148 se-Indonesia. Yawari danau pertama di Papua
- bulan lalu mujair mati mendadak di Kampung Dorei, sebab tak diketahui, tak ada data
- Mama Yosina Wally, penjual ikan Kampung Dorei: "Kami hidup dari danau ini. Sekarang kalau air sakit, kami tahu hari itu juga."
- perawatan: dibersihkan dari lumut tiap dua minggu, enam pemuda dari tiga kampung, dilatih lima hari, honor Rp450.000 sekali perawatan
- Elias Yoku, 22 tahun, lulusan sekolah kejuruan perikanan: "Yang susah itu mendayung kembali waktu angin siang." (sambil tertawa; bagian tersulit bukan alat)
- 24 jam pertama: oksigen 6,8 miligram per liter di tengah, 4,1 miligram per liter dekat muara Kali Dorei. di bawah 4 bahaya bagi ikan
- Melinda Gunawan Tjoa, Kepala Pusat Data Perairan: "Sehari belum bercerita apa-apa. Kita perlu tiga bulan untuk tahu mana yang biasa dan mana yang gawat." minta tdk buru2 menyimpulkan
- oksigen di bawah 4 selama tiga jam: SMS ke kepala kampung + 85 pemilik keramba terdaftar. data di data.ksd.example, bhs Indonesia + bhs setempat
- pelampung keempat: teluk selatan, menunggu kesepakatan warga dan tetua adat`,
      },
    ],
  },
  {
    key: 'limbah-rangkaisari',
    slug: 'pabrik-celup-rangkaisari-wajib-hentikan-pembuangan',
    type: 'release',
    topicSlugs: ['mutu-air'],
    unitSlug: 'direktorat-mutu',
    daysAgo: 4,
    hour: '16:00',
    minutes: 2,
    headline: 'Pabrik celup di Rangkaisari wajib menghentikan pembuangan ke Cirangkai',
    standfirst:
      'Uji air menemukan zat warna tiga kali di atas batas, dan perusahaan diberi 30 hari untuk memperbaiki instalasinya.',
    blocks: [
      {
        kind: 'p',
        text: 'Kementerian Sungai dan Danau memerintahkan PT Cemerlang Celup Utama menghentikan pembuangan air limbah ke Sungai Cirangkai, Jawa Barat, mulai {{hari:0}}, {{tanggal:0}}. Perintah itu keluar setelah contoh air yang diambil di empat titik menunjukkan zat warna 158 unit, padahal batasnya 50 unit.',
      },
      {
        kind: 'p',
        text: 'Pengambilan contoh dilakukan {{tanggal:-6}} malam menyusul 23 laporan warga Desa Ciherang Wetan. Warga mengirim foto air berwarna ungu yang selalu muncul setelah pukul 22.00 WIB.',
      },
      {
        kind: 'p',
        text: '“Warga menulis jam, tanggal, sampai warna airnya. Tanpa catatan itu kami mungkin datang siang hari dan tidak menemukan apa-apa,” ungkap Direktur Mutu Air dan Ekosistem Jonggi Marpaung.',
      },
      { kind: 'h2', text: 'Yang harus dilakukan perusahaan' },
      {
        kind: 'p',
        text: 'Pabrik boleh tetap bekerja asalkan limbahnya ditampung dan diangkut ke pengolah berizin. Dalam 30 hari, sampai {{tanggal:30}}, instalasi pengolah di pabrik harus diperbaiki dan lulus dua kali uji. Bila gagal, izin pembuangannya dicabut.',
      },
      {
        kind: 'p',
        text: 'Perusahaan juga wajib memasang alat pantau yang datanya langsung masuk ke data.ksd.example serta membayar biaya pembersihan Rp1,2 miliar. Penanggung jawab pabrik, Hendrik Wiratmadja, menyatakan perusahaannya akan mematuhi perintah itu dan meminta maaf kepada warga.',
      },
      { kind: 'h2', text: 'Amankah airnya' },
      {
        kind: 'p',
        text: 'Untuk sementara jangan memakai air Cirangkai untuk mandi dan mencuci di tiga desa: Ciherang Wetan, Sukamanah Hilir, dan Babakan Rangkai. Air minum warga berasal dari mata air dan tidak terpengaruh. Hasil uji 14 sumur di tepi sungai keluar paling lambat {{tanggal:5}}; selama menunggu, pemerintah desa membagikan air dari dua mobil tangki setiap pagi.',
      },
      {
        kind: 'quote',
        text: 'Anak-anak biasanya berenang di leuwi sepulang mengaji. Mudah-mudahan bulan depan sudah bisa lagi.',
        by: 'Euis Komalasari, warga Desa Ciherang Wetan',
      },
      {
        kind: 'p',
        text: 'Pengawas akan datang tanpa pemberitahuan paling sedikit dua kali seminggu. Warga yang melihat air berubah warna dapat melapor kapan saja; identitas pelapor dijaga dan tidak dibuka kepada perusahaan.',
      },
    ],
    sources: [
      {
        name: 'Berita acara dan catatan pengawasan',
        text: `Perintah penghentian pembuangan limbah, {{hari:0}} {{tanggal:0}}
perusahaan: PT Cemerlang Celup Utama (pabrik celup), Rangkaisari, Jawa Barat -> Sungai Cirangkai
contoh air {{tanggal:-6}} malam, empat titik: zat warna 158 unit, batas 50 unit (tiga kali di atas batas). dasar: 23 laporan warga Desa Ciherang Wetan, foto air ungu, muncul setelah pukul 22.00 WIB
pabrik boleh kerja asal limbah ditampung, diangkut ke pengolah berizin. 30 hari s.d. {{tanggal:30}}: instalasi diperbaiki, lulus dua kali uji; gagal = izin pembuangan dicabut
wajib: alat pantau ke data.ksd.example; biaya pembersihan Rp1,2 miliar
penanggung jawab pabrik Hendrik Wiratmadja: akan mematuhi perintah, meminta maaf kepada warga
sementara jangan pakai air Cirangkai utk mandi, mencuci di tiga desa: Ciherang Wetan, Sukamanah Hilir, Babakan Rangkai. air minum dari mata air, aman. uji 14 sumur paling lambat {{tanggal:5}}. pemdes bagi air dua mobil tangki tiap pagi
pengawas datang tanpa pemberitahuan paling sedikit dua kali seminggu. identitas pelapor dijaga, tdk dibuka ke perusahaan
Jonggi Marpaung, Direktur Mutu Air dan Ekosistem: "Warga menulis jam, tanggal, sampai warna airnya. Tanpa catatan itu kami mungkin datang siang hari dan tidak menemukan apa-apa."
Euis Komalasari, warga Desa Ciherang Wetan: "Anak-anak biasanya berenang di leuwi sepulang mengaji. Mudah-mudahan bulan depan sudah bisa lagi."`,
      },
    ],
  },
  {
    key: 'laporan-mutu-air',
    slug: '31-sungai-membaik-sembilan-memburuk',
    type: 'release',
    topicSlugs: ['mutu-air', 'keterbukaan'],
    unitSlug: 'direktorat-mutu',
    daysAgo: 22,
    hour: '10:00',
    minutes: 2,
    headline: 'Mutu air 31 sungai membaik, sembilan memburuk',
    standfirst: 'Laporan setengah tahunan menunjukkan sampah rumah tangga kini lebih mencemari daripada limbah pabrik.',
    blocks: [
      {
        kind: 'p',
        text: 'Sebanyak 31 dari 120 sungai yang dipantau Kementerian Sungai dan Danau lebih bersih daripada enam bulan lalu. Sembilan sungai memburuk dan 80 lainnya tidak berubah. Laporan lengkapnya terbit pada {{hari:0}}, {{tanggal:0}}, bersama data mentah dari 145 alat pantau.',
      },
      {
        kind: 'p',
        text: 'Kenaikan terbesar terjadi di Kali Wening, Jawa Tengah. Nilai mutunya naik dari 48 menjadi 67 pada skala 100 setelah 2.100 rumah di Purwawening tersambung ke pengolah air limbah bersama.',
      },
      {
        kind: 'p',
        text: 'Penurunan terbesar terjadi di Sungai Brangsal, Jawa Timur, dari 61 menjadi 44. Penyebabnya tambang pasir tanpa izin yang mengeruhkan air sepanjang 12 kilometer.',
      },
      { kind: 'h2', text: 'Dari mana kotoran datang' },
      {
        kind: 'p',
        text: 'Untuk pertama kali, limbah rumah tangga menjadi penyumbang terbesar, yaitu 57 persen beban pencemar. Limbah pabrik menyumbang 26 persen, pertanian 17 persen. Lima tahun lalu urutannya terbalik.',
      },
      {
        kind: 'quote',
        text: 'Pabrik lebih mudah diawasi karena ada alamatnya. Deterjen dari jutaan dapur tidak punya alamat.',
        by: 'Jonggi Marpaung, Direktur Mutu Air dan Ekosistem',
      },
      {
        kind: 'p',
        text: 'Karena itu, anggaran tahun depan untuk pengolah air limbah bersama naik menjadi Rp640 miliar. Dana tersebut cukup untuk 38.000 sambungan rumah di 17 kabupaten, dimulai dari tepi sungai yang airnya dipakai untuk minum.',
      },
      { kind: 'h2', text: 'Sembilan sungai yang memburuk' },
      {
        kind: 'p',
        text: 'Rencana perbaikan setiap sungai yang memburuk memuat nama penanggung jawab, langkah, dan tanggal selesai. Kesembilannya diterbitkan bersama laporan ini, dan kemajuannya diperbarui setiap bulan sekalipun tidak ada kabar baik.',
      },
      {
        kind: 'p',
        text: 'Pengukuran dilakukan alat otomatis dan diperiksa silang oleh laboratorium yang tidak berada di bawah direktorat. Dari 2.880 contoh, 41 dibuang karena botol rusak atau terlambat sampai; daftarnya ikut diumumkan.',
      },
      {
        kind: 'p',
        text: 'Warga dapat mencari sungai di dekat rumahnya dengan mengetik nama desa di data.ksd.example. Setiap halaman sungai menjawab tiga pertanyaan: bolehkah berenang, bolehkah makan ikannya, dan siapa yang harus dihubungi bila airnya berubah.',
      },
    ],
    sources: [
      {
        name: 'Ringkasan laporan mutu air',
        text: `Laporan mutu air setengah tahunan (6 bulan / enam bulan), terbit {{hari:0}} {{tanggal:0}}
120 sungai dipantau: 31 membaik, 9 (sembilan) memburuk, 80 tdk berubah. data mentah 145 alat pantau
naik terbesar: Kali Wening, Jawa Tengah, 48 menjadi 67 (skala 100); 2.100 rumah di Purwawening tersambung ke pengolah air limbah bersama
turun terbesar: Sungai Brangsal, Jawa Timur, 61 menjadi 44; tambang pasir tanpa izin mengeruhkan air 12 kilometer
sumber: limbah rumah tangga 57 persen beban pencemar (terbesar, pertama kali); pabrik 26 persen; pertanian 17 persen. lima tahun lalu terbalik
anggaran tahun depan pengolah air limbah bersama Rp640 miliar, 38.000 sambungan rumah, 17 kabupaten, mulai dari tepi sungai yg airnya utk minum
sembilan rencana perbaikan: penanggung jawab, langkah, tanggal selesai; diperbarui tiap bulan walau tak ada kabar baik
2.880 contoh, 41 dibuang (botol rusak / terlambat), daftar diumumkan. periksa silang laboratorium di luar direktorat
halaman sungai di data.ksd.example: ketik nama desa; tiga pertanyaan: berenang, makan ikan, siapa dihubungi
Jonggi Marpaung, Direktur Mutu Air dan Ekosistem: "Pabrik lebih mudah diawasi karena ada alamatnya. Deterjen dari jutaan dapur tidak punya alamat."`,
      },
    ],
    english: enLaporanMutuAir,
  },
  {
    key: 'pemantau-warga',
    slug: 'jadi-pemantau-sungai-di-kampung-sendiri',
    type: 'programme',
    topicSlugs: ['mutu-air', 'pelatihan-warga'],
    unitSlug: 'direktorat-mutu',
    daysAgo: 50,
    hour: '08:45',
    minutes: 2,
    headline: 'Jadi pemantau sungai di kampung sendiri, alatnya kami pinjamkan',
    standfirst:
      'Program Pemantau Warga membuka 500 tempat baru untuk siapa saja yang bersedia mengukur air seminggu sekali.',
    blocks: [
      {
        kind: 'p',
        text: 'Pak Wayan Rentib mengukur kejernihan air Danau Tirtasari setiap Minggu pagi, sebelum memberi makan babi. Peralatannya sebuah piringan hitam putih, seutas tali, dan kertas uji. Sudah 78 minggu ia tidak pernah absen.',
      },
      {
        kind: 'p',
        text: 'Pensiunan guru asal Bali itu satu dari 1.120 pemantau warga yang tersebar di 19 provinsi. Kementerian Sungai dan Danau kini membuka 500 tempat baru, terutama di sungai kecil yang tidak mungkin dipasangi alat otomatis.',
      },
      { kind: 'h2', text: 'Tugasnya ringan' },
      {
        kind: 'p',
        text: 'Seminggu sekali, sekitar 20 menit, pemantau mengukur kejernihan, suhu, dan keasaman air di titik yang sama. Hasilnya dikirim lewat SMS atau aplikasi, disertai satu foto. Bila dua kali berturut-turut angkanya janggal, petugas balai datang memeriksa paling lama tiga hari kerja.',
      },
      {
        kind: 'quote',
        text: 'Dulu saya cuma bisa bilang airnya keruh. Sekarang saya bisa bilang kejernihannya turun dari 90 ke 35 sentimeter, dan orang mau mendengar.',
        by: 'Wayan Rentib, pemantau warga di Danau Tirtasari',
      },
      { kind: 'h2', text: 'Yang Anda terima' },
      {
        kind: 'ul',
        items: [
          'peralatan ukur senilai Rp380.000, dipinjamkan selama Anda aktif;',
          'pelatihan satu hari di balai terdekat, ongkos jalan diganti;',
          'pulsa data Rp50.000 sebulan;',
          'hak menyebut diri penulis data: nama Anda, bila Anda mau, tercantum pada setiap hasil.',
        ],
      },
      {
        kind: 'p',
        text: 'Data pemantau warga bukan hiasan. Tahun lalu 214 pengukuran yang janggal diperiksa petugas, dan 68 di antaranya terbukti pencemaran. Semuanya ditindaklanjuti.',
      },
      { kind: 'h2', text: 'Siapa yang bisa ikut' },
      {
        kind: 'p',
        text: 'Siapa pun yang berumur 15 tahun ke atas dan tinggal paling jauh satu kilometer dari sungai atau danau. Pelajar boleh mendaftar berkelompok bersama seorang guru. Tidak ada syarat ijazah; piringan dan kertas uji dapat dibaca siapa saja yang mengenal angka.',
      },
      {
        kind: 'p',
        text: 'Pendaftaran dibuka sampai {{tanggal:30}}. Kirim nama, desa, dan nama sungai lewat halaman Lapor dengan judul Pemantau Warga, atau datang ke balai wilayah. Pendaftar dari 42 kecamatan yang belum punya pemantau didahulukan; jawaban kami sampai paling lambat {{tanggal:37}}.',
      },
    ],
    sources: [
      {
        name: 'Lembar program Pemantau Warga',
        text: `Pemantau Warga - lembar program
kini 1.120 pemantau di 19 provinsi; buka 500 tempat baru, terutama sungai kecil yg tak bisa dipasangi alat otomatis
tugas: seminggu sekali, sekitar 20 menit, ukur kejernihan, suhu, keasaman di titik sama. kirim SMS/aplikasi + satu foto. dua kali berturut-turut janggal: petugas balai datang paling lama tiga hari kerja
terima: alat ukur senilai Rp380.000 dipinjamkan selama aktif; pelatihan satu hari di balai terdekat, ongkos jalan diganti; pulsa data Rp50.000 sebulan; nama tercantum bila mau
tahun lalu 214 pengukuran janggal diperiksa, 68 terbukti pencemaran, semua ditindaklanjuti
syarat: 15 tahun ke atas, tinggal paling jauh satu kilometer dari sungai/danau; pelajar berkelompok dgn seorang guru; tanpa ijazah
daftar s.d. {{tanggal:30}}: halaman Lapor judul Pemantau Warga (nama, desa, nama sungai) / balai wilayah. 42 kecamatan tanpa pemantau didahulukan. jawaban paling lambat {{tanggal:37}}`,
      },
      {
        name: 'Kunjungan ke Danau Tirtasari',
        text: `Wayan Rentib, pemantau warga Danau Tirtasari, Bali, pensiunan guru. mengukur tiap Minggu pagi sebelum memberi makan babi. 78 minggu tidak absen. alat: piringan hitam putih, tali, kertas uji
"Dulu saya cuma bisa bilang airnya keruh. Sekarang saya bisa bilang kejernihannya turun dari 90 ke 35 sentimeter, dan orang mau mendengar."`,
      },
      {
        name: 'Jawaban unit atas pertanyaan humas',
        text: `- Sudah 78 minggu ia tidak pernah absen.
- Kementerian Sungai dan Danau kini membuka 500 tempat baru, terutama di sungai kecil yang tidak mungkin dipasangi alat otomatis.
- Pendaftar dari 42 kecamatan yang belum punya pemantau didahulukan; jawaban kami sampai paling lambat {{tanggal:37}}.`,
      },
    ],
  },
];
