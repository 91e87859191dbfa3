import { catalogue } from '../../kernel/i18n.ts';

/** The words of one-time links, in both languages. */
export const linkWords = catalogue({
  once: { id: 'Tautan sekali pakai', en: 'One-time link' },
  done: { id: 'Selesai', en: 'Done' },
  forWhom: {
    id: (name: string, from: string) => `Untuk ${name} · dari ${from}`,
    en: (name: string, from: string) => `For ${name} · from ${from}`,
  },
  validUntil: {
    id: (when: string) => `Tautan berlaku sampai ${when}.`,
    en: (when: string) => `The link holds until ${when}.`,
  },
  yourStep: { id: 'Anda menandatangani sebagai', en: 'You sign as' },
  because: { id: 'Anda diminta karena naskah ini', en: 'You are asked because this text' },
  confirmTitle: { id: 'Setujui paket ini sebagai', en: 'Approve this package as' },
  confirmText: {
    id: 'Sidik yang Anda setujui:',
    en: 'The fingerprint that you approve:',
  },
  yes: { id: 'Ya, setujui', en: 'Yes, approve' },
  thanksApproved: { id: 'Terima kasih. Paket sudah Anda setujui.', en: 'Thank you. You approved the package.' },
  thanksReturned: { id: 'Paket dikembalikan kepada penulis.', en: 'The package went back to its author.' },
  thanksAnswered: { id: 'Terima kasih. Jawaban Anda tercatat.', en: 'Thank you. Your answer is kept.' },
  nothingMore: { id: 'Anda tidak perlu melakukan apa pun lagi.', en: 'You need to do nothing more.' },
  waitsForOthers: {
    id: 'Paket masih menunggu persetujuan orang lain.',
    en: 'The package still waits for the approval of others.',
  },
  waitsForRelease: { id: 'Menunggu jam terbit', en: 'Waiting for its time' },
  outAt: { id: 'Terbit', en: 'Released' },
  signedFingerprint: { id: 'Sidik paket yang Anda setujui', en: 'Fingerprint that you approved' },
  youApproved: { id: 'Anda menyetujui', en: 'You approved' },
  youReturned: { id: 'Anda mengembalikan', en: 'You returned it' },
  allApproved: { id: 'Semua langkah disetujui', en: 'All steps are approved' },
  takeBack: { id: 'Batalkan persetujuan', en: 'Take the approval back' },
  takeBackSure: { id: 'Ya, batalkan', en: 'Yes, take it back' },
  takeBackNote: {
    id: 'Dapat dibatalkan sampai saat terbit. Tautan ini tidak dapat dipakai lagi untuk menyetujui.',
    en: 'Can be taken back until the moment of release. This link cannot approve again.',
  },
  lapse: {
    id: 'Jika naskah disunting sebelum terbit, persetujuan ini gugur dan Anda menerima tautan baru.',
    en: 'If the text is edited before release, this approval lapses and you get a new link.',
  },
  takenBack: { id: 'Persetujuan Anda sudah dibatalkan.', en: 'Your approval was taken back.' },
  lapsedTitle: { id: 'Naskah berubah.', en: 'The text has changed.' },
  lapsedText: {
    id: 'Naskah ini berubah atau diganti sesudah tautan dikirim, jadi tidak ada yang disetujui lewat tautan ini. Anda akan menerima tautan baru bila naskahnya diajukan lagi.',
    en: 'This text was changed or replaced after the link was sent, so nothing is approved by this link. You will get a new one when the text is submitted again.',
  },
  returnedTitle: { id: 'Paket ini sudah dikembalikan.', en: 'This package was returned.' },
  decidedTitle: { id: 'Paket ini sudah diputuskan.', en: 'This package is decided.' },
  decidedText: {
    id: 'Langkah yang ditanyakan kepada Anda sudah ditandatangani orang lain. Tidak ada yang perlu Anda lakukan.',
    en: 'The step you were asked for was signed by somebody else. You need to do nothing.',
  },
  revokedTitle: { id: 'Tautan ini dicabut.', en: 'This link was revoked.' },
  expiredTitle: { id: 'Masa berlaku tautan ini sudah lewat.', en: 'This link has expired.' },
  endedText: {
    id: 'Tidak ada yang disetujui lewat tautan ini. Mintalah tautan baru kepada pengirimnya.',
    en: 'Nothing is approved by this link. Ask its sender for a new one.',
  },
  unknownTitle: { id: 'Tautan ini tidak dikenal.', en: 'This link is not known.' },
  unknownText: {
    id: 'Periksa apakah alamatnya tersalin utuh, atau mintalah tautan baru.',
    en: 'Check that the address was copied whole, or ask for a new link.',
  },
  unknownDevice: { id: 'perangkat tidak dikenal', en: 'unknown device' },

  subjectPackage: {
    id: (headline: string) => `Mohon persetujuan Anda: ${headline}`,
    en: (headline: string) => `Your approval, please: ${headline}`,
  },
  mailPackage: {
    id: (name: string, from: string, headline: string, url: string, until: string) =>
      `Yth. ${name},\n\n${from} meminta persetujuan Anda untuk:\n\n${headline}\n\nBaca dan putuskan di ponsel Anda, sekitar dua menit, tanpa akun:\n${url}\n\nTautan ini hanya untuk Anda, sekali pakai, dan berlaku sampai ${until}. Jangan diteruskan. Membukanya saja tidak menyetujui apa pun.`,
    en: (name: string, from: string, headline: string, url: string, until: string) =>
      `Dear ${name},\n\n${from} asks for your approval of:\n\n${headline}\n\nRead it and decide on your phone, about two minutes, without an account:\n${url}\n\nThis link is for you alone, works once and holds until ${until}. Do not pass it on. Opening it approves nothing.`,
  },
  subjectQuotes: {
    id: (headline: string) => `Mohon periksa kutipan Anda: ${headline}`,
    en: (headline: string) => `Please check your words: ${headline}`,
  },
  mailQuotes: {
    id: (name: string, from: string, headline: string, url: string, until: string) =>
      `Yth. ${name},\n\n${from} mengutip Anda dalam naskah:\n\n${headline}\n\nPeriksa apakah kutipannya sesuai, satu menit, tanpa akun:\n${url}\n\nTautan ini hanya untuk Anda dan berlaku sampai ${until}. Jangan diteruskan.`,
    en: (name: string, from: string, headline: string, url: string, until: string) =>
      `Dear ${name},\n\n${from} quotes you in the text:\n\n${headline}\n\nSay whether the words are right, one minute, without an account:\n${url}\n\nThis link is for you alone and holds until ${until}. Do not pass it on.`,
  },

  signersTitle: { id: 'Pejabat tanpa akun', en: 'Officials without an account' },
  signersLead: {
    id: 'Mereka dapat diminta menyetujui atau memeriksa kutipan lewat tautan sekali pakai. Daftar ini dijaga pemberi persetujuan dan administrator, supaya penulis tidak menentukan sendiri alamat yang menyetujui naskahnya.',
    en: 'They can be asked by one-time link to approve or to check their quotations. Approvers and administrators keep this list, so that authors do not choose the address that approves their text.',
  },
  signersEmpty: { id: 'Belum ada pejabat di daftar ini.', en: 'Nobody is on this list yet.' },
  name: { id: 'Nama lengkap', en: 'Full name' },
  office: { id: 'Jabatan', en: 'Office' },
  email: { id: 'Surel dinas', en: 'Office e-mail' },
  addSigner: { id: 'Tambahkan', en: 'Add' },
  removeSigner: { id: 'Hapus', en: 'Remove' },
  addTitle: { id: 'Tambah pejabat', en: 'Add an official' },
  addedBy: { id: 'Ditambahkan oleh', en: 'Added by' },
  remove: { id: 'Hapus', en: 'Remove' },
  emailHint: {
    id: 'Disimpan tersandi dan tidak diperlihatkan lagi. Tautan dikirim ke alamat ini.',
    en: 'Kept sealed and never shown again. Links are sent to this address.',
  },
});
