import type { DemoItem } from './types.ts';

/** Life on the shore: weeds, paths, fish and anglers. */
export const itemsShores: DemoItem[] = [
  {
    key: 'pupuk-eceng-gondok',
    slug: 'eceng-gondok-batuampa-jadi-pupuk',
    type: 'news',
    topicSlugs: ['danau', 'nelayan-usaha'],
    unitSlug: 'balai-pelatihan',
    daysAgo: 25,
    hour: '13:30',
    minutes: 2,
    headline: 'Eceng gondok Danau Batuampa pulang ke sawah sebagai pupuk',
    standfirst:
      'Kelompok ibu di Sumatera Barat mengolah 60 ton gulma menjadi 18 ton pupuk dan menjualnya ke petani tetangga.',
    blocks: [
      {
        kind: 'p',
        text: 'Bau tanah basah menyambut siapa pun yang masuk ke bekas kandang kerbau milik Uni Yusnidar di Nagari Batuampa, Sumatera Barat. Di dalamnya, tumpukan eceng gondok setinggi pinggang mengepul pelan. Enam pekan lagi tumpukan itu menjadi pupuk.',
      },
      {
        kind: 'p',
        text: 'Sejak awal tahun, 34 perempuan yang tergabung dalam Kelompok Bundo Hijau sudah mengangkat 60 ton eceng gondok dari Danau Batuampa. Hasilnya 18 ton pupuk, yang dijual Rp1.500 per kilogram, separuh harga pupuk di toko.',
      },
      {
        kind: 'p',
        text: 'Pembelinya petani bawang dan cabai di lereng seberang. Salah satunya Datuak Rajo Nan Panjang, yang mencoba pupuk itu pada separuh lahannya. “Yang pakai pupuk danau hasilnya tidak lebih banyak, tapi tanahnya gembur dan ongkos saya turun sepertiga,” ujarnya jujur.',
      },
      { kind: 'h2', text: 'Belajar dari gagal' },
      {
        kind: 'p',
        text: 'Percobaan pertama membusuk karena terlalu basah. Percobaan kedua penuh biji yang tumbuh lagi di ladang. Baru setelah pelatihan lima hari dari Balai Pelatihan Warga Tepian, kelompok ini menemukan takarannya: dua bagian eceng gondok, satu bagian jerami, dibalik setiap empat hari, dan suhu dalam tumpukan dijaga 60 derajat agar bijinya mati.',
      },
      {
        kind: 'p',
        text: '“Dulu kami diejek, mengurus sampah. Kini anak-anak muda bertanya kapan ada lowongan,” kata Yusnidar sambil menunjukkan buku kas kelompok.',
      },
      { kind: 'h2', text: 'Aman atau tidak' },
      {
        kind: 'p',
        text: 'Eceng gondok menyerap logam berat, jadi tidak semua danau cocok. Kementerian menguji setiap lima ton pupuk Batuampa; dari 12 uji, semuanya di bawah batas aman. Pupuk dari teluk dekat pasar tetap dilarang dipakai untuk sayur sebelum hasil uji berikutnya keluar pada {{tanggal:18}}.',
      },
      {
        kind: 'p',
        text: 'Pendapatan kelompok tercatat Rp27 juta. Setelah dipotong upah dan solar, Rp6,3 juta ditabung untuk membeli mesin pencacah. Mesin pinjaman dari balai baru dipakai bersama tiga kelompok lain dan sering mengantre.',
      },
      {
        kind: 'p',
        text: 'Permukaan danau yang tertutup gulma menyusut dari 95 hektare menjadi 71 hektare. Masih luas, tetapi perahu sekolah sudah dapat lewat tanpa galah.',
      },
    ],
    sources: [
      {
        name: 'Catatan kunjungan Batuampa',
        text: `Catatan kunjungan Nagari Batuampa, Sumatera Barat. Kelompok Bundo Hijau, 34 perempuan, ketua Uni Yusnidar. tempat olah: bekas kandang kerbau, tumpukan setinggi pinggang, enam pekan lagi jadi pupuk
sejak awal tahun: 60 ton eceng gondok diangkat dari Danau Batuampa jadi 18 ton pupuk, Rp1.500 per kilogram, separuh harga toko. pembeli: petani bawang, cabai lereng seberang
Datuak Rajo Nan Panjang (pakai di separuh lahan): "Yang pakai pupuk danau hasilnya tidak lebih banyak, tapi tanahnya gembur dan ongkos saya turun sepertiga."
percobaan 1 busuk (terlalu basah); 2 penuh biji. pelatihan lima hari Balai Pelatihan Warga Tepian. takaran: dua bagian eceng gondok, satu bagian jerami, dibalik tiap empat hari, 60 derajat agar biji mati
Yusnidar: "Dulu kami diejek, mengurus sampah. Kini anak-anak muda bertanya kapan ada lowongan."
logam berat: uji tiap lima ton, 12 uji di bawah batas aman. teluk dekat pasar dilarang utk sayur sampai uji {{tanggal:18}}
kas: pendapatan Rp27 juta; tabungan Rp6,3 juta utk mesin pencacah sesudah upah, solar. mesin pinjaman balai dipakai bersama tiga kelompok lain
tutupan gulma 95 hektare jadi 71 hektare; perahu sekolah lewat tanpa galah`,
      },
      { name: 'Catatan tambahan peliput', text: `- Eceng gondok menyerap logam berat, jadi tidak semua danau cocok.` },
    ],
  },
  {
    key: 'jalur-kaki-tirtasari',
    slug: 'jalur-kaki-danau-tirtasari-tanpa-semen',
    type: 'news',
    topicSlugs: ['danau'],
    unitSlug: 'direktorat-mutu',
    daysAgo: 66,
    hour: '11:45',
    minutes: 1,
    headline: 'Jalur kaki Danau Tirtasari rampung tanpa menutup tanah dengan semen',
    standfirst: 'Papan kayu sepanjang 2,4 kilometer di Bali itu dibangun krama desa dan bisa dilalui kursi roda.',
    blocks: [
      {
        kind: 'p',
        text: 'Mulai {{hari:0}}, {{tanggal:0}}, orang dapat berjalan mengelilingi sisi timur Danau Tirtasari, Bali, tanpa menginjak lumpur. Jalurnya berupa papan kayu ulin bekas dermaga, panjangnya 2,4 kilometer, dan bertumpu pada tiang yang bisa dicabut.',
      },
      {
        kind: 'p',
        text: 'Rancangan semula memakai beton. Krama Desa Tirtasari menolak karena beton menutup tanah tempat air hujan meresap dan memotong jalan kodok ke danau. Setelah tiga kali paruman, gambarnya diubah.',
      },
      {
        kind: 'p',
        text: '“Kami tidak menolak tamu. Kami menolak danaunya dikelilingi tembok,” tutur Jero Mangku Ketut Rinda, pemuka desa.',
      },
      {
        kind: 'p',
        text: 'Perubahan itu membuat biayanya turun dari Rp7,8 miliar menjadi Rp5,1 miliar. Sebanyak 96 warga bekerja selama lima bulan dengan upah Rp165.000 sehari. Bekas dermaga yang dibongkar menyumbang dua pertiga kayunya.',
      },
      { kind: 'h2', text: 'Ramah bagi semua' },
      {
        kind: 'p',
        text: 'Lebar papan 1,8 meter, cukup untuk dua kursi roda berpapasan. Tanjakan paling curam hanya 4 derajat. Di enam titik ada bangku dan papan keterangan dengan huruf timbul.',
      },
      {
        kind: 'p',
        text: 'Luh Sekar Ayuni, guru yang memakai kursi roda, mencobanya {{hari:-3}} lalu. Satu setengah jam ia berkeliling tanpa bantuan. Keluhannya tinggal satu: pintu kakus di titik ketiga terlalu berat. Engselnya sudah diganti sebelum pembukaan.',
      },
      { kind: 'h2', text: 'Aturan main' },
      {
        kind: 'ul',
        items: [
          'Buka pukul 06.00 sampai 18.00 Wita, tanpa karcis.',
          'Sepeda motor dan pengeras suara dilarang.',
          'Pada hari upacara, bagian sepanjang 300 meter di dekat pura ditutup.',
          'Sampah dibawa pulang; tidak disediakan tempat sampah.',
        ],
      },
      {
        kind: 'p',
        text: 'Aturan terakhir sempat diragukan. Dalam dua pekan percobaan, relawan hanya memungut 3 kilogram sampah dari 1.900 pengunjung.',
      },
      {
        kind: 'p',
        text: 'Perawatan dipegang desa adat dengan dana Rp180 juta setahun dari Kementerian. Papan yang lapuk dapat dilaporkan dengan menyebut nomor yang terukir di setiap tiang; petugas menggantinya paling lama dua hari.',
      },
    ],
    sources: [
      {
        name: 'Catatan pembukaan jalur kaki',
        text: `Pembukaan jalur kaki Danau Tirtasari, Bali, {{hari:0}} {{tanggal:0}}
papan kayu ulin bekas dermaga, 2,4 kilometer, sisi timur, tiang bisa dicabut. rancangan semula beton; krama Desa Tirtasari menolak (resapan, jalan kodok), tiga kali paruman, gambar diubah
Jero Mangku Ketut Rinda, pemuka desa: "Kami tidak menolak tamu. Kami menolak danaunya dikelilingi tembok."
biaya Rp7,8 miliar turun jadi Rp5,1 miliar. 96 warga, lima bulan, Rp165.000 sehari. dua pertiga kayu dari dermaga bongkaran
lebar 1,8 meter, dua kursi roda berpapasan; tanjakan paling curam 4 derajat; enam titik bangku + papan huruf timbul
Luh Sekar Ayuni, guru, kursi roda, mencoba {{hari:-3}}: satu setengah jam tanpa bantuan; pintu kakus titik ketiga berat, engsel sdh diganti
aturan: pukul 06.00 sampai 18.00 Wita, tanpa karcis; motor + pengeras suara dilarang; hari upacara 300 meter dekat pura ditutup; sampah dibawa pulang. percobaan dua pekan: 3 kilogram sampah dari 1.900 pengunjung
rawat: desa adat, Rp180 juta setahun dr Kementerian. papan lapuk: sebut nomor di tiang, diganti paling lama dua hari`,
      },
      {
        name: 'Catatan tambahan peliput',
        text: `- Mulai {{hari:0}}, {{tanggal:0}}, orang dapat berjalan mengelilingi sisi timur Danau Tirtasari, Bali, tanpa menginjak lumpur.`,
      },
    ],
  },
  {
    key: 'tebar-ikan-siamparan',
    slug: 'ikan-asli-siamparan-ditebar-lagi',
    type: 'news',
    topicSlugs: ['nelayan-usaha', 'mutu-air'],
    unitSlug: 'direktorat-mutu',
    daysAgo: 94,
    hour: '10:50',
    minutes: 1,
    headline: '40.000 anak ikan asli kembali ke Sungai Siamparan',
    standfirst: 'Bibit dari induk setempat dibesarkan di sekolah dan pesantren sebelum dilepas ke lubuk larangan.',
    blocks: [
      {
        kind: 'p',
        text: 'Hujan gerimis tidak membubarkan barisan santri di tepian Lubuk Tuan, Riau. Satu per satu mereka menuang kantong plastik berisi anak ikan ke Sungai Siamparan pada {{hari:0}}, {{tanggal:0}}: 40.000 ekor belida, baung, dan tapah.',
      },
      {
        kind: 'p',
        text: 'Ketiganya ikan asli sungai itu. Belida terakhir kali tertangkap nelayan lima tahun lalu, setelah itu hilang sama sekali. Penyebabnya penangkapan dengan setrum dan anakan sungai yang tertutup kebun.',
      },
      {
        kind: 'p',
        text: 'Induknya dicari sampai ke hulu. Tim menemukan 11 ekor belida, lalu memijahkannya di balai selama 14 bulan. Anak ikan dibesarkan sampai sepanjang telunjuk di 26 kolam milik sekolah dan pesantren, yang menerima Rp1.200 untuk setiap ekor yang hidup.',
      },
      {
        kind: 'p',
        text: '“Kami hitung setiap malam. Kalau mati satu, semua santri tahu siapa yang jaga,” kata Ustaz Zulfan Hamidi, pembina kolam Pesantren Nurul Tepian.',
      },
      { kind: 'h2', text: 'Mengapa bukan nila' },
      {
        kind: 'p',
        text: 'Menebar nila lebih murah dan cepat dipanen. Akan tetapi, nila memangsa telur ikan lain. Setelah musyawarah di tiga desa, nelayan memilih ikan asli walaupun panennya paling cepat dua tahun lagi.',
      },
      {
        kind: 'p',
        text: 'Tengku Mahyuddin, tetua Desa Lubuk Tuan, memberi syarat: lubuk itu menjadi lubuk larangan. Tidak boleh ada jaring sepanjang 1,8 kilometer, kecuali sehari dalam setahun yang ditetapkan bersama. “Kalau semua orang boleh ambil, besok kita menebar lagi, lusa menebar lagi,” ujarnya.',
      },
      { kind: 'h2', text: 'Berapa yang bertahan' },
      {
        kind: 'p',
        text: 'Tidak semua akan hidup. Dari penebaran percobaan, kira-kira 3 dari 10 ekor bertahan sampai setahun. Sebanyak 500 ekor diberi tanda kecil di sirip; nelayan yang menangkapnya di luar lubuk diminta memotret, mencatat panjangnya, lalu melepasnya kembali. Setiap foto dihargai Rp20.000.',
      },
      { kind: 'p', text: 'Hasil hitungan pertama diumumkan {{tanggal:180}}, juga bila angkanya mengecewakan.' },
    ],
    sources: [
      {
        name: 'Catatan penebaran Siamparan',
        text: `Penebaran ikan asli, Lubuk Tuan, Sungai Siamparan, Riau, {{hari:0}} {{tanggal:0}}, gerimis, santri berbaris
40.000 anak ikan: belida, baung, tapah (asli sungai). belida terakhir tertangkap lima tahun lalu. sebab: setrum, anakan sungai tertutup kebun
induk: 11 belida dari hulu (induk setempat), dipijahkan di balai 14 bulan. dibesarkan di 26 kolam sekolah + pesantren s.d. sepanjang telunjuk; Rp1.200 per ekor hidup
Ustaz Zulfan Hamidi, pembina kolam Pesantren Nurul Tepian: "Kami hitung setiap malam. Kalau mati satu, semua santri tahu siapa yang jaga."
nila lebih murah, cepat panen, tapi memangsa telur ikan lain. musyawarah tiga desa pilih ikan asli (ketiganya), panen paling cepat dua tahun lagi
Tengku Mahyuddin, tetua Desa Lubuk Tuan: lubuk larangan, tanpa jaring 1,8 kilometer kecuali sehari setahun. "Kalau semua orang boleh ambil, besok kita menebar lagi, lusa menebar lagi."
percobaan: kira-kira 3 dari 10 ekor bertahan setahun. 500 ekor ditandai di sirip; foto Rp20.000, catat panjang, lepas
hitungan pertama {{tanggal:180}}`,
      },
      {
        name: 'Catatan tambahan peliput',
        text: `- Tidak boleh ada jaring sepanjang 1,8 kilometer, kecuali sehari dalam setahun yang ditetapkan bersama.
- Hasil hitungan pertama diumumkan {{tanggal:180}}, juga bila angkanya mengecewakan.`,
      },
    ],
  },
  {
    key: 'hoaks-retribusi-memancing',
    slug: 'tidak-ada-pungutan-memancing',
    type: 'clarification',
    topicSlugs: ['nelayan-usaha', 'keterbukaan'],
    unitSlug: 'biro-humas',
    daysAgo: 42,
    hour: '13:15',
    minutes: 1,
    headline: 'Memancing di sungai dan danau tetap gratis',
    standfirst:
      'Surat edaran tentang retribusi Rp25.000 per joran itu palsu, dan sudah ada 58 orang yang telanjur membayar.',
    blocks: [
      {
        kind: 'p',
        text: 'Surat edaran yang mewajibkan pemancing membayar Rp25.000 per joran adalah palsu. Kementerian Sungai dan Danau tidak memungut biaya memancing, tidak pernah merencanakannya, dan tidak punya dasar hukum untuk itu.',
      },
      {
        kind: 'p',
        text: 'Surat tersebut beredar sejak {{tanggal:-5}} dalam bentuk foto, lengkap dengan kop, nomor, dan kode QR. Kode itu mengarah ke dompet digital milik perorangan. Sampai {{hari:-1}}, 58 orang di Kabupaten Brangsal dan Purwawening mengaku sudah membayar, seluruhnya Rp1.625.000.',
      },
      { kind: 'h2', text: 'Tanda bahwa surat itu palsu' },
      {
        kind: 'ul',
        items: [
          'Nomornya memakai kode unit yang sudah dihapus dua tahun lalu.',
          'Nama penanda tangannya, “Drs. H. Sugeng Raharja”, tidak ada dalam daftar pegawai kami.',
          'Alamat surelnya memakai penyedia gratis.',
          'Kami tidak pernah menagih uang melalui kode QR.',
        ],
      },
      {
        kind: 'p',
        text: '“Pelakunya pintar. Besar tagihannya dibuat kecil supaya orang malas bertanya,” ujar Kepala Biro Hubungan Masyarakat Andi Tenriawaru Saleh.',
      },
      { kind: 'h2', text: 'Kalau Anda sudah membayar' },
      {
        kind: 'p',
        text: 'Simpan bukti transfer dan fotonya. Laporkan ke penyedia dompet digital Anda hari ini juga, karena dana yang belum dipindahkan masih dapat dibekukan. Kirim salinannya lewat halaman Lapor; kami meneruskan semuanya kepada penegak hukum dan mengabari Anda setiap ada perkembangan.',
      },
      { kind: 'p', text: 'Dari 58 korban, 21 orang sudah mendapatkan uangnya kembali dengan cara itu.' },
      { kind: 'h2', text: 'Yang memang ada aturannya' },
      {
        kind: 'p',
        text: 'Yang diatur hanya alat dan tempat. Setrum, racun, dan bahan peledak dilarang di mana pun. Di daerah perlindungan ikan, memancing dilarang sepanjang tahun, dan batasnya ditandai pelampung merah putih. Peta daerah itu dapat dilihat di data.ksd.example.',
      },
      {
        kind: 'p',
        text: 'Setiap surat asli dari Kementerian memiliki kode periksa di sudut bawah. Masukkan kode itu di halaman Periksa keaslian; bila suratnya asli, isinya muncul utuh untuk Anda bandingkan.',
      },
    ],
    sources: [
      {
        name: 'Bahan klarifikasi retribusi memancing',
        text: `Bahan klarifikasi
hoaks: surat edaran retribusi memancing Rp25.000 per joran (foto, kop, nomor, kode QR ke dompet digital perorangan), beredar sejak {{tanggal:-5}}
fakta: palsu. Kementerian Sungai dan Danau tidak memungut biaya memancing, tidak pernah merencanakan, tidak punya dasar hukum. memancing gratis
korban s.d. {{hari:-1}}: 58 orang, Kab. Brangsal + Purwawening, total Rp1.625.000. 21 orang uangnya sdh kembali
tanda palsu: kode unit dihapus dua tahun lalu; "Drs. H. Sugeng Raharja" tdk ada di daftar pegawai; surel penyedia gratis; kami tdk menagih lewat kode QR
sudah bayar: simpan bukti, lapor penyedia dompet digital hari ini (dana bisa dibekukan), salinan lewat halaman Lapor, diteruskan ke penegak hukum
aturan yg ada: setrum, racun, bahan peledak dilarang; daerah perlindungan ikan dilarang sepanjang tahun (pelampung merah putih), peta data.ksd.example
surat asli: kode periksa di sudut bawah, halaman Periksa keaslian
Kepala Biro Hubungan Masyarakat Andi Tenriawaru Saleh: "Pelakunya pintar. Besar tagihannya dibuat kecil supaya orang malas bertanya."`,
      },
      {
        name: 'Jawaban unit atas pertanyaan humas',
        text: `- Kami tidak pernah menagih uang melalui kode QR.
- Yang diatur hanya alat dan tempat.`,
      },
    ],
  },
];
