import type { DemoItem } from './types.ts';

/** Drought, clean water and practice for emergencies. */
export const itemsDrought: DemoItem[] = [
  {
    key: 'latihan-evakuasi-sekolah',
    slug: '640-murid-muara-seluang-latihan-mengungsi',
    type: 'activity',
    topicSlugs: ['siaga-banjir', 'pelatihan-warga'],
    unitSlug: 'direktorat-siaga',
    daysAgo: 33,
    hour: '15:30',
    minutes: 2,
    headline: '640 murid Muara Seluang berlatih mengungsi dalam 11 menit',
    standfirst:
      'Latihan di empat sekolah tepi Sungai Lemarai menemukan dua pintu yang harus dibongkar dan satu jalur yang terlalu sempit.',
    blocks: [
      {
        kind: 'p',
        text: 'Sirene meraung di Muara Seluang pukul 09.00 WIB, {{hari:0}} ({{tanggalpendek:0}}), dan 640 murid dari empat sekolah meninggalkan kelas. Sebelas menit kemudian murid terakhir sampai di lapangan Bukit Cempedak, titik kumpul yang letaknya 18 meter lebih tinggi daripada sungai.',
      },
      {
        kind: 'p',
        text: 'Target latihan ini 15 menit. Percobaan pertama tiga bulan lalu memakan waktu 26 menit, terutama karena murid kembali ke kelas untuk mengambil tas.',
      },
      {
        kind: 'p',
        text: '“Sekarang kami punya aturan: tas ditinggal, adik kelas digandeng,” tutur Yohanes Simbolon, guru olahraga SMP Negeri 2 Muara Seluang yang memimpin barisan.',
      },
      { kind: 'h2', text: 'Yang ditemukan' },
      {
        kind: 'p',
        text: 'Latihan bukan hanya soal kecepatan. Tim pengamat dari Direktorat Siaga Banjir dan Kekeringan mencatat tiga hal yang perlu dibenahi:',
      },
      {
        kind: 'ul',
        items: [
          'dua pintu di SD Negeri 7 membuka ke dalam dan menahan antrean;',
          'jalan setapak di belakang madrasah hanya selebar 90 sentimeter, tidak cukup untuk kursi roda;',
          'sirene tidak terdengar di ruang keterampilan ketika mesin jahit menyala.',
        ],
      },
      {
        kind: 'p',
        text: 'Kepala desa, Fauziah Madjid, berjanji kedua pintu dibongkar pekan ini dengan dana desa. Kementerian menanggung pelebaran jalan setapak menjadi 1,5 meter dan memasang satu lampu sirene di ruang keterampilan paling lambat {{tanggal:21}}.',
      },
      {
        kind: 'quote',
        text: 'Saya menggendong teman saya yang kakinya sakit. Ternyata tidak berat kalau gantian.',
        by: 'Bagas, murid kelas 6 SD Negeri 7 Muara Seluang',
      },
      {
        kind: 'p',
        text: 'Setiap sekolah pulang dengan satu peta jalur yang digambar murid sendiri. Peta itu ditempel di pintu kelas dan di pos ronda.',
      },
      {
        kind: 'p',
        text: 'Muara Seluang dipilih karena dalam lima tahun terakhir tergenang empat kali. Sesudah desa ini, latihan serupa digelar di 22 sekolah lain di Kabupaten Lemarai Ilir. Sekolah di luar kabupaten itu dapat memakai panduan latihan yang kami terbitkan bersama berita ini: delapan halaman, gratis, dan boleh diperbanyak.',
      },
      {
        kind: 'p',
        text: 'Rekaman video latihan juga dapat ditonton siapa saja, lengkap dengan takarir dan juru bahasa isyarat.',
      },
    ],
    sources: [
      {
        name: 'Notulen latihan evakuasi',
        text: `Latihan evakuasi banjir, Muara Seluang, {{hari:0}} {{tanggalpendek:0}}, sirene pukul 09.00 WIB
peserta: 640 murid, 4 sekolah tepi Sungai Lemarai
waktu: 11 menit (sebelas). target 15 menit. percobaan pertama tiga bulan lalu 26 menit krn murid kembali ambil tas
titik kumpul: lapangan Bukit Cempedak, 18 meter lebih tinggi drpd sungai
pengamat: tim Direktorat Siaga Banjir dan Kekeringan. temuan tiga hal:
1) dua pintu SD Negeri 7 membuka ke dalam, menahan antrean
2) jalan setapak (satu jalur) belakang madrasah lebar 90 sentimeter, kursi roda tdk cukup
3) sirene tak terdengar di ruang keterampilan saat mesin jahit menyala
Kades Fauziah Madjid: dua pintu dibongkar pekan ini, dana desa
Kementerian: setapak dilebarkan jadi 1,5 meter + satu lampu sirene, paling lambat {{tanggal:21}}
Yohanes Simbolon, guru olahraga SMP Negeri 2 Muara Seluang, memimpin barisan: "Sekarang kami punya aturan: tas ditinggal, adik kelas digandeng."
Bagas, kelas 6 SD Negeri 7 Muara Seluang: "Saya menggendong teman saya yang kakinya sakit. Ternyata tidak berat kalau gantian."
tiap sekolah bawa satu peta jalur gambar murid, ditempel di pintu kelas dan pos ronda
alasan lokasi: lima tahun terakhir tergenang empat kali
lanjut: 22 sekolah lain di Kab. Lemarai Ilir. panduan 8 halaman terbit bersama berita, gratis, boleh diperbanyak. video: takarir + juru bahasa isyarat`,
      },
      {
        name: 'Catatan tambahan peliput',
        text: `- Jalan setapak di belakang madrasah hanya selebar 90 sentimeter, tidak cukup untuk kursi roda.`,
      },
    ],
  },
  {
    key: 'bantuan-air-wae-lamba',
    slug: 'air-bersih-untuk-wae-lamba',
    type: 'release',
    topicSlugs: ['air-bersih'],
    unitSlug: 'direktorat-siaga',
    daysAgo: 62,
    hour: '10:20',
    minutes: 1,
    headline: 'Sembilan sumur kering, 4.800 warga Wae Lamba dikirimi air',
    standfirst: 'Truk tangki datang dua hari sekali sampai pipa darurat dari mata air Golo Ntala selesai dipasang.',
    blocks: [
      {
        kind: 'p',
        text: 'Sebanyak 4.800 warga di sebelas dusun Kabupaten Wae Lamba, Nusa Tenggara Timur, menerima kiriman air mulai {{hari:0}}, {{tanggal:0}}. Sembilan sumur yang biasa mereka pakai kering setelah 94 hari tanpa hujan.',
      },
      {
        kind: 'p',
        text: 'Setiap orang mendapat 20 liter sehari untuk minum, memasak, dan bersuci. Enam truk tangki mengantarnya dua hari sekali ke bak penampung di setiap dusun. Puskesmas, sekolah, dan rumah dengan bayi dilayani lebih dulu.',
      },
      {
        kind: 'p',
        text: 'Truk hanya jalan keluar sementara. Petugas sedang memasang pipa darurat sepanjang 7,6 kilometer dari mata air Golo Ntala, yang debitnya masih 3 liter per detik. Bila tanahnya tidak terlalu keras, air mengalir paling lambat {{tanggal:16}}.',
      },
      {
        kind: 'p',
        text: '“Kalau truk lewat, kami berhenti kerja dan antre. Yang tidak punya jeriken pinjam ke gereja,” cerita Petronela Jemian, petani jagung di Dusun Rana Wase.',
      },
      { kind: 'h2', text: 'Agar tidak ada yang terlewat' },
      {
        kind: 'p',
        text: 'Jadwal truk ditulis di papan gereja, masjid, dan balai dusun, serta dikirim lewat Pesan Siaga. Bila truk tidak datang dalam 12 jam dari jadwal, warga cukup mengirim SMS berisi nama dusun. Petugas wajib membalas pada hari yang sama.',
      },
      {
        kind: 'p',
        text: 'Air diuji setiap kali bak diisi. Hasilnya ditempel pada bak dengan tanda hijau atau merah; air bertanda merah hanya untuk mencuci.',
      },
      { kind: 'h2', text: 'Sesudah darurat' },
      {
        kind: 'p',
        text: 'Menurut Kepala Subdirektorat Kekeringan, Dominggus Taek Nahak, kabupaten ini mengalami kekeringan yang sama empat tahun lalu dan waktu itu truk menjadi satu-satunya jawaban. Kali ini lima embung kecil mulai digali di lereng atas.',
      },
      {
        kind: 'quote',
        text: 'Truk menolong minggu ini. Embung menolong anak mereka. Dua-duanya harus jalan bersama.',
        by: 'Dominggus Taek Nahak, Kepala Subdirektorat Kekeringan',
      },
      {
        kind: 'p',
        text: 'Biaya darurat Rp2,9 miliar diambil dari dana siaga Kementerian. Daftar pengeluarannya terbit setiap Senin.',
      },
    ],
    sources: [
      {
        name: 'Laporan posko kekeringan',
        text: `Posko kekeringan Kab. Wae Lamba, Nusa Tenggara Timur
mulai {{hari:0}} {{tanggal:0}}: 4.800 warga, sebelas dusun dikirimi air. sembilan sumur kering, 94 hari tanpa hujan
20 liter per orang sehari (minum, masak, bersuci). enam truk tangki, dua hari sekali, bak penampung tiap dusun. puskesmas, sekolah, rumah berbayi dulu
pipa darurat 7,6 kilometer dari mata air Golo Ntala, debit 3 liter per detik, selesai paling lambat {{tanggal:16}} bila tanah tdk terlalu keras
Petronela Jemian, petani jagung di Dusun Rana Wase: "Kalau truk lewat, kami berhenti kerja dan antre. Yang tidak punya jeriken pinjam ke gereja."
jadwal di papan gereja, masjid, balai dusun + Pesan Siaga. telat 12 jam: SMS nama dusun (satu), dibalas hari yg sama
air diuji tiap bak diisi; tanda hijau/merah; merah utk mencuci
empat tahun lalu kekeringan sama, truk satu-satunya jawaban. kini lima embung kecil digali di lereng atas
Dominggus Taek Nahak, Kepala Subdirektorat Kekeringan: "Truk menolong minggu ini. Embung menolong anak mereka. Dua-duanya harus jalan bersama."
biaya darurat Rp2,9 miliar, dana siaga. daftar pengeluaran terbit tiap Senin`,
      },
      {
        name: 'Jawaban unit atas pertanyaan humas',
        text: `- Bila truk tidak datang dalam 12 jam dari jadwal, warga cukup mengirim SMS berisi nama dusun.`,
      },
    ],
  },
  {
    key: 'embung-desa',
    slug: 'embung-desa-cara-mengusulkan',
    type: 'programme',
    topicSlugs: ['air-bersih'],
    unitSlug: 'direktorat-siaga',
    daysAgo: 89,
    hour: '09:00',
    minutes: 1,
    headline: 'Embung Desa: 300 kolam tampung, dipilih dan digali warga',
    standfirst:
      'Desa yang kekurangan air lebih dari dua bulan setahun dapat mengusulkan embung senilai paling banyak Rp350 juta.',
    blocks: [
      {
        kind: 'p',
        text: 'Embung ialah kolam yang menampung air hujan untuk dipakai pada bulan kering. Satu embung seukuran lapangan voli menyimpan 1.500 meter kubik, cukup untuk menyiram 4 hektare sayur atau memberi minum 300 ekor sapi selama tiga bulan.',
      },
      {
        kind: 'p',
        text: 'Tahun ini Kementerian Sungai dan Danau membiayai 300 embung di 26 kabupaten. Bedanya dengan proyek biasa, desalah yang memilih tempat, menggali, dan memegang uangnya.',
      },
      { kind: 'h2', text: 'Syaratnya' },
      {
        kind: 'ul',
        items: [
          'Desa kekurangan air lebih dari dua bulan dalam setahun.',
          'Lahannya milik desa atau dihibahkan dengan surat.',
          'Musyawarah dihadiri paling sedikit sepertiga kepala keluarga, dan separuh pesertanya perempuan.',
        ],
      },
      {
        kind: 'p',
        text: 'Syarat ketiga punya alasan. Di 40 embung percobaan, perempuanlah yang paling sering mengambil air, tetapi letak embung ditentukan laki-laki. Akibatnya, 14 di antaranya terlalu jauh dari rumah.',
      },
      { kind: 'h2', text: 'Dari usul sampai air' },
      {
        kind: 'p',
        text: 'Usul satu halaman dikirim lewat balai wilayah atau halaman Lapor sampai {{tanggal:45}}. Petugas datang memeriksa tanah dalam 15 hari kerja. Bila disetujui, uang masuk ke rekening desa dalam tiga tahap: 40 persen di awal, 40 persen setelah galian selesai, 20 persen setelah embung terisi.',
      },
      {
        kind: 'p',
        text: 'Laporan keuangannya berupa foto papan tulis di balai desa. Siapa pun boleh memotretnya dan membandingkannya dengan laporan yang kami terbitkan.',
      },
      {
        kind: 'quote',
        text: 'Waktu digali orang luar, kami tidak tahu di mana keran airnya. Sekarang tiap selang pun kami hafal.',
        by: 'Maksimus Bria, ketua kelompok embung di Desa Oetuke',
      },
      { kind: 'h2', text: 'Hasil percobaan' },
      {
        kind: 'p',
        text: 'Dari 40 embung percobaan, 33 masih berair sampai bulan terakhir kemarau. Empat bocor dan sudah dilapisi tanah liat; tiga gagal karena tanahnya berpori dan dialihkan menjadi sumur resapan.',
      },
      {
        kind: 'p',
        text: 'Panduan menggali, daftar harga bahan, dan contoh surat hibah tersedia di laman program. Jawaban atas usul Anda, diterima atau tidak, sampai paling lama 30 hari kerja setelah pendaftaran ditutup.',
      },
    ],
    sources: [
      {
        name: 'Lembar program Embung Desa',
        text: `Embung Desa - lembar program tahun ini
300 embung, 26 kabupaten, paling banyak Rp350 juta per embung. desa memilih tempat, menggali, memegang uang
satu embung (seukuran lapangan voli): 1.500 meter kubik, utk 4 hektare sayur atau 300 ekor sapi tiga bulan
syarat: kurang air lebih dari dua bulan setahun; lahan milik desa/hibah bersurat; musyawarah paling sedikit sepertiga kepala keluarga, separuh peserta perempuan (syarat ketiga)
usul satu halaman s.d. {{tanggal:45}} lewat balai wilayah / halaman Lapor; periksa tanah 15 hari kerja; uang tiga tahap 40 persen, 40 persen, 20 persen (awal, galian selesai, terisi)
laporan keuangan: foto papan tulis balai desa, boleh dipotret siapa pun
percobaan 40 embung: 33 berair s.d. bulan terakhir kemarau; empat bocor (dilapisi tanah liat); tiga gagal tanah berpori, jadi sumur resapan. 14 terlalu jauh dr rumah (letak ditentukan laki2, yg ambil air perempuan)
Maksimus Bria, ketua kelompok embung Desa Oetuke: "Waktu digali orang luar, kami tidak tahu di mana keran airnya. Sekarang tiap selang pun kami hafal."
laman program: panduan, harga bahan, contoh surat hibah. jawaban paling lama 30 hari kerja sesudah tutup`,
      },
      {
        name: 'Jawaban unit atas pertanyaan humas',
        text: `- Embung ialah kolam yang menampung air hujan untuk dipakai pada bulan kering.
- Empat bocor dan sudah dilapisi tanah liat; tiga gagal karena tanahnya berpori dan dialihkan menjadi sumur resapan.`,
      },
    ],
  },
];
