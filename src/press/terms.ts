import type { Bilingual } from '../kernel/errors.ts';

/** The version of the terms that somebody accepts; raise it with every change of their words. */
export const TERMS_VERSION = '2026-11';

/** What a journalist agrees to, in plain words. */
export const TERMS: readonly Bilingual[] = [
  {
    id: 'Anda tidak menayangkan, mengutip, atau menyebut isi bahan ini sebelum jam embargo berakhir (WIB), juga tidak di media sosial.',
    en: 'You don’t publish, quote or mention anything of this material before the embargo ends (Western Indonesian Time), nor on social media.',
  },
  {
    id: 'Tautan ini untuk Anda sendiri. Bahan boleh dibahas dengan redaktur Anda untuk menyiapkan berita, tidak diteruskan ke luar redaksi.',
    en: 'This link is yours alone. You may discuss the material with your editor to prepare a story, but not pass it outside your newsroom.',
  },
  {
    id: 'Anda boleh meminta keterangan pihak lain sebelum jam itu hanya bila mereka juga terikat embargo.',
    en: 'Before that time you may ask others for comment only if they are bound by the embargo as well.',
  },
  {
    id: 'Jam embargo dapat berubah. Kami memberi tahu lewat surel; yang berlaku ialah jam di halaman tautan Anda.',
    en: 'The time may change. We tell you by e-mail; the time on the page of your link is the one that counts.',
  },
  {
    id: 'Salinan yang Anda buka memuat nama Anda. Kami mencatat kapan dibuka dan diunduh, tanpa alamat jaringan.',
    en: 'The copies you open carry your name. We record when they are opened and downloaded, without network addresses.',
  },
  {
    id: 'Pelanggaran dicatat dan dapat membekukan akses Anda. Anda diberi tahu alasannya dan dapat menjawab.',
    en: 'A breach is recorded and may freeze your access. You are told why and can answer.',
  },
];
