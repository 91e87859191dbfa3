import { catalogue } from '../kernel/i18n.ts';

/** The words of the release side, in both languages. The portal has its own. */
export const words = catalogue({
  boardTitle: { id: 'Rilis', en: 'Releases' },
  boardLead: {
    id: 'Satu jam terbit untuk semua kanal, sampai ke detik.',
    en: 'One release clock for all channels, to the second.',
  },
  asOf: { id: (time: string) => `Keadaan pukul ${time}.`, en: (time: string) => `As of ${time}.` },
  reload: { id: 'Muat ulang', en: 'Reload' },
  late: { id: 'Terlambat', en: 'Late' },
  failed: { id: 'Gugur', en: 'Lapsed' },
  releasing: { id: 'Sedang terbit', en: 'Coming out' },
  held: { id: 'Ditahan', en: 'Held' },
  out: { id: 'Terbit', en: 'Out' },
  cancelled: { id: 'Dibatalkan', en: 'Called off' },
  waitsForPlan: { id: 'Belum diatur', en: 'Not set yet' },
  lateText: {
    id: 'Waktunya lewat dan belum keluar. Yang melewati tenggang tidak terbit sendiri: seseorang memutuskan.',
    en: 'Its time has passed and it is not out. Past the grace nothing comes out by itself: a person decides.',
  },
  lateMailSubject: {
    id: (n: number) =>
      n === 1 ? 'Satu rilis terlambat dan menunggu keputusan' : `${n} rilis terlambat dan menunggu keputusan`,
    en: (n: number) =>
      n === 1 ? 'One release is late and waits for a decision' : `${n} releases are late and wait for a decision`,
  },
  lateMailBody: {
    id: (lines: string, more: number, link: string) =>
      `Waktunya sudah lewat dan naskah ini belum terbit, jadi sistem tidak menerbitkannya sendiri:\n\n${lines}${more > 0 ? `\ndan ${more} lainnya` : ''}\n\nPutuskan di sini: terbitkan sekarang, tunda, atau batalkan.\n${link}\n`,
    en: (lines: string, more: number, link: string) =>
      `Their time has passed and these texts are not out, so the system does not release them by itself:\n\n${lines}${more > 0 ? `\nand ${more} more` : ''}\n\nDecide here: release now, postpone, or call off.\n${link}\n`,
  },
  failedText: {
    id: 'Persetujuannya tidak berlaku lagi, jadi tidak terbit. Ajukan lagi naskahnya.',
    en: 'The approval no longer holds, so it did not come out. Submit the text again.',
  },
  heldEmpty: { id: 'Tidak ada yang ditahan.', en: 'Nothing is held.' },
  heldEmptyText: {
    id: 'Paket yang disetujui dan diberi waktu terbit muncul di sini.',
    en: 'Approved packages with a time of release appear here.',
  },
  outEmpty: { id: 'Belum ada yang terbit.', en: 'Nothing has come out yet.' },
  outEmptyText: {
    id: 'Setiap terbit dicatat di sini dengan selisihnya dari waktu yang dijanjikan.',
    en: 'Each release is noted here with its distance from the promised time.',
  },
  toApprovals: { id: 'Lihat yang menunggu persetujuan', en: 'See what waits for approval' },
  toPackage: { id: 'Buka paket', en: 'Open the package' },
  toBoard: { id: 'Semua rilis', en: 'All releases' },
  toEdition: { id: 'Buka naskah', en: 'Open the text' },
  toPublic: { id: 'Lihat di situs', en: 'See it on the site' },

  punctuality: { id: 'Ketepatan 30 hari terakhir', en: 'Punctuality of the last 30 days' },
  punctualityNone: {
    id: 'Belum ada terbit yang dijadwalkan dalam 30 hari terakhir.',
    en: 'No release was set for a time in the last 30 days.',
  },
  within: {
    id: (n: string, all: string) => `${n} dari ${all} terbit dalam satu detik`,
    en: (n: string, all: string) => `${n} of ${all} came out within one second`,
  },
  earlyCount: {
    id: (n: string) => `${n} terbit sebelum waktunya`,
    en: (n: string) => `${n} came out before their time`,
  },
  half: { id: 'Separuhnya dalam (p50)', en: 'Half of them within (p50)' },
  almostAll: { id: '99% dalam (p99)', en: '99% within (p99)' },
  slowest: { id: 'Paling lambat', en: 'Slowest' },
  milliseconds: { id: (n: string) => `${n} milidetik`, en: (n: string) => `${n} milliseconds` },
  seconds: { id: (n: string) => `${n} detik`, en: (n: string) => `${n} seconds` },
  howMeasured: {
    id: 'Dihitung dari bukti terbit: waktu basis data saat terbit dikurangi waktu yang dijanjikan. Terbit tanpa waktu janji tidak dihitung.',
    en: 'Measured from the receipts: the database’s time at release less the promised time. Releases without a promised time are not counted.',
  },

  colHeadline: { id: 'Judul', en: 'Headline' },
  colTime: { id: 'Waktu terbit', en: 'Time of release' },
  colState: { id: 'Keadaan', en: 'State' },
  colLag: { id: 'Selisih', en: 'Lag' },
  colAction: { id: 'Tindakan', en: 'Action' },
  asSoonAsPossible: { id: 'secepatnya', en: 'at once' },
  attempt: {
    id: (n: number, next: string) => `Percobaan ke-${n} belum berhasil; dicoba lagi pukul ${next}.`,
    en: (n: number, next: string) => `Attempt ${n} did not succeed; trying again at ${next}.`,
  },
  attemptNow: {
    id: (n: number) => `Percobaan ke-${n} sedang berjalan.`,
    en: (n: number) => `Attempt ${n} is under way.`,
  },
  errorWas: { id: 'Pesan sistem', en: 'System message' },
  versionOut: { id: (n: number) => `versi ${n}`, en: (n: number) => `version ${n}` },
  timeChange: { id: 'Ubah waktu', en: 'Change the time' },
  cancel: { id: 'Batalkan terbit', en: 'Call off the release' },

  packageTitle: { id: 'Waktu terbit', en: 'Time of release' },
  approvedThanks: { id: 'Paket sudah disetujui.', en: 'The package is approved.' },
  approvedNext: {
    id: 'Tinggal satu langkah: tentukan kapan terbit.',
    en: 'One step is left: say when it comes out.',
  },
  notApproved: { id: 'Paket ini tidak disetujui.', en: 'This package is not approved.' },
  notApprovedText: {
    id: 'Persetujuannya gugur atau belum ada, jadi paket ini tidak dapat terbit.',
    en: 'Its approval lapsed or was never given, so this package cannot come out.',
  },
  heldHeading: {
    id: (time: string) => `Ditahan sampai ${time}.`,
    en: (time: string) => `Held until ${time}.`,
  },
  heldText: {
    id: 'Terbit otomatis. Anda tidak perlu melakukan apa pun lagi.',
    en: 'It comes out by itself. You need not do anything more.',
  },
  dueHeading: { id: 'Sedang diterbitkan.', en: 'It is coming out.' },
  dueText: {
    id: 'Biasanya selesai dalam satu detik. Muat ulang halaman ini untuk melihat buktinya.',
    en: 'This usually takes less than a second. Reload this page to see the receipt.',
  },
  outHeading: { id: 'Sudah terbit.', en: 'It is out.' },
  outText: {
    id: (when: string) => `Terbit ${when} di situs dan semua umpan.`,
    en: (when: string) => `Came out ${when} on the site and in all feeds.`,
  },
  lagText: {
    id: (lag: string) => `${lag} sesudah waktu yang dijanjikan`,
    en: (lag: string) => `${lag} after the promised time`,
  },
  fingerprint: { id: 'Sidik paket', en: 'Package fingerprint' },
  stepApproved: { id: (name: string) => `${name} menyetujui`, en: (name: string) => `${name} approved` },
  stepWaits: { id: 'Menunggu jam terbit', en: 'Waiting for its time' },
  stepUnset: { id: 'Waktu terbit belum diatur', en: 'The time of release is not set' },
  stepOut: { id: 'Terbit di semua kanal', en: 'Out on all channels' },
  left: { id: (span: string) => `${span} lagi`, en: (span: string) => `${span} left` },
  days: { id: (n: number) => `${n} hari`, en: (n: number) => (n === 1 ? '1 day' : `${n} days`) },
  hours: { id: (n: number) => `${n} jam`, en: (n: number) => (n === 1 ? '1 hour' : `${n} hours`) },
  minutes: { id: (n: number) => `${n} menit`, en: (n: number) => (n === 1 ? '1 minute' : `${n} minutes`) },
  secs: { id: (n: number) => `${n} detik`, en: (n: number) => (n === 1 ? '1 second' : `${n} seconds`) },
  lapseNote: {
    id: 'Jika naskah disunting sebelum terbit, persetujuan ini gugur dan tidak ada yang terbit.',
    en: 'If the text is edited before release, this approval lapses and nothing comes out.',
  },
  cancelNote: {
    id: 'Dapat dibatalkan sampai saat terbit.',
    en: 'Can be called off until the moment of release.',
  },
  takeBack: { id: 'Batalkan persetujuan', en: 'Take the approval back' },
  onlyReleasers: {
    id: 'Waktu terbit diatur oleh penyunting atau pemberi persetujuan.',
    en: 'Editors and approvers set the time of release.',
  },

  formTitle: { id: 'Kapan terbit?', en: 'When does it come out?' },
  formChange: { id: 'Ubah waktu terbit', en: 'Change the time of release' },
  day: { id: 'Tanggal', en: 'Date' },
  time: { id: 'Waktu (WIB)', en: 'Time (WIB, UTC+7)' },
  timeHint: { id: 'Sampai detik, misalnya 16:00:00.', en: 'To the second, for example 16:00:00.' },
  schedule: { id: 'Terbitkan pada waktu itu', en: 'Release at that time' },
  now: { id: 'Terbitkan sekarang', en: 'Release now' },
  or: { id: 'atau', en: 'or' },
  badTime: {
    id: 'Tulis tanggal dan waktu yang ada, misalnya 25/06/2024 dan 16:00:00.',
    en: 'Write a date and time that exist, for example 25/06/2024 and 16:00:00.',
  },
  correctionTitle: { id: 'Catatan ralat', en: 'Correction note' },
  correctionLead: {
    id: 'Naskah ini sudah terbit. Pembaca melihat catatan ini di atas naskah yang baru.',
    en: 'This text is already out. Readers see this note above the new text.',
  },
  note: { id: 'Apa yang diperbaiki?', en: 'What was corrected?' },
  noteHint: {
    id: 'Satu kalimat untuk pembaca, dalam bahasa naskah.',
    en: 'One sentence for the readers, in the language of the text.',
  },
  correctionReason: { id: 'Mengapa keliru? (catatan internal)', en: 'Why was it wrong? (internal note)' },
  correctionReasonHint: {
    id: 'Hanya terlihat di ruang kerja, supaya tidak terulang.',
    en: 'Seen in the newsroom only, so that it does not happen again.',
  },
  toWithdrawal: { id: 'Ralat atau tarik', en: 'Correct or withdraw' },
  wrong: { id: 'Yang keliru (boleh kosong)', en: 'What was wrong (may stay empty)' },
  right: { id: 'Yang benar (boleh kosong)', en: 'What is right (may stay empty)' },
  major: {
    id: 'Ralat penting: kabari semua yang menerima versi sebelumnya',
    en: 'Major correction: tell everybody who received the version before',
  },
  indonesian: { id: 'Edisi Indonesia', en: 'Indonesian edition' },
  english: { id: 'Edisi Inggris', en: 'English edition' },
});
