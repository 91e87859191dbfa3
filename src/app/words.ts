import { catalogue } from '../kernel/i18n.ts';

/** Words of the navigation and of the error pages. */
export const appWords = catalogue({
  news: { id: 'Berita', en: 'News' },
  policies: { id: 'Kebijakan dijelaskan', en: 'Policies explained' },
  programmes: { id: 'Program', en: 'Programmes' },
  topics: { id: 'Topik', en: 'Topics' },
  askOrReport: { id: 'Lapor dan tanya', en: 'Ask and report' },
  track: { id: 'Lacak laporan', en: 'Track a case' },
  performance: { id: 'Kinerja kami', en: 'Our performance' },
  briefing: { id: 'Taklimat pagi', en: 'Morning briefing' },
  items: { id: 'Naskah', en: 'Items' },
  approvals: { id: 'Persetujuan', en: 'Approvals' },
  releases: { id: 'Jam terbit', en: 'Release clock' },
  deliveries: { id: 'Pengiriman', en: 'Deliveries' },
  outbox: { id: 'Kotak keluar', en: 'Outbox' },
  cases: { id: 'Laporan', en: 'Cases' },
  people: { id: 'Orang', en: 'People' },
  agencies: { id: 'Instansi', en: 'Agencies' },
  assistant: { id: 'Asisten', en: 'Assistant' },
  notFound: { id: 'Halaman tidak ditemukan', en: 'Page not found' },
  notAllowed: { id: 'Tidak dapat dibuka', en: 'Not for you' },
  tooMuch: { id: 'Terlalu banyak', en: 'Too much' },
  needsMending: { id: 'Perlu diperbaiki', en: 'Needs mending' },
  broken: { id: 'Ada yang rusak di pihak kami', en: 'Something broke on our side' },
  brokenBody: {
    id: 'Yang sudah tersimpan aman. Coba lagi sebentar lagi. Bila tetap rusak, sebut kode ini kepada petugas:',
    en: 'What was saved is safe. Try again in a moment. If it stays broken, give this code to the staff:',
  },
  goBack: { id: 'Kembali ke halaman sebelumnya', en: 'Back to the page before' },
  goHome: { id: 'Ke beranda', en: 'To the home page' },
  searchInstead: { id: 'Cari di situs ini', en: 'Search this site' },
});
