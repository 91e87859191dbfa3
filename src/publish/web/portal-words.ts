import { catalogue } from '../../kernel/i18n.ts';

/** The words of the portal. Longer texts (how we count, about this site) stand in their pages. */
export const portalWords = catalogue({
  home: { id: 'Beranda', en: 'Home' },
  allNews: { id: 'Semua kabar', en: 'All news' },
  allNewsLead: {
    id: 'Semua yang kami terbitkan, dari yang terbaru.',
    en: 'Everything we have released, newest first.',
  },
  leadStory: { id: 'Berita utama', en: 'Lead story' },
  latest: { id: 'Terkini', en: 'Latest' },
  today: { id: 'Hari ini', en: 'Today' },
  yesterday: { id: 'Kemarin', en: 'Yesterday' },
  nothingYet: { id: 'Belum ada yang terbit.', en: 'Nothing has been released yet.' },
  nothingYetHint: {
    id: 'Siaran pertama akan tampil di sini begitu terbit.',
    en: 'The first release will appear here as soon as it is out.',
  },
  nothingHere: { id: 'Belum ada tulisan di sini.', en: 'Nothing here yet.' },
  nothingHereHint: { id: 'Lihat semua kabar, atau cari.', en: 'See all news, or search.' },
  noSuchPage: { id: 'Halaman daftar ini sudah habis.', en: 'This list has no such page.' },
  firstPage: { id: 'Kembali ke halaman pertama', en: 'Back to the first page' },

  whatToDo: { id: 'Apa yang ingin Anda lakukan?', en: 'What would you like to do?' },
  ask: { id: 'Bertanya', en: 'Ask' },
  askHint: {
    id: 'Tentang kebijakan, program, atau kegiatan. Petugas yang menjawab.',
    en: 'About a policy, programme or activity. An officer answers.',
  },
  requestInformation: { id: 'Minta informasi', en: 'Request information' },
  requestHint: {
    id: 'Permohonan informasi publik dengan tenggat menurut undang-undang.',
    en: 'A request for public information, with a deadline set by law.',
  },
  report: { id: 'Melapor atau mengusulkan', en: 'Report or suggest' },
  reportHint: {
    id: 'Pengaduan dan aspirasi. Tidak perlu membuat akun.',
    en: 'Complaints and suggestions. No account needed.',
  },
  subscribe: { id: 'Berlangganan', en: 'Subscribe' },
  subscribeHint: {
    id: 'Kabar topik pilihan Anda lewat surel. Berhenti kapan saja.',
    en: 'News on topics you choose, by e-mail. Stop at any time.',
  },
  trackLabel: { id: 'Sudah pernah melapor?', en: 'Have you sent us something?' },
  trackPlaceholder: { id: 'Nomor laporan Anda', en: 'Your report number' },
  track: { id: 'Lacak', en: 'Track' },

  policies: { id: 'Kebijakan dijelaskan', en: 'Policies explained' },
  allPolicies: { id: 'Semua penjelasan', en: 'All explanations' },
  answers: { id: 'Anda bertanya, kami berbuat', en: 'You asked, we acted' },
  figures: { id: 'Kinerja kami bulan ini, apa adanya', en: 'How we did this month, as it is' },
  figuresMore: { id: 'Data dan cara menghitung', en: 'Data and method' },
  trendOf: {
    id: (label: string, points: number) => `Tren ${label}, ${points} pekan terakhir`,
    en: (label: string, points: number) => `Trend of ${label}, last ${points} weeks`,
  },
  topics: { id: 'Topik', en: 'Topics' },
  topic: { id: 'Topik', en: 'Topic' },
  allTopics: { id: 'Semua topik', en: 'All topics' },
  topicsLead: {
    id: 'Pilih topik untuk membaca semua yang terbit tentangnya.',
    en: 'Choose a topic to read everything released about it.',
  },
  topicLead: {
    id: (name: string) => `Semua yang terbit tentang ${name}.`,
    en: (name: string) => `Everything released about ${name}.`,
  },
  listLead: {
    id: (name: string) => `${name}, dari yang terbaru.`,
    en: (name: string) => `${name}, newest first.`,
  },
  noTopics: { id: 'Belum ada topik.', en: 'There are no topics yet.' },
  follow: { id: 'Berlangganan lewat surel', en: 'Subscribe by e-mail' },
  feeds: { id: 'Umpan', en: 'Feeds' },
  types: { id: 'Jenis', en: 'Type' },
  count: {
    id: (n: string) => `${n} tulisan`,
    en: (n: string) => (n === '1' ? '1 item' : `${n} items`),
  },
  pageOf: {
    id: (page: number, of: number) => `halaman ${page} dari ${of}`,
    en: (page: number, of: number) => `page ${page} of ${of}`,
  },
  minutes: { id: (n: number) => `${n} menit`, en: (n: number) => `${n} min read` },

  crumbs: { id: 'Remah roti', en: 'Breadcrumb' },
  reads: { id: (n: string) => `${n} kali dibaca`, en: (n: string) => (n === '1' ? 'read once' : `read ${n} times`) },
  thousands: { id: (n: string) => `${n} ribu`, en: (n: string) => `${n} thousand` },
  version: { id: (n: number) => `Versi ${n}`, en: (n: number) => `Version ${n}` },
  updatedAt: { id: 'Diperbarui', en: 'Updated' },
  editions: { id: 'Edisi', en: 'Editions' },
  onlyIndonesian: {
    id: 'Tulisan ini baru tersedia dalam bahasa Indonesia.',
    en: 'This text is available in Indonesian only so far.',
  },
  onlyEnglish: {
    id: 'Tulisan ini baru tersedia dalam bahasa Inggris.',
    en: 'This text is available in English only so far.',
  },
  correctionOf: { id: (when: string) => `Ralat, ${when}`, en: (when: string) => `Correction, ${when}` },
  wrote: { id: 'Semula tertulis', en: 'It first said' },
  correctIs: { id: 'Yang benar', en: 'It should say' },
  seeHistory: { id: 'Lihat riwayat', en: 'See the history' },
  coverCaption: {
    id: 'Pola kawung, digambar dari naskah ini. Belum ada foto untuk tulisan ini.',
    en: 'Kawung pattern, drawn from this text. There is no photograph yet.',
  },
  pictureAlt: { id: 'Pola kawung, ragam hias batik', en: 'Kawung, a batik pattern' },
  sourceOf: { id: (n: number) => `Sumber fakta ${n}`, en: (n: number) => `Source of fact ${n}` },
  reactionsTitle: { id: 'Bagaimana pendapat Anda tentang berita ini?', en: 'What do you think of this text?' },
  reactionsNote: {
    id: 'Tanpa akun dan tanpa pelacak. Ketuk lagi untuk membatalkan.',
    en: 'No account and no tracking. Press again to undo.',
  },
  howWeCount: { id: 'Cara kami menghitung', en: 'How we count' },
  recorded: { id: 'Tanggapan Anda tercatat.', en: 'Your reaction is recorded.' },
  whatIsMissing: { id: 'Apa yang kurang? Boleh dikosongkan.', en: 'What is missing? You may leave this empty.' },
  tellUs: { id: 'Sampaikan ke petugas', en: 'Tell an officer' },
  askTitle: { id: 'Tanya tentang tulisan ini', en: 'Ask about this text' },
  askLead: {
    id: 'Petugas menjawab dari naskah dan sumbernya. Tidak perlu akun.',
    en: 'An officer answers from the text and its sources. No account needed.',
  },
  yourQuestion: { id: 'Pertanyaan Anda', en: 'Your question' },
  writeQuestion: { id: 'Tulis pertanyaan Anda', en: 'Write your question' },
  sendQuestion: { id: 'Tanyakan', en: 'Ask' },
  factsTitle: {
    id: (n: number) => `${n} fakta, semuanya bersumber`,
    en: (n: number) => (n === 1 ? '1 fact, with its source' : `${n} facts, each with its source`),
  },
  moreFacts: {
    id: (n: number) => `Lihat ${n} fakta lainnya`,
    en: (n: number) => (n === 1 ? 'See 1 more fact' : `See ${n} more facts`),
  },
  files: { id: 'Berkas', en: 'Files' },
  companion: { id: 'Pendamping tulisan', en: 'Beside this text' },
  related: { id: 'Terkait', en: 'Related' },
  historyTitle: { id: 'Riwayat terbitan', en: 'Release history' },
  fullHistory: { id: 'Semua versi', en: 'All versions' },
  firstRelease: { id: (n: number) => `Versi ${n} terbit`, en: (n: number) => `Version ${n} released` },
  corrected: { id: (n: number) => `Versi ${n}, ralat`, en: (n: number) => `Version ${n}, correction` },
  updated: { id: (n: number) => `Versi ${n}, pembaruan`, en: (n: number) => `Version ${n}, update` },
  broughtBack: { id: (n: number) => `Versi ${n}, dipulihkan`, en: (n: number) => `Version ${n}, brought back` },
  broughtBackOn: { id: (when: string) => `Dipulihkan, ${when}`, en: (when: string) => `Brought back, ${when}` },
  majorCorrection: { id: 'Ralat atas isi', en: 'Correction of substance' },
  minorCorrection: { id: 'Ralat kecil', en: 'Minor correction' },
  historyOf: { id: (title: string) => `Riwayat: ${title}`, en: (title: string) => `History: ${title}` },
  historyLead: {
    id: 'Setiap versi yang pernah terbit tercatat di sini, dengan waktu dan alasannya.',
    en: 'Every version that was ever released is listed here, with its time and reason.',
  },
  current: { id: 'Versi sekarang', en: 'Current version' },
  headlineThen: { id: 'Judul waktu itu', en: 'Headline at the time' },
  fingerprint: { id: 'Sidik paket', en: 'Package fingerprint' },
  printedFrom: { id: 'Alamat tulisan ini', en: 'Address of this text' },
  contact: { id: 'Narahubung', en: 'Contact' },

  missingTitle: { id: 'Halaman itu tidak ada', en: 'That page does not exist' },
  missingText: {
    id: 'Mungkin alamatnya salah ketik, atau tulisannya belum terbit. Cari di sini, atau tanyakan kepada petugas.',
    en: 'The address may be mistyped, or the text may not be out yet. Search here, or ask an officer.',
  },
  failedTitle: { id: 'Halaman ini gagal ditampilkan', en: 'This page could not be shown' },
  failedText: {
    id: 'Ada gangguan di pihak kami. Yang sudah Anda kirim sebelumnya tetap tersimpan. Muat ulang halaman ini sebentar lagi.',
    en: 'Something went wrong on our side. What you sent before is kept. Reload this page in a moment.',
  },
  failedCode: { id: 'Kode untuk petugas:', en: 'Code for staff:' },

  search: { id: 'Cari', en: 'Search' },
  searchFor: { id: (q: string) => `Hasil untuk “${q}”`, en: (q: string) => `Results for “${q}”` },
  searchLead: {
    id: 'Cari kata di judul, ringkasan, dan isi. Tanda kutip mencari frasa utuh; tanda minus membuang kata.',
    en: 'Search headlines, summaries and texts. Quotation marks find a whole phrase; a minus sign leaves a word out.',
  },
  searchLabel: { id: 'Kata yang dicari', en: 'Words to find' },
  anyType: { id: 'Semua jenis', en: 'All types' },
  anyTopic: { id: 'Semua topik', en: 'All topics' },
  found: {
    id: (n: string) => `${n} tulisan ditemukan.`,
    en: (n: string) => (n === '1' ? '1 item found.' : `${n} items found.`),
  },
  notFound: {
    id: (q: string) => `Tidak ada tulisan tentang “${q}”.`,
    en: (q: string) => `Nothing found about “${q}”.`,
  },
  notFoundHint: {
    id: 'Coba kata lain atau kata dasarnya. Belum ketemu juga? Tanyakan kepada petugas.',
    en: 'Try another word or its base form. Still nothing? Ask an officer.',
  },
  askOfficer: { id: 'Tanyakan ke petugas', en: 'Ask an officer' },
  near: {
    id: (q: string) => `Tidak ada tulisan yang memuat “${q}”. Judul dengan ejaan mirip:`,
    en: (q: string) => `No text contains “${q}”. Headlines of similar spelling:`,
  },
  tooLong: {
    id: (most: number) => `Pencarian paling panjang ${most} karakter. Kami memakai ${most} karakter pertama.`,
    en: (most: number) => `A search may have ${most} characters at most. We used the first ${most}.`,
  },
});

