import { catalogue } from '../kernel/i18n.ts';
import type { ItemType } from '../plan/index.ts';
import type { Stage, VersionReason } from './types.ts';

/** Names of what is written, of stages, and of what happens next. */
export const writeWords = catalogue({
  items: { id: 'Naskah', en: 'Items' },
  newBrief: { id: 'Taklimat baru', en: 'New brief' },
  itemsIntro: { id: 'Semua yang sedang ditulis di instansi Anda.', en: 'Everything being written in your agency.' },
  emptyTitle: { id: 'Belum ada naskah', en: 'Nothing is being written yet' },
  emptyText: {
    id: 'Mulai dengan taklimat: satu kalimat sudut pandang dan bahannya. Fakta dan draf disusun dari sana.',
    en: 'Start with a brief: one sentence for the angle, and the material. Facts and a draft follow from it.',
  },
  noneFound: { id: 'Tidak ada naskah yang cocok', en: 'No item matches' },
  noneFoundText: { id: 'Coba kata lain, atau lihat semua naskah.', en: 'Try other words, or look at all items.' },
  showAll: { id: 'Lihat semua naskah', en: 'Show all items' },
  all: { id: 'Semua', en: 'All' },
  search: { id: 'Cari judul', en: 'Search headlines' },
  filter: { id: 'Saring', en: 'Filter' },
  find: { id: 'Cari', en: 'Search' },
  typeLabel: { id: 'Jenis', en: 'Type' },
  unitLabel: { id: 'Unit kerja', en: 'Unit' },
  anyType: { id: 'Semua jenis', en: 'Any type' },
  anyUnit: { id: 'Semua unit', en: 'Any unit' },
  colItem: { id: 'Naskah', en: 'Item' },
  colStage: { id: 'Tahap', en: 'Stage' },
  colWho: { id: 'Terakhir disunting', en: 'Last edited' },
  colNext: { id: 'Langkah berikutnya', en: 'Next step' },
  listCaption: { id: (n: number) => `${n} naskah`, en: (n: number) => (n === 1 ? '1 item' : `${n} items`) },
  nobody: { id: 'Sistem', en: 'System' },
  editionName: {
    id: (language: string) => (language === 'en' ? 'Edisi Inggris' : 'Edisi Indonesia'),
    en: (language: string) => (language === 'en' ? 'English edition' : 'Indonesian edition'),
  },
  draftNumber: { id: (n: number) => `draf ke-${n}`, en: (n: number) => `draft ${n}` },
  preview: { id: 'Pratinjau', en: 'Preview' },
  history: { id: 'Riwayat', en: 'History' },
  previewNote: {
    id: 'Pratinjau: belum terbit, hanya terlihat di ruang redaksi.',
    en: 'Preview: not released, visible in the newsroom only.',
  },
  backToEditor: { id: 'Kembali ke naskah', en: 'Back to the text' },
  noHeadline: { id: 'Belum berjudul', en: 'No headline yet' },
  noText: { id: 'Naskah ini masih kosong.', en: 'This text is still empty.' },
  factsTitle: {
    id: (n: number) => `${n} fakta, semuanya bersumber`,
    en: (n: number) => `${n} facts, each with its source`,
  },
  sourceOfFact: { id: (n: number) => `Sumber fakta ${n}`, en: (n: number) => `Source of fact ${n}` },
  besideText: { id: 'Di samping naskah', en: 'Beside the text' },
  contact: { id: 'Kontak', en: 'Contact' },
  addEnglish: { id: 'Tulis edisi Inggris', en: 'Write the English edition' },
  addIndonesian: { id: 'Tulis edisi Indonesia', en: 'Write the Indonesian edition' },
  editBrief: { id: 'Ubah taklimat', en: 'Change the brief' },
});

/** Names of the item types. */
export const typeWords = catalogue({
  release: { id: 'Siaran pers', en: 'Press release' },
  news: { id: 'Berita', en: 'News' },
  policy: { id: 'Kebijakan', en: 'Policy' },
  programme: { id: 'Program', en: 'Programme' },
  activity: { id: 'Kegiatan', en: 'Activity' },
  announcement: { id: 'Pengumuman', en: 'Announcement' },
  clarification: { id: 'Klarifikasi', en: 'Clarification' },
  speech: { id: 'Pidato', en: 'Speech' },
  statement: { id: 'Pernyataan resmi', en: 'Official statement' },
  invitation: { id: 'Undangan', en: 'Invitation' },
} satisfies Record<ItemType, { id: string; en: string }>);

