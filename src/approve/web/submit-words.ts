import { catalogue } from '../../kernel/i18n.ts';

/** Words of the page on which a package is put together. */
export const submitWords = catalogue({
  submitTitle: { id: 'Ajukan untuk disetujui', en: 'Submit for approval' },
  submitLead: {
    id: 'Semua yang dicentang ikut disetujui dan ikut terbit. Pilihan lazim sudah dicentang.',
    en: 'Everything that is ticked is approved and released together. The usual choice is ticked.',
  },
  backToText: { id: 'Kembali ke naskah', en: 'Back to the text' },
  submitButton: { id: 'Ajukan paket', en: 'Submit package' },
  chooseDerivatives: { id: 'Turunan yang ikut', en: 'Derivatives that go with it' },
  noDerivatives: { id: 'Belum ada turunan.', en: 'There are no derivatives yet.' },
  makeDerivatives: { id: 'Buat turunan', en: 'Make derivatives' },
  staleHint: {
    id: 'Dibuat dari naskah lama; perbarui dulu agar dapat ikut',
    en: 'Made from an older text; renew it so that it can go',
  },
  holeHint: { id: 'Masih ada bagian yang menunggu orang', en: 'Has places that wait for a person' },
  chooseAttachments: { id: 'Lampiran yang ikut', en: 'Attachments that go with it' },
  noAttachments: { id: 'Belum ada lampiran.', en: 'There are no attachments yet.' },
  addAttachment: { id: 'Tambah lampiran', en: 'Add an attachment' },
  attachmentFile: { id: 'Berkas', en: 'File' },
  attachmentFileHint: {
    id: 'PDF, DOCX, XLSX, gambar, atau audio, paling besar 20 MB. Catatan kamera dibuang dari gambar.',
    en: 'PDF, DOCX, XLSX, picture or audio, up to 20 MB. What cameras note in pictures is removed.',
  },
  attachmentAbout: { id: 'Isi berkas dalam satu kalimat', en: 'What the file holds, in one sentence' },
  uploadButton: { id: 'Unggah lampiran', en: 'Upload attachment' },
  removeAttachment: { id: 'Hapus', en: 'Remove' },
  chooseChannels: { id: 'Kanal', en: 'Channels' },
  channelsHint: { id: 'Portal dan umpan selalu ikut.', en: 'The portal and its feeds always have it.' },
  chooseCrisis: { id: 'Keadaan', en: 'Circumstances' },
  crisisChoice: { id: 'Naskah ini menyangkut krisis', en: 'This text concerns a crisis' },
  crisisHint: {
    id: 'Kebijakan krisis berlaku: langkah lebih banyak, tenggat lebih pendek.',
    en: 'The policy for crises applies: more steps, shorter times.',
  },
  audienceLine: {
    id: (topics: string) => `Khalayak: pelanggan topik ${topics}.`,
    en: (topics: string) => `Audience: subscribers of ${topics}.`,
  },
  audienceNone: {
    id: 'Khalayak: tanpa topik, jadi tidak ada surel kepada pelanggan topik.',
    en: 'Audience: no topic, so no mail to subscribers of topics.',
  },
  expectedSteps: { id: 'Yang akan diminta menyetujui', en: 'Who will be asked to approve' },
  tooFew: {
    id: 'Belum cukup orang untuk langkah ini. Minta administrator menambah atau mengubah kebijakan.',
    en: 'There are not enough people for this step. Ask an administrator to add some or to change the policy.',
  },
});
