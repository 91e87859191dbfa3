import type { DemoPending } from './types.ts';

/** Three items that the public doesn’t see yet: one with a hole, one waiting for approval, one held until tomorrow. */
export const pending: DemoPending[] = [
  {
    key: 'banjir-lemarai-hari-keempat',
    slug: 'bantuan-perbaikan-rumah-lemarai',
    type: 'release',
    stage: 'writing',
    hole: 'Nilai bantuan dan jumlah rumah rusak berat menunggu data posko; kutipan Asep Sutisna Wiguna menunggu persetujuannya.',
    topicSlugs: ['siaga-banjir'],
    unitSlug: 'direktorat-siaga',
    daysAgo: 0,
    hour: '08:15',
    minutes: 1,
    headline: 'Keluarga korban banjir Lemarai menerima bantuan perbaikan rumah',
    standfirst: 'Bantuan dibayarkan langsung ke rekening pemilik rumah setelah kerusakan diperiksa bersama.',
    blocks: [
      {
        kind: 'p',
        text: 'Kementerian Sungai dan Danau menyiapkan bantuan perbaikan rumah bagi keluarga yang terdampak banjir Sungai Lemarai. Rumah rusak ringan menerima Rp5 juta, rusak sedang Rp15 juta.',
      },
      {
        kind: 'p',
        text: 'Pemeriksaan rumah dimulai {{hari:2}}, {{tanggal:2}}. Petugas datang bersama kepala dusun dan pemilik rumah, lalu ketiganya menandatangani hasilnya di tempat.',
      },
      {
        kind: 'p',
        text: 'Rumah yang rusak berat mendapat bantuan yang lebih besar, yaitu [perlu dilengkapi: nilai bantuan dan jumlah rumah rusak berat]. [perlu dilengkapi: kutipan] kata Direktur Siaga Banjir dan Kekeringan Asep Sutisna Wiguna.',
      },
      { kind: 'h2', text: 'Yang perlu disiapkan' },
      {
        kind: 'ul',
        items: [
          'foto rumah sebelum dibersihkan;',
          'nomor rekening atas nama pemilik;',
          'surat tanah atau keterangan kepala desa.',
        ],
      },
    ],
    sources: [
      {
        name: 'Catatan rapat posko',
        text: `Rapat posko Lemarai, {{hari:0}} {{tanggal:0}}
- bantuan perbaikan rumah dr Kementerian Sungai dan Danau, langsung ke rekening pemilik rumah, sesudah kerusakan diperiksa bersama: rusak ringan Rp5 juta, rusak sedang Rp15 juta. rusak berat: lebih besar, nilai bantuan + jumlah rumah menunggu data posko
- periksa rumah mulai {{hari:2}} {{tanggal:2}}: petugas + kepala dusun + pemilik, ketiganya ttd di tempat
- siapkan: foto rumah sebelum dibersihkan; nomor rekening atas nama pemilik; surat tanah / keterangan kepala desa
- kutipan Asep Sutisna Wiguna (Direktur Siaga Banjir dan Kekeringan): belum ada, tunggu persetujuan`,
      },
    ],
  },
  {
    key: 'peresmian-laboratorium-kapal',
    slug: 'kapal-laboratorium-mulai-berlayar',
    type: 'news',
    stage: 'submitted',
    topicSlugs: ['mutu-air', 'pelatihan-warga'],
    unitSlug: 'direktorat-mutu',
    daysAgo: 0,
    hour: '08:40',
    minutes: 1,
    headline: 'Kapal laboratorium mulai berlayar di Sungai Mahalung',
    standfirst: 'Kapal sepanjang 18 meter itu menguji air di 60 titik dan membolehkan warga melihat ujinya.',
    blocks: [
      {
        kind: 'p',
        text: 'Sebuah kapal bekas pengangkut rotan kini membawa tabung uji. Kapal laboratorium pertama Kementerian Sungai dan Danau akan berangkat dari Mahalung Hulu, Kalimantan Tengah, {{hari:2}}, {{tanggal:2}}, menyusuri sungai sejauh 340 kilometer.',
      },
      {
        kind: 'p',
        text: 'Kapal sepanjang 18 meter itu berhenti di 60 titik selama 25 hari. Di setiap titik, empat analis menguji logam berat, bakteri, dan sisa pestisida. Selama ini contoh air dikirim ke kota dan sebagian rusak di jalan; tahun lalu 112 dari 700 botol terpaksa dibuang.',
      },
      {
        kind: 'p',
        text: '“Kalau warga melihat sendiri tabungnya berubah warna, kami tidak perlu banyak bicara,” kata Nurhayati Sinaga, kepala tim kapal.',
      },
      { kind: 'h2', text: 'Warga boleh naik' },
      {
        kind: 'p',
        text: 'Pada pukul 14.00 sampai 16.00 WIB, siapa pun boleh naik dan membawa air dari rumah. Lima botol pertama di setiap desa diuji tanpa biaya. Sekolah dapat memesan giliran lewat balai wilayah.',
      },
      {
        kind: 'p',
        text: 'Hasil seluruh titik terbit paling lambat {{tanggal:40}} di data.ksd.example. Titik yang airnya berbahaya diumumkan di desa pada hari yang sama, sebelum kapal berangkat lagi.',
      },
      {
        kind: 'p',
        text: 'Awak kapal berjumlah sembilan orang. Juru mudinya dulu mengemudikan kapal yang sama saat masih mengangkut rotan.',
      },
      {
        kind: 'quote',
        text: 'Dulu saya hafal tempat dangkal. Sekarang saya belajar tempat yang kotor.',
        by: 'Arbain Lambung, juru mudi',
      },
      {
        kind: 'p',
        text: 'Biaya mengubah kapal Rp3,8 miliar, dan biaya berlayar Rp11 juta sehari. Bila hasilnya baik, kapal kedua disiapkan untuk Sungai Landaran tahun depan.',
      },
    ],
    sources: [
      {
        name: 'Lembar rencana kapal laboratorium',
        text: `Kapal laboratorium - rencana
kapal bekas pengangkut rotan (sebuah), panjang 18 meter; pertama milik Kementerian Sungai dan Danau; berangkat dari Mahalung Hulu, Kalimantan Tengah, {{hari:2}} {{tanggal:2}}, Sungai Mahalung 340 kilometer
60 titik, 25 hari; empat analis: logam berat, bakteri, sisa pestisida. awak sembilan orang
tahun lalu 112 dari 700 botol dibuang (rusak di jalan)
warga boleh naik pukul 14.00 sampai 16.00 WIB bawa air rumah; lima botol pertama tiap desa gratis. sekolah pesan lewat balai wilayah
hasil paling lambat {{tanggal:40}} di data.ksd.example; titik berbahaya diumumkan hari sama
biaya ubah kapal Rp3,8 miliar; berlayar Rp11 juta sehari. kapal kedua: Sungai Landaran tahun depan bila hasil baik
Nurhayati Sinaga, kepala tim kapal: "Kalau warga melihat sendiri tabungnya berubah warna, kami tidak perlu banyak bicara."
juru mudinya dulu mengemudikan kapal yg sama saat masih mengangkut rotan
Arbain Lambung, juru mudi: "Dulu saya hafal tempat dangkal. Sekarang saya belajar tempat yang kotor."`,
      },
    ],
  },
  {
    key: 'tarif-izin-keramba-turun',
    slug: 'biaya-izin-keramba-keluarga-dihapus',
    type: 'release',
    stage: 'held',
    topicSlugs: ['layanan-izin', 'nelayan-usaha', 'danau'],
    unitSlug: 'direktorat-izin',
    daysAgo: -1,
    hour: '09:00',
    minutes: 1,
    headline: 'Biaya izin keramba keluarga dihapus mulai hari ini',
    standfirst:
      'Keluarga dengan paling banyak empat petak tidak lagi membayar Rp240.000, dan yang sudah membayar tahun ini menerima uangnya kembali.',
    blocks: [
      {
        kind: 'p',
        text: 'Keluarga pembudi daya ikan tidak lagi membayar biaya izin keramba. Penghapusan berlaku sejak {{hari:0}}, {{tanggal:0}}, untuk keluarga yang memiliki paling banyak empat petak. Sebelumnya mereka membayar Rp240.000 setiap dua tahun.',
      },
      {
        kind: 'p',
        text: 'Sekitar 11.600 keluarga di 24 danau menikmati perubahan ini. Usaha yang lebih besar tetap membayar seperti biasa.',
      },
      {
        kind: 'p',
        text: '“Biaya itu kecil bagi kas negara, tetapi sama dengan satu bulan beras bagi mereka,” kata Direktur Layanan Izin Perairan Lestari Handayaningrum.',
      },
      { kind: 'h2', text: 'Uang kembali tanpa mengurus' },
      {
        kind: 'p',
        text: 'Sebanyak 2.340 keluarga sudah membayar tahun ini. Uangnya dikembalikan ke rekening yang dipakai saat membayar, paling lambat {{tanggal:21}}. Mereka tidak perlu mengirim surat atau datang ke kantor. Pembayar tunai menerima uangnya di kantor desa dengan menunjukkan nomor izin.',
      },
      { kind: 'h2', text: 'Yang tidak berubah' },
      {
        kind: 'p',
        text: 'Izin tetap wajib, begitu pula pelat nomor pada setiap petak. Kuota danau juga tetap. Keluarga di danau yang kuotanya penuh masih masuk daftar tunggu.',
      },
      {
        kind: 'p',
        text: 'Kementerian kehilangan pendapatan Rp1,4 miliar setahun. Jumlah itu ditutup dengan menghentikan pencetakan buku izin; mulai sekarang izin berupa kode yang dapat diperiksa dengan telepon dan, bila diminta, selembar kertas.',
      },
      {
        kind: 'quote',
        text: 'Anak saya masuk SMA bulan depan. Uang itu jadi sepatu.',
        by: 'Saridah Manurung, petani ikan di Danau Siboras',
      },
      {
        kind: 'p',
        text: 'Waspadai orang yang menawarkan jasa mengurus pengembalian. Tidak ada formulir, tidak ada potongan. Bila ada yang meminta bayaran, kirimkan nama dan nomor teleponnya lewat halaman Lapor.',
      },
    ],
    sources: [
      {
        name: 'Pokok keputusan biaya izin',
        text: `Keputusan Menteri ttg penghapusan biaya izin keramba keluarga, berlaku {{hari:0}} {{tanggal:0}}
keluarga paling banyak empat petak: Rp240.000 tiap dua tahun -> dihapus. sekitar 11.600 keluarga, 24 danau. usaha lebih besar tetap
2.340 keluarga sdh bayar tahun ini: kembali ke rekening asal paling lambat {{tanggal:21}}, tanpa surat, tanpa datang. tunai: kantor desa, tunjukkan nomor izin
tetap: izin wajib, pelat nomor, kuota, daftar tunggu
pendapatan hilang Rp1,4 miliar setahun; ditutup: buku izin tak dicetak, izin = kode periksa, selembar kertas bila diminta
waspada calo: tanpa formulir, tanpa potongan; lapor lewat halaman Lapor
Lestari Handayaningrum, Direktur Layanan Izin Perairan: "Biaya itu kecil bagi kas negara, tetapi sama dengan satu bulan beras bagi mereka."
Saridah Manurung, petani ikan Danau Siboras: "Anak saya masuk SMA bulan depan. Uang itu jadi sepatu."`,
      },
      {
        name: 'Jawaban unit atas pertanyaan humas',
        text: `- Keluarga pembudi daya ikan tidak lagi membayar biaya izin keramba.
- Sekitar 11.600 keluarga di 24 danau menikmati perubahan ini.
- Mereka tidak perlu mengirim surat atau datang ke kantor.
- Waspadai orang yang menawarkan jasa mengurus pengembalian.`,
      },
    ],
  },
];
