/** A phrase that says one thing twice, with the shorter form. */
export type Redundancy = { phrase: string; instead: string };

const list = `
agar supaya = agar | adalah merupakan = adalah | adalah sebagai = adalah | demi untuk = demi | amat sangat = sangat
sangat amat = sangat | sangat luar biasa = luar biasa | sangat sempurna = sempurna | sangat krusial sekali = sangat penting
para hadirin sekalian = hadirin | hadirin sekalian = hadirin | para hadirin = hadirin | para undangan sekalian = para undangan
banyak para = banyak | beberapa orang-orang = beberapa orang | banyak orang-orang = banyak orang | para guru-guru = para guru
para siswa-siswa = para siswa | semua warga-warga = semua warga | berbagai macam-macam = berbagai | berbagai jenis-jenis = berbagai jenis
naik ke atas = naik | turun ke bawah = turun | maju ke depan = maju | mundur ke belakang = mundur | masuk ke dalam = masuk
keluar ke luar = keluar | mulai dari sejak = sejak | sejak dari = sejak | hanya saja cuma = hanya | hanya cuma = hanya
sekadar hanya = hanya | namun tetapi = namun | akan tetapi namun = namun | walaupun namun = walaupun | meskipun tetapi = meskipun
lalu kemudian = kemudian | kemudian selanjutnya = kemudian | kemudian setelah itu = kemudian | seperti misalnya = misalnya
seperti contohnya = contohnya | misalnya seperti = misalnya | contohnya seperti = contohnya | antara lain seperti = antara lain
antara lain misalnya = antara lain | dan lain sebagainya = dan sebagainya | disebabkan karena = karena | dikarenakan karena = karena
alasannya karena = alasannya | sebab karena = karena | tujuannya untuk = tujuannya | maksudnya untuk = maksudnya
menurut pendapat = menurut | saling tukar-menukar = bertukar | saling bantu-membantu = saling membantu | saling bahu-membahu = bahu-membahu
saling bekerja sama = bekerja sama | saling berhadapan = berhadapan | saling bersilaturahmi = bersilaturahmi | kembali lagi = kembali
mengulang kembali = mengulang | mengulangi lagi = mengulangi | kembali mengulang = mengulang | bangkit kembali lagi = bangkit lagi
rata-rata sekitar = rata-rata | sekitar kurang lebih = sekitar | kurang lebih sekitar = sekitar | kira-kira sekitar = sekitar
sekitar puluhan = puluhan | sekitar ratusan = ratusan | paling terbaik = terbaik | paling terbesar = terbesar
paling terkecil = terkecil | paling utama sekali = paling utama | sangat terbaik = terbaik | terlalu berlebihan = berlebihan
terlalu sangat = terlalu | wajib harus = wajib | harus wajib = wajib | harus mesti = harus | boleh dapat = boleh
dapat bisa = dapat | bisa dapat = dapat | tidak perlu usah = tidak perlu | mungkin bisa jadi = mungkin | bisa jadi mungkin = mungkin
fakta nyata = fakta | kenyataan nyata = kenyataan | realitas nyata = kenyataan | data fakta = data | prestasi baik = prestasi
rencana ke depan = rencana | rencana mendatang = rencana | tujuan akhir = tujuan | hasil akhirnya = hasilnya | awal mula = awal
awal pertama = awal | pertama kali awal = pertama kali | sejarah masa lalu = sejarah | pengalaman masa lalu = pengalaman
warga masyarakat = warga | rakyat masyarakat = rakyat | warga penduduk = warga | kaum perempuan-perempuan = kaum perempuan
hari Jumat hari ini = hari ini | pada hari ini = hari ini | pada esok hari = besok | pada zaman dahulu kala = dahulu
pukul jam = pukul | jam pukul = pukul | waktu jam = jam | tanggal hari = tanggal | suatu hal yang = yang | suatu sebuah = sebuah
sebuah suatu = sebuah | satu sebuah = sebuah | setiap masing-masing = masing-masing | tiap masing-masing = masing-masing
masing-masing setiap = setiap | semua seluruh = seluruh | seluruh semua = seluruh | segenap seluruh = seluruh | hampir nyaris = hampir
nyaris hampir = hampir | selalu terus-menerus = selalu | terus-menerus selalu = selalu | selamanya terus = selamanya
gratis tanpa biaya = gratis | gratis cuma-cuma = gratis | bebas tanpa biaya = gratis | tanpa dipungut biaya gratis = gratis
membatalkan tidak jadi = membatalkan | menolak tidak setuju = menolak | bergotong royong bersama = bergotong royong
bersama-sama bekerja sama = bekerja sama | berkumpul bersama = berkumpul | bergabung bersama = bergabung | gabung bersama = bergabung
hubungan relasi = hubungan | dampak akibat = dampak | akibat dampak = akibat | dampak pengaruh = dampak | isi konten = isi
inti pokok = pokok | pokok inti = pokok | kontak hubungi = hubungi | cukup memadai = memadai
mundur mengundurkan diri = mengundurkan diri | bukti nyata = bukti | kejutan tak terduga = kejutan
ditambah lagi plus = ditambah | antara satu dengan yang lain saling = saling | secara gotong royong bersama = bergotong royong
menyebabkan terjadinya = menyebabkan | mengakibatkan terjadinya = mengakibatkan | bertujuan agar supaya = bertujuan agar
`;

/** Phrases that say a thing twice (own list), longest first. */
export const redundancies: readonly Redundancy[] = list
  .trim()
  .split(/\s*[|\n]\s*/)
  .map((entry) => {
    const [phrase = '', instead = ''] = entry.split(/\s*=\s*/);
    return { phrase, instead };
  })
  .sort((a, b) => b.phrase.length - a.phrase.length);
