import { catalogue } from '../kernel/i18n.ts';

/** The words of approval, in both languages. */
export const words = catalogue({
  queueTitle: { id: 'Persetujuan', en: 'Approvals' },
  queueLead: {
    id: 'Yang menunggu keputusan, paling lama menunggu di atas.',
    en: 'What waits for a decision, the longest wait first.',
  },
  emptyTitle: { id: 'Tidak ada paket menunggu.', en: 'No packages are waiting.' },
  emptyText: {
    id: 'Naskah yang diajukan penulis muncul di sini dan Anda mendapat surel.',
    en: 'Texts that authors submit appear here, and you get an e-mail.',
  },
  emptyLink: { id: 'Lihat semua naskah', en: 'See all texts' },
  decidedTitle: { id: 'Sudah diputuskan', en: 'Decided' },
  waitsSince: { id: 'Menunggu sejak', en: 'Waiting since' },
  from: { id: (name: string) => `dari ${name}`, en: (name: string) => `from ${name}` },
  read: { id: 'Baca dan putuskan', en: 'Read and decide' },
  someone: { id: 'seseorang yang akunnya sudah tiada', en: 'someone whose account is gone' },
  system: { id: 'sistem', en: 'the system' },

  pending: { id: 'Menunggu', en: 'Waiting' },
  approved: { id: 'Disetujui', en: 'Approved' },
  returned: { id: 'Dikembalikan', en: 'Returned' },
  voided: { id: 'Gugur', en: 'Lapsed' },
  released: { id: 'Terbit', en: 'Released' },

  question: {
    id: (type: string) => `Setujui ${type} ini untuk terbit?`,
    en: (type: string) => `Approve this ${type} for release?`,
  },
  correctionQuestion: {
    id: (type: string) => `Setujui perubahan ${type} ini untuk terbit?`,
    en: (type: string) => `Approve the changes to this ${type} for release?`,
  },
  readMinutes: { id: (n: number) => `Baca ${n} menit.`, en: (n: number) => `${n} minutes to read.` },
  submittedAt: { id: (when: string) => `Diajukan ${when}.`, en: (when: string) => `Submitted ${when}.` },
  kicker: {
    id: (type: string, language: string) => `${type} · Edisi ${language}`,
    en: (type: string, language: string) => `${type} · ${language} edition`,
  },
  fullText: {
    id: (n: string) => `Baca naskah lengkap, ${n} kata`,
    en: (n: string) => `Read the full text, ${n} words`,
  },
  checksTitle: { id: 'Hasil pemeriksaan', en: 'Result of the check' },
  sentencesSupported: {
    id: (n: number, all: number) => `${n} dari ${all} kalimat`,
    en: (n: number, all: number) => `${n} of ${all} sentences`,
  },
  haveSource: { id: 'didukung bahan', en: 'are supported by the sources' },
  factsCited: {
    id: (n: number) => `${n} fakta dengan sumbernya`,
    en: (n: number) => `${n} facts with their sources`,
  },
  noFacts: { id: 'Naskah ini tidak menunjuk fakta bersumber.', en: 'This text cites no sourced facts.' },
  quotes: { id: (n: number) => `${n} kutipan langsung`, en: (n: number) => `${n} direct quotes` },
  acceptedMark: {
    id: (who: string, when: string) => `Ditanggung ${who}, ${when}:`,
    en: (who: string, when: string) => `Taken on by ${who}, ${when}:`,
  },
  setAsideMark: {
    id: (who: string, when: string) => `Saran diabaikan ${who}, ${when}:`,
    en: (who: string, when: string) => `Advice set aside by ${who}, ${when}:`,
  },
  noOpenMarks: { id: 'Tidak ada tanda wajib yang terbuka', en: 'No required marks are open' },
  openMarksTitle: {
    id: (n: number) => `${n} tanda dibiarkan dengan alasan`,
    en: (n: number) => `${n} marks left open for a reason`,
  },
  advice: {
    id: (n: number) => `${n} saran belum diikuti`,
    en: (n: number) => `${n} suggestions not followed`,
  },
  changesTitle: { id: 'Yang berubah', en: 'What changed' },
  changesFirst: {
    id: 'Ini paket pertama naskah ini, jadi belum ada pembandingnya.',
    en: 'This is the first package of this text, so there is nothing to compare it with.',
  },
  sinceReleased: {
    id: (when: string) => `Dibandingkan dengan yang terbit ${when}.`,
    en: (when: string) => `Compared with what came out ${when}.`,
  },
  sinceApproved: {
    id: (when: string) => `Dibandingkan dengan paket yang disetujui ${when}.`,
    en: (when: string) => `Compared with the package approved ${when}.`,
  },
  sinceReturned: {
    id: (when: string) => `Dibandingkan dengan paket yang dikembalikan ${when}.`,
    en: (when: string) => `Compared with the package returned ${when}.`,
  },
  changesNone: { id: 'Tidak ada yang berubah.', en: 'Nothing changed.' },
  changesCount: { id: (n: number) => `${n} bagian berubah`, en: (n: number) => `${n} parts changed` },
  removed: { id: 'dihapus', en: 'removed' },
  added: { id: 'ditambahkan', en: 'added' },
  sameParagraphs: { id: (n: number) => `${n} paragraf tetap`, en: (n: number) => `${n} paragraphs unchanged` },
  fieldHeadline: { id: 'Judul', en: 'Headline' },
  fieldStandfirst: { id: 'Ringkasan', en: 'Summary' },
  fieldBody: { id: 'Isi', en: 'Body' },
  field_type: { id: 'Jenis', en: 'Type' },
  field_slug: { id: 'Alamat', en: 'Address' },
  field_images: { id: 'Gambar', en: 'Images' },
  field_embeds: { id: 'Sematan', en: 'Embeds' },
  field_derivatives: { id: 'Turunan', en: 'Derivatives' },
  field_attachments: { id: 'Lampiran', en: 'Attachments' },
  field_channels: { id: 'Kanal', en: 'Channels' },
  field_topics: { id: 'Topik', en: 'Topics' },
  field_contact: { id: 'Narahubung', en: 'Contact' },
  fieldFacts: { id: 'Fakta dan sumber', en: 'Facts and sources' },
  nothing: { id: 'kosong', en: 'empty' },

  includedTitle: { id: 'Yang ikut Anda setujui', en: 'What you also approve' },
  includedText: { id: 'Naskah dan judul', en: 'Text and headline' },
  version: { id: (n: number) => `versi ke-${n}`, en: (n: number) => `version ${n}` },
  includedTopics: { id: 'Topik', en: 'Topics' },
  includedOrigin: { id: 'Asal kata', en: 'Origin of the words' },
  originPerson: {
    id: (share: string) => `${share} ditulis orang`,
    en: (share: string) => `${share} written by people`,
  },
  originGrammar: { id: (share: string) => `${share} susunan bawaan`, en: (share: string) => `${share} built-in text` },
  originModel: {
    id: (share: string, models: string) => `${share} asisten AI (${models})`,
    en: (share: string, models: string) => `${share} AI assistant (${models})`,
  },
  originUnknown: {
    id: (share: string) => `${share} tidak tercatat`,
    en: (share: string) => `${share} not recorded`,
  },
  includedContact: { id: 'Narahubung', en: 'Contact' },
  includedFacts: { id: 'Fakta', en: 'Facts' },
  includedEditor: { id: 'Terakhir disunting', en: 'Last edited by' },

  fingerprint: { id: 'Sidik paket', en: 'Package fingerprint' },
  consequence: {
    id: 'Persetujuan Anda terikat pada sidik ini. Jika satu huruf saja berubah, persetujuan gugur dan Anda diminta lagi.',
    en: 'Your approval is bound to this fingerprint. If a single letter changes, the approval lapses and you are asked again.',
  },
  decision: { id: 'Keputusan Anda', en: 'Your decision' },
  approve: { id: 'Setujui paket', en: 'Approve package' },
  return: { id: 'Kembalikan', en: 'Return' },
  reason: { id: 'Apa yang perlu diperbaiki?', en: 'What needs to be mended?' },
  reasonHint: {
    id: 'Paling sedikit 10 huruf. Penulis membacanya.',
    en: 'At least 10 characters. The author will read it.',
  },
  sendBack: { id: 'Kembalikan ke penulis', en: 'Return to the author' },
  lastEditor: {
    id: 'Anda yang terakhir menyunting naskah ini, jadi orang lain yang memutuskan.',
    en: 'You edited this text last, so somebody else decides.',
  },
  notApprover: {
    id: 'Hanya pemberi persetujuan yang memutuskan paket ini.',
    en: 'Only an approver decides on this package.',
  },
  stillOpen: {
    id: 'Belum diputuskan. Perlihatkan sidiknya bila Anda membicarakan paket ini lewat telepon.',
    en: 'Not decided yet. Read out the fingerprint when you talk about this package on the phone.',
  },

  approvedHeading: { id: 'Paket sudah disetujui.', en: 'The package is approved.' },
  releasedHeading: { id: 'Paket ini sudah terbit.', en: 'This package is out.' },
  returnedHeading: { id: 'Paket ini dikembalikan.', en: 'This package was returned.' },
  voidedHeading: { id: 'Paket ini gugur.', en: 'This package has lapsed.' },
  approvedBy: { id: (name: string) => `${name} menyetujui`, en: (name: string) => `${name} approved` },
  returnedBy: { id: (name: string) => `${name} mengembalikan`, en: (name: string) => `${name} returned it` },
  submittedBy: { id: (name: string) => `${name} mengajukan`, en: (name: string) => `${name} submitted` },
  voidedStep: { id: 'Persetujuan gugur', en: 'The package lapsed' },
  releasedStep: { id: 'Terbit', en: 'Released' },
  waitsDecision: { id: 'Menunggu keputusan', en: 'Waiting for a decision' },
  edited: { id: 'Naskah disunting sesudah diajukan.', en: 'The text was edited after it was submitted.' },
  superseded: { id: 'Paket yang lebih baru menggantikannya.', en: 'A newer package took its place.' },
  takenBack: { id: 'Persetujuan dibatalkan.', en: 'The approval was taken back.' },
  toReceipt: { id: 'Lihat bukti terbit', en: 'See the receipt' },
  waitingTitle: { id: 'Menunggu keputusan', en: 'Waiting for a decision' },
  toRelease: { id: 'Atur waktu terbit', en: 'Set the time of release' },
  toEdition: { id: 'Buka naskah', en: 'Open the text' },
  notSubmitted: { id: 'Belum diajukan', en: 'Not submitted yet' },
  toQueue: { id: 'Semua persetujuan', en: 'All approvals' },
  takeBack: { id: 'Batalkan persetujuan', en: 'Take the approval back' },
  takeBackNote: {
    id: 'Dapat dibatalkan sampai saat terbit. Terbit yang sudah dijadwalkan ikut batal.',
    en: 'Can be taken back until the moment of release. A release that is already set lapses with it.',
  },
  lapseNote: {
    id: 'Jika naskah disunting sebelum terbit, persetujuan ini gugur dan Anda diminta lagi.',
    en: 'If the text is edited before release, this approval lapses and you are asked again.',
  },

  indonesian: { id: 'Indonesia', en: 'Indonesian' },
  english: { id: 'Inggris', en: 'English' },
  type_release: { id: 'siaran pers', en: 'press release' },
  type_news: { id: 'berita', en: 'news item' },
  type_policy: { id: 'penjelasan kebijakan', en: 'policy explainer' },
  type_programme: { id: 'program', en: 'programme' },
  type_activity: { id: 'kegiatan', en: 'activity' },
  type_announcement: { id: 'pengumuman', en: 'announcement' },
  type_clarification: { id: 'klarifikasi', en: 'clarification' },
  type_speech: { id: 'pidato', en: 'speech' },
  type_statement: { id: 'pernyataan resmi', en: 'official statement' },
  type_invitation: { id: 'undangan', en: 'invitation' },

  mailSubject: {
    id: (headline: string) => `Menunggu persetujuan Anda: ${headline}`,
    en: (headline: string) => `Waiting for your approval: ${headline}`,
  },
  mailBody: {
    id: (from: string, headline: string, link: string, fingerprint: string) =>
      `${from} mengajukan naskah untuk Anda setujui:\n\n${headline}\n\nBaca dan putuskan, sekitar dua menit:\n${link}\n\nSidik paket: ${fingerprint}\nJika satu huruf saja berubah, paket ini gugur dan Anda diminta lagi.`,
    en: (from: string, headline: string, link: string, fingerprint: string) =>
      `${from} submitted a text for your approval:\n\n${headline}\n\nRead it and decide, about two minutes:\n${link}\n\nPackage fingerprint: ${fingerprint}\nIf a single letter changes, this package lapses and you are asked again.`,
  },
});
