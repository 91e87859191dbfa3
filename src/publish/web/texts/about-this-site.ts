import type { ExplainingText } from './sections.ts';

/** What this site is and promises: how to know it, how accessible it is, what it keeps. `host` is the site's own domain name. */
export const aboutThisSite = (agency: string, host: string): ExplainingText => ({
  id: {
    title: 'Tentang situs ini',
    lead: `Cara memastikan situs ini benar milik ${agency}, seberapa mudah diakses, dan data apa yang disimpan.`,
    sections: [
      {
        id: 'resmi',
        title: 'Memastikan situs resmi',
        paragraphs: [
          `Alamat situs ini adalah ${host}. Periksa nama itu di bilah alamat peramban, huruf demi huruf, sebelum percaya atau mengisi apa pun.`,
        ],
        points: [
          'Situs pemerintah Indonesia biasanya memakai nama yang berakhir dengan .go.id.',
          'Gambar gembok berarti sambungan Anda tersandi, bukan bahwa pemiliknya resmi.',
          'Kami tidak pernah meminta kata sandi, PIN, atau pembayaran melalui situs ini.',
          'Ragu pada siaran yang Anda terima? Cari judulnya di sini, atau tanyakan kepada petugas.',
        ],
      },
      {
        id: 'aksesibilitas',
        title: 'Pernyataan aksesibilitas',
        paragraphs: [
          'Kami bekerja menurut WCAG 2.2 tingkat AA. Halaman dapat dibaca dan setiap formulir dapat dikirim tanpa JavaScript, dengan papan tombol saja, dalam tampilan terang atau gelap, dan pada huruf yang diperbesar sampai dua kali.',
          'Yang belum ada: edisi audio, edisi mudah dibaca, bahasa isyarat, dan bahasa daerah. Situs ini diperiksa dengan alat otomatis; pemeriksaan oleh pihak luar belum dilakukan.',
          'Menemukan hambatan? Laporkan melalui “Lapor dan tanya”. Sebutkan halaman dan alat bantu yang Anda pakai.',
        ],
      },
      {
        id: 'privasi',
        title: 'Data yang disimpan',
        paragraphs: [
          'Membaca situs ini tidak meninggalkan jejak: tanpa kuki, tanpa pelacak, tanpa skrip dari pihak lain.',
        ],
        points: [
          'Bacaan dan tanggapan: hanya jumlahnya. Tanda sementara untuk mencegah hitungan ganda dihapus paling lambat 48 jam kemudian.',
          'Langganan: alamat surel (tersandi), topik, bahasa, serta kapan dan bagaimana Anda menyetujuinya. Anda dapat melihat, mengubah, dan menghentikannya lewat tautan di setiap surel.',
          'Laporan dan pertanyaan: isi yang Anda tulis. Nama dan alamat surel, bila Anda memberikannya, disimpan tersandi dan terpisah dari isi. Anda boleh melapor tanpa nama.',
          'Dasar: UU 27/2022 tentang Pelindungan Data Pribadi. Anda dapat meminta salinan, perbaikan, atau penghapusan melalui “Lapor dan tanya”.',
        ],
      },
      {
        id: 'umpan',
        title: 'Umpan dan penggunaan ulang',
        paragraphs: [
          'Semua yang terbit tersedia sebagai RSS 2.0, Atom, dan JSON Feed, juga per topik. Alamatnya tercantum di halaman daftar dan di kepala setiap halaman.',
        ],
      },
    ],
  },
  en: {
    title: 'About this site',
    lead: `How to make sure that this site belongs to ${agency}, how accessible it is, and what data it keeps.`,
    sections: [
      {
        id: 'resmi',
        title: 'Checking that it is official',
        paragraphs: [
          `The address of this site is ${host}. Check that name in your browser’s address bar, letter by letter, before you trust or fill in anything.`,
        ],
        points: [
          'Sites of the Indonesian government usually have a name that ends in .go.id.',
          'A padlock means that your connection is encrypted, not that the owner is official.',
          'We never ask for passwords, PINs or payments through this site.',
          'In doubt about a release you received? Search for its headline here, or ask an officer.',
        ],
      },
      {
        id: 'aksesibilitas',
        title: 'Accessibility statement',
        paragraphs: [
          'We work to WCAG 2.2 level AA. Pages can be read and every form can be sent without JavaScript, with the keyboard alone, in light or dark, and with text enlarged to twice its size.',
          'Not there yet: audio, easy-read, sign-language and regional-language editions. The site is checked with automatic tools; nobody from outside has audited it yet.',
          'Found a barrier? Tell us through “Report and ask”. Name the page and the assistive tool you use.',
        ],
      },
      {
        id: 'privasi',
        title: 'Data that is kept',
        paragraphs: ['Reading this site leaves no trace: no cookies, no trackers, no scripts from others.'],
        points: [
          'Reads and reactions: only their totals. The passing mark that prevents double counting is deleted within 48 hours.',
          'Subscriptions: your e-mail address (encrypted), topics, language, and when and how you agreed. You can see, change and stop them through the link in every mail.',
          'Reports and questions: what you write. Your name and e-mail address, if you give them, are kept encrypted and apart from the content. You may report without a name.',
          'Basis: Law 27/2022 on Personal Data Protection. You can ask for a copy, a correction or deletion through “Report and ask”.',
        ],
      },
      {
        id: 'umpan',
        title: 'Feeds and reuse',
        paragraphs: [
          'Everything released is available as RSS 2.0, Atom and JSON Feed, also per topic. The addresses stand on the list pages and in the head of every page.',
        ],
      },
    ],
  },
});
