import { enBanjirLemaraiSurut } from './english.ts';
import type { DemoItem } from './types.ts';

/** Floods: what happens now, a rumour, and how people get warned. */
export const itemsFlood: DemoItem[] = [
  {
    key: 'banjir-lemarai-surut',
    slug: 'air-sungai-lemarai-mulai-turun',
    type: 'release',
    topicSlugs: ['siaga-banjir'],
    unitSlug: 'direktorat-siaga',
    daysAgo: 0,
    hour: '06:45',
    minutes: 2,
    headline: 'Air Sungai Lemarai mulai turun, 1.340 warga masih mengungsi',
    standfirst:
      'Kementerian menambah delapan pompa dan meminta warga tiga desa menunggu sampai tanggul Pulau Baru tertutup.',
    blocks: [
      {
        kind: 'p',
        text: 'Tinggi muka air Sungai Lemarai di Pos Pantau Tebing Ranai turun menjadi 4,10 meter pada {{hari:0}} pagi, {{tanggal:0}}. Dua malam sebelumnya air sempat mencapai 5,35 meter. Status sungai diturunkan dari Siaga 1 ke Siaga 2 pada pukul 05.30 WIB.',
      },
      {
        kind: 'p',
        text: 'Meski air surut, 1.340 warga di Kabupaten Lemarai Ilir, Sumatera Selatan, belum boleh pulang. Mereka datang dari Desa Tebing Ranai, Desa Pulau Baru, dan Desa Muara Seluang, dan kini tinggal di enam tempat pengungsian.',
      },
      {
        kind: 'p',
        text: '“Kami tahu warga ingin segera membersihkan rumah. Tetapi tanggul Pulau Baru masih bocor, dan satu malam hujan saja cukup untuk membawa air masuk lagi,” kata Direktur Siaga Banjir dan Kekeringan Asep Sutisna Wiguna di posko Tebing Ranai.',
      },
      {
        kind: 'p',
        text: 'Bagian tanggul yang bocor panjangnya 42 meter. Sejak {{hari:-1}}, petugas dan warga menutupnya dengan 6.000 karung pasir. Pekerjaan itu ditargetkan selesai {{hari:1}} malam, {{tanggal:1}}.',
      },
      {
        kind: 'p',
        text: 'Delapan pompa tambahan tiba {{hari:-1}} sore. Bersama 14 pompa yang lebih dulu bekerja, air yang dapat dibuang dari tiga desa itu menjadi 3.900 liter per detik.',
      },
      { kind: 'h2', text: 'Kapan boleh pulang' },
      { kind: 'p', text: 'Warga boleh kembali ke rumah setelah tiga syarat terpenuhi:' },
      {
        kind: 'ul',
        items: [
          'tinggi air di Tebing Ranai bertahan di bawah 3,80 meter selama 12 jam;',
          'bagian tanggul yang bocor sudah tertutup;',
          'petugas sudah memeriksa jaringan listrik di rumah.',
        ],
      },
      {
        kind: 'p',
        text: 'Pemerintah desa akan mengumumkan kepulangan per dusun. Warga lanjut usia, ibu hamil, dan keluarga dengan bayi didahulukan.',
      },
      { kind: 'h2', text: 'Yang dibutuhkan pengungsi' },
      {
        kind: 'quote',
        text: 'Nasi cukup. Yang kurang sekarang popok bayi, pembalut, dan air minum.',
        by: 'Rosidah Komar, koordinator pengungsian di SMP Negeri 2 Muara Seluang',
      },
      {
        kind: 'p',
        text: 'Bantuan dapat diantar ke posko di Kantor Camat Muara Seluang pada pukul 07.00 sampai 21.00 WIB. Warga yang terjebak atau sakit dapat melapor ke posko yang sama, yang dijaga siang dan malam.',
      },
      {
        kind: 'p',
        text: 'Tinggi air Sungai Lemarai dicatat setiap 10 menit dan dapat dilihat di data.ksd.example. Laporan berikutnya terbit hari ini pukul 18.00 WIB.',
      },
    ],
    sources: [
      {
        name: 'Catatan posko Tebing Ranai',
        text: `Catatan posko Tebing Ranai, {{hari:0}} {{tanggal:0}}
- TMA Pos Pantau Tebing Ranai pagi ini 4,10 meter. dua malam lalu sempat 5,35 meter
- status Sungai Lemarai: Siaga 1 turun ke Siaga 2, pukul 05.30 WIB
- pengungsi 1.340 warga, 6 tempat pengungsian. asal: Desa Tebing Ranai, Desa Pulau Baru, Desa Muara Seluang (3 desa), Kab. Lemarai Ilir, Sumatera Selatan. belum boleh pulang
- tanggul Pulau Baru bocor 42 meter. ditutup petugas + warga dgn 6.000 karung pasir sejak {{hari:-1}}, target selesai {{hari:1}} malam {{tanggal:1}}
- pompa: 14 sdh jalan, 8 tambahan tiba {{hari:-1}} sore. total buang 3.900 liter per detik dari tiga desa
- syarat pulang (3): air Tebing Ranai di bawah 3,80 meter selama 12 jam; bocor tertutup; listrik rumah sdh diperiksa petugas
- kepulangan diumumkan pemerintah desa per dusun; lansia, ibu hamil, keluarga dgn bayi didahulukan
- Asep Sutisna Wiguna (Direktur Siaga Banjir dan Kekeringan), di posko: "Kami tahu warga ingin segera membersihkan rumah. Tetapi tanggul Pulau Baru masih bocor, dan satu malam hujan saja cukup untuk membawa air masuk lagi."
- Rosidah Komar, koordinator pengungsian SMP Negeri 2 Muara Seluang: "Nasi cukup. Yang kurang sekarang popok bayi, pembalut, dan air minum."
- bantuan: posko Kantor Camat Muara Seluang, pukul 07.00 sampai 21.00 WIB. lapor terjebak/sakit ke posko itu jg, dijaga siang malam
- data tiap 10 menit di data.ksd.example. laporan berikut pukul 18.00 WIB`,
      },
    ],
    english: enBanjirLemaraiSurut,
  },
  {
    key: 'hoaks-bendungan-lemarai',
    slug: 'kabar-bendungan-lemarai-hulu-jebol-tidak-benar',
    type: 'clarification',
    topicSlugs: ['siaga-banjir', 'keterbukaan'],
    unitSlug: 'biro-humas',
    daysAgo: 1,
    hour: '20:15',
    minutes: 2,
    headline: 'Kabar Bendungan Lemarai Hulu jebol tidak benar',
    standfirst:
      'Pesan suara yang beredar memakai rekaman lama; bendungan diperiksa tiga kali hari ini dan dalam keadaan aman.',
    blocks: [
      {
        kind: 'p',
        text: 'Bendungan Lemarai Hulu tidak jebol. Tubuh bendungan, pintu air, dan alat ukurnya diperiksa tiga kali pada {{hari:0}}, {{tanggal:0}}, dan tidak satu pun menunjukkan tanda kerusakan.',
      },
      {
        kind: 'p',
        text: 'Kabar bohong itu berupa pesan suara berdurasi 47 detik yang menyebar di grup WhatsApp sejak {{hari:0}} siang. Seorang laki-laki mengaku petugas bendungan dan menyuruh warga lari ke bukit karena “air setinggi pohon kelapa” akan datang. Suara sirene di belakangnya diambil dari video latihan evakuasi yang kami unggah {{tanggal:-32}}.',
      },
      { kind: 'h2', text: 'Keadaan yang sebenarnya' },
      {
        kind: 'ul',
        items: [
          'Muka air waduk pukul 18.00 WIB berada pada ketinggian 81,20 meter. Batas amannya 84,00 meter.',
          'Air yang dilepas lewat pintu sebanyak 350 meter kubik per detik, sesuai dengan jadwal yang sudah diberitahukan ke desa di hilir.',
          'Tidak ada petugas kami yang bernama Pak Herman, nama yang disebut dalam pesan itu.',
        ],
      },
      {
        kind: 'p',
        text: 'Banjir di Lemarai Ilir memang terjadi, tetapi sebabnya hujan deras di anak sungai dan tanggul Pulau Baru yang bocor. Bendungan justru menahan sebagian air itu.',
      },
      {
        kind: 'quote',
        text: 'Perintah mengungsi tidak pernah datang lewat pesan suara tanpa nama. Perintah itu datang dari kepala desa, sirene, dan Pesan Siaga.',
        by: 'Andi Tenriawaru Saleh, Kepala Biro Hubungan Masyarakat',
      },
      {
        kind: 'p',
        text: 'Kabar bohong ini sempat membahayakan orang. Di Desa Muara Seluang, menurut camat setempat, Zainal Effendi, sekitar 200 orang berlari ke jalan raya dalam gelap. “Dua orang jatuh dan terkilir. Untung tidak ada yang tertabrak,” ujarnya.',
      },
      { kind: 'h2', text: 'Bila pesan itu sampai kepada Anda' },
      {
        kind: 'p',
        text: 'Jangan meneruskannya. Balas pengirimnya dengan tautan halaman ini, lalu periksa tinggi air di data.ksd.example. Bila Anda menerima pesan sejenis, kirimkan lewat halaman Lapor dan sertakan jam Anda menerimanya; kami memeriksa dan menjawab pada hari yang sama.',
      },
      {
        kind: 'p',
        text: 'Rekaman pemeriksaan bendungan hari ini, berikut foto alat ukurnya, dapat diminta oleh siapa pun melalui layanan informasi publik Kementerian. Selama status sungai belum turun ke Siaga 3, foto muka air waduk kami perbarui setiap enam jam.',
      },
    ],
    sources: [
      {
        name: 'Catatan verifikasi hoaks',
        text: `Bahan klarifikasi, {{hari:0}} {{tanggal:0}}
hoaks: pesan suara 47 detik di grup WhatsApp sejak {{hari:0}} siang: Bendungan Lemarai Hulu jebol. laki2 mengaku petugas, nama "Pak Herman", suruh lari ke bukit, "air setinggi pohon kelapa"
fakta:
- bendungan tidak jebol. tubuh bendungan, pintu air, alat ukur diperiksa 3 kali hari ini, tidak satu pun menunjukkan tanda kerusakan
- muka air waduk pukul 18.00 WIB 81,20 meter; batas aman 84,00 meter
- dilepas lewat pintu 350 meter kubik per detik, sesuai jadwal, sdh diberitahukan ke desa hilir
- tidak ada petugas bernama Pak Herman
- suara sirene = video latihan evakuasi unggahan kami {{tanggal:-32}} (rekaman lama)
- banjir Lemarai Ilir krn hujan deras di anak sungai + tanggul Pulau Baru bocor; bendungan menahan sebagian air
Kepala Biro Hubungan Masyarakat Andi Tenriawaru Saleh: "Perintah mengungsi tidak pernah datang lewat pesan suara tanpa nama. Perintah itu datang dari kepala desa, sirene, dan Pesan Siaga."
Camat Muara Seluang, Zainal Effendi (telepon): sekitar 200 orang Desa Muara Seluang lari ke jalan raya dlm gelap. "Dua orang jatuh dan terkilir. Untung tidak ada yang tertabrak."
imbauan: jangan diteruskan; balas dgn tautan halaman ini; cek data.ksd.example; pesan sejenis kirim lewat halaman Lapor + jam terima, diperiksa dan dijawab hari yg sama
rekaman pemeriksaan + foto alat ukur dpt diminta lewat layanan informasi publik. foto muka air waduk diperbarui tiap 6 jam selama belum Siaga 3`,
      },
      {
        name: 'Jawaban unit atas pertanyaan humas',
        text: `- Bendungan Lemarai Hulu tidak jebol.
- Tidak ada petugas kami yang bernama Pak Herman, nama yang disebut dalam pesan itu.
- Bila Anda menerima pesan sejenis, kirimkan lewat halaman Lapor dan sertakan jam Anda menerimanya; kami memeriksa dan menjawab pada hari yang sama.
- Selama status sungai belum turun ke Siaga 3, foto muka air waduk kami perbarui setiap enam jam.`,
      },
    ],
  },
  {
    key: 'pesan-siaga',
    slug: 'pesan-siaga-peringatan-banjir-lewat-sms',
    type: 'programme',
    topicSlugs: ['siaga-banjir', 'keterbukaan'],
    unitSlug: 'direktorat-siaga',
    daysAgo: 2,
    hour: '09:00',
    minutes: 2,
    headline: 'Pesan Siaga: peringatan banjir masuk ponsel, tanpa internet',
    standfirst:
      'Warga di 41 kabupaten dan kota dapat mendaftar gratis dan menerima SMS begitu sungai di dekat rumah naik.',
    blocks: [
      {
        kind: 'p',
        text: 'Satu SMS bisa memberi waktu dua jam untuk mengangkat barang dan menjemput orang tua. Itulah gagasan Pesan Siaga, layanan peringatan banjir Kementerian Sungai dan Danau yang kini menjangkau 41 kabupaten dan kota.',
      },
      {
        kind: 'p',
        text: 'Layanan ini membaca 312 pos pantau tinggi air. Begitu sebuah sungai naik ke Siaga 3, Siaga 2, atau Siaga 1, warga yang mendaftar di sekitar pos itu menerima SMS berisi tinggi air, perkiraan jam air tiba, dan tempat berkumpul terdekat.',
      },
      {
        kind: 'p',
        text: 'Hingga {{tanggal:-1}}, 214.600 nomor sudah terdaftar. Pada banjir Sungai Lemarai pekan ini, pesan pertama terkirim dua jam sepuluh menit sebelum air masuk ke Desa Muara Seluang.',
      },
      {
        kind: 'p',
        text: '“Saya sempat memindahkan mesin jahit ke loteng. Tahun lalu mesin saya yang lama habis terendam,” cerita Sumarni, penjahit di desa itu.',
      },
      { kind: 'h2', text: 'Cara mendaftar' },
      {
        kind: 'ul',
        items: [
          'Ketik SIAGA, spasi, nama desa atau kelurahan, lalu kirim ke nomor 00771.',
          'Balas YA setelah Anda menerima SMS yang menyebut pos pantau terdekat.',
          'Untuk berhenti, kirim STOP kapan saja.',
        ],
      },
      {
        kind: 'p',
        text: 'Mendaftar, menerima pesan, dan berhenti tidak memotong pulsa. Telepon genggam paling sederhana pun bisa memakainya. Nomor Anda hanya digunakan untuk peringatan dan dihapus paling lama 24 jam setelah Anda berhenti.',
      },
      { kind: 'h2', text: 'Yang masih kurang' },
      {
        kind: 'p',
        text: 'Belum semua sungai punya pos pantau. Kementerian menargetkan 60 pos baru sampai akhir {{tahun:365}}, terutama di anak sungai yang airnya naik dalam hitungan menit. Di tempat tanpa sinyal, peringatan diteruskan lewat radio desa dan pengeras suara rumah ibadah.',
      },
      {
        kind: 'quote',
        text: 'Peringatan yang tepat waktu tetapi tidak dimengerti sama saja dengan tidak ada. Karena itu pesannya kami uji dulu bersama warga, termasuk dalam bahasa Jawa, Banjar, dan Melayu.',
        by: 'Asep Sutisna Wiguna, Direktur Siaga Banjir dan Kekeringan',
      },
      {
        kind: 'p',
        text: 'Ketua RT, guru, dan pengurus rumah ibadah dapat mendaftar sebagai penerus pesan. Mereka mendapat pelatihan setengah hari dan sebuah pengeras suara. Sekarang ada 3.150 penerus pesan; desa yang belum punya dapat mengusulkan nama lewat halaman Lapor.',
      },
    ],
    sources: [
      {
        name: 'Lembar program Pesan Siaga',
        text: `Pesan Siaga - lembar program, diperbarui {{tanggal:-1}}
apa: layanan peringatan banjir lewat SMS, gratis, tanpa internet
jangkauan: 41 kabupaten dan kota; membaca 312 pos pantau tinggi air
terdaftar sampai {{tanggal:-1}}: 214.600 nomor
isi SMS: tinggi air, perkiraan jam air tiba, tempat berkumpul terdekat. dikirim saat sungai naik ke Siaga 3, Siaga 2, Siaga 1
waktu yg didapat: kira-kira dua jam (angkat barang, jemput orang tua). banjir Lemarai pekan ini: pesan pertama dua jam sepuluh menit sebelum air masuk Desa Muara Seluang
cara: ketik SIAGA spasi nama desa/kelurahan kirim ke 00771; balas YA sesudah SMS pos pantau terdekat; berhenti kirim STOP
pulsa tidak terpotong. ponsel sederhana bisa. nomor hanya utk peringatan, dihapus paling lama 24 jam sesudah berhenti
kurang: belum semua sungai ada pos. target 60 pos baru s.d. akhir {{tahun:365}}, terutama anak sungai (naik dlm hitungan menit). tanpa sinyal: radio desa, pengeras suara rumah ibadah
penerus pesan: ketua RT, guru, pengurus rumah ibadah; pelatihan setengah hari + satu pengeras suara; kini 3.150 orang; usul lewat halaman Lapor`,
      },
      {
        name: 'Catatan wawancara',
        text: `Sumarni, penjahit, Desa Muara Seluang: "Saya sempat memindahkan mesin jahit ke loteng. Tahun lalu mesin saya yang lama habis terendam."
Asep Sutisna Wiguna, Direktur Siaga Banjir dan Kekeringan: "Peringatan yang tepat waktu tetapi tidak dimengerti sama saja dengan tidak ada. Karena itu pesannya kami uji dulu bersama warga, termasuk dalam bahasa Jawa, Banjar, dan Melayu."`,
      },
      {
        name: 'Jawaban unit atas pertanyaan humas',
        text: `- Telepon genggam paling sederhana pun bisa memakainya.
- Sekarang ada 3.150 penerus pesan; desa yang belum punya dapat mengusulkan nama lewat halaman Lapor.`,
      },
    ],
  },
];
