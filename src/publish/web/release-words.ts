import { catalogue } from '../../kernel/i18n.ts';

/** The words of channels, priorities, late releases and gauges. */
export const releaseWords = catalogue({
  priority: { id: 'Urutan bila waktunya sama', en: 'Order when several are due' },
  urgent: { id: 'Mendesak: paling dulu', en: 'Urgent: first' },
  normal: { id: 'Biasa', en: 'Normal' },
  low: { id: 'Boleh belakangan', en: 'May wait' },
  urgentChip: { id: 'Mendesak', en: 'Urgent' },
  lowChip: { id: 'Boleh belakangan', en: 'May wait' },

  lateHeading: { id: 'Terlambat. Apa yang harus terjadi?', en: 'Late. What shall happen?' },
  lateText: {
    id: (when: string, minutes: number) =>
      `Seharusnya terbit ${when}. Lebih dari ${minutes} menit sesudahnya naskah tidak terbit sendiri; Anda yang memutuskan.`,
    en: (when: string, minutes: number) =>
      `It should have come out ${when}. More than ${minutes} minutes later nothing comes out by itself; you decide.`,
  },
  lateChip: { id: 'Menunggu keputusan', en: 'Waits for a decision' },
  reason: { id: 'Alasan', en: 'Reason' },
  reasonHint: {
    id: 'Satu kalimat; disimpan bersama waktu yang terlewat dan nama Anda.',
    en: 'One sentence; kept with the missed time and your name.',
  },
  releaseNow: { id: 'Terbitkan sekarang', en: 'Release now' },
  postpone: { id: 'Tunda ke waktu ini', en: 'Postpone to this time' },
  callOff: { id: 'Batalkan terbit', en: 'Call off the release' },
  decided: {
    id: (what: string, who: string, when: string) => `${who} memutuskan: ${what}, ${when}.`,
    en: (what: string, who: string, when: string) => `${who} decided: ${what}, ${when}.`,
  },
  system: { id: 'Sistem', en: 'The system' },
  decidedNow: { id: 'terbit sekarang', en: 'release now' },
  decidedLater: { id: 'ditunda', en: 'postponed' },
  decidedCancelled: { id: 'dibatalkan', en: 'called off' },
  missed: { id: (when: string) => `Waktu yang terlewat: ${when}`, en: (when: string) => `Missed time: ${when}` },

  holdIs: { id: 'Kita menahan sampai', en: 'We hold it until' },
  embargoIs: { id: 'Pers menahan sampai', en: 'The press holds it until' },
  embargoDiffers: {
    id: 'Keduanya tidak sama. Embargo mengikat pers, bukan kita; sesuaikan bila itu tidak disengaja.',
    en: 'They differ. The embargo binds the press, not us; change one if that is not intended.',
  },
  toEmbargo: { id: 'Lihat embargo', en: 'See the embargo' },

  channels: { id: 'Bukti per kanal', en: 'Receipt of each channel' },
  channelsPlanned: { id: 'Kanal yang berangkat bersama', en: 'Channels that leave together' },
  channel: { id: 'Kanal', en: 'Channel' },
  state: { id: 'Keadaan', en: 'State' },
  lag: { id: 'Selisih dari waktu janji', en: 'Lag from the promise' },
  portal: { id: 'Portal', en: 'Portal' },
  feeds: { id: 'Umpan dan peta situs', en: 'Feeds and sitemap' },
  email: { id: 'Surel', en: 'E-mail' },
  press: { id: 'Ruang pers', en: 'Press room' },
  sameTransaction: { id: 'satu transaksi dengan terbit', en: 'in the transaction of the release' },
  firstLast: {
    id: (first: string, last: string) => `pertama ${first}, terakhir ${last}`,
    en: (first: string, last: string) => `first ${first}, last ${last}`,
  },
  byHand: { id: (who: string) => `diunggah ${who}`, en: (who: string) => `posted ${who}` },
  counts: {
    id: (done: string, planned: string) => `${done} dari ${planned}`,
    en: (done: string, planned: string) => `${done} of ${planned}`,
  },
  failedCount: { id: (n: string) => `${n} gagal`, en: (n: string) => `${n} failed` },
  planned: { id: 'Menunggu', en: 'Waiting' },
  postIt: { id: 'Belum diunggah', en: 'Not posted yet' },
  running: { id: 'Berjalan', en: 'Under way' },
  done: { id: 'Selesai', en: 'Done' },
  channelFailed: { id: 'Gagal', en: 'Failed' },
  none: { id: 'Tidak ada penerima', en: 'Nobody to send to' },
  cacheNote: {
    id: 'Portal dan umpan berubah dalam satu transaksi; tembolok di depan portal dapat menahan halaman lama paling lama lima detik.',
    en: 'Portal and feeds change in one transaction; a cache in front of the portal may keep the old page for five seconds at most.',
  },
  see: { id: 'Lihat', en: 'See' },
  markPosted: { id: 'Tandai sudah diunggah', en: 'Mark as posted' },
  postChannel: { id: 'Kanal', en: 'Channel' },
  postUrl: { id: 'Alamat unggahan', en: 'Address of the post' },
  postDay: { id: 'Tanggal unggah', en: 'Day of the post' },
  postTime: { id: 'Waktu unggah (WIB)', en: 'Time of the post (WIB)' },
  savePosted: { id: 'Simpan bukti', en: 'Keep the receipt' },

  machine: { id: 'Keadaan jam terbit', en: 'State of the release clock' },
  clockRuns: { id: 'Jam terbit berjalan.', en: 'The release clock is running.' },
  clockStands: {
    id: 'Ada rilis yang jatuh tempo dan tidak dipegang pekerja mana pun. Periksa apakah proses "worker" berjalan.',
    en: 'Something is due and no worker holds it. See whether the "worker" process is running.',
  },
  gHeld: { id: 'Ditahan', en: 'Held' },
  gOverdue: { id: 'Lewat waktu', en: 'Overdue' },
  gUnclaimed: { id: 'Tidak dipegang', en: 'Unclaimed' },
  gStuck: { id: 'Macet', en: 'Stuck' },
  gFailed: { id: 'Gugur', en: 'Lapsed' },
  gLate: { id: 'Menunggu keputusan', en: 'Wait for a decision' },
  gNext: { id: 'Terbit berikutnya', en: 'Next release' },
  grace: { id: 'Tenggang (menit)', en: 'Grace (minutes)' },
  graceHint: {
    id: 'Lewat dari ini, rilis yang terlambat menunggu keputusan orang.',
    en: 'After this, a late release waits for a person’s decision.',
  },
  saveGrace: { id: 'Simpan tenggang', en: 'Keep the grace' },
  retrying: { id: 'Terlambat, sedang dicoba', en: 'Late, being tried' },
});
