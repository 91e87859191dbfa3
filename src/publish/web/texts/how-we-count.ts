import type { ExplainingText } from './sections.ts';

/** How reads and reactions are counted. It describes what the program does, so it changes with it. */
export const howWeCount: ExplainingText = {
  id: {
    title: 'Cara kami menghitung',
    lead: 'Dari mana angka “kali dibaca” dan jumlah tanggapan berasal, dan apa yang tidak kami simpan.',
    sections: [
      {
        id: 'dibaca',
        title: 'Berapa kali dibaca',
        paragraphs: [
          'Satu pembaca dihitung satu kali per tulisan per hari, menurut hari di Jakarta (WIB). Membuka ulang halaman yang sama pada hari itu tidak menambah angka.',
          'Angka ditampilkan apa adanya sampai 9.999. Di atas itu ditulis dalam ribuan dengan satu desimal, dibulatkan ke bawah. Nol ditampilkan sebagai nol.',
        ],
        points: [
          'Program seperti mesin pencari, pemantau, dan pembaca umpan tidak dihitung. Kami mengenalinya dari nama yang mereka kirim; program yang menyamar sebagai peramban bisa lolos.',
          'Dua orang dengan jaringan dan peramban yang sama dihitung satu. Orang yang berganti jaringan dihitung dua. Jadi angkanya perkiraan yang jujur, bukan sensus.',
          'Bila peladen berhenti mendadak, bacaan dari satu detik terakhir bisa hilang.',
        ],
      },
      {
        id: 'tanggapan',
        title: 'Tanggapan',
        paragraphs: [
          'Ada lima pilihan: Berguna, Setuju, Inspiratif, Belum jelas, dan Kecewa. Satu pembaca punya satu tanggapan per tulisan. Anda dapat menggantinya atau membatalkannya pada hari yang sama.',
          'Jumlah tanggapan tidak dipakai untuk menyusun peringkat, mengurutkan berita, atau menilai pegawai.',
        ],
      },
      {
        id: 'disimpan',
        title: 'Apa yang disimpan',
        paragraphs: [
          'Tidak ada kuki dan tidak ada akun. Alamat jaringan dan nama peramban Anda dicampur dengan angka acak hari itu menjadi sebuah tanda, lalu dibuang. Tanda itu hanya dipakai agar orang yang sama tidak dihitung dua kali.',
        ],
        points: [
          'Angka acak dan semua tanda dihapus paling lambat 48 jam kemudian. Setelah itu tidak seorang pun, termasuk kami, dapat mengetahui siapa yang membaca.',
          'Yang tetap ada hanya jumlah per tulisan per hari.',
        ],
      },
    ],
  },
  en: {
    title: 'How we count',
    lead: 'Where the number of reads and of reactions comes from, and what we do not keep.',
    sections: [
      {
        id: 'dibaca',
        title: 'Reads',
        paragraphs: [
          'A reader counts once per text per day, by the calendar day in Jakarta (WIB). Opening the same page again that day adds nothing.',
          'The number is exact up to 9,999. Above that it is written in thousands with one decimal, rounded down. Zero is shown as zero.',
        ],
        points: [
          'Programs such as search engines, monitors and feed readers are not counted. We know them by the name they send; a program that poses as a browser may slip through.',
          'Two people with the same network and browser count as one. A person who changes networks counts as two. The number is an honest estimate, not a census.',
          'If the server stops suddenly, the reads of the last second may be lost.',
        ],
      },
      {
        id: 'tanggapan',
        title: 'Reactions',
        paragraphs: [
          'There are five: Useful, Agree, Inspiring, Unclear and Disappointed. A reader has one reaction per text, and can change it or take it back on the same day.',
          'Reactions are not used to rank, to order the news or to judge staff.',
        ],
      },
      {
        id: 'disimpan',
        title: 'What is kept',
        paragraphs: [
          'There are no cookies and no accounts. Your network address and the name of your browser are mixed with a random number of that day into a mark, and then thrown away. The mark serves only to not count the same person twice.',
        ],
        points: [
          'The random number and all marks are deleted within 48 hours. After that nobody, ourselves included, can tell who has read what.',
          'Only the totals per text and day remain.',
        ],
      },
    ],
  },
};