/** What one item is. */
export const kindWords = catalogue({
  release: { id: 'Siaran pers', en: 'Press release' },
  news: { id: 'Berita', en: 'News' },
  policy: { id: 'Kebijakan dijelaskan', en: 'Policy explained' },
  programme: { id: 'Program', en: 'Programme' },
  activity: { id: 'Kegiatan', en: 'Activity' },
  announcement: { id: 'Pengumuman', en: 'Announcement' },
  clarification: { id: 'Klarifikasi', en: 'Clarification' },
  speech: { id: 'Pidato', en: 'Speech' },
  statement: { id: 'Pernyataan resmi', en: 'Official statement' },
  invitation: { id: 'Undangan', en: 'Invitation' },
});

/** The names of the lists of each kind. */
export const typeWords = catalogue({
  release: { id: 'Siaran pers', en: 'Press releases' },
  news: { id: 'Berita', en: 'News stories' },
  policy: { id: 'Kebijakan dijelaskan', en: 'Policies explained' },
  programme: { id: 'Program', en: 'Programmes' },
  activity: { id: 'Kegiatan', en: 'Activities' },
  announcement: { id: 'Pengumuman', en: 'Announcements' },
  clarification: { id: 'Klarifikasi', en: 'Clarifications' },
  speech: { id: 'Pidato', en: 'Speeches' },
  statement: { id: 'Pernyataan resmi', en: 'Official statements' },
  invitation: { id: 'Undangan', en: 'Invitations' },
});
