import { catalogue } from '../../kernel/i18n.ts';

/** Words of the subscription pages of the portal. */
export const pageWords = catalogue({
  title: { id: 'Berlangganan kabar', en: 'Subscribe to news' },
  lead: {
    id: 'Pilih topik. Setiap kali ada kabar tentang topik itu, kami kirim satu surel. Berhenti cukup sekali klik.',
    en: 'Choose topics. Each time there is news about one of them, we send one e-mail. Leaving takes one click.',
  },
  description: {
    id: 'Terima kabar resmi lewat surel menurut topik yang Anda pilih.',
    en: 'Receive official news by e-mail on the topics you choose.',
  },
  email: { id: 'Alamat surel', en: 'E-mail address' },
  emailHint: {
    id: 'Kami kirim satu surel untuk memastikan alamat ini milik Anda.',
    en: 'We send one e-mail to make sure that this address is yours.',
  },
  topics: { id: 'Topik', en: 'Topics' },
  topicsHint: { id: 'Kami hanya mengirim tentang yang Anda centang.', en: 'We only send what you tick.' },
  noTopics: { id: 'Belum ada topik', en: 'No topics yet' },
  noTopicsText: {
    id: 'Redaksi belum menyiapkan topik. Sementara itu, ikuti kabar lewat umpan RSS.',
    en: 'The newsroom has not set up topics yet. Meanwhile you can follow the RSS feed.',
  },
  feed: { id: 'Buka umpan RSS', en: 'Open the RSS feed' },
  language: { id: 'Bahasa surel', en: 'Language of the mail' },
  languageHint: {
    id: 'Anda menerima edisi dalam bahasa ini. Tidak semua kabar punya edisi Inggris.',
    en: 'You receive the edition in this language. Not all news has an English edition.',
  },
  trap: { id: 'Jangan diisi', en: 'Leave this empty' },
  subscribe: { id: 'Kirim surel kepastian', en: 'Send the confirming e-mail' },
  privacy: {
    id: 'Yang kami simpan: alamat (disandikan), topik, bahasa, dan waktu Anda setuju. Kami tidak mencatat surel mana yang Anda buka.',
    en: 'We keep your address (encrypted), topics, language and when you agreed. We do not record which mail you open.',
  },
  chooseTopic: { id: 'Centang sedikitnya satu topik.', en: 'Tick at least one topic.' },
  rate: {
    id: (n: string) => `Rata-rata ${n} kabar sepekan.`,
    en: (n: string) => `About ${n} a week.`,
  },
  rateLow: { id: 'Kurang dari satu kabar sepekan.', en: 'Less than one a week.' },

  checkTitle: { id: 'Periksa kotak surel Anda', en: 'Check your mailbox' },
  checkText: {
    id: 'Kami mengirim surel berisi satu tautan. Buka tautan itu dan tekan tombolnya; sebelum itu kami tidak mengirim apa pun.',
    en: 'We have sent an e-mail with one link. Open it and press the button; until then we send nothing.',
  },
  checkNot: {
    id: 'Belum sampai dalam beberapa menit? Lihat folder spam, atau isi formulirnya sekali lagi.',
    en: 'Nothing after a few minutes? Look in the spam folder, or fill in the form once more.',
  },
  again: { id: 'Isi formulir lagi', en: 'Fill in the form again' },

  confirmTitle: { id: 'Pastikan langganan Anda', en: 'Confirm your subscription' },
  confirmText: { id: 'Anda memilih topik berikut:', en: 'You chose these topics:' },
  confirmButton: { id: 'Ya, mulai langganan', en: 'Yes, subscribe me' },
  confirmNot: {
    id: 'Bukan Anda yang meminta? Tutup halaman ini. Alamat yang tidak dipastikan kami hapus dalam tiga hari.',
    en: 'Not you? Close this page. We delete an address that is not confirmed within three days.',
  },
  confirmGone: {
    id: 'Tautan ini sudah dipakai atau lewat 48 jam. Isi formulir langganan sekali lagi.',
    en: 'This link was used already or is older than 48 hours. Fill in the subscription form once more.',
  },

  manageTitle: { id: 'Langganan Anda', en: 'Your subscription' },
  manageFor: { id: 'Untuk', en: 'For' },
  manageHow: {
    id: 'Anda masuk lewat tautan di surel; tidak ada kata sandi.',
    en: 'You came here by the link in our mail; there is no password.',
  },
  whyTitle: { id: 'Mengapa saya menerima ini?', en: 'Why did I get this?' },
  whyMail: {
    id: (subject: string, at: string) => `Surel “${subject}”, ${at}`,
    en: (subject: string, at: string) => `E-mail “${subject}”, ${at}`,
  },
  whyChose: { id: 'Anda memilih topik', en: 'You chose the topic' },
  whyOn: { id: (date: string) => `pada ${date}.`, en: (date: string) => `on ${date}.` },
  whyFirst: {
    id: 'Anda menerima berita pertamanya, jadi ralatnya juga kami kirim.',
    en: 'You received the first version, so we send you the correction too.',
  },
  whyNot: {
    id: 'Apa yang Anda buka atau klik tidak kami ketahui dan tidak dipakai.',
    en: 'What you open or click is unknown to us and was not used.',
  },
  whyNone: {
    id: 'Belum ada surel kabar yang kami kirim kepada Anda.',
    en: 'We have not sent you any news yet.',
  },
  leaveTopic: { id: (name: string) => `Berhenti dari ${name}`, en: (name: string) => `Leave ${name}` },
  pause: { id: 'Jeda semua 30 hari', en: 'Pause all for 30 days' },
  resume: { id: 'Lanjutkan sekarang', en: 'Resume now' },
  leaveAll: { id: 'Berhenti dari semuanya', en: 'Leave everything' },
  pausedUntil: {
    id: (date: string) => `Dijeda sampai ${date}. Kabar selama jeda tidak dikirim menyusul.`,
    en: (date: string) => `Paused until ${date}. What comes out meanwhile is not sent later.`,
  },
  stateLeft: {
    id: 'Anda sudah berhenti dari semua surel. Centang topik dan simpan bila ingin kembali.',
    en: 'You have left all mail. Tick topics and save if you want to come back.',
  },
  stateBounced: {
    id: 'Server surel Anda menolak alamat ini, jadi kami berhenti mengirim. Daftarkan lagi bila alamatnya sudah bisa menerima.',
    en: 'Your mail server refused this address, so we stopped sending. Subscribe again once it can receive mail.',
  },
  save: { id: 'Simpan perubahan', en: 'Save changes' },
  lastSaved: { id: (at: string) => `Terakhir disimpan ${at}`, en: (at: string) => `Last saved ${at}` },

  saidStarted: { id: 'Langganan Anda dimulai.', en: 'Your subscription has started.' },
  saidSaved: { id: 'Pilihan Anda tersimpan.', en: 'Your choices are saved.' },
  saidTopic: { id: 'Anda berhenti dari topik itu.', en: 'You have left that topic.' },
  saidPaused: { id: 'Semua surel dijeda.', en: 'All mail is paused.' },
  saidResumed: { id: 'Surel dikirim lagi.', en: 'Mail is sent again.' },

  railLabel: { id: 'Persetujuan dan data Anda', en: 'Your consent and data' },
  consents: { id: 'Persetujuan Anda', en: 'Your consent' },
  consentsNone: { id: 'Belum ada persetujuan.', en: 'No consent yet.' },
  withdrawn: { id: (topic: string) => `${topic} dicabut`, en: (topic: string) => `${topic} withdrawn` },
  by: {
    id: (at: string, way: string) => `${at} ${way}`,
    en: (at: string, way: string) => `${at} ${way}`,
  },
  wayForm: { id: 'lewat formulir', en: 'by the form' },
  wayPreferences: { id: 'lewat halaman ini', en: 'on this page' },
  wayDemo: { id: 'contoh', en: 'sample' },
  wayTopic: { id: 'lewat halaman ini', en: 'on this page' },
  wayOneClick: { id: 'lewat tautan berhenti', en: 'by the leave link' },
  proof: { id: 'Unduh bukti persetujuan', en: 'Download proof of consent' },
  kept: { id: 'Yang kami simpan', en: 'What we keep' },
  keptAddress: { id: 'Alamat surel', en: 'E-mail address' },
  keptAddressWhy: { id: 'Untuk mengirim. Disandikan.', en: 'To send. Encrypted.' },
  keptChoices: { id: 'Pilihan di halaman ini', en: 'The choices on this page' },
  keptChoicesWhy: {
    id: 'Untuk memilih kabar, dengan waktu Anda setuju.',
    en: 'To choose news, with the time you agreed.',
  },
  keptSent: { id: 'Kabar mana yang dikirim', en: 'Which news was sent' },
  keptSentWhy: {
    id: 'Agar ralat sampai dan tidak ada yang dikirim dua kali.',
    en: 'So that corrections reach you and nothing is sent twice.',
  },
  noTracking: {
    id: 'Kami tidak mencatat apakah Anda membuka surel atau mengeklik tautan.',
    en: 'We do not record whether you open mail or follow links.',
  },
  erase: { id: 'Hapus data saya', en: 'Erase my data' },
  eraseText: {
    id: 'Alamat, pilihan, dan bukti persetujuan langganan dihapus saat itu juga. Laporan yang pernah Anda kirim tidak ikut terhapus.',
    en: 'Your address, choices and proof of consent are erased at once. Reports that you sent are not erased with it.',
  },
  eraseTitle: { id: 'Hapus data langganan Anda?', en: 'Erase your subscription data?' },
  eraseWarn: {
    id: 'Ini tidak bisa dibatalkan. Unduh bukti persetujuan lebih dulu bila Anda memerlukannya.',
    en: 'This cannot be undone. Download the proof of consent first if you need it.',
  },
  eraseYes: { id: 'Hapus sekarang', en: 'Erase now' },
  back: { id: 'Kembali ke langganan', en: 'Back to your subscription' },
  erasedTitle: { id: 'Data Anda sudah dihapus', en: 'Your data is erased' },
  erasedText: {
    id: 'Alamat dan pilihan Anda tidak ada lagi pada kami. Tautan di surel lama tidak berlaku lagi.',
    en: 'Your address and choices are no longer with us. Links in older mail no longer work.',
  },

  leaveTitle: { id: 'Berhenti dari semua surel?', en: 'Leave all mail?' },
  leaveText: {
    id: 'Tekan tombol untuk berhenti. Tidak perlu alasan, dan langsung berlaku.',
    en: 'Press the button to leave. No reason needed; it takes effect at once.',
  },
  leaveYes: { id: 'Berhenti sekarang', en: 'Leave now' },
  leftTitle: { id: 'Anda sudah berhenti', en: 'You have left' },
  leftText: {
    id: 'Kami tidak mengirim kabar lagi ke alamat ini. Anda bisa kembali kapan saja.',
    en: 'We send no more news to this address. You can come back at any time.',
  },
  manageInstead: { id: 'Atur langganan saja', en: 'Manage the subscription instead' },
  home: { id: 'Ke halaman depan', en: 'To the home page' },
});
