import { enDataAirTerbuka, enPetaSungaiBaru } from './english.ts';
import type { DemoItem } from './types.ts';

/** Open data, an open budget and an open map. */
export const itemsOpenness: DemoItem[] = [
  {
    key: 'data-air-terbuka',
    slug: 'data-tinggi-dan-mutu-air-terbuka-untuk-umum',
    type: 'release',
    topicSlugs: ['keterbukaan', 'mutu-air', 'siaga-banjir'],
    unitSlug: 'pusat-data',
    daysAgo: 39,
    hour: '10:00',
    minutes: 1,
    headline: 'Data tinggi dan mutu air kini terbuka, setiap sepuluh menit',
    standfirst:
      'Siapa pun boleh mengunduh, menyalin, dan membuat aplikasi dari data 312 pos pantau dan 145 alat mutu air.',
    blocks: [
      {
        kind: 'p',
        text: 'Kementerian Sungai dan Danau membuka seluruh data tinggi air dan mutu air di data.ksd.example mulai {{hari:0}}, {{tanggal:0}}. Pengunjung tidak perlu mendaftar, tidak membayar, dan boleh memakainya untuk keperluan apa saja asalkan menyebut sumbernya.',
      },
      {
        kind: 'p',
        text: 'Data berasal dari 312 pos pantau tinggi air dan 145 alat pantau mutu air. Tinggi air diperbarui setiap sepuluh menit, mutu air setiap jam. Catatan lama ikut dibuka; yang paling tua, dari Pos Kedungsari, ditulis tangan pada 1931 dan sudah disalin ke bentuk angka.',
      },
      {
        kind: 'p',
        text: '“Dua puluh tahun data ini kami simpan seperti perhiasan. Padahal gunanya seperti lampu jalan, makin banyak yang melihat makin aman,” kata Melinda Gunawan Tjoa, Kepala Pusat Data Perairan.',
      },
      { kind: 'h2', text: 'Untuk siapa' },
      {
        kind: 'p',
        text: 'Warga dapat mengetik nama desa dan langsung melihat grafik sungai terdekat. Pembuat aplikasi memperoleh antarmuka pemrograman yang terdokumentasi dengan batas 600 permintaan per menit. Guru dan peneliti dapat mengunduh berkas CSV per sungai per tahun.',
      },
      {
        kind: 'p',
        text: 'Sebelum dibuka, data diuji oleh 41 orang dari luar Kementerian selama dua bulan. Merekalah yang menemukan 260 kesalahan, di antaranya sembilan pos yang letaknya terbalik antara lintang dan bujur.',
      },
      { kind: 'h2', text: 'Bila datanya salah' },
      {
        kind: 'p',
        text: 'Setiap halaman memiliki tombol Laporkan angka ini. Petugas memeriksa paling lama dua hari kerja. Angka yang diperbaiki tidak dihapus, tetapi dicoret dan diberi catatan, sehingga perhitungan lama tetap bisa ditelusuri.',
      },
      {
        kind: 'p',
        text: 'Alat yang rusak ditandai abu-abu. Hari ini ada 17 yang abu-abu; daftar beserta perkiraan selesainya tersedia.',
      },
      { kind: 'h2', text: 'Sudah dipakai' },
      {
        kind: 'p',
        text: 'Koperasi petani di Purwawening membuat papan lampu yang menyala merah ketika Kali Wening naik. Biayanya Rp740.000. Cara membuatnya sudah dibagikan dan ditiru 12 desa.',
      },
      {
        kind: 'p',
        text: 'Keterbukaan ini sejalan dengan Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia. Data pribadi tidak termuat di dalamnya.',
      },
    ],
    sources: [
      {
        name: 'Lembar peluncuran data terbuka',
        text: `Peluncuran data terbuka data.ksd.example, {{hari:0}} {{tanggal:0}}
isi: 312 pos pantau tinggi air (tiap sepuluh menit), 145 alat pantau mutu air (tiap jam). tanpa daftar, tanpa bayar, bebas pakai asal sebut sumber
catatan lama: paling tua Pos Kedungsari, tulis tangan 1931, disalin ke angka
warga: ketik nama desa; pembuat aplikasi: antarmuka pemrograman, batas 600 permintaan per menit; guru/peneliti: CSV per sungai per tahun
diuji 41 orang luar, dua bulan; 260 kesalahan, a.l. sembilan pos lintang-bujur terbalik
tombol Laporkan angka ini; diperiksa paling lama dua hari kerja; angka lama dicoret + catatan. alat rusak abu-abu, hari ini 17
koperasi petani Purwawening: papan lampu merah saat Kali Wening naik, Rp740.000, ditiru 12 desa
dasar: Peraturan Presiden Nomor 39 Tahun 2019 tentang Satu Data Indonesia. tanpa data pribadi
Melinda Gunawan Tjoa, Kepala Pusat Data Perairan: "Dua puluh tahun data ini kami simpan seperti perhiasan. Padahal gunanya seperti lampu jalan, makin banyak yang melihat makin aman."`,
      },
      {
        name: 'Jawaban unit atas pertanyaan humas',
        text: `- Pengunjung tidak perlu mendaftar, tidak membayar, dan boleh memakainya untuk keperluan apa saja asalkan menyebut sumbernya.
- Angka yang diperbaiki tidak dihapus, tetapi dicoret dan diberi catatan, sehingga perhitungan lama tetap bisa ditelusuri.
- Hari ini ada 17 yang abu-abu; daftar beserta perkiraan selesainya tersedia.
- Data pribadi tidak termuat di dalamnya.`,
      },
    ],
    english: enDataAirTerbuka,
  },
  {
    key: 'kelas-data-wartawan',
    slug: 'wartawan-daerah-membongkar-data-sungai',
    type: 'activity',
    topicSlugs: ['keterbukaan', 'pelatihan-warga'],
    unitSlug: 'biro-humas',
    daysAgo: 54,
    hour: '17:30',
    minutes: 1,
    headline: 'Wartawan daerah membongkar data sungai, kami yang ditanyai',
    standfirst:
      'Kelas dua hari untuk 33 jurnalis berakhir dengan tujuh pertanyaan yang belum bisa dijawab Kementerian.',
    blocks: [
      {
        kind: 'p',
        text: 'Baru satu jam memegang data, Jefri Lumoindong sudah menemukan yang janggal: sebuah alat pantau melaporkan suhu 27 derajat, angka yang persis sama, selama 19 hari berturut-turut. “Sungainya yang sabar atau alatnya yang mati?” tanyanya. Alatnya yang mati.',
      },
      {
        kind: 'p',
        text: 'Jurnalis dari Sulawesi Utara itu satu dari 33 peserta Kelas Data Sungai di Jakarta, {{hari:-1}} dan {{hari:0}} ({{tanggalpendek:0}}). Mereka datang dari 21 kota, kebanyakan bekerja di media kecil tanpa bagian data. Ongkos jalan ditanggung, isi beritanya tidak kami minta dan tidak kami periksa.',
      },
      { kind: 'h2', text: 'Cara belajarnya' },
      {
        kind: 'p',
        text: 'Setiap peserta memilih satu sungai di kotanya, mengunduh data lima tahun, lalu mencari satu hal yang layak ditanyakan. Analis Pusat Data Perairan duduk di meja sebelah dan hanya boleh menjawab pertanyaan, tidak boleh menyarankan berita.',
      },
      {
        kind: 'p',
        text: 'Sore kedua, giliran pejabat yang duduk di depan. Melinda Gunawan Tjoa, Kepala Pusat Data Perairan, menjawab 41 pertanyaan selama tiga jam. Tujuh pertanyaan tidak bisa dijawab saat itu, antara lain mengapa data empat sungai kosong selama Februari tahun lalu.',
      },
      {
        kind: 'quote',
        text: 'Tujuh itu bagian terbaik dari kelas ini. Kami menuliskannya, memberi tanggal, dan harus kembali dengan jawaban.',
        by: 'Melinda Gunawan Tjoa, Kepala Pusat Data Perairan',
      },
      {
        kind: 'p',
        text: 'Jawaban ketujuh pertanyaan terbit paling lambat {{tanggal:10}} dan dapat dibaca semua orang, bukan hanya peserta.',
      },
      { kind: 'h2', text: 'Yang kami perbaiki' },
      {
        kind: 'p',
        text: 'Alat dengan angka beku kini otomatis diberi tanda abu-abu sesudah enam jam. Kolom satuan ditambahkan di setiap berkas, karena tiga peserta sempat tertukar antara miligram dan mikrogram.',
      },
      {
        kind: 'p',
        text: 'Kelas berikutnya diselenggarakan di Wae Lamba dan Landaran. Wartawan, pegiat radio komunitas, dan pers mahasiswa boleh mendaftar. Bahan dan latihan kelas dapat diunduh; kunci jawabannya sengaja tidak ada.',
      },
    ],
    sources: [
      {
        name: 'Catatan Kelas Data Sungai',
        text: `Kelas Data Sungai, Jakarta, {{hari:-1}} dan {{hari:0}} {{tanggalpendek:0}} (dua hari)
33 jurnalis/wartawan daerah, 21 kota, kebanyakan media kecil. ongkos jalan ditanggung; isi berita tidak diminta, tidak diperiksa
Jefri Lumoindong, Sulawesi Utara, satu jam pertama: alat pantau suhu 27 derajat sama persis 19 hari berturut-turut. "Sungainya yang sabar atau alatnya yang mati?" -> alat mati
tiap peserta: satu sungai, data lima tahun, satu hal yg layak ditanyakan. analis hanya menjawab pertanyaan
sore kedua: Melinda Gunawan Tjoa (Kepala Pusat Data Perairan) 41 pertanyaan, tiga jam. tujuh belum bisa dijawab, a.l. data empat sungai kosong Februari tahun lalu. jawaban terbit paling lambat {{tanggal:10}}, utk semua orang
Melinda: "Tujuh itu bagian terbaik dari kelas ini. Kami menuliskannya, memberi tanggal, dan harus kembali dengan jawaban."
perbaikan: angka beku diberi tanda abu-abu sesudah enam jam; kolom satuan di tiap berkas (tiga peserta tertukar miligram/mikrogram)
berikut: Wae Lamba, Landaran. wartawan, radio komunitas, pers mahasiswa. bahan diunduh, kunci jawaban tidak ada`,
      },
    ],
  },
  {
    key: 'anggaran-dalam-satu-halaman',
    slug: 'anggaran-kementerian-dalam-satu-halaman',
    type: 'release',
    topicSlugs: ['keterbukaan'],
    unitSlug: 'biro-humas',
    daysAgo: 98,
    hour: '11:10',
    minutes: 1,
    headline: 'Ke mana Rp6,4 triliun pergi: anggaran kami dalam satu halaman',
    standfirst:
      'Kementerian menerbitkan belanja sampai tingkat desa, termasuk Rp118 miliar yang belum terpakai dan sebabnya.',
    blocks: [
      {
        kind: 'p',
        text: 'Dari setiap Rp100 yang dibelanjakan Kementerian Sungai dan Danau tahun ini, Rp41 dipakai untuk tanggul, pompa, dan peringatan banjir. Sebanyak Rp23 untuk membersihkan air, Rp14 untuk air bersih desa, Rp9 untuk upah dan pelatihan warga, Rp8 untuk gaji, dan Rp5 untuk urusan kantor.',
      },
      {
        kind: 'p',
        text: 'Perincian itu terbit pada {{hari:0}} ({{tanggalpendek:0}}) dalam bentuk yang baru: satu halaman, dengan peta yang dapat diklik sampai ke desa. Jumlah seluruhnya Rp6,4 triliun, tersebar dalam 3.870 kegiatan.',
      },
      {
        kind: 'p',
        text: 'Buku anggaran yang lama tebalnya 1.140 halaman. Menurut catatan kami, berkasnya diunduh 94 kali dalam setahun, sebagian besar oleh pegawai sendiri.',
      },
      {
        kind: 'p',
        text: '“Orang tidak bertanya berapa pagu program. Orang bertanya, tanggul di kampung saya kapan dan berapa,” tutur Sekretaris Jenderal Hasanuddin Pawero.',
      },
      { kind: 'h2', text: 'Yang belum terpakai' },
      {
        kind: 'p',
        text: 'Halaman itu juga memuat bagian yang kurang enak. Sampai {{tanggal:-10}}, Rp118 miliar belum terpakai. Sebab terbesarnya pembebasan lahan tanggul di Lemarai Ilir, Rp72 miliar, yang menunggu kesepakatan 46 pemilik tanah. Sisanya lelang yang gagal karena hanya ada satu peserta.',
      },
      {
        kind: 'p',
        text: 'Uang yang tidak terpakai sampai akhir tahun kembali ke kas negara. Kegiatan mana yang terancam batal diberi tanda merah.',
      },
      { kind: 'h2', text: 'Cara membacanya' },
      {
        kind: 'p',
        text: 'Ketik nama desa atau sungai. Yang muncul ialah daftar kegiatan, nilai kontrak, nama pelaksana, foto terakhir, dan tanggal selesai yang dijanjikan. Bila tanggal itu bergeser, tanggal lamanya tetap terlihat.',
      },
      {
        kind: 'p',
        text: 'Warga Desa Pulau Baru termasuk penguji pertama. Hamidah Rasyid, kader posyandu di sana, menemukan pos ronda yang dilaporkan selesai padahal atapnya belum ada. “Saya foto, saya kirim. Dua minggu kemudian tukangnya datang,” katanya. Kementerian menemukan tujuh laporan serupa dan menahan pembayarannya.',
      },
      { kind: 'p', text: 'Data mentah tersedia dalam bentuk CSV dan diperbarui setiap Senin pertama.' },
    ],
    sources: [
      {
        name: 'Ringkasan anggaran dan catatan uji',
        text: `Ringkasan anggaran, terbit {{hari:0}} {{tanggalpendek:0}}: satu halaman, peta sampai desa
total Rp6,4 triliun, 3.870 kegiatan. dari Rp100: Rp41 tanggul, pompa, peringatan banjir; Rp23 membersihkan air; Rp14 air bersih desa; Rp9 upah + pelatihan warga; Rp8 gaji; Rp5 urusan kantor
buku lama 1.140 halaman, diunduh 94 kali setahun, sebagian besar pegawai sendiri
belum terpakai s.d. {{tanggal:-10}}: Rp118 miliar; terbesar lahan tanggul Lemarai Ilir Rp72 miliar (46 pemilik tanah); sisa lelang gagal, hanya satu peserta. tak terpakai kembali ke kas negara; terancam batal = merah
isi: kegiatan, nilai kontrak, pelaksana, foto terakhir, tanggal janji (tanggal lama tetap terlihat). CSV tiap Senin pertama
Hasanuddin Pawero, Sekretaris Jenderal: "Orang tidak bertanya berapa pagu program. Orang bertanya, tanggul di kampung saya kapan dan berapa."
Hamidah Rasyid, kader posyandu Desa Pulau Baru: pos ronda dilaporkan selesai, atap belum ada. "Saya foto, saya kirim. Dua minggu kemudian tukangnya datang." tujuh laporan serupa, pembayaran ditahan`,
      },
      {
        name: 'Jawaban unit atas pertanyaan humas',
        text: `- Dari setiap Rp100 yang dibelanjakan Kementerian Sungai dan Danau tahun ini, Rp41 dipakai untuk tanggul, pompa, dan peringatan banjir.
- Jumlah seluruhnya Rp6,4 triliun, tersebar dalam 3.870 kegiatan.
- Sisanya lelang yang gagal karena hanya ada satu peserta.
- Kegiatan mana yang terancam batal diberi tanda merah.
- Hamidah Rasyid, kader posyandu di sana, menemukan pos ronda yang dilaporkan selesai padahal atapnya belum ada.`,
      },
    ],
  },
  {
    key: 'peta-sungai-baru',
    slug: 'peta-baru-5412-sungai',
    type: 'release',
    topicSlugs: ['keterbukaan'],
    unitSlug: 'pusat-data',
    daysAgo: 119,
    hour: '10:30',
    minutes: 2,
    headline: 'Peta baru memuat 5.412 sungai, 388 di antaranya tanpa nama',
    standfirst: 'Pemetaan ulang selama empat tahun menemukan sungai yang hilang, dan warga diminta ikut memberi nama.',
    blocks: [
      {
        kind: 'p',
        text: 'Indonesia memiliki peta sungai baru. Isinya 5.412 sungai yang lebih panjang dari 5 kilometer, ditambah 1.035 danau dan rawa, hasil pemetaan ulang empat tahun yang diumumkan Kementerian Sungai dan Danau pada {{hari:0}}, {{tanggal:0}}.',
      },
      {
        kind: 'p',
        text: 'Peta lama berumur 28 tahun. Sejak itu 143 sungai bergeser lebih dari 100 meter, 57 tertutup bangunan atau kebun, dan 26 sungai kecil yang dulu dianggap kering ternyata mengalir lagi.',
      },
      {
        kind: 'p',
        text: '“Banjir sering datang dari sungai yang menurut peta tidak ada. Warga tahu, kantor tidak,” kata Menteri Sungai dan Danau Maria Theresia Bere saat membuka peta itu di Jakarta.',
      },
      { kind: 'h2', text: 'Dikerjakan dengan berjalan kaki' },
      {
        kind: 'p',
        text: 'Citra satelit memberi kerangkanya, tetapi 620 relawan pencinta alam, nelayan, dan mahasiswa menyusuri tepi sungai untuk memastikan. Mereka menempuh 31.000 kilometer, mencatat jembatan, bangkai kapal, serta tempat warga mengambil air.',
      },
      {
        kind: 'p',
        text: 'Ferdinand Wospakrik, relawan asal Papua, sebelas hari menyusuri Kali Dorei. “Di peta satelit cuma hijau. Di bawahnya ada jembatan gantung, ada anak-anak mandi, ada nama setiap tikungan,” ceritanya.',
      },
      { kind: 'h2', text: 'Memberi nama' },
      {
        kind: 'p',
        text: 'Sebanyak 388 sungai tidak bernama dalam catatan mana pun. Sampai {{tanggal:90}}, warga dapat mengusulkan nama yang dipakai sehari-hari lewat halaman Lapor. Nama diputuskan musyawarah desa yang dilewati sungai itu, dan bahasa setempat didahulukan.',
      },
      { kind: 'h2', text: 'Dipakai untuk apa' },
      {
        kind: 'p',
        text: 'Peta ini menjadi dasar letak pos pantau baru, garis sempadan, dan jalur evakuasi. Ia gratis, boleh dicetak, dan tersedia sebagai berkas untuk telepon yang dapat dibuka tanpa sinyal; ukurannya 85 megabita untuk satu provinsi.',
      },
      {
        kind: 'p',
        text: 'Ketelitiannya 5 meter di dataran dan 15 meter di hutan lebat. Bagian yang belum pernah dikunjungi orang diberi arsiran, agar pengguna tahu mana yang pasti dan mana yang perkiraan. Arsiran itu masih menutupi 9 persen panjang sungai, sebagian besar di pegunungan Papua.',
      },
    ],
    sources: [
      {
        name: 'Lembar pengumuman peta sungai',
        text: `Pengumuman peta sungai baru, Jakarta, {{hari:0}} {{tanggal:0}}
5.412 sungai lebih panjang dari 5 kilometer + 1.035 danau dan rawa; pemetaan ulang empat tahun. peta lama umur 28 tahun
143 sungai bergeser lebih dari 100 meter; 57 tertutup bangunan/kebun; 26 sungai kecil yg dianggap kering mengalir lagi
citra satelit + 620 relawan (pencinta alam, nelayan, mahasiswa), 31.000 kilometer, catat jembatan, bangkai kapal, tempat ambil air
388 tanpa nama; usul nama s.d. {{tanggal:90}} lewat halaman Lapor; musyawarah desa, bahasa setempat didahulukan
guna: pos pantau baru, garis sempadan, jalur evakuasi. gratis, boleh cetak, berkas telepon tanpa sinyal 85 megabita per satu provinsi
ketelitian 5 meter dataran, 15 meter hutan lebat. belum dikunjungi = arsiran, 9 persen panjang sungai, sebagian besar pegunungan Papua
Menteri Sungai dan Danau Maria Theresia Bere: "Banjir sering datang dari sungai yang menurut peta tidak ada. Warga tahu, kantor tidak."
Ferdinand Wospakrik, relawan asal Papua, sebelas hari di Kali Dorei: "Di peta satelit cuma hijau. Di bawahnya ada jembatan gantung, ada anak-anak mandi, ada nama setiap tikungan."`,
      },
      {
        name: 'Jawaban unit atas pertanyaan humas',
        text: `- Sebanyak 388 sungai tidak bernama dalam catatan mana pun.
- Bagian yang belum pernah dikunjungi orang diberi arsiran, agar pengguna tahu mana yang pasti dan mana yang perkiraan.`,
      },
    ],
    english: enPetaSungaiBaru,
  },
];
