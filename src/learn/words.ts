import { catalogue } from '../kernel/i18n.ts';

/** Words of the morning briefing. A finding's key words stand between two pairs of asterisks. */
export const words = catalogue({
  title: { id: 'Taklimat pagi', en: 'Morning briefing' },
  meta: {
    id: (day: string, time: string) => `${day} · dari data sampai ${time}`,
    en: (day: string, time: string) => `${day} · from data up to ${time}`,
  },
  three: { id: 'Tiga hal hari ini', en: 'Three things today' },
  threeOf: {
    id: (n: number) => (n === 1 ? 'Satu hal hari ini' : n === 2 ? 'Dua hal hari ini' : 'Tiga hal hari ini'),
    en: (n: number) => (n === 1 ? 'One thing today' : n === 2 ? 'Two things today' : 'Three things today'),
  },
  byMachine: {
    id: 'Disusun mesin dari angka di halaman ini, tanpa AI. Sumber:',
    en: 'Put together by a machine from the figures on this page, without AI. Sources:',
  },
  nothing: { id: 'Belum ada angka', en: 'No figures yet' },
  nothingText: {
    id: 'Begitu siaran pertama terbit, taklimat ini menceritakan jangkauan, ketepatan, laporan, dan proses kerja.',
    en: 'Once the first release is out, this briefing tells of reach, punctuality, cases and the way of work.',
  },
  toItems: { id: 'Mulai naskah', en: 'Start an item' },

  sayOverdue: {
    id: (n: string) => `**${n} laporan lewat tenggat** dan belum dijawab.`,
    en: (n: string) => `**${n} cases are past due** and unanswered.`,
  },
  sayFailed: {
    id: (n: string) => `**${n} siaran gagal terbit** dan belum diganti.`,
    en: (n: string) => `**${n} releases failed** and have not been replaced.`,
  },
  sayLate: {
    id: (late: string, of: string, worst: string) =>
      `**${late} dari ${of} siaran berjadwal terlambat** dalam 30 hari, paling lama ${worst} detik.`,
    en: (late: string, of: string, worst: string) =>
      `**${late} of ${of} promised releases were late** in 30 days, at most by ${worst} seconds.`,
  },
  sayTop: {
    id: (headline: string, reads: string) => `“${headline}” **paling banyak dibaca** pekan ini: ${reads} kali.`,
    en: (headline: string, reads: string) => `“${headline}” was **read most** this week: ${reads} times.`,
  },
  sayUnclear: {
    id: (n: string, of: string) => `Pembaca bingung: **${n} dari ${of} tanggapan berkata “Belum jelas”**.`,
    en: (n: string, of: string) => `Readers are puzzled: **${n} of ${of} reactions say “Unclear”**.`,
  },
  sayPunctual: {
    id: (n: string) => `Semua **${n} siaran berjadwal terbit tepat waktu** dalam 30 hari.`,
    en: (n: string) => `All **${n} promised releases were punctual** in 30 days.`,
  },
  sayNoneOverdue: {
    id: (open: string) => `**Tidak ada laporan yang lewat tenggat**; ${open} masih dikerjakan.`,
    en: (open: string) => `**No case is past due**; ${open} are being worked on.`,
  },
  sayWaits: {
    id: (waits: string, of: string) => `Naskah **lebih lama menunggu daripada dikerjakan**: ${waits} dari ${of} jam.`,
    en: (waits: string, of: string) => `Items **wait longer than they are worked on**: ${waits} of ${of} hours.`,
  },

  decide: { id: 'Yang perlu Anda putuskan', en: 'For you to decide' },
  decideNone: { id: 'Tidak ada yang menunggu Anda.', en: 'Nothing waits for you.' },
  open: { id: 'Buka', en: 'Open' },
  releaseLate: { id: 'Siaran ini lewat jam terbitnya', en: 'This release is past its time' },
  releaseFailed: { id: 'Siaran ini gagal terbit', en: 'This release failed' },
  dueAt: { id: (at: string) => `seharusnya ${at}`, en: (at: string) => `due ${at}` },
  answerCase: { id: (subject: string) => `Jawab: ${subject}`, en: (subject: string) => `Answer: ${subject}` },
  approvePackage: { id: 'Setujui atau kembalikan', en: 'Approve or return' },
  usually: {
    id: (h: string) => `biasanya diputuskan dalam ${h} jam`,
    en: (h: string) => `usually decided within ${h} hours`,
  },
  uncertain: {
    id: (n: string) => `Putuskan ${n} surel yang tidak pasti`,
    en: (n: string) => `Decide about ${n} uncertain messages`,
  },
  uncertainText: { id: 'terputus sebelum server tujuan menjawab', en: 'cut off before the receiving server answered' },
  past: { id: 'Lewat', en: 'Past' },
  pastDays: { id: (n: string) => `Lewat ${n} hari`, en: (n: string) => `${n} days past` },
  today: { id: 'Hari ini', en: 'Today' },
  tomorrow: { id: 'Besok', en: 'Tomorrow' },
  inDays: { id: (n: string) => `${n} hari lagi`, en: (n: string) => `in ${n} days` },
  waitedHours: { id: (n: string) => `${n} jam`, en: (n: string) => `${n} hours` },

  reachRises: {
    id: (p: string) => `Pembacaan naik ${p} dari pekan sebelumnya`,
    en: (p: string) => `Reads rose by ${p} on the week before`,
  },
  reachFalls: {
    id: (p: string) => `Pembacaan turun ${p} dari pekan sebelumnya`,
    en: (p: string) => `Reads fell by ${p} on the week before`,
  },
  reachSteady: {
    id: (n: string) => `Pembacaan tetap: ${n} kali dalam sepekan`,
    en: (n: string) => `Reads are steady: ${n} in a week`,
  },
  reachFirst: {
    id: (n: string) => `Portal dibaca ${n} kali dalam 15 hari`,
    en: (n: string) => `The portal was read ${n} times in 15 days`,
  },
  reachSub: {
    id: 'Halaman dibaca dan surel sampai per hari, 15 hari; hari ini masih berjalan',
    en: 'Pages read and messages delivered per day, 15 days; today is still running',
  },
  reachNone: { id: 'Belum ada pembacaan', en: 'No reads yet' },
  reachNoneText: {
    id: 'Garis pembacaan dan surel muncul di sini sesudah siaran pertama.',
    en: 'The lines of reads and messages appear here after the first release.',
  },
  reads: { id: 'Dibaca', en: 'Reads' },
  mails: { id: 'Surel', en: 'Messages' },
  day: { id: 'Hari', en: 'Day' },

  punctualAll: {
    id: (n: string) => `Semua ${n} siaran berjadwal terbit tepat waktu`,
    en: (n: string) => `All ${n} promised releases were punctual`,
  },
  punctualSome: {
    id: (n: string, of: string) => `${n} dari ${of} siaran berjadwal terbit tepat waktu`,
    en: (n: string, of: string) => `${n} of ${of} promised releases were punctual`,
  },
  punctualSub: { id: 'Selisih dari jadwal, 30 hari', en: 'Seconds after the promised time, 30 days' },
  punctualNote: {
    id: 'Satu titik satu siaran. Angka ini juga tampil di halaman Kinerja.',
    en: 'One dot is one release. These figures are also on the Performance page.',
  },
  punctualBand: {
    id: (n: string, of: string) => `${n} dari ${of} dalam 1 detik`,
    en: (n: string, of: string) => `${n} of ${of} within 1 second`,
  },
  punctualNone: { id: 'Belum ada siaran berjadwal', en: 'No promised releases yet' },
  punctualNoneText: {
    id: 'Pilih jam terbit saat menerbitkan; selisihnya tampil di sini.',
    en: 'Choose a release time; how close it was kept appears here.',
  },
  release: { id: 'Siaran', en: 'Release' },
  lag: { id: 'Selisih (detik)', en: 'After (seconds)' },
  second: { id: 'dtk', en: 's' },

  casesSome: {
    id: (n: string, of: string) => `${n} dari ${of} laporan dijawab tepat waktu`,
    en: (n: string, of: string) => `${n} of ${of} cases were answered in time`,
  },
  casesAll: {
    id: (n: string) => `Semua ${n} laporan yang jatuh tempo dijawab tepat waktu`,
    en: (n: string) => `All ${n} cases that came due were answered in time`,
  },
  casesOpen: {
    id: (n: string) => `${n} laporan masuk, belum ada yang jatuh tempo`,
    en: (n: string) => `${n} cases came in, none is due yet`,
  },
  casesSub: { id: 'Laporan yang masuk dalam 30 hari, menurut jenis', en: 'Cases that came in within 30 days, by kind' },
  casesNone: { id: 'Belum ada laporan', en: 'No cases yet' },
  casesNoneText: {
    id: 'Pertanyaan dan laporan warga muncul di sini.',
    en: 'Questions and reports of citizens appear here.',
  },
  kind: { id: 'Jenis', en: 'Kind' },
  inTime: { id: 'Tepat waktu', en: 'In time' },
  lateOrPast: { id: 'Terlambat atau lewat tenggat', en: 'Late or past due' },
  casesNote: {
    id: (n: string) =>
      `${n} laporan lain masih dalam tenggat. Yang lewat tenggat dan belum dijawab dihitung terlambat.`,
    en: (n: string) => `${n} other cases are still within their time. Those past due and unanswered count as late.`,
  },
  lateN: { id: (n: string) => `${n} terlambat`, en: (n: string) => `${n} late` },
  allInTime: { id: 'semua tepat waktu', en: 'all in time' },
  stillOpen: { id: (n: string) => `${n} masih dikerjakan`, en: (n: string) => `${n} being worked on` },

  reactionsTop: {
    id: (name: string, n: string, of: string) => `“${name}” paling sering dipilih: ${n} dari ${of}`,
    en: (name: string, n: string, of: string) => `“${name}” was chosen most: ${n} of ${of}`,
  },
  reactionsSub: { id: 'Tanggapan pembaca dalam 30 hari', en: 'Reactions of readers in 30 days' },
  reactionsNone: { id: 'Belum ada tanggapan', en: 'No reactions yet' },
  reactionsNoneText: {
    id: 'Lima tanggapan di bawah setiap berita dijumlahkan di sini.',
    en: 'The five reactions below each item are added up here.',
  },
  reaction: { id: 'Tanggapan', en: 'Reaction' },
  count: { id: 'Jumlah', en: 'Count' },

  processWaits: {
    id: (waits: string, of: string) => `Naskah lebih lama menunggu daripada dikerjakan: ${waits} dari ${of} jam`,
    en: (waits: string, of: string) => `Items wait longer than they are worked on: ${waits} of ${of} hours`,
  },
  processWorks: {
    id: (waits: string, of: string) => `Naskah menunggu ${waits} dari ${of} jam`,
    en: (waits: string, of: string) => `Items wait ${waits} of ${of} hours`,
  },
  processSub: {
    id: (n: string) => `Nilai tengah ${n} naskah dalam 60 hari, dalam jam. Penuh dikerjakan, arsir menunggu`,
    en: (n: string) => `Medians of ${n} items in 60 days, in hours. Solid is work, hatched is waiting`,
  },
  processNone: { id: 'Belum ada perjalanan naskah', en: 'No way of an item yet' },
  processNoneText: {
    id: 'Setelah naskah pertama terbit, tampak di sini berapa lama tiap langkah dan di mana ia menunggu.',
    en: 'After the first item is out, you see here how long each step takes and where it waits.',
  },
  write: { id: 'Tulis', en: 'Write' },
  check: { id: 'Periksa', en: 'Check' },
  approve: { id: 'Tunggu persetujuan', en: 'Wait for approval' },
  order: { id: 'Tunggu tombol terbit', en: 'Wait for the release button' },
  step: { id: 'Langkah', en: 'Step' },
  work: { id: 'kerja', en: 'work' },
  wait: { id: 'tunggu', en: 'waiting' },
  canDrop: { id: 'Langkah yang bisa dipangkas', en: 'A step that could go' },
  approveNever: {
    id: (n: string, h: string) =>
      `**Persetujuan tidak pernah mengembalikan naskah** (0 dari ${n}), tetapi menahannya ${h} jam. Untuk rilis berisiko rendah, langkah ini bisa diganti pemberitahuan.`,
    en: (n: string, h: string) =>
      `**Approval never returned an item** (0 of ${n}) and held it for ${h} hours. For low-risk releases a notice could take its place.`,
  },
  approveSome: {
    id: (r: string, n: string, h: string) =>
      `Persetujuan mengembalikan ${r} dari ${n} naskah dan menahan masing-masing ${h} jam.`,
    en: (r: string, n: string, h: string) => `Approval returned ${r} of ${n} items and held each for ${h} hours.`,
  },
  orderNever: {
    id: (h: string) =>
      `**Sesudah disetujui, naskah menunggu tombol terbit ${h} jam** dan tidak berubah lagi. Memesan jam terbit begitu disetujui menghapus tunggu ini.`,
    en: (h: string) =>
      `**After approval, items wait ${h} hours for the release button** and do not change. Ordering the release at approval ends this wait.`,
  },
  holdNote: {
    id: (h: string) => `Jam terbit yang dipilih sendiri (nilai tengah ${h} jam) tidak dihitung sebagai tunggu.`,
    en: (h: string) => `The release time that the office chose (median ${h} hours) does not count as waiting.`,
  },
  srcReach: { id: 'pembacaan, 7 hari', en: 'reads, 7 days' },
  srcPunctual: { id: 'jam terbit, 30 hari', en: 'release clock, 30 days' },
  srcBoard: { id: 'papan rilis, sekarang', en: 'release board, now' },
  srcCases: { id: 'laporan, 30 hari', en: 'cases, 30 days' },
  srcReactions: { id: 'tanggapan, 30 hari', en: 'reactions, 30 days' },
  srcProcess: { id: 'perjalanan naskah, 60 hari', en: 'way of items, 60 days' },
});
