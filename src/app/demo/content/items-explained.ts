import type { DemoItem } from './types.ts';

/** What everyone should know: alert levels, the right to ask, the data we hold. */
export const itemsExplained: DemoItem[] = [
  {
    key: 'arti-status-siaga',
    slug: 'arti-siaga-1-sampai-siaga-4',
    type: 'policy',
    topicSlugs: ['siaga-banjir'],
    unitSlug: 'direktorat-siaga',
    daysAgo: 8,
    hour: '08:00',
    minutes: 2,
    headline: 'Siaga 1 sampai Siaga 4: artinya dan yang harus Anda lakukan',
    standfirst:
      'Mulai bulan ini semua sungai memakai empat tingkat yang sama, dan setiap tingkat disertai tindakan yang jelas untuk warga.',
    blocks: [
      {
        kind: 'p',
        text: 'Selama ini Siaga 2 di satu sungai bisa berarti waspada, sedangkan di sungai lain berarti mengungsi. Keputusan Menteri Sungai dan Danau Nomor 112 Tahun {{tahun:-20}} mengakhiri perbedaan itu. Sejak {{tanggal:-5}}, semua pos pantau memakai empat tingkat yang artinya sama.',
      },
      { kind: 'h2', text: 'Empat tingkat, empat tindakan' },
      {
        kind: 'ul',
        items: [
          'Siaga 4: keadaan biasa. Tidak ada yang perlu dilakukan selain membersihkan selokan.',
          'Siaga 3: air naik dan perlu diperhatikan. Pindahkan kendaraan dan ternak, isi baterai telepon, siapkan tas darurat.',
          'Siaga 2: banjir mungkin terjadi dalam enam jam. Angkat barang, matikan listrik lantai bawah, antar anak dan orang lanjut usia ke tempat aman.',
          'Siaga 1: banjir sudah atau segera terjadi. Mengungsilah sekarang lewat jalur yang ditandai panah jingga.',
        ],
      },
      {
        kind: 'p',
        text: 'Angka tinggi air untuk setiap tingkat berbeda dari pos ke pos karena bentuk sungai berbeda. Di Pos Pantau Tebing Ranai, misalnya, Siaga 3 dimulai pada 3,00 meter, Siaga 2 pada 3,80 meter, dan Siaga 1 pada 4,60 meter. Batas di pos terdekat Anda tertulis pada papan pos dan di data.ksd.example.',
      },
      { kind: 'h2', text: 'Siapa yang menetapkan' },
      {
        kind: 'p',
        text: 'Petugas pos menaikkan tingkat begitu air melewati batas; mereka tidak perlu menunggu izin atasan. Menurunkan tingkat lebih ketat: air harus berada di bawah batas selama tiga jam berturut-turut dan diperiksa oleh dua petugas.',
      },
      {
        kind: 'p',
        text: '“Naik boleh cepat, turun harus yakin. Salah menurunkan status bisa membuat orang pulang terlalu dini,” ujar Asep Sutisna Wiguna, Direktur Siaga Banjir dan Kekeringan.',
      },
      { kind: 'h2', text: 'Apa artinya bagi Anda' },
      {
        kind: 'p',
        text: 'Bagi warga, yang berubah hanya dua hal. Pertama, warna: Siaga 4 hijau, Siaga 3 kuning, Siaga 2 jingga, Siaga 1 merah, sama di papan, peta, dan SMS. Kedua, bunyi sirene: satu bunyi panjang untuk Siaga 2, bunyi putus-putus tanpa henti untuk Siaga 1.',
      },
      {
        kind: 'p',
        text: 'Bagi pemerintah desa, setiap Siaga 2 mewajibkan satu tempat pengungsian dibuka, walaupun belum ada yang datang. Biayanya diganti Kementerian paling lama 14 hari kerja setelah laporan masuk.',
      },
      { kind: 'h2', text: 'Yang sering ditanyakan' },
      {
        kind: 'p',
        text: 'Bolehkah saya tetap di rumah saat Siaga 1? Jangan. Arus setinggi lutut sudah cukup untuk menjatuhkan orang dewasa, dan perahu penolong tidak selalu bisa masuk gang.',
      },
      {
        kind: 'p',
        text: 'Mengapa batas Siaga 1 di sungai sebelah lebih rendah? Karena tebingnya lebih rendah. Yang dibandingkan bukan angkanya, melainkan jarak dari air ke rumah warga.',
      },
      {
        kind: 'p',
        text: 'Papan lama diganti bertahap. Dari 312 pos, 268 sudah memakai papan baru; sisanya selesai paling lambat {{tanggal:45}}.',
      },
    ],
    sources: [
      {
        name: 'Keputusan dan lembar penjelasan',
        text: `Keputusan Menteri Sungai dan Danau Nomor 112 Tahun {{tahun:-20}} ttg tingkat siaga banjir. berlaku sejak {{tanggal:-5}}, semua pos pantau
alasan: arti Siaga 2 berbeda antarsungai (waspada / mengungsi)
Empat tingkat (Siaga 1 sampai Siaga 4):
Siaga 4 hijau: keadaan biasa. bersihkan selokan
Siaga 3 kuning: air naik, diperhatikan. pindahkan kendaraan + ternak, isi baterai telepon, tas darurat
Siaga 2 jingga: banjir mungkin dalam 6 jam. angkat barang, matikan listrik lantai bawah, antar anak dan lansia. sirene 1 bunyi panjang. desa wajib buka 1 tempat pengungsian walau belum ada yg datang; biaya diganti paling lama 14 hari kerja sesudah laporan masuk
Siaga 1 merah: banjir sudah/segera terjadi. mengungsi lewat jalur panah jingga. sirene putus-putus tanpa henti
batas beda tiap pos krn bentuk sungai. Tebing Ranai: Siaga 3 mulai 3,00 meter, Siaga 2 3,80 meter, Siaga 1 4,60 meter. tertulis di papan pos dan data.ksd.example
menaikkan: petugas pos langsung, tanpa izin atasan. menurunkan: di bawah batas tiga jam berturut-turut + diperiksa dua petugas
warna sama di papan, peta, SMS. yg berubah bagi warga dua hal: warna, bunyi sirene
tanya: tetap di rumah saat Siaga 1? jangan, arus setinggi lutut menjatuhkan orang dewasa, perahu tak selalu masuk gang. batas sungai sebelah lebih rendah? tebing lebih rendah; yg dibandingkan jarak air ke rumah
papan: 268 dari 312 pos sdh baru, sisanya paling lambat {{tanggal:45}}
Asep Sutisna Wiguna, Direktur Siaga Banjir dan Kekeringan: "Naik boleh cepat, turun harus yakin. Salah menurunkan status bisa membuat orang pulang terlalu dini."`,
      },
      {
        name: 'Jawaban unit atas pertanyaan humas',
        text: `- Keputusan Menteri Sungai dan Danau Nomor 112 Tahun {{tahun:-20}} mengakhiri perbedaan itu.
- Petugas pos menaikkan tingkat begitu air melewati batas; mereka tidak perlu menunggu izin atasan.
- Bagi warga, yang berubah hanya dua hal. Pertama, warna: Siaga 4 hijau, Siaga 3 kuning, Siaga 2 jingga, Siaga 1 merah, sama di papan, peta, dan SMS.
- Arus setinggi lutut sudah cukup untuk menjatuhkan orang dewasa, dan perahu penolong tidak selalu bisa masuk gang.`,
      },
    ],
  },
  {
    key: 'hak-minta-informasi',
    slug: 'cara-meminta-informasi-publik',
    type: 'policy',
    topicSlugs: ['keterbukaan'],
    unitSlug: 'biro-humas',
    daysAgo: 30,
    hour: '09:00',
    minutes: 2,
    headline: 'Cara meminta dokumen dari kami, tanpa perlu menjelaskan alasannya panjang lebar',
    standfirst:
      'Undang-undang memberi Anda jawaban dalam sepuluh hari kerja; ini langkahnya, pengecualiannya, dan jalan bila ditolak.',
    blocks: [
      {
        kind: 'p',
        text: 'Laporan, anggaran, kontrak, hasil uji air, notulen rapat: hampir semua yang kami simpan boleh Anda minta. Hak itu dijamin Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik.',
      },
      { kind: 'h2', text: 'Siapa yang boleh meminta' },
      {
        kind: 'p',
        text: 'Setiap warga negara Indonesia dan badan hukum Indonesia. Anda menyebutkan nama, alamat yang bisa dihubungi, dan informasi yang dicari. Tujuan penggunaan memang ditanyakan karena undang-undang memintanya, tetapi satu kalimat sudah cukup.',
      },
      { kind: 'h2', text: 'Langkahnya' },
      {
        kind: 'ul',
        items: [
          'Cari dulu di laman kami; dari permohonan tahun lalu, 38 persen ternyata sudah terbit.',
          'Ajukan lewat halaman Lapor, pilih jenis Permohonan informasi, atau datang ke loket di Jakarta.',
          'Simpan nomor laporan; dengan nomor itu Anda dapat mengikuti setiap langkah.',
        ],
      },
      { kind: 'h2', text: 'Berapa lama' },
      {
        kind: 'p',
        text: 'Sepuluh hari kerja sejak permohonan tercatat. Kami boleh memperpanjang sekali, paling lama tujuh hari kerja, dengan alasan tertulis. Tahun lalu kami menerima 1.406 permohonan; separuhnya selesai dalam lima hari kerja dan 71 melewati tenggat.',
      },
      {
        kind: 'p',
        text: 'Permohonannya gratis. Salinan digital juga gratis. Untuk salinan kertas Anda hanya membayar ongkos fotokopi Rp300 per lembar dan ongkos kirim.',
      },
      { kind: 'h2', text: 'Yang tidak bisa kami berikan' },
      {
        kind: 'p',
        text: 'Undang-undang mengecualikan beberapa hal, di antaranya data pribadi orang lain, rahasia dagang, dan informasi yang dapat mengganggu penyidikan. Pengecualian tidak berlaku untuk seluruh dokumen. Bagian yang rahasia kami tutup, selebihnya tetap kami kirim.',
      },
      { kind: 'p', text: 'Contohnya hasil pemeriksaan sebuah pabrik. Nama pelapor ditutup, hasil uji airnya dibuka.' },
      { kind: 'h2', text: 'Kalau ditolak atau tidak dijawab' },
      {
        kind: 'p',
        text: 'Sampaikan keberatan kepada atasan pejabat pengelola informasi dalam 30 hari kerja. Ia wajib menjawab dalam 30 hari kerja. Jika masih tidak puas, Anda dapat membawa perkaranya ke Komisi Informasi dalam 14 hari kerja. Petugas kami membantu mengisi formulirnya, sekalipun yang Anda gugat adalah kami.',
      },
      {
        kind: 'quote',
        text: 'Permohonan yang baik itu pendek. Sebut dokumennya, sebut tahunnya, selesai.',
        by: 'Siti Nurbaiti Lubis, Pejabat Pengelola Informasi dan Dokumentasi',
      },
      {
        kind: 'p',
        text: 'Kami mengumumkan daftar seluruh permohonan, tanpa nama pemohon, berikut jawabannya. Siapa tahu orang lain sudah menanyakan hal yang sama.',
      },
    ],
    sources: [
      {
        name: 'Lembar penjelasan layanan informasi',
        text: `Layanan informasi publik - lembar penjelasan
dasar: Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik
pemohon: WNI + badan hukum Indonesia. nama, alamat, informasi yg dicari; tujuan penggunaan ditanya (diminta UU), satu kalimat cukup
langkah: cari dulu di laman (38 persen permohonan tahun lalu sdh terbit); halaman Lapor jenis Permohonan informasi / loket Jakarta; simpan nomor laporan
waktu: sepuluh hari kerja; perpanjangan sekali paling lama tujuh hari kerja dgn alasan tertulis
tahun lalu 1.406 permohonan; separuh selesai lima hari kerja; 71 lewat tenggat
gratis, salinan digital gratis; kertas Rp300 per lembar + ongkos kirim
dikecualikan a.l. data pribadi orang lain, rahasia dagang, yg mengganggu penyidikan; bagian rahasia ditutup, selebihnya dikirim. contoh: pemeriksaan sebuah pabrik: nama pelapor ditutup, hasil uji air dibuka
keberatan ke atasan PPID dalam 30 hari kerja; dijawab 30 hari kerja; Komisi Informasi dalam 14 hari kerja. petugas bantu isi formulir
daftar semua permohonan + jawaban diumumkan tanpa nama
Siti Nurbaiti Lubis, Pejabat Pengelola Informasi dan Dokumentasi: "Permohonan yang baik itu pendek. Sebut dokumennya, sebut tahunnya, selesai."`,
      },
      {
        name: 'Jawaban unit atas pertanyaan humas',
        text: `- Jika masih tidak puas, Anda dapat membawa perkaranya ke Komisi Informasi dalam 14 hari kerja.`,
      },
    ],
  },
  {
    key: 'data-pribadi-pelanggan',
    slug: 'data-yang-kami-simpan-tentang-anda',
    type: 'policy',
    topicSlugs: ['keterbukaan'],
    unitSlug: 'biro-humas',
    daysAgo: 58,
    hour: '08:20',
    minutes: 2,
    headline: 'Data apa yang kami simpan tentang Anda, dan cara menghapusnya',
    standfirst:
      'Daftarnya pendek, disimpan sesingkat mungkin, dan Anda berhak melihat, membetulkan, serta menghapusnya kapan saja.',
    blocks: [
      {
        kind: 'p',
        text: 'Ketika Anda berlangganan kabar, melapor, atau mendaftar Pesan Siaga, ada data yang harus kami simpan. Halaman ini menyebut semuanya. Bila suatu data tidak disebut di sini, berarti kami tidak menyimpannya.',
      },
      { kind: 'h2', text: 'Daftar lengkapnya' },
      {
        kind: 'ul',
        items: [
          'Pelanggan surel: alamat surel, topik, dan tanggal Anda setuju. Disimpan sampai Anda berhenti.',
          'Pesan Siaga: nomor telepon dan nama desa. Dihapus paling lama 24 jam sesudah Anda berhenti.',
          'Laporan: isi laporan, serta nama dan surel bila Anda mengisinya. Nama dan surel dihapus satu tahun setelah laporan ditutup.',
          'Permohonan izin: identitas dan berkas. Disimpan selama izin berlaku ditambah lima tahun karena diwajibkan aturan kearsipan.',
        ],
      },
      {
        kind: 'p',
        text: 'Saat Anda sekadar membaca, kami tidak memasang pelacak dan tidak menyimpan alamat internet Anda. Jumlah pembaca dihitung tanpa mengenali orangnya.',
      },
      { kind: 'h2', text: 'Cara kami menjaganya' },
      {
        kind: 'p',
        text: 'Nama, surel, dan nomor telepon disandikan sebelum disimpan. Petugas hanya melihat data yang diperlukan untuk pekerjaannya, dan setiap kali data dibuka, pembukaannya tercatat. Laporan anonim benar-benar anonim: kami sendiri tidak dapat mengetahui pengirimnya.',
      },
      { kind: 'h2', text: 'Hak Anda' },
      {
        kind: 'p',
        text: 'Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi memberi Anda hak untuk melihat, membetulkan, memindahkan, dan menghapus data, serta menarik persetujuan. Penarikan persetujuan kami laksanakan paling lama 3 kali 24 jam.',
      },
      {
        kind: 'p',
        text: 'Caranya ada di bagian bawah setiap surel, tautan Atur langganan. Tanpa surel, sampaikan lewat halaman Lapor atau loket; petugas akan memastikan bahwa yang meminta memang Anda, dengan cara yang tidak menambah data baru.',
      },
      { kind: 'h2', text: 'Kalau data bocor' },
      {
        kind: 'p',
        text: 'Kami memberi tahu Anda paling lama 3 kali 24 jam setelah mengetahuinya: data apa, kapan, bagaimana, dan apa yang sebaiknya Anda lakukan. Kebocoran pernah terjadi satu kali, pada Maret tahun lalu, ketika sebuah surel terkirim dengan 63 alamat terlihat. Semua pemiliknya dihubungi pada hari yang sama, dan sejak itu pengiriman massal tidak lagi bisa dilakukan dari kotak surat biasa.',
      },
      {
        kind: 'p',
        text: '“Data yang paling aman adalah data yang tidak kita minta. Tahun ini kami menghapus sebelas kolom dari formulir,” ujar Taufik Rahman Bafadal, Pejabat Pelindungan Data Pribadi Kementerian.',
      },
      { kind: 'h2', text: 'Kami tidak menjual data' },
      {
        kind: 'p',
        text: 'Tidak kepada siapa pun, dalam bentuk apa pun. Data untuk penelitian hanya diberikan sebagai angka gabungan dari paling sedikit 20 orang.',
      },
    ],
    sources: [
      {
        name: 'Daftar kegiatan pemrosesan data',
        text: `Daftar pemrosesan data pribadi, ringkasan utk warga
pelanggan surel: alamat surel, topik, tanggal setuju; sampai berhenti
Pesan Siaga: nomor telepon, nama desa; dihapus paling lama 24 jam sesudah berhenti
laporan: isi, nama + surel bila diisi; nama + surel dihapus satu tahun setelah laporan ditutup. anonim = benar-benar anonim
izin: identitas + berkas; selama berlaku + lima tahun (aturan kearsipan)
pembaca: tanpa pelacak, alamat internet tak disimpan
pengamanan: nama, surel, telepon disandikan; akses sesuai pekerjaan, tiap pembukaan tercatat
hak: Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi - melihat, membetulkan, memindahkan, menghapus, menarik persetujuan (3 kali 24 jam). tautan Atur langganan / halaman Lapor / loket
bocor: diberi tahu paling lama 3 kali 24 jam. pernah satu kali, Maret tahun lalu: sebuah surel, 63 alamat terlihat; semua dihubungi hari sama; kirim massal dari kotak surat biasa ditutup
penelitian: angka gabungan paling sedikit 20 orang. tidak dijual
Taufik Rahman Bafadal, Pejabat Pelindungan Data Pribadi: "Data yang paling aman adalah data yang tidak kita minta. Tahun ini kami menghapus sebelas kolom dari formulir."`,
      },
      {
        name: 'Jawaban unit atas pertanyaan humas',
        text: `- Saat Anda sekadar membaca, kami tidak memasang pelacak dan tidak menyimpan alamat internet Anda.
- Nama, surel, dan nomor telepon disandikan sebelum disimpan.
- Tanpa surel, sampaikan lewat halaman Lapor atau loket; petugas akan memastikan bahwa yang meminta memang Anda, dengan cara yang tidak menambah data baru.`,
      },
    ],
  },
];
