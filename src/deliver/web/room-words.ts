import { catalogue } from '../../kernel/i18n.ts';

/** Words of the newsroom's pages about deliveries and outgoing mail. */
export const roomWords = catalogue({
  listTitle: { id: 'Pengiriman', en: 'Deliveries' },
  listLead: {
    id: 'Direncanakan = sampai + antre + gagal + dilewati, untuk setiap siaran.',
    en: 'Planned = sent + waiting + failed + skipped, for each release.',
  },
  listCaption: { id: 'Rencana pengiriman, terbaru dulu', en: 'Delivery plans, newest first' },
  listEmpty: { id: 'Belum ada pengiriman', en: 'No deliveries yet' },
  listEmptyText: {
    id: 'Begitu sebuah siaran terbit, rencana pengirimannya muncul di sini.',
    en: 'As soon as a release is out, its delivery plan appears here.',
  },
  toReleases: { id: 'Lihat rilis', en: 'See releases' },
  release: { id: 'Siaran', en: 'Release' },
  out: { id: 'Terbit', en: 'Out' },
  state: { id: 'Keadaan', en: 'State' },
  correction: { id: 'Ralat', en: 'Correction' },
  planning: { id: 'Menyusun penerima', en: 'Listing recipients' },
  sending: { id: 'Sedang dikirim', en: 'Sending' },
  paused: { id: 'Dijeda', en: 'Paused' },
  done: { id: 'Selesai', en: 'Done' },

  planned: { id: 'Direncanakan', en: 'Planned' },
  sent: { id: 'Sampai', en: 'Sent' },
  waiting: { id: 'Antre', en: 'Waiting' },
  failed: { id: 'Gagal', en: 'Failed' },
  skipped: { id: 'Dilewati', en: 'Skipped' },
  equation: {
    id: (e: { planned: string; sent: string; waiting: string; failed: string; skipped: string }) =>
      `${e.planned} direncanakan sama dengan ${e.sent} sampai ditambah ${e.waiting} antre ditambah ${e.failed} gagal ditambah ${e.skipped} dilewati`,
    en: (e: { planned: string; sent: string; waiting: string; failed: string; skipped: string }) =>
      `${e.planned} planned equals ${e.sent} sent plus ${e.waiting} waiting plus ${e.failed} failed plus ${e.skipped} skipped`,
  },
  brokenTitle: { id: 'Jumlahnya tidak cocok', en: 'The numbers do not add up' },
  brokenText: {
    id: 'Rencana dan hasil pengiriman ini berbeda, jadi angkanya tidak kami tampilkan. Pesan yang sudah sampai tetap sampai. Muat ulang; bila tetap begini, hubungi administrator.',
    en: 'Plan and outcome of this delivery differ, so we show no numbers. Messages that arrived have arrived. Reload; if it stays so, call the administrator.',
  },
  brokenShort: { id: 'tidak cocok', en: 'does not add up' },
  reload: { id: 'Muat ulang', en: 'Reload' },
  code: { id: 'Kode', en: 'Code' },

  planOf: {
    id: (version: number) => `Versi ${version} · paket`,
    en: (version: number) => `Version ${version} · package`,
  },
  contentHash: { id: 'Sidik isi surel', en: 'Fingerprint of the mail' },
  oneClock: { id: 'Jam terbit, satu untuk semua kanal', en: 'Release time, one for all channels' },
  now: { id: (time: string) => `Sekarang ${time}`, en: (time: string) => `Now ${time}` },
  lagFromPromise: {
    id: (seconds: string) => `Halaman terbit +${seconds} detik dari jadwal`,
    en: (seconds: string) => `Page out +${seconds} seconds after the promise`,
  },
  lagAtOnce: { id: 'Halaman terbit tanpa jadwal', en: 'Page out without a promised time' },
  byChannel: {
    id: 'Pengiriman menurut kanal. Tiap baris dan kolom berjumlah sama dengan rencana.',
    en: 'Deliveries by channel. Each row and column adds up to the plan.',
  },
  channel: { id: 'Kanal', en: 'Channel' },
  plan: { id: 'Rencana', en: 'Plan' },
  progress: { id: 'Kemajuan', en: 'Progress' },
  receipt: { id: 'Penerimaan, 0 sampai 60 detik', en: 'Received, 0 to 60 seconds' },
  total: { id: 'Jumlah', en: 'Total' },
  portal: { id: 'Portal', en: 'Portal' },
  portalNote: { id: (language: string) => `1 halaman, ${language}`, en: (language: string) => `1 page, ${language}` },
  indonesian: { id: 'bahasa Indonesia', en: 'Indonesian' },
  english: { id: 'bahasa Inggris', en: 'English' },
  feeds: { id: 'Umpan', en: 'Feeds' },
  feedsNote: { id: 'RSS, Atom, JSON', en: 'RSS, Atom, JSON' },
  sameInstant: { id: 'bersama halaman', en: 'with the page' },
  mail: { id: 'Surel', en: 'E-mail' },
  mailNote: { id: 'langsung', en: 'at once' },
  share: { id: (percent: string) => `${percent} sampai`, en: (percent: string) => `${percent} sent` },
  received: {
    id: (half: string, last: string) => `Separuh dalam ${half} detik, terakhir ${last} detik`,
    en: (half: string, last: string) => `Half within ${half} seconds, the last after ${last} seconds`,
  },
  promiseLine: { id: 'Garis tegak: 5 detik', en: 'Upright line: 5 seconds' },

  whyFailed: { id: (n: string) => `Mengapa ${n} gagal`, en: (n: string) => `Why ${n} failed` },
  noneFailed: { id: 'Tidak ada yang gagal', en: 'Nothing failed' },
  whySkipped: { id: (n: string) => `Mengapa ${n} dilewati`, en: (n: string) => `Why ${n} were skipped` },
  noneSkipped: { id: 'Tidak ada yang dilewati', en: 'Nothing was skipped' },
  noneFailedText: { id: 'Setiap pesan diterima atau masih antre.', en: 'Each message was taken or still waits.' },
  noneSkippedText: {
    id: 'Semua penerima masih setuju saat dikirimi.',
    en: 'All recipients still agreed when their message left.',
  },
  ifCorrected: { id: 'Bila ada ralat', en: 'If there is a correction' },
  ifCorrectedText: {
    id: (n: string) =>
      `Ralat besar akan dikirim ke ${n} penerima yang sama, kecuali yang berhenti. Yang masih antre menerima ralatnya saja.`,
    en: (n: string) =>
      `A major correction goes to the same ${n} recipients, except those who leave. Those still waiting get only the correction.`,
  },
  wasCorrected: { id: 'Ini ralat', en: 'This is a correction' },
  wasCorrectedText: {
    id: 'Penerimanya adalah mereka yang dikirimi versi pertama.',
    en: 'Its recipients are those to whom the first version was sent.',
  },
  reasonLeft: { id: 'berhenti berlangganan', en: 'left' },
  reasonPaused: { id: 'sedang jeda', en: 'paused' },
  reasonWithdrawn: {
    id: 'mencabut persetujuan sesudah rencana disusun',
    en: 'withdrew consent after the plan was made',
  },
  reasonBounced: { id: 'alamatnya ditolak sebelumnya', en: 'address refused before' },
  reasonErased: { id: 'meminta datanya dihapus', en: 'had their data erased' },
  reasonSuperseded: { id: 'menerima ralatnya saja', en: 'get only the correction' },
  reasonAddress: { id: 'alamat tidak ada', en: 'no such address' },
  reasonFull: { id: 'kotak surat bermasalah', en: 'mailbox trouble' },
  reasonPolicy: { id: 'ditolak aturan server tujuan', en: 'refused by the receiving server’s policy' },
  reasonServer: {
    id: (code: string) => `ditolak server tujuan (${code})`,
    en: (code: string) => `refused by the receiving server (${code})`,
  },
  reasonOther: { id: 'tidak diterima dalam 48 jam', en: 'not taken within 48 hours' },
  reasonUncertain: {
    id: 'tidak pasti: pengiriman terputus sebelum server tujuan menjawab',
    en: 'uncertain: cut off before the receiving server answered',
  },
  pause: { id: 'Jeda', en: 'Pause' },
  resume: { id: 'Lanjutkan', en: 'Resume' },
  sendAgain: {
    id: (n: string) => `Kirim lagi ${n} yang tidak pasti`,
    en: (n: string) => `Send ${n} uncertain ones again`,
  },
  toPage: { id: 'Lihat halaman', en: 'See the page' },
  back: { id: 'Semua pengiriman', en: 'All deliveries' },
});

