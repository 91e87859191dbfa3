/** Indonesian function words, own list: they carry no topic. */
export const stopWords: ReadonlySet<string> = new Set(
  `ada adalah agar akan akibat aku amat anda antara antar apa apabila apakah apalagi arah asal atas atau bagai bagaimana bagi
  bahkan bahwa banyak baru bawah beberapa begitu belum berada berapa berbagai beserta bersama bila bisa boleh bukan bukanlah
  cara cukup cuma dahulu dalam dan dapat dari daripada dekat demi demikian dengan depan di dia diri dll dst dua empat enggak
  guna hal hampir hanya harus hendak hingga ia ialah ikut ini itu itulah jadi jangan jika juga jumlah kala kalau kami kamu
  kan karena kata ke kemudian kepada ketika khususnya kini kita kok lagi lah lain lainnya lalu lama lebih lewat lima maka
  makin malah mana masih maupun melalui memang mengenai menjadi menjelang menurut mereka merupakan meski meskipun misalnya
  mulai namun nanti oleh olehnya pada padahal paling para pasti per pernah pula pun punya saat saja saling sama sambil sampai
  sana sangat satu saya se sebab sebagai sebagaimana sebagian sebelum sebelumnya sebuah secara sedang sedangkan sehingga
  sejak sejumlah sekaligus sekali sekitar selain selaku selalu selama seluruh semakin semua sendiri seorang seperti sering
  serta sesuai sesudah setelah setiap siapa soal suatu sudah supaya tak tanpa telah tentang tentu terhadap termasuk tersebut
  tetap tetapi tiap tiga tidak turut ujar untuk walaupun ya yaitu yakni yang`.split(/\s+/),
);

/** Words that only report or connect in a release; they need no source of their own. */
export const reportingWords: ReadonlySet<string> = new Set(
  `acara berlangsung berikut bertema bertujuan berasal bilang dihadiri dihadirkan digelar dilaksanakan dilakukan diikuti diterima
  disampaikan ditujukan hadir jelas kata kegiatan kepala keterangan kesempatan kontak lanjut media memaparkan membahas membuka
  menambahkan mengatakan mengingatkan menghadirkan mengungkapkan menegaskan menjelaskan menuturkan menyampaikan menyatakan
  menyebut narasumber papar pertemuan pembahasan rangka sebut tambah tegas terang tutur ucap ujar ungkap imbuh pihak pesan
  informasi selanjutnya tujuan mencakup meliputi antaranya sebelumnya adapun tercatat menjadi sebesar sebanyak digunakan
  berbunyi memuat salah satunya masing-masing pukul kunjungan tema kedua menghubungi lengkapi dilengkapi perlu bertempat
  peserta sebagai ketentuan tertuang dihadiri ditandatangani penandatanganan jumlahnya targetnya pernyataan kutipan keputusan hasil yaitu dijadwalkan dilatarbelakangi menyinggung mendampingi didampingi rombongan`.split(
    /\s+/,
  ),
);
