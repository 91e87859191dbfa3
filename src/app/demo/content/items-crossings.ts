import type { DemoItem } from './types.ts';

/** Boats, jetties and the people who steer. */
export const itemsCrossings: DemoItem[] = [
  {
    key: 'juru-mudi-lulus',
    slug: 'juru-mudi-lapoleang-lulus-uji',
    type: 'news',
    topicSlugs: ['penyeberangan', 'pelatihan-warga'],
    unitSlug: 'balai-pelatihan',
    daysAgo: 11,
    hour: '16:20',
    minutes: 1,
    headline: 'Umur 61, ijazah tak ada, Mansyur kini pegang kartu juru mudi',
    standfirst:
      'Sebanyak 96 dari 112 juru mudi Danau Lapoleang lulus uji praktik pertama, dan yang gagal boleh mengulang tanpa biaya.',
    blocks: [
      {
        kind: 'p',
        text: 'Mansyur Daeng Ngalle menerima kartu seukuran KTP itu dengan dua tangan. Selama 47 tahun ia menyeberangkan orang di Danau Lapoleang, Sulawesi Selatan, tanpa selembar surat. Pada {{hari:0}}, {{tanggal:0}}, namanya dipanggil pertama.',
      },
      {
        kind: 'p',
        text: 'Ia satu dari 96 orang yang lulus uji praktik Kartu Juru Mudi Sungai. Pesertanya 112 orang; 16 yang belum lulus boleh mengulang {{tanggal:20}} tanpa membayar. Semuanya gagal pada soal yang sama: menolong penumpang yang jatuh dari sisi kiri perahu.',
      },
      {
        kind: 'p',
        text: '“Arus dari kiri mendorong korban ke baling-baling. Mesin harus mati dulu, baru tali dilempar. Kebiasaan puluhan tahun tidak hilang dalam satu hari,” papar penguji, Irwan Pattimura.',
      },
      { kind: 'h2', text: 'Ujinya di air' },
      {
        kind: 'p',
        text: 'Tidak ada soal tertulis. Peserta membaca papan tinggi air, mengisi penumpang sampai garis muatan, memutar perahu di jalur 12 meter, dan menarik boneka seberat 55 kilogram ke atas perahu. Mereka yang berpengalaman di atas sepuluh tahun, termasuk Mansyur, hanya menempuh bagian terakhir.',
      },
      {
        kind: 'p',
        text: 'Empat peserta perempuan semuanya lulus. Salah satunya Nurlaela, 24 tahun, yang mengantar anak sekolah setiap pagi. “Penumpang suka tanya, mana bapaknya. Sekarang saya tunjuk kartu,” ucapnya.',
      },
      { kind: 'h2', text: 'Mengapa ini penting' },
      {
        kind: 'p',
        text: 'Dalam tiga tahun terakhir terjadi 17 kecelakaan perahu di danau ini. Sepuluh di antaranya karena muatan berlebih, tidak satu pun karena cuaca saja. Sesudah garis muatan dicat pada 240 perahu, sejak {{tanggal:-62}} belum ada kecelakaan lagi, meskipun waktunya masih terlalu pendek untuk ditarik kesimpulan.',
      },
      {
        kind: 'p',
        text: 'Uji serupa berlangsung di delapan danau dan sungai lain sampai {{tanggal:100}}. Jadwalnya dapat dilihat di dermaga dan di izin.ksd.example. Juru mudi yang rumahnya jauh mendapat penggantian solar Rp150.000.',
      },
    ],
    sources: [
      {
        name: 'Catatan uji juru mudi',
        text: `Uji praktik Kartu Juru Mudi Sungai (pertama), Danau Lapoleang, Sulawesi Selatan, {{hari:0}} {{tanggal:0}}
112 peserta; 96 lulus; 16 ulang {{tanggal:20}} tanpa bayar, semua gagal pd menolong penumpang jatuh dari sisi kiri
Mansyur Daeng Ngalle, umur 61, 47 tahun mengemudi, ijazah tak ada, dipanggil pertama, terima kartu seukuran KTP dgn dua tangan. satu dari yg hanya uji bagian terakhir (pengalaman di atas sepuluh tahun)
Penguji Irwan Pattimura: "Arus dari kiri mendorong korban ke baling-baling. Mesin harus mati dulu, baru tali dilempar. Kebiasaan puluhan tahun tidak hilang dalam satu hari."
uji: baca papan tinggi air; isi penumpang s.d. garis muatan; putar di jalur 12 meter; tarik boneka 55 kilogram. tanpa soal tertulis
empat perempuan, lulus semua. Nurlaela, 24 tahun, antar anak sekolah: "Penumpang suka tanya, mana bapaknya. Sekarang saya tunjuk kartu."
17 kecelakaan dlm tiga tahun; sepuluh muatan berlebih, tak satu pun cuaca saja. garis muatan di 240 perahu; sejak {{tanggal:-62}} belum ada kecelakaan (terlalu pendek utk simpulan)
lanjut: delapan danau dan sungai lain s.d. {{tanggal:100}}, jadwal di dermaga + izin.ksd.example. ganti solar Rp150.000`,
      },
      {
        name: 'Catatan tambahan peliput',
        text: `- Pada {{hari:0}}, {{tanggal:0}}, namanya dipanggil pertama.
- Pesertanya 112 orang; 16 yang belum lulus boleh mengulang {{tanggal:20}} tanpa membayar.
- Semuanya gagal pada soal yang sama: menolong penumpang yang jatuh dari sisi kiri perahu.
- Sepuluh di antaranya karena muatan berlebih, tidak satu pun karena cuaca saja.`,
      },
    ],
  },
  {
    key: 'pelampung-untuk-perahu-rakyat',
    slug: 'pelampung-gratis-untuk-perahu-rakyat',
    type: 'programme',
    topicSlugs: ['penyeberangan'],
    unitSlug: 'direktorat-izin',
    daysAgo: 27,
    hour: '09:30',
    minutes: 1,
    headline: '52.000 pelampung gratis untuk perahu rakyat, anak didahulukan',
    standfirst:
      'Pemilik satu atau dua perahu cukup menunjukkan foto perahunya; pelampung diantar ke dermaga, bukan diambil di kantor.',
    blocks: [
      {
        kind: 'p',
        text: 'Pemilik perahu penyeberangan rakyat sudah bisa meminta pelampung gratis. Kementerian Sungai dan Danau menyediakan 52.000 buah, dan 20.000 di antaranya berukuran anak, ukuran yang selama ini hampir tidak dijual di toko pinggir sungai.',
      },
      { kind: 'h2', text: 'Siapa yang berhak' },
      {
        kind: 'p',
        text: 'Bantuan ini untuk perahu yang memungut bayaran, terdaftar, dan dimiliki orang yang perahunya tidak lebih dari dua. Pemilik yang lebih besar dianggap mampu membeli sendiri, tetapi boleh ikut harga pembelian bersama: Rp118.000 per buah, sekitar separuh harga pasar.',
      },
      { kind: 'h2', text: 'Cara meminta' },
      {
        kind: 'ul',
        items: [
          'Foto perahu dari samping hingga garis muatannya terlihat.',
          'Kirim ke halaman Lapor dengan judul Pelampung, atau serahkan kepada petugas dermaga.',
          'Tunggu pesan berisi tanggal pengantaran.',
        ],
      },
      {
        kind: 'p',
        text: 'Pengantaran dilakukan ke dermaga pada hari pasar, sebab pada hari itulah pemilik perahu berkumpul. Sampai {{tanggal:-1}}, 14.300 pelampung sudah sampai di 66 dermaga. Setiap buah bernomor dan bertuliskan “Milik penumpang”, supaya tidak dikunci di dalam peti.',
      },
      {
        kind: 'p',
        text: 'Petugas dermaga Sei Baritan, Kalimantan Tengah, Norhayati Udin, menceritakan kendalanya. “Panas, katanya. Jadi kami pesan yang tipis, dan anak-anak boleh memilih warna,” ujarnya. Sejak ada pilihan warna, anak yang memakainya bertambah dari 3 menjadi 8 di antara 10.',
      },
      { kind: 'h2', text: 'Yang diperiksa' },
      {
        kind: 'p',
        text: 'Pelampung hanya berguna bila dipakai. Pengamat menghitung pemakaian tanpa memberi tahu di 20 dermaga setiap bulan. Hitungan pertama menunjukkan 44 persen penumpang memakainya. Sasaran kami 70 persen dalam satu tahun; angkanya kami terbitkan apa pun hasilnya.',
      },
      {
        kind: 'quote',
        text: 'Kami membeli sedikit dulu, melihat apa yang salah, lalu membeli lagi. Gudang penuh pelampung yang tidak dipakai bukan keselamatan.',
        by: 'Lestari Handayaningrum, Direktur Layanan Izin Perairan',
      },
      {
        kind: 'p',
        text: 'Pelampung rusak ditukar di dermaga tanpa surat. Yang sudah tidak layak dipotong agar tidak dijual lagi.',
      },
    ],
    sources: [
      {
        name: 'Lembar program pelampung',
        text: `Program pelampung gratis utk perahu rakyat - lembar program
52.000 buah, 20.000 ukuran anak (hampir tak dijual di toko pinggir sungai)
berhak: perahu berbayar, terdaftar, pemilik satu atau dua perahu (tdk lebih dari dua). pemilik lebih besar: harga pembelian bersama Rp118.000 per buah, sekitar separuh harga pasar
cara: foto perahu dari samping, garis muatan terlihat; halaman Lapor judul Pelampung / petugas dermaga; tunggu pesan tanggal antar
antar ke dermaga pd hari pasar, bukan diambil di kantor. s.d. {{tanggal:-1}}: 14.300 di 66 dermaga. bernomor, tulisan "Milik penumpang" (agar tdk dikunci dlm peti)
Norhayati Udin, petugas dermaga Sei Baritan, Kalimantan Tengah: "Panas, katanya. Jadi kami pesan yang tipis, dan anak-anak boleh memilih warna." anak yg memakai naik dari 3 jadi 8 di antara 10
pengamat menghitung tanpa memberi tahu, 20 dermaga tiap bulan. hitungan pertama 44 persen. sasaran 70 persen dlm satu tahun
tukar rusak di dermaga tanpa surat; tak layak dipotong
Lestari Handayaningrum, Direktur Layanan Izin Perairan: "Kami membeli sedikit dulu, melihat apa yang salah, lalu membeli lagi. Gudang penuh pelampung yang tidak dipakai bukan keselamatan."`,
      },
    ],
  },
  {
    key: 'dermaga-landaran-dibuka',
    slug: 'dermaga-landaran-dibuka-lagi',
    type: 'news',
    topicSlugs: ['penyeberangan'],
    unitSlug: 'direktorat-izin',
    daysAgo: 46,
    hour: '08:10',
    minutes: 1,
    headline: 'Dermaga Landaran dibuka lagi, antrean subuh tinggal sepuluh menit',
    standfirst:
      'Setelah tujuh bulan diperbaiki, dermaga tersibuk di Kalimantan Barat itu kini punya dua tangga dan lantai yang mengikuti air.',
    blocks: [
      {
        kind: 'p',
        text: 'Pedagang sayur kembali memikul keranjangnya melewati Dermaga Landaran, Kalimantan Barat, sejak {{hari:0}} subuh, {{tanggal:0}}. Tujuh bulan lamanya mereka memutar 9 kilometer ke dermaga darurat karena lantai lama ambles.',
      },
      {
        kind: 'p',
        text: 'Lantai yang baru terapung. Ketika sungai pasang, lantai ikut naik; ketika surut, ikut turun, sehingga beda tinggi dengan perahu selalu sekitar 30 sentimeter. Pada dermaga lama, selisihnya bisa mencapai 2 meter dan penumpang harus melompat.',
      },
      {
        kind: 'p',
        text: '“Dulu saya turun sambil pejam mata. Sekarang cucu saya turun sendiri,” kata Lim Sui Khim, penjual tahu yang menyeberang setiap hari selama 35 tahun.',
      },
      { kind: 'h2', text: 'Naik dan turun dipisah' },
      {
        kind: 'p',
        text: 'Antrean subuh dahulu memakan waktu 40 menit sebab orang naik dan turun berebut satu tangga. Perancang memasang dua: tangga hulu untuk naik, tangga hilir untuk turun. Pada jam tersibuk hari pertama, antrean terlama tercatat sepuluh menit.',
      },
      {
        kind: 'p',
        text: 'Gagasan itu datang dari kuli angkut. Mereka diajak membuat denah memakai bangku pasar sebelum gambar teknik selesai. Syafruddin Ulo, ketua kuli angkut, menunjuk lajur gerobak selebar 1,2 meter. “Ini permintaan kami. Kalau tidak ada lajur ini, kami pasti menabrak ibu-ibu,” ujarnya.',
      },
      { kind: 'h2', text: 'Biaya dan keterlambatan' },
      {
        kind: 'p',
        text: 'Perbaikan menghabiskan Rp11,6 miliar, Rp400 juta di bawah anggaran. Pekerjaan terlambat 23 hari karena tiang pancang menemukan bangkai kapal tua. Sebagian kayunya dipajang di ruang tunggu.',
      },
      {
        kind: 'p',
        text: 'Dermaga beroperasi pukul 04.00 sampai 21.00 WIB dan dilewati sekitar 6.700 orang sehari. Tarif penyeberangan tetap Rp5.000; anak sekolah berseragam tidak membayar. Lampu dan kakus memakai listrik dari 48 panel surya di atap.',
      },
      { kind: 'p', text: 'Dermaga darurat dipindahkan ke Desa Parit Keladi, yang belum pernah memilikinya.' },
    ],
    sources: [
      {
        name: 'Catatan pembukaan Dermaga Landaran',
        text: `Pembukaan kembali Dermaga Landaran, Kalimantan Barat, {{hari:0}} subuh {{tanggal:0}}
tutup tujuh bulan, lantai lama ambles; warga memutar 9 kilometer ke dermaga darurat. dermaga tersibuk di Kalimantan Barat
lantai terapung, beda tinggi dgn perahu sekitar 30 sentimeter; dulu bisa 2 meter, melompat
Lim Sui Khim, penjual tahu, menyeberang tiap hari 35 tahun: "Dulu saya turun sambil pejam mata. Sekarang cucu saya turun sendiri."
dua tangga: hulu naik, hilir turun (dulu berebut satu). antrean subuh dulu 40 menit; hari pertama terlama sepuluh menit
ide dari kuli angkut, denah pakai bangku pasar. Syafruddin Ulo, ketua kuli angkut; lajur gerobak 1,2 meter: "Ini permintaan kami. Kalau tidak ada lajur ini, kami pasti menabrak ibu-ibu."
biaya Rp11,6 miliar, Rp400 juta di bawah anggaran. terlambat 23 hari (bangkai kapal tua; kayunya dipajang di ruang tunggu)
buka pukul 04.00 sampai 21.00 WIB, 6.700 orang sehari. tarif tetap Rp5.000; anak sekolah berseragam tidak bayar. 48 panel surya (lampu, kakus)
dermaga darurat pindah ke Desa Parit Keladi, belum pernah punya`,
      },
    ],
  },
  {
    key: 'kelas-mesin-perahu-mahalung',
    slug: 'kelas-mesin-perahu-untuk-perempuan-mahalung',
    type: 'activity',
    topicSlugs: ['penyeberangan', 'pelatihan-warga'],
    unitSlug: 'balai-pelatihan',
    daysAgo: 84,
    hour: '15:45',
    minutes: 1,
    headline: 'Perempuan Mahalung membongkar mesin perahunya sendiri, lalu memasangnya lagi',
    standfirst:
      'Dua puluh empat peserta belajar merawat mesin tempel selama empat hari agar tidak lagi menunggu montir dari kota.',
    blocks: [
      {
        kind: 'p',
        text: 'Kalau mesin mati di tengah Sungai Mahalung, montir terdekat berjarak enam jam. Alasan itulah yang membawa 24 perempuan dari tujuh desa ke bengkel terapung Balai Pelatihan Warga Tepian di Mahalung Hulu, Kalimantan Tengah, pada {{tanggal:-3}} sampai {{tanggal:0}}.',
      },
      {
        kind: 'p',
        text: 'Mereka bukan penumpang. Sebagian besar bekerja sebagai pengantar barang, penjual sayur keliling, dan bidan desa yang mengemudikan perahunya sendiri.',
      },
      {
        kind: 'p',
        text: 'Hari pertama diisi membongkar. Hari kedua mencari kerusakan yang sengaja dibuat instruktur: busi basah, saringan tersumbat, baling-baling terlilit tali. Dua hari terakhir seluruhnya di air, termasuk mengganti pasak baling-baling sambil terapung.',
      },
      {
        kind: 'p',
        text: '“Selama ini suami yang pegang kunci pas. Padahal yang kehabisan napas mendayung pulang itu ulun,” seloroh Rusmiati, penjual sayur dari Desa Teluk Palinget. Peserta lain tergelak.',
      },
      { kind: 'h2', text: 'Hitungannya jelas' },
      {
        kind: 'p',
        text: 'Sekali memanggil montir, warga membayar Rp350.000 ditambah ongkos perahu. Menurut catatan peserta, mesin mereka rusak rata-rata lima kali setahun, dan empat dari lima kerusakan itu bisa diperbaiki dengan alat seharga Rp90.000.',
      },
      {
        kind: 'p',
        text: 'Setiap peserta pulang dengan kotak alat dan kartu bergambar tanpa banyak tulisan. Tiap desa juga menerima satu kotak suku cadang titipan: barang dipakai dulu, dibayar setelah panen.',
      },
      { kind: 'h2', text: 'Bukan sekali datang' },
      {
        kind: 'p',
        text: 'Instruktur, Hermanus Lidan, menelepon setiap peserta sebulan sekali selama enam bulan. Pengalaman kelas sebelumnya memperlihatkan sebabnya: tanpa telepon, hanya sepertiga peserta yang masih merawat mesinnya; dengan telepon, 9 di antara 10.',
      },
      {
        kind: 'quote',
        text: 'Ilmunya sebentar. Yang lama itu percaya bahwa tangan kita boleh kotor.',
        by: 'Bidan Theresia Ringkai, peserta dari Desa Tumbang Pahawan',
      },
      {
        kind: 'p',
        text: 'Kelas berikutnya dibuka untuk 30 orang. Tempat menitipkan anak disediakan, karena pada kelas ini lima orang batal datang akibat tidak ada yang menjaga anaknya.',
      },
    ],
    sources: [
      {
        name: 'Catatan kelas mesin perahu',
        text: `Kelas mesin perahu utk perempuan, bengkel terapung Balai Pelatihan Warga Tepian, Mahalung Hulu, Kalimantan Tengah, {{tanggal:-3}} sampai {{tanggal:0}} (empat hari)
24 (dua puluh empat) perempuan, tujuh desa. pengantar barang, penjual sayur keliling, bidan desa, mengemudi perahu sendiri. montir terdekat enam jam
hari pertama bongkar; hari kedua cari kerusakan buatan (busi basah, saringan tersumbat, baling2 terlilit tali); dua hari terakhir di air, ganti pasak baling2
Rusmiati, penjual sayur, Desa Teluk Palinget: "Selama ini suami yang pegang kunci pas. Padahal yang kehabisan napas mendayung pulang itu ulun."
montir Rp350.000 + ongkos perahu. rusak rata-rata lima kali setahun; empat dari lima bisa diperbaiki dgn alat Rp90.000
tiap peserta: kotak alat + kartu bergambar. tiap desa satu kotak suku cadang titipan, dipakai dulu, bayar setelah panen
instruktur Hermanus Lidan menelepon sebulan sekali, enam bulan. kelas sebelumnya: tanpa telepon sepertiga; dgn telepon 9 di antara 10
Bidan Theresia Ringkai, Desa Tumbang Pahawan: "Ilmunya sebentar. Yang lama itu percaya bahwa tangan kita boleh kotor."
kelas berikut 30 orang, ada penitipan anak (lima orang batal krn tak ada yg menjaga anak)`,
      },
      {
        name: 'Catatan tambahan peliput',
        text: `- Peserta lain tergelak.
- Pengalaman kelas sebelumnya memperlihatkan sebabnya: tanpa telepon, hanya sepertiga peserta yang masih merawat mesinnya; dengan telepon, 9 di antara 10.`,
      },
    ],
  },
];