/** Words of the outbox. */
export const outboxWords = catalogue({
  title: { id: 'Kotak keluar', en: 'Outbox' },
  viaOutbox: {
    id: 'Belum ada server surel yang diatur, jadi surel tidak meninggalkan komputer ini. Setiap surel disimpan di sini, tersandi. Atur SMTP_URL agar surel benar-benar dikirim.',
    en: 'No mail server is configured, so mail does not leave this computer. Each message is kept here, encrypted. Set SMTP_URL to have mail sent for real.',
  },
  viaSmtp: {
    id: 'Surel dikirim lewat server SMTP dan tidak disimpan di sini. Yang tampak di bawah berasal dari sebelum server itu diatur.',
    en: 'Mail goes through the SMTP server and is not kept here. What you see below is from before the server was configured.',
  },
  empty: { id: 'Kotak keluar kosong', en: 'The outbox is empty' },
  emptyOutbox: { id: 'Surel pertama akan tampil di sini.', en: 'The first message will appear here.' },
  emptySmtp: { id: 'Tidak ada surel yang tertinggal di sini.', en: 'No mail is left here.' },
  caption: { id: 'Surel di kotak keluar, terbaru dulu', en: 'Mail in the outbox, newest first' },
  time: { id: 'Waktu', en: 'Time' },
  purpose: { id: 'Untuk', en: 'Purpose' },
  subject: { id: 'Perihal', en: 'Subject' },
  to: { id: 'Kepada', en: 'To' },
  sealed: { id: 'Hanya administrator yang bisa membukanya', en: 'Only an administrator can open it' },
  links: { id: 'Tautan di surel ini', en: 'Links in this message' },
  text: { id: 'Isi surel', en: 'Text of the message' },
  back: { id: 'Kotak keluar', en: 'Outbox' },
  purposeConfirm: { id: 'kepastian langganan', en: 'confirming a subscription' },
  purposeAlready: { id: 'sudah berlangganan', en: 'subscribed already' },
  purposeNew: { id: 'kabar', en: 'news' },
  purposeCorrection: { id: 'ralat', en: 'correction' },
  purposePeople: { id: 'akun', en: 'account' },
  purposeAnswer: { id: 'laporan', en: 'case' },
  purposeApprove: { id: 'persetujuan', en: 'approval' },
  purposeOther: { id: 'lainnya', en: 'other' },
});