/** What each type is for, in one line. */
export const typePurposes = catalogue({
  release: {
    id: 'Kabar resmi untuk media, yang terpenting di depan',
    en: 'Official news for the press, the most important first',
  },
  news: { id: 'Cerita tentang peristiwa atau isu untuk warga', en: 'A story about an event or issue for citizens' },
  policy: { id: 'Apa yang berubah, bagi siapa, dan sejak kapan', en: 'What changes, for whom and since when' },
  programme: { id: 'Tujuan, sasaran, syarat, dan cara ikut', en: 'Aim, whom it is for, conditions and how to join' },
  activity: {
    id: 'Apa yang berlangsung, hasil, dan tindak lanjutnya',
    en: 'What took place, its outcome and what follows',
  },
  announcement: { id: 'Isi bernomor, jadwal, dan syarat', en: 'Numbered contents, dates and conditions' },
  clarification: { id: 'Fakta yang menjawab kabar keliru', en: 'The facts that answer a false report' },
  speech: { id: 'Pokok pidato dengan kutipan utuh', en: 'The points of a speech with full quotations' },
  statement: { id: 'Sikap instansi dalam butir bernomor', en: 'The agency’s position in numbered points' },
  invitation: {
    id: 'Ajakan meliput: acara, waktu, tempat, narasumber',
    en: 'A call to cover an event: when, where, who speaks',
  },
} satisfies Record<ItemType, { id: string; en: string }>);

/** Names of the stages. */
export const stageWords = catalogue({
  writing: { id: 'Ditulis', en: 'Writing' },
  submitted: { id: 'Menunggu persetujuan', en: 'Waiting for approval' },
  returned: { id: 'Dikembalikan', en: 'Returned' },
  approved: { id: 'Disetujui', en: 'Approved' },
  held: { id: 'Ditahan', en: 'On hold' },
  released: { id: 'Terbit', en: 'Released' },
  withdrawn: { id: 'Ditarik', en: 'Withdrawn' },
} satisfies Record<Stage, { id: string; en: string }>);

/** What has to happen next at each stage. */
export const nextWords = catalogue({
  writing: { id: 'Tulis dan periksa', en: 'Write and check' },
  submitted: { id: 'Pemberi persetujuan membaca', en: 'The approver reads' },
  returned: { id: 'Perbaiki, lalu ajukan lagi', en: 'Mend it, then submit again' },
  approved: { id: 'Terbitkan atau tentukan waktu', en: 'Release it or set a time' },
  held: { id: 'Terbit sendiri pada waktunya', en: 'Goes out by itself at its time' },
  released: { id: 'Sudah dibaca publik', en: 'The public reads it' },
  withdrawn: { id: 'Tidak ada', en: 'None' },
} satisfies Record<Stage, { id: string; en: string }>);

/** Why a version was kept. */
export const versionWords = catalogue({
  autosave: { id: 'Disimpan', en: 'Saved' },
  draft: { id: 'Draf disusun dari fakta', en: 'Draft written from the facts' },
  'before-draft': { id: 'Sebelum draf disusun', en: 'Before the draft was written' },
  submitted: { id: 'Diajukan', en: 'Submitted' },
  released: { id: 'Terbit', en: 'Released' },
  restored: { id: 'Dikembalikan dari riwayat', en: 'Restored from history' },
  imported: { id: 'Dibawa dari luar', en: 'Brought in' },
  title: { id: 'Riwayat naskah', en: 'History of the text' },
  intro: {
    id: 'Versi disimpan saat draf disusun, diajukan, terbit, dan paling sering tiap lima menit menulis.',
    en: 'A version is kept when a draft is written, submitted or released, and at most every five minutes of writing.',
  },
  empty: { id: 'Belum ada versi lama', en: 'No older versions yet' },
  version: { id: (n: number) => `Versi ${n}`, en: (n: number) => `Version ${n}` },
  open: { id: 'Lihat', en: 'Look' },
  restore: { id: 'Kembalikan versi ini', en: 'Restore this version' },
  restoreNote: {
    id: 'Tulisan yang sekarang disimpan dulu sebagai versi. Persetujuan yang sudah ada gugur.',
    en: 'The present text is kept as a version first. An approval that was given lapses.',
  },
} satisfies Record<VersionReason, { id: string; en: string }> & Record<string, unknown>);
