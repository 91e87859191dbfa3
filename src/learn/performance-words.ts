import { catalogue } from '../kernel/i18n.ts';

/** Words of the public page about performance. */
export const performanceWords = catalogue({
  title: { id: 'Kinerja kami', en: 'Our performance' },
  description: {
    id: 'Ketepatan terbit, laporan yang dijawab tepat waktu, ralat, dan lama kerja, dihitung dari catatan yang tidak bisa diubah.',
    en: 'Punctual releases, cases answered in time, corrections and time of work, counted from records that cannot be changed.',
  },
  lead: {
    id: (from: string, to: string) => `Delapan pekan, ${from} sampai ${to}. Yang buruk pun kami tampilkan.`,
    en: (from: string, to: string) => `Eight weeks, ${from} to ${to}. What went badly is shown too.`,
  },
  empty: { id: 'Belum ada yang bisa diukur', en: 'Nothing to measure yet' },
  emptyText: {
    id: 'Begitu siaran pertama terbit dan laporan pertama dijawab, angkanya tampil di sini.',
    en: 'Once the first release is out and the first case answered, the figures appear here.',
  },
  toHome: { id: 'Ke halaman depan', en: 'To the home page' },
  figures: { id: 'Empat angka', en: 'Four figures' },
  none: { id: '–', en: '–' },
  punctual: { id: 'siaran berjadwal terbit dalam satu detik', en: 'promised releases came out within a second' },
  ofN: { id: (n: string, of: string) => `${n} dari ${of}`, en: (n: string, of: string) => `${n} of ${of}` },
  nonePromised: { id: 'belum ada siaran berjadwal', en: 'no promised releases yet' },
  answered: { id: 'laporan dijawab sebelum tenggat', en: 'cases answered before they were due' },
  noneDue: { id: 'belum ada laporan yang jatuh tempo', en: 'no case has come due yet' },
  corrected: { id: (of: string) => `ralat pada ${of} siaran`, en: (of: string) => `corrections among ${of} releases` },
  toRelease: { id: 'dari taklimat sampai terbit, nilai tengah', en: 'from brief to release, median' },
  noneItems: { id: 'belum ada naskah yang terbit', en: 'no item is out yet' },
  hours: { id: (h: string) => `${h} jam`, en: (h: string) => `${h} hours` },
  minutes: { id: (m: string) => `${m} menit`, en: (m: string) => `${m} minutes` },
  trend: {
    id: (what: string, n: number) => `${what}, ${n} pekan`,
    en: (what: string, n: number) => `${what}, ${n} weeks`,
  },

  byWeek: { id: 'Pekan demi pekan', en: 'Week by week' },
  byWeekCaption: {
    id: 'Kinerja per pekan; pekan terakhir masih berjalan',
    en: 'Performance per week; the last week is still running',
  },
  week: { id: 'Pekan mulai', en: 'Week from' },
  released: { id: 'Siaran', en: 'Releases' },
  promised: { id: 'Berjadwal', en: 'Promised' },
  onTime: { id: 'Tepat waktu', en: 'Punctual' },
  opened: { id: 'Laporan masuk', en: 'Cases in' },
  casesOnTime: { id: 'Dijawab tepat waktu', en: 'Answered in time' },
  casesLate: { id: 'Terlambat', en: 'Late' },
  corrections: { id: 'Ralat', en: 'Corrections' },
  median: { id: 'Jam sampai terbit', en: 'Hours to release' },
  total: { id: 'Delapan pekan', en: 'Eight weeks' },
  download: { id: 'Unduh CSV', en: 'Download CSV' },
  percentiles: {
    id: (half: string, most: string) =>
      `Separuh terbit paling lambat ${half} detik (p50), 99 dari 100 paling lambat ${most} detik (p99) sesudah waktu yang dijanjikan. Selisih dihitung oleh jam pangkalan data dari bukti terbit yang tidak dapat diubah; waktu yang digeser sesudah terlewat tetap dihitung dari waktu semula.`,
    en: (half: string, most: string) =>
      `Half came out at most ${half} seconds (p50), 99 of 100 at most ${most} seconds (p99) after the promised time. The lag is counted by the database's clock from receipts that cannot be changed; a time that was moved after it had passed still counts from the first one.`,
  },
  lags: { id: 'Selisih dari jadwal, delapan pekan', en: 'Seconds after the promised time, eight weeks' },

  oneDot: { id: 'Satu titik satu siaran.', en: 'One dot is one release.' },

  method: { id: 'Cara menghitung', en: 'How we count' },
  methodPunctual: {
    id: 'Tepat waktu: siaran dengan jam terbit yang dijanjikan, yang terbit paling lambat satu detik sesudahnya. Basis data menolak siaran yang terlalu dini dan mengunci tanda terimanya.',
    en: 'Punctual: a release with a promised moment that came out at most one second after it. The database refuses a release that is too early and locks its receipt.',
  },
  methodCases: {
    id: 'Dijawab tepat waktu: laporan yang masuk pada pekan itu dan dijawab sampai hari tenggatnya. Yang lewat tenggat dan belum dijawab dihitung terlambat; yang belum jatuh tempo tidak dihitung.',
    en: 'Answered in time: cases that came in that week and were answered by their due day. Those past due and unanswered count as late; those not yet due are left out.',
  },
  methodCorrections: {
    id: 'Ralat: setiap versi baru dari tulisan yang sudah terbit, besar maupun kecil, menurut pekan terbitnya ralat.',
    en: 'Corrections: each new version of a text that was already out, major or minor, by the week in which the correction came out.',
  },
  methodMedian: {
    id: 'Jam sampai terbit: nilai tengah dari saat taklimat dibuka sampai naskah pertama kali terbit, termasuk malam dan hari libur.',
    en: 'Hours to release: the median from the opening of the brief to the first release of the item, nights and holidays included.',
  },
  methodAt: { id: (at: string) => `Dihitung ${at}.`, en: (at: string) => `Counted ${at}.` },
});
