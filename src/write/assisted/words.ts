import { catalogue } from '../../kernel/i18n.ts';
import type { Wish } from './types.ts';

const say = (id: string, en: string) => ({ id, en });

export const wishWords = catalogue({
  shorter: say('Lebih pendek', 'Shorter'),
  plainer: say('Lebih sederhana', 'Plainer'),
  formal: say('Lebih resmi', 'More formal'),
  translate: say('Terjemahkan ke bahasa Inggris', 'Translate into English'),
} satisfies Record<Wish | 'translate', { id: string; en: string }>);

/** Words of the assistant's pages for one edition. */
export const assistedWords = catalogue({
  title: say('Asisten', 'Assistant'),
  way: say('Jalur halaman', 'Breadcrumb'),
  intro: say(
    'Usulan asisten tidak masuk ke naskah sebelum Anda menerimanya. Setiap kalimat sudah diperiksa terhadap bahan.',
    'Nothing that the assistant proposes enters the text before you accept it. Every sentence is checked against the material.',
  ),
  using: { id: (model: string) => `Model: ${model}`, en: (model: string) => `Model: ${model}` },
  draft: say('Susun dengan asisten', 'Draft with the assistant'),
  draftText: say(
    'Model menulis dari fakta bernomor. Kalimat yang gagal diperiksa diganti kalimat cara bawaan.',
    'The model writes from the numbered facts. A sentence that fails the checks is replaced by one of the built-in method.',
  ),
  unavailable: { id: (why: string) => `Tanpa asisten: ${why}`, en: (why: string) => `No assistant: ${why}` },
  builtIn: say(
    'Susunan cara bawaan tetap tersedia di lembar naskah.',
    'The built-in draft is still there on the text’s page.',
  ),
  headlines: say('Usulkan judul', 'Propose headlines'),
  paragraph: say('Satu paragraf', 'One paragraph'),
  paragraphLabel: say('Paragraf', 'Paragraph'),
  wishLabel: say('Permintaan', 'Wish'),
  propose: say('Minta usulan', 'Ask for a proposal'),
  stop: say('Hentikan', 'Stop'),
  stopped: say('Dihentikan. Naskah tidak berubah.', 'Stopped. The text has not changed.'),
  working: say('Membaca fakta…', 'Reading the facts…'),
  writing: {
    id: (n: number) => `${n} kalimat ditulis, sesudah itu diperiksa…`,
    en: (n: number) => `${n} sentences written, then they are checked…`,
  },
  broken: say(
    'Sambungan terputus. Muat ulang halaman ini untuk melihat usulan.',
    'The connection broke. Reload this page to see the proposal.',
  ),
  proposals: say('Usulan', 'Proposals'),
  none: say('Belum ada usulan', 'No proposals yet'),
  kindDraft: say('Naskah', 'Text'),
  kindParagraph: say('Paragraf', 'Paragraph'),
  kindHeadlines: say('Judul', 'Headlines'),
  kindTranslation: say('Terjemahan', 'Translation'),
  open: say('Menunggu keputusan', 'Waiting for a decision'),
  accepted: say('Diterima', 'Accepted'),
  rejected: say('Ditolak', 'Rejected'),
  decidedBy: {
    id: (who: string, when: string) => `${who}, ${when}`,
    en: (who: string, when: string) => `${who}, ${when}`,
  },
  byModel: { id: (model: string) => `Ditulis model ${model}`, en: (model: string) => `Written by the model ${model}` },
  byGrammar: say('Susunan cara bawaan', 'Built-in text'),
  byPerson: say('Tulisan Anda', 'Your text'),
  supported: say('Didukung bahan', 'Supported'),
  weak: say('Dukungan lemah', 'Weakly supported'),
  matches: say('Angka, nama, dan kutipan cocok', 'Figures, names and quotations match'),
  hole: say('Perlu dilengkapi', 'To be completed'),
  noParagraph: say('Belum ada paragraf yang cukup panjang.', 'There is no paragraph long enough yet.'),
  replaced: say('Menggantikan kalimat model', 'In place of the model’s sentence'),
  refused: say('Tidak diusulkan', 'Not proposed'),
  refusedText: say(
    'Kalimat model yang gagal diperiksa. Tidak ada yang masuk ke naskah.',
    'Sentences of the model that failed the checks. None of them enters the text.',
  ),
  choose: say('Paragraf yang diterima', 'Paragraphs to accept'),
  chooseHeadline: say('Judul yang dipakai', 'Headline to use'),
  take: say('Terima', 'Accept'),
  number: { id: (n: number) => `Paragraf ${n}`, en: (n: number) => `Paragraph ${n}` },
  place: say('Taruh di mana', 'Where to put it'),
  replaceBody: say('Gantikan isi naskah', 'Replace the text'),
  replaceHint: say('Isi sekarang disimpan sebagai versi.', 'What is there now is kept as a version.'),
  appendBody: say('Tambahkan di akhir', 'Add at the end'),
  accept: say('Terima pilihan', 'Accept the selection'),
  reject: say('Tolak usulan', 'Reject the proposal'),
  before: say('Semula', 'Before'),
  inEnglish: say(
    'Terima terjemahan dari edisi bahasa Inggris; di sini hanya dapat dibaca dan disalin.',
    'A translation is accepted in the English edition; here it can be read and copied.',
  ),
});
