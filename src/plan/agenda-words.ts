import { catalogue } from '../kernel/i18n.ts';

/** Words of the public agenda and of calendar files. */
export const agendaWords = catalogue({
  title: { id: 'Agenda', en: 'Agenda' },
  intro: { id: 'Acara kami yang terbuka untuk diketahui umum.', en: 'Our events that the public may know of.' },
  subscribe: {
    id: 'Ikuti agenda ini di kalender Anda (iCalendar)',
    en: 'Follow this agenda in your calendar (iCalendar)',
  },
  empty: { id: 'Belum ada acara mendatang', en: 'No events to come' },
  cancelled: { id: 'Dibatalkan', en: 'Called off' },
  speaker: { id: (who: string) => `Berbicara: ${who}`, en: (who: string) => `Speaking: ${who}` },
  feedName: { id: (agency: string) => `Agenda ${agency}`, en: (agency: string) => `Agenda of ${agency}` },
  text: { id: 'teks', en: 'text' },
  photo: { id: 'foto', en: 'photo' },
  video: { id: 'video', en: 'video' },
  mine: {
    id: (title: string, what: string) => `${title} (Anda: ${what})`,
    en: (title: string, what: string) => `${title} (you: ${what})`,
  },
  planned: { id: (title: string) => `Rencana: ${title}`, en: (title: string) => `Plan: ${title}` },
  due: { id: (title: string) => `Naskah siap: ${title}`, en: (title: string) => `Text ready: ${title}` },
  held: { id: (title: string) => `Ditahan, terbit: ${title}`, en: (title: string) => `Held, due: ${title}` },
  out: { id: (title: string) => `Terbit: ${title}`, en: (title: string) => `Out: ${title}` },
  keyTitle: { id: 'Kalender di gawai Anda', en: 'Calendar on your device' },
  keyIntro: {
    id: 'Alamat rahasia untuk aplikasi kalender. Isinya hanya yang boleh Anda lihat.',
    en: 'A secret address for calendar programs. It holds only what you may see.',
  },
  keyOnce: {
    id: 'Salin sekarang: alamat ini hanya tampil sekali. Siapa pun yang memegangnya dapat membaca kalender Anda.',
    en: 'Copy it now: this address shows only once. Whoever has it can read your calendar.',
  },
  keyAddress: { id: 'Alamat kalender', en: 'Calendar address' },
  keySince: {
    id: (at: string) => `Alamat Anda berlaku sejak ${at}.`,
    en: (at: string) => `Your address stands since ${at}.`,
  },
  keyNone: { id: 'Anda belum punya alamat kalender.', en: 'You have no calendar address yet.' },
  keyMake: { id: 'Buat alamat', en: 'Make an address' },
  keyAgain: { id: 'Buat alamat baru, akhiri yang lama', en: 'Make a new address, end the old one' },
  keyEnd: { id: 'Akhiri alamat', en: 'End the address' },
});
