import { catalogue } from '../kernel/i18n.ts';

/** Words of the calendar, its events and its plans. */
export const calendarWords = catalogue({
  title: { id: 'Kalender redaksi', en: 'Editorial calendar' },
  week: { id: 'Pekan', en: 'Week' },
  month: { id: 'Bulan', en: 'Month' },
  list: { id: 'Daftar', en: 'List' },
  view: { id: 'Tampilan', en: 'View' },
  today: { id: 'Hari ini', en: 'Today' },
  before: { id: 'Sebelumnya', en: 'Earlier' },
  after: { id: 'Berikutnya', en: 'Later' },
  todayMark: { id: ', hari ini', en: ', today' },
  newEvent: { id: 'Acara baru', en: 'New event' },
  newPlan: { id: 'Rencana baru', en: 'New plan' },
  period: {
    id: (from: string, to: string) => `${from} sampai ${to}`,
    en: (from: string, to: string) => `${from} to ${to}`,
  },
  out: { id: (t: string) => `Terbit ${t}`, en: (t: string) => `Out ${t}` },
  corrected: { id: (t: string) => `Ralat ${t}`, en: (t: string) => `Correction ${t}` },
  heldFor: { id: (t: string) => `Terbit ${t}`, en: (t: string) => `Due ${t}` },
  late: { id: (t: string) => `Terlambat, ${t}`, en: (t: string) => `Late, ${t}` },
  failed: { id: (t: string) => `Gagal, ${t}`, en: (t: string) => `Failed, ${t}` },
  waiting: { id: (t: string) => `Menunggu setuju, ${t}`, en: (t: string) => `Awaits approval, ${t}` },
  ready: { id: (t: string) => `Siap, ${t}`, en: (t: string) => `Ready, ${t}` },
  planAt: { id: (t: string) => `Rencana ${t}`, en: (t: string) => `Plan ${t}` },
  draftBy: {
    id: (t: string, who: string) => `Naskah ${t}, ${who}`,
    en: (t: string, who: string) => `Draft ${t}, ${who}`,
  },
  draftAt: { id: (t: string) => `Naskah ${t}`, en: (t: string) => `Draft ${t}` },
  eventAt: {
    id: (from: string, to: string) => `Acara ${from}–${to}`,
    en: (from: string, to: string) => `Event ${from}–${to}`,
  },
  cancelled: { id: 'Dibatalkan', en: 'Called off' },
  heldUntil: { id: (t: string) => `Ditahan s.d. ${t}`, en: (t: string) => `Held until ${t}` },
  embargoUntil: { id: (t: string) => `Embargo s.d. ${t}`, en: (t: string) => `Embargo until ${t}` },
  legendHold: { id: 'Ditahan: belum boleh keluar dari sini', en: 'Held: must not leave this office yet' },
  legendEmbargo: {
    id: 'Embargo: pers sudah pegang, belum boleh tayang',
    en: 'Embargo: the press has it, not to be published yet',
  },
  legendOut: { id: 'Terbit', en: 'Out' },
  legendReady: { id: 'Disetujui, siap', en: 'Approved, ready' },
  legendEvent: { id: 'Acara', en: 'Event' },
  attention: { id: 'Perlu perhatian', en: 'Needs attention' },
  allClear: { id: 'Tidak ada yang bentrok dalam tiga pekan.', en: 'Nothing collides in the next three weeks.' },
  holders: { id: 'Pemegang embargo', en: 'Embargo holders' },
  holdersOf: {
    id: (n: number, opened: number) => `${n} wartawan, ${opened} sudah membuka`,
    en: (n: number, opened: number) => `${n} journalists, ${opened} opened it`,
  },
  untimed: { id: 'Menunggu setuju, belum berwaktu', en: 'Await approval, no time yet' },
  more: { id: (n: number) => `${n} lagi`, en: (n: number) => `${n} more` },
  empty: { id: 'Belum ada apa-apa pada hari-hari ini', en: 'Nothing on these days yet' },
  emptyText: { id: 'Tambahkan acara atau rencana terbit.', en: 'Add an event or a planned release.' },
  nothing: { id: 'Kosong', en: 'Empty' },
  subscribe: { id: 'Kalender di gawai Anda', en: 'Calendar on your device' },
  observances: { id: 'Hari besar', en: 'Observances' },
  issues: { id: 'Isu', en: 'Issues' },
  publicAgenda: { id: 'Agenda publik', en: 'Public agenda' },
  unitFilter: { id: 'Unit kerja', en: 'Unit' },
  allUnits: { id: 'Semua unit', en: 'All units' },
  filter: { id: 'Saring', en: 'Filter' },

  move: { id: 'Pindahkan ke…', en: 'Move to…' },
  moveNamed: { id: (title: string) => `Pindahkan “${title}” ke…`, en: (title: string) => `Move “${title}” to…` },
  moveTitle: { id: 'Pindahkan', en: 'Move' },
  moveNow: { id: 'Sekarang', en: 'Now' },
  newDay: { id: 'Tanggal baru', en: 'New day' },
  newTime: { id: 'Jam baru (WIB)', en: 'New time (WIB)' },
  doMove: { id: 'Pindahkan', en: 'Move' },
  keepPlace: { id: 'Biarkan di tempatnya', en: 'Leave it there' },
  moved: { id: (to: string) => `Dipindahkan ke ${to}.`, en: (to: string) => `Moved to ${to}.` },
  moveRelease: {
    id: 'Ini waktu terbit sungguhan. Semua kanal ikut pindah, dan persetujuan tetap berlaku.',
    en: 'This is the real release time. All channels move with it, and the approval stays.',
  },
  grip: {
    id: (title: string) => `Geser “${title}” dengan tombol panah`,
    en: (title: string) => `Move “${title}” with the arrow keys`,
  },
  picked: {
    id: (title: string, at: string) =>
      `${title} diangkat dari ${at}. Panah kiri kanan: hari. Panah atas bawah: jam. Enter: letakkan. Escape: batal.`,
    en: (title: string, at: string) =>
      `${title} picked up from ${at}. Left and right: day. Up and down: time. Enter: drop. Escape: cancel.`,
  },
  dropped: { id: 'Batal. Tetap di tempatnya.', en: 'Cancelled. It stays where it was.' },
  dropping: { id: (at: string) => `Memindahkan ke ${at}…`, en: (at: string) => `Moving to ${at}…` },
  gripHelp: {
    id: 'Seret ke waktu lain, atau tekan tombol geser lalu pakai panah, Enter, dan Escape.',
    en: 'Drag to another time, or press the move button and use arrows, Enter and Escape.',
  },

  sameMinute: {
    id: (n: string) => `${n} rilis pada menit yang sama`,
    en: (n: string) => `${n} releases in the same minute`,
  },
  sameMinuteHow: {
    id: 'Yang kedua menutupi yang pertama. Pindahkan salah satunya paling sedikit 30 menit.',
    en: 'The second covers the first. Move one by at least 30 minutes.',
  },
  dayOff: { id: 'Terbit pada hari libur', en: 'Out on a day off' },
  dayOffWhy: {
    id: (name: string) =>
      `${name || 'Akhir pekan'}: sedikit yang membaca dan meja layanan tutup. Pindahkan, kecuali mendesak.`,
    en: (name: string) => `${name || 'Weekend'}: few people read and the desk is closed. Move it unless it is urgent.`,
  },
  night: { id: 'Terbit pada malam hari', en: 'Out at night' },
  nightHow: {
    id: 'Antara 21.00 dan 06.00 pertanyaan wartawan tidak terjawab. Pindahkan, kecuali mendesak.',
    en: 'Between 21:00 and 06:00 nobody answers the press. Move it unless it is urgent.',
  },
  embargoClash: { id: 'Mendahului embargo unit lain', en: 'Ahead of another unit’s embargo' },
  embargoHow: {
    id: (until: string) => `Topik atau isunya sama. Terbitkan sesudah ${until}, atau sepakati dengan unit itu.`,
    en: (until: string) => `Same topic or issue. Release after ${until}, or agree with that unit.`,
  },
  person: { id: (name: string) => `${name} di dua tempat`, en: (name: string) => `${name} in two places` },
  personHow: {
    id: 'Acaranya beririsan. Ganti petugas atau geser acara.',
    en: 'The events overlap. Assign somebody else or move one.',
  },
  lateBrief: { id: 'Tenggat naskah sesudah terbit', en: 'Text due after its release' },
  lateBriefHow: {
    id: (due: string) => `Tenggatnya ${due}. Majukan tenggat atau mundurkan terbit.`,
    en: (due: string) => `It is due ${due}. Bring the due date forward or move the release back.`,
  },
  noPlan: { id: 'Hari besar tanpa rencana', en: 'Observance without a plan' },
  noPlanHow: {
    id: (day: string) => `Jatuh pada ${day}. Buat rencana, atau matikan di halaman Hari besar.`,
    en: (day: string) => `It falls on ${day}. Make a plan, or switch it off under Observances.`,
  },
});
