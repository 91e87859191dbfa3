import { enIzinDermagaRakyat } from './english.ts';
import type { DemoItem } from './types.ts';

/** Permits: a new rule, a maintenance night, and how the service does. */
export const itemsPermits: DemoItem[] = [
  {
    key: 'izin-dermaga-rakyat',
    slug: 'izin-dermaga-rakyat-tiga-hari-kerja',
    type: 'policy',
    topicSlugs: ['layanan-izin', 'nelayan-usaha'],
    unitSlug: 'direktorat-izin',
    daysAgo: 1,
    hour: '10:00',
    minutes: 2,
    headline: 'Izin dermaga rakyat terbit otomatis bila tiga hari tak dijawab',
    standfirst:
      'Aturan baru memangkas tujuh berkas menjadi dua, menghapus biaya, dan membuat kantor kamilah yang menanggung akibat bila terlambat.',
    blocks: [
      {
        kind: 'p',
        text: 'Warga yang ingin membangun dermaga kecil, titian, atau tangga perahu kini cukup menyerahkan dua berkas. Bila dalam tiga hari kerja tidak ada jawaban dari petugas, izinnya terbit dengan sendirinya. Ketentuan ini tertuang dalam Peraturan Menteri Sungai dan Danau Nomor 8 Tahun {{tahun:-15}} dan berlaku sejak {{tanggal:-1}}.',
      },
      { kind: 'h2', text: 'Apa yang berubah' },
      {
        kind: 'p',
        text: 'Dulu pemohon membawa tujuh berkas, antara lain surat keterangan dari tiga kantor berbeda, lalu menunggu rata-rata 31 hari kerja. Banyak yang akhirnya membangun tanpa izin.',
      },
      {
        kind: 'p',
        text: 'Sekarang yang diminta hanya foto tempat dengan denah sederhana dan persetujuan tetangga di kiri dan kanan. Nomor induk kependudukan diperiksa langsung oleh sistem, jadi fotokopi KTP tidak diperlukan lagi. Biayanya nol rupiah.',
      },
      { kind: 'h2', text: 'Siapa yang bisa memakai jalur ini' },
      {
        kind: 'ul',
        items: [
          'Dermaga atau titian dengan panjang paling banyak 20 meter.',
          'Tangga perahu dan tempat cuci milik bersama.',
          'Jaring apung tunggal untuk kebutuhan keluarga, di luar danau yang kuotanya penuh.',
        ],
      },
      {
        kind: 'p',
        text: 'Bangunan yang lebih besar, dermaga untuk kapal bermuatan di atas 7 gros ton, dan usaha keramba tetap memakai izin biasa. Begitu pula bangunan di daerah perlindungan ikan.',
      },
      { kind: 'h2', text: 'Cara mengurus' },
      {
        kind: 'p',
        text: 'Buka izin.ksd.example dari telepon, unggah kedua berkas, dan simpan nomor permohonan Anda. Warga tanpa telepon pintar dapat datang ke kantor desa; petugas desa mengisikan formulirnya.',
      },
      {
        kind: 'p',
        text: 'Setelah itu hitungan tiga hari kerja dimulai. Petugas hanya dapat menjawab setuju, setuju dengan perbaikan, atau tolak dengan alasan tertulis. Tidak ada lagi jawaban “dalam proses”.',
      },
      {
        kind: 'p',
        text: '“Kalau kami lalai, yang menanggung bukan warga. Izin yang terbit otomatis sama kuatnya dengan izin yang saya tanda tangani,” tegas Direktur Layanan Izin Perairan Lestari Handayaningrum.',
      },
      { kind: 'h2', text: 'Bagaimana dengan dermaga yang sudah berdiri' },
      {
        kind: 'p',
        text: 'Dermaga tanpa izin yang berdiri sebelum aturan ini berlaku diberi waktu satu tahun untuk mendaftar dan tidak didenda. Petugas datang memeriksa keselamatannya lebih dulu; tiang yang lapuk harus diganti dalam 90 hari.',
      },
      {
        kind: 'p',
        text: 'Sulaiman Itam, pemilik perahu di Kabupaten Siamparan, Riau, sudah mencoba pada hari pertama. Permohonannya masuk pukul 08.20 WIB dan disetujui pukul 15.05 WIB. “Tahun lalu saya bolak-balik empat kali dan menyerah,” katanya.',
      },
      { kind: 'h2', text: 'Bila izin ditolak' },
      {
        kind: 'p',
        text: 'Alasannya wajib menyebut pasal dan cara memperbaikinya. Anda dapat mengajukan lagi kapan saja atau menyampaikan keberatan lewat halaman Lapor; keberatan diputus orang lain, bukan petugas yang menolak, paling lama lima hari kerja.',
      },
    ],
    sources: [
      {
        name: 'Pokok aturan dermaga rakyat',
        text: `POKOK ATURAN - Peraturan Menteri Sungai dan Danau Nomor 8 Tahun {{tahun:-15}}, berlaku sejak {{tanggal:-1}}
objek: dermaga kecil/titian panjang paling banyak 20 meter; tangga perahu, tempat cuci milik bersama; jaring apung tunggal utk keluarga, di luar danau yg kuotanya penuh
berkas: dari tujuh jadi dua (1. foto tempat + denah sederhana; 2. persetujuan tetangga kiri kanan). NIK diperiksa sistem, fotokopi KTP tdk perlu
dulu: tujuh berkas, surat keterangan dari tiga kantor berbeda, rata-rata 31 hari kerja; banyak membangun tanpa izin
waktu: 3 hari kerja; tak dijawab = terbit otomatis. biaya nol rupiah
tetap izin biasa: lebih besar, dermaga kapal di atas 7 gros ton, usaha keramba, daerah perlindungan ikan
cara: izin.ksd.example, unggah kedua berkas, simpan nomor permohonan. tanpa ponsel pintar: kantor desa, petugas mengisikan
jawaban petugas hanya: setuju / setuju dgn perbaikan / tolak dgn alasan tertulis. tidak ada lagi jawaban "dalam proses"
dermaga lama tanpa izin: satu tahun utk mendaftar, tanpa denda; diperiksa dulu; tiang lapuk diganti dalam 90 hari
penolakan: sebut pasal + cara memperbaiki; ajukan lagi kapan saja, atau keberatan lewat halaman Lapor, diputus orang lain, paling lama lima hari kerja`,
      },
      {
        name: 'Catatan wawancara',
        text: `Lestari Handayaningrum, Direktur Layanan Izin Perairan: "Kalau kami lalai, yang menanggung bukan warga. Izin yang terbit otomatis sama kuatnya dengan izin yang saya tanda tangani."
Sulaiman Itam, pemilik perahu, Kab. Siamparan, Riau (hari pertama): masuk pukul 08.20 WIB, disetujui pukul 15.05 WIB. "Tahun lalu saya bolak-balik empat kali dan menyerah."`,
      },
      {
        name: 'Jawaban unit atas pertanyaan humas',
        text: `- Sulaiman Itam, pemilik perahu di Kabupaten Siamparan, Riau, sudah mencoba pada hari pertama.
- Alasannya wajib menyebut pasal dan cara memperbaikinya.`,
      },
    ],
    english: enIzinDermagaRakyat,
  },
  {
    key: 'pemeliharaan-layanan-izin',
    slug: 'layanan-izin-daring-berhenti-sepuluh-jam',
    type: 'announcement',
    topicSlugs: ['layanan-izin'],
    unitSlug: 'pusat-data',
    daysAgo: 9,
    hour: '13:00',
    minutes: 2,
    headline: 'Layanan izin daring berhenti sepuluh jam pada {{tanggal:3}}',
    standfirst:
      'Pemindahan peladen berlangsung malam hari, dan semua tenggat yang jatuh pada hari itu mundur satu hari kerja.',
    blocks: [
      {
        kind: 'p',
        text: 'Laman izin.ksd.example tidak dapat dibuka mulai {{hari:3}}, {{tanggal:3}}, pukul 20.00 WIB sampai {{hari:4}}, {{tanggal:4}}, pukul 06.00 WIB. Selama sepuluh jam itu data permohonan dipindahkan ke peladen baru yang kapasitasnya empat kali lebih besar.',
      },
      {
        kind: 'p',
        text: 'Sebabnya sederhana. Pada jam sibuk laman ini melayani 2.600 orang sekaligus, padahal dirancang untuk 900. Akibatnya unggahan foto sering gagal, keluhan yang kami terima 74 kali dalam sebulan terakhir.',
      },
      { kind: 'h2', text: 'Yang berhenti dan yang tetap berjalan' },
      {
        kind: 'p',
        text: 'Permohonan baru, unggah berkas, dan unduh izin berhenti sementara. Pesan Siaga, data tinggi air, dan halaman Lapor tetap berjalan seperti biasa karena memakai peladen yang berbeda.',
      },
      {
        kind: 'p',
        text: 'Permohonan yang sedang diperiksa tidak perlu diulang. Simpan dulu isian yang belum dikirim sebelum pukul 20.00 WIB, sebab isian yang terbuka di layar akan hilang.',
      },
      { kind: 'h2', text: 'Tenggat Anda kami mundurkan' },
      {
        kind: 'p',
        text: 'Bila batas waktu melengkapi berkas jatuh pada {{tanggal:3}} atau {{tanggal:4}}, batas itu mundur satu hari kerja tanpa perlu meminta. Sebaliknya, tenggat kami untuk menjawab Anda tidak ikut mundur.',
      },
      {
        kind: 'p',
        text: '“Warga tidak boleh kehilangan waktu karena pekerjaan rumah kami. Kalau pemindahan gagal, kami kembali ke peladen lama sebelum kantor buka,” kata Melinda Gunawan Tjoa, Kepala Pusat Data Perairan.',
      },
      {
        kind: 'p',
        text: 'Loket tatap muka di Jakarta dan sembilan balai wilayah tetap melayani pada {{hari:4}} mulai pukul 08.00 WIB. Petugas loket memakai formulir kertas bila laman belum pulih, dan memindahkan isinya sendiri ke sistem; Anda tidak diminta mengisi dua kali.',
      },
      {
        kind: 'p',
        text: 'Kabar selesai atau tertundanya pekerjaan ini kami tulis di halaman ini pada {{hari:4}} pukul 06.15 WIB dan kami kirim kepada pelanggan topik Layanan dan izin. Permohonan yang gagal terkirim dalam tiga hari sesudah pemindahan dapat dilaporkan lewat halaman Lapor; sebutkan nomor permohonan dan jam kejadiannya.',
      },
    ],
    sources: [
      {
        name: 'Rencana pemindahan peladen',
        text: `Rencana pindah peladen izin.ksd.example (10 jam / sepuluh jam)
mulai {{hari:3}} {{tanggal:3}} pukul 20.00 WIB, selesai {{hari:4}} {{tanggal:4}} pukul 06.00 WIB, malam hari
kapasitas baru empat kali lebih besar. jam sibuk 2.600 orang sekaligus, dirancang 900. unggahan foto gagal, keluhan 74 kali sebulan terakhir
berhenti: permohonan baru, unggah berkas, unduh izin. tetap jalan: Pesan Siaga, data tinggi air, halaman Lapor (peladen beda)
permohonan sedang diperiksa tdk diulang. isian di layar hilang, simpan sebelum pukul 20.00 WIB
tenggat berkas warga yg jatuh {{tanggal:3}} atau {{tanggal:4}} mundur satu hari kerja tanpa diminta. tenggat kami tidak mundur
gagal: balik ke peladen lama sebelum kantor buka
loket Jakarta + sembilan balai wilayah: {{hari:4}} mulai pukul 08.00 WIB, formulir kertas bila perlu, petugas memindahkan, tdk mengisi dua kali
kabar: halaman ini {{hari:4}} pukul 06.15 WIB + pelanggan topik Layanan dan izin. gagal kirim dalam tiga hari sesudahnya: halaman Lapor, sebut nomor permohonan + jam
Kepala Pusat Data Perairan Melinda Gunawan Tjoa: "Warga tidak boleh kehilangan waktu karena pekerjaan rumah kami. Kalau pemindahan gagal, kami kembali ke peladen lama sebelum kantor buka."`,
      },
      {
        name: 'Jawaban unit atas pertanyaan humas',
        text: `- Permohonan yang sedang diperiksa tidak perlu diulang.
- Sebaliknya, tenggat kami untuk menjawab Anda tidak ikut mundur.
- Petugas loket memakai formulir kertas bila laman belum pulih, dan memindahkan isinya sendiri ke sistem; Anda tidak diminta mengisi dua kali.`,
      },
    ],
  },
  {
    key: 'kinerja-izin-triwulan',
    slug: '94-persen-izin-perairan-selesai-tepat-waktu',
    type: 'release',
    topicSlugs: ['layanan-izin', 'keterbukaan'],
    unitSlug: 'direktorat-izin',
    daysAgo: 15,
    hour: '11:00',
    minutes: 1,
    headline: '94 persen izin perairan selesai tepat waktu, Siamparan paling lambat',
    standfirst:
      'Laporan tiga bulan terakhir memperlihatkan antrean memendek, tetapi satu balai masih melewati tenggat pada seperempat permohonan.',
    blocks: [
      {
        kind: 'p',
        text: 'Dari 2.018 permohonan izin yang diputus dalam tiga bulan terakhir, 94 persen selesai sebelum tenggat. Sisanya, sebanyak 121 permohonan, terlambat antara satu dan 19 hari kerja. Kementerian Sungai dan Danau menerbitkan angka lengkapnya per balai pada {{hari:0}} ({{tanggalpendek:0}}).',
      },
      {
        kind: 'p',
        text: 'Balai Siamparan di Riau mencatat hasil terburuk: 25 persen permohonannya lewat waktu. Tiga dari lima pemeriksa lapangan di sana pensiun pada bulan yang sama dan penggantinya baru bekerja {{tanggal:-12}}.',
      },
      {
        kind: 'p',
        text: 'Hasil terbaik datang dari Balai Lapoleang, Sulawesi Selatan, yang memutus 208 permohonan tanpa satu pun keterlambatan. Caranya, pemeriksaan lapangan dijadwalkan per kecamatan, bukan per pemohon, sehingga satu perjalanan menyelesaikan enam sampai delapan berkas.',
      },
      {
        kind: 'p',
        text: '“Cara Lapoleang akan kami pakai di semua balai mulai bulan depan. Tidak perlu aturan baru, cukup mengubah jadwal,” jelas Lestari Handayaningrum, Direktur Layanan Izin Perairan.',
      },
      { kind: 'h2', text: 'Waktu tunggu' },
      {
        kind: 'p',
        text: 'Separuh permohonan selesai dalam empat hari kerja atau kurang; pada periode yang sama tahun lalu, sembilan hari kerja. Izin dermaga paling cepat, izin keramba paling lama karena menunggu hitungan daya tampung danau.',
      },
      { kind: 'h2', text: 'Yang ditolak' },
      {
        kind: 'p',
        text: 'Sebanyak 163 permohonan ditolak. Alasan terbanyak ialah letak bangunan di daerah perlindungan ikan. Dari 27 pemohon yang berkeberatan, sebelas dimenangkan.',
      },
      {
        kind: 'quote',
        text: 'Angka penolakan yang dibatalkan itu pelajaran buat kami. Hampir separuh keberatan terbukti benar, artinya petugas terlalu cepat berkata tidak.',
        by: 'Hasanuddin Pawero, Sekretaris Jenderal',
      },
      {
        kind: 'p',
        text: 'Mulai periode berikutnya, setiap penolakan dibaca orang kedua sebelum dikirim. Pemohon di Siamparan yang berkasnya lewat tenggat akan ditelepon satu per satu sampai {{tanggal:7}} dan didahulukan.',
      },
      {
        kind: 'p',
        text: 'Data per balai, jenis izin, dan bulan dapat diunduh dalam bentuk CSV di data.ksd.example. Nama dan alamat pemohon tidak dimuat.',
      },
    ],
    sources: [
      {
        name: 'Laporan layanan izin tiga bulan',
        text: `Laporan layanan izin, tiga bulan terakhir, terbit {{hari:0}} {{tanggalpendek:0}}
diputus 2.018 permohonan; 94 persen sebelum tenggat; terlambat sebanyak 121 permohonan, satu s.d. 19 hari kerja
Balai Siamparan (Riau) terburuk: 25 persen (seperempat) lewat waktu. tiga dari lima pemeriksa lapangan pensiun bulan sama, pengganti baru bekerja {{tanggal:-12}}
Balai Lapoleang (Sulawesi Selatan) terbaik: 208 permohonan tanpa terlambat. pemeriksaan dijadwalkan per kecamatan, bukan per pemohon; satu perjalanan enam sampai delapan berkas
separuh selesai dalam empat hari kerja atau kurang; periode sama tahun lalu sembilan hari kerja. dermaga tercepat, keramba paling lama (daya tampung danau)
ditolak 163, alasan terbanyak: letak di daerah perlindungan ikan. 27 keberatan, sebelas dimenangkan
lanjut: tiap penolakan dibaca orang kedua (periode berikutnya). pemohon Siamparan lewat tenggat ditelepon satu per satu s.d. {{tanggal:7}}, didahulukan
data CSV per balai, jenis izin, bulan di data.ksd.example; tanpa nama dan alamat
Lestari Handayaningrum, Direktur Layanan Izin Perairan: "Cara Lapoleang akan kami pakai di semua balai mulai bulan depan. Tidak perlu aturan baru, cukup mengubah jadwal."
Hasanuddin Pawero, Sekretaris Jenderal: "Angka penolakan yang dibatalkan itu pelajaran buat kami. Hampir separuh keberatan terbukti benar, artinya petugas terlalu cepat berkata tidak."`,
      },
      { name: 'Jawaban unit atas pertanyaan humas', text: `- Nama dan alamat pemohon tidak dimuat.` },
    ],
    correction: {
      daysAfter: 2,
      note: 'Jumlah permohonan yang terlambat semula tertulis 112. Yang benar 121, karena sembilan permohonan dari Balai Siamparan, Riau, belum ikut terhitung. Persentasenya tidak berubah.',
      wrong: 'sebanyak 112 permohonan',
      right: 'sebanyak 121 permohonan',
      major: true,
    },
  },
];
