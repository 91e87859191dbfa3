/** A phrase of the office with plainer words; an empty alternative means that the phrase can go. */
export type PlainChoice = { phrase: string; plain: string[] };

const list = `
dalam rangka = untuk | dalam rangka untuk = untuk | dalam upaya = untuk, agar | dalam upaya untuk = untuk
guna untuk = untuk | dengan maksud = agar, untuk | dengan maksud untuk = untuk | dengan tujuan untuk = untuk, agar
agar supaya = agar | berkenaan dengan = tentang | sehubungan dengan = karena, tentang
sehubungan dengan hal tersebut = karena itu | sehubungan dengan hal itu = karena itu | berkaitan dengan = tentang, soal
terkait dengan = tentang, soal | terkait dengan hal tersebut = tentang itu | dalam kaitannya dengan = tentang
dalam hal ini = | dalam hal mana = | dalam konteks ini = di sini | dalam kesempatan tersebut = saat itu
dalam kesempatan ini = | pada kesempatan tersebut = saat itu | pada kesempatan ini =
pada kesempatan yang sama = saat itu juga | pada dasarnya = | pada prinsipnya = | pada hakikatnya =
pada saat ini = kini, sekarang | pada saat yang bersamaan = bersamaan dengan itu | pada saat sekarang ini = kini, sekarang
dewasa ini = kini, sekarang | saat sekarang ini = kini, sekarang | sampai dengan saat ini = sampai kini
hingga saat ini = hingga kini | yang mana = yang | bahwasanya = bahwa | oleh karenanya = karena itu
oleh sebab itu = sebab itu | disebabkan oleh karena = karena | disebabkan karena = karena | dikarenakan = karena
bilamana = jika | sebagaimana dimaksud = yang disebut | sebagaimana tersebut di atas = tadi
sebagaimana tersebut = yang disebut | sebagaimana telah disebutkan = seperti disebut | tersebut di atas = tadi
hal mana = ini | hal tersebut di atas = itu | melaksanakan kegiatan = mengadakan, menjalankan
melaksanakan kunjungan = berkunjung | melaksanakan pemeriksaan = memeriksa | melaksanakan pengawasan = mengawasi
melaksanakan penandatanganan = menandatangani | melaksanakan rapat = rapat | melaksanakan sosialisasi = menjelaskan
melaksanakan pelatihan = melatih | melaksanakan perbaikan = memperbaiki | melaksanakan evaluasi = menilai
melaksanakan koordinasi = berkoordinasi | melaksanakan penelitian = meneliti | melaksanakan pembangunan = membangun
melaksanakan pelayanan = melayani | melakukan kunjungan = berkunjung | melakukan pemeriksaan = memeriksa
melakukan pengecekan = mengecek, memeriksa | melakukan pengawasan = mengawasi | melakukan pemantauan = memantau
melakukan monitoring = memantau | melakukan perbaikan = memperbaiki | melakukan pembangunan = membangun
melakukan pembayaran = membayar | melakukan pendaftaran = mendaftar | melakukan pendataan = mendata
melakukan penanganan = menangani | melakukan pembahasan = membahas | melakukan penandatanganan = menandatangani
melakukan pembelian = membeli | melakukan penjualan = menjual | melakukan pertemuan = bertemu
melakukan perubahan = mengubah | melakukan penelitian = meneliti | melakukan penilaian = menilai
melakukan evaluasi = menilai | melakukan koordinasi = berkoordinasi | melakukan sosialisasi = menjelaskan
melakukan edukasi = mengajari, menjelaskan | melakukan verifikasi = memeriksa | melakukan pemberdayaan = memberdayakan
melakukan peninjauan = meninjau | melakukan pengukuran = mengukur | melakukan penyaluran = menyalurkan
melakukan distribusi = membagikan | melakukan peningkatan = meningkatkan | melakukan pengembangan = mengembangkan
melakukan penyesuaian = menyesuaikan | melakukan pengurangan = mengurangi | melakukan upaya = berupaya
melakukan kerja sama = bekerja sama | melakukan komunikasi = berbicara, menghubungi | melakukan konfirmasi = memastikan
mengadakan pertemuan = bertemu | mengadakan perubahan = mengubah | mengadakan pembicaraan = berbicara
mengadakan penelitian = meneliti | memberikan bantuan = membantu | memberikan dukungan = mendukung
memberikan penjelasan = menjelaskan | memberikan pelayanan = melayani | memberikan apresiasi = menghargai, berterima kasih
memberikan arahan = mengarahkan | memberikan pemahaman = menjelaskan | memberikan izin = mengizinkan
memberikan persetujuan = menyetujui | memberikan perlindungan = melindungi | memberikan pendampingan = mendampingi
memberikan kontribusi = menyumbang, membantu | memberikan dampak = berdampak | memberikan manfaat = bermanfaat
memberikan jaminan = menjamin | memberikan kemudahan = memudahkan | memberikan kesempatan = memberi kesempatan
mengalami peningkatan = naik | mengalami kenaikan = naik | mengalami penurunan = turun | mengalami kerusakan = rusak
mengalami perubahan = berubah | mengalami keterlambatan = terlambat | mengalami gangguan = terganggu
mengalami kesulitan = sulit | mengalami pertumbuhan = tumbuh | mengalami kerugian = rugi | mendapatkan bantuan = dibantu
mendapatkan pelayanan = dilayani | mendapatkan perhatian = diperhatikan | menjadi perhatian bersama = perlu diperhatikan
memiliki kemampuan untuk = mampu | mempunyai kemampuan untuk = mampu | memiliki komitmen = berkomitmen
merupakan salah satu = salah satu | merupakan suatu = adalah | merupakan sebuah = adalah | adalah merupakan = adalah
melakukan pengadaan = membeli | optimalisasi = memaksimalkan | mengoptimalkan = memaksimalkan | mengakselerasi = mempercepat
implementasi = pelaksanaan, penerapan | mengimplementasikan = menjalankan, menerapkan | mengimplementasi = menerapkan
diimplementasikan = dijalankan, diterapkan | utilisasi = pemakaian | eskalasi = peningkatan | mendiseminasikan = menyebarkan
diseminasi = penyebaran | menyosialisasikan = menjelaskan | mengedukasi = mengajari, menjelaskan kepada
menstimulasi = mendorong | memfasilitasi = membantu, menyediakan | mengakomodasi = menampung | mengakomodir = menampung
menginisiasi = memulai, memprakarsai | mengintegrasikan = menyatukan | terintegrasi = terpadu | sinergi = kerja sama
sinergitas = kerja sama | bersinergi = bekerja sama | bersinergitas = bekerja sama | stakeholder = pemangku kepentingan
stakeholders = pemangku kepentingan | leading sector = pemimpin | leading = memimpin | output = hasil | outcome = hasil
feedback = umpan balik, tanggapan | launching = peluncuran | me-launching = meluncurkan | gathering = pertemuan
kick off = permulaan | kick-off = permulaan | workshop = lokakarya | meeting = rapat | deadline = tenggat
update = kabar terbaru | meng-update = memperbarui | upgrade = peningkatan | monitoring = pemantauan
monev = pemantauan dan penilaian | benchmarking = belajar dari | roadmap = peta jalan | awareness = kesadaran
engagement = keterlibatan | branding = citra | website = situs | online = daring | offline = luring | e-mail = surel
email = surel | link = tautan | download = unduh | upload = unggah | gadget = gawai | smartphone = ponsel
handphone = ponsel | best practice = praktik baik | good governance = tata kelola yang baik
capacity building = peningkatan kemampuan | refocusing = pemusatan ulang | segenap jajaran = semua
seluruh elemen masyarakat = semua orang | seluruh lapisan masyarakat = semua orang | para pihak = semua pihak
berbagai pihak = banyak pihak | pihak-pihak terkait = yang terlibat | instansi terkait = | yang bersangkutan = orang itu
ybs = orang itu | bertempat di = di | bertempat pada = di | berlokasi di = di | yang berlokasi di = di
yang bertempat di = di | yang terletak di = di | secara bersama-sama = bersama | secara maksimal = sebaik-baiknya
secara signifikan = besar, nyata | secara masif = besar-besaran | secara terus-menerus = terus-menerus
secara berkesinambungan = terus-menerus | secara komprehensif = menyeluruh | secara intensif = sungguh-sungguh
secara simbolis = sebagai tanda | signifikan = besar, nyata | masif = besar-besaran | urgen = mendesak | substansial = pokok
holistik = menyeluruh | berkesinambungan = terus-menerus | kondusif = aman, tenang | situasi kondusif = keadaan aman
menindaklanjuti = meneruskan, menangani | ditindaklanjuti = ditangani | merealisasikan = mewujudkan
direalisasikan = diwujudkan | berkontribusi = menyumbang, membantu | mengapresiasi = menghargai
mengantisipasi = bersiap menghadapi | mengeliminasi = menghapus | meminimalisir = mengurangi | meminimalisasi = mengurangi
mengevaluasi = menilai | mengidentifikasi = mengenali, mencari | mengkonfirmasi = memastikan | mengonfirmasi = memastikan
mengklarifikasi = menjelaskan | memverifikasi = memeriksa | memvalidasi = memeriksa | merekomendasikan = menyarankan
mendistribusikan = membagikan | didistribusikan = dibagikan | mengalokasikan = menyediakan | dialokasikan = disediakan
mengajukan permohonan = meminta | menghimbau = meminta | diperuntukkan bagi = untuk | diperuntukkan untuk = untuk
ditujukan untuk = untuk | dipergunakan = dipakai | mempergunakan = memakai | dikarenakan oleh = karena
kurang lebih = sekitar | kurang lebihnya = sekitar | lebih kurang = sekitar | antara lain adalah = antara lain
diharapkan dapat = semoga, agar | diharapkan agar = agar | diharapkan mampu = agar | tidak menutup kemungkinan = mungkin
besar harapan kami = kami berharap | demikian disampaikan = | untuk selanjutnya = selanjutnya | dapat disampaikan bahwa =
perlu diketahui bahwa = | perlu disampaikan bahwa = | sebagai informasi = | sebagai tambahan informasi =
tak terkecuali = juga | turut serta = ikut | turut andil = ikut | ikut berpartisipasi = ikut | masih belum = belum
demi tercapainya = agar tercapai | guna tercapainya = agar tercapai | guna terwujudnya = agar terwujud
demi terwujudnya = agar terwujud | dalam jangka waktu = selama, dalam | dalam kurun waktu = selama
dalam waktu dekat = segera | dalam waktu singkat = segera | dalam jumlah besar = banyak | dalam jumlah banyak = banyak
sebagian besar dari = kebanyakan | setiap bulannya = setiap bulan | setiap tahunnya = setiap tahun | untuk dapat = untuk
untuk bisa = untuk | agar dapat = agar | supaya dapat = agar | pelaksanaan kegiatan = acara
proses pembangunan = pembangunan | proses pelaksanaan = pelaksanaan | upaya peningkatan = meningkatkan
upaya percepatan = mempercepat
`;

/** Phrases of the office with plainer words (own list), longest first. */
export const officialese: readonly PlainChoice[] = list
  .trim()
  .split(/\s*[|\n]\s*/)
  .map((entry) => {
    const [phrase = '', plain = ''] = entry.split(/\s*=/);
    return { phrase: phrase.trim(), plain: plain.split(',').flatMap((one) => (one.trim() ? [one.trim()] : [])) };
  })
  .sort((a, b) => b.phrase.length - a.phrase.length);
