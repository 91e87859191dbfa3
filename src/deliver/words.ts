import { catalogue } from '../kernel/i18n.ts';

/** Words of the mails that this module sends. */
export const mailWords = catalogue({
  confirmSubject: { id: 'Pastikan langganan Anda', en: 'Confirm your subscription' },
  confirmBody: {
    id: 'Seseorang, semoga Anda sendiri, meminta kabar kami dikirim ke alamat ini. Buka tautan berikut dan tekan tombol di sana. Tanpa itu, kami tidak mengirim apa pun.',
    en: 'Someone, we hope you, asked us to send news to this address. Open this link and press the button there. Without that we send nothing.',
  },
  confirmLink: { id: 'Pastikan langganan', en: 'Confirm the subscription' },
  confirmUntil: { id: 'Tautan berlaku 48 jam.', en: 'The link is good for 48 hours.' },
  alreadySubject: { id: 'Anda sudah berlangganan', en: 'You are subscribed already' },
  alreadyBody: {
    id: 'Alamat ini sudah menerima kabar kami. Ubah topik, jeda, atau berhenti di halaman Anda.',
    en: 'This address receives our news already. Change topics, pause or leave on your page.',
  },
  manage: { id: 'Atur langganan', en: 'Manage subscription' },
  leave: { id: 'Berhenti dari semua surel', en: 'Leave all mail' },
  read: { id: 'Baca selengkapnya', en: 'Read the whole text' },
  correction: { id: 'Ralat', en: 'Correction' },
  recall: { id: 'Ditarik', en: 'Withdrawn' },
  restored: { id: 'Berlaku lagi', en: 'In force again' },
  withdrawn: { id: 'Tulisan ini kami tarik. Jangan teruskan.', en: 'We withdrew this text. Please do not pass it on.' },
  gone: {
    id: 'Tulisan ini kami hapus dari publik. Mohon hapus surel sebelumnya.',
    en: 'We took this text away from the public. Please delete our earlier message.',
  },
  redirected: {
    id: 'Tulisan ini diganti dengan yang lain. Tautan di bawah membawa Anda ke sana.',
    en: 'Another text takes the place of this one. The link below leads there.',
  },
  expired: { id: 'Tulisan ini sudah tidak berlaku.', en: 'This text is no longer in force.' },
  responsible: {
    id: (office: string) => `Penanggung jawab: ${office}.`,
    en: (office: string) => `Answerable: ${office}.`,
  },
  readNotice: { id: 'Baca keterangannya', en: 'Read the notice' },
  whyRecall: {
    id: 'Anda menerima kabar pertamanya, jadi penarikannya juga kami kirim.',
    en: 'You received the first message, so we tell you that it was withdrawn.',
  },
  whyRestored: {
    id: 'Anda menerima kabar penarikannya, jadi kami kabari bahwa tulisannya berlaku lagi.',
    en: 'You were told of the withdrawal, so we tell you that the text holds again.',
  },
  whyTitle: { id: 'Mengapa saya menerima ini?', en: 'Why did I get this?' },
  why: {
    id: (topics: string) => `Anda memilih topik ${topics}.`,
    en: (topics: string) => `You chose the topic ${topics}.`,
  },
  whyCorrection: {
    id: 'Anda menerima kabar pertamanya, jadi ralatnya juga kami kirim.',
    en: 'You received the first version, so we send you the correction too.',
  },
  noTracking: {
    id: 'Kami tidak mencatat apakah Anda membuka surel ini atau mengeklik tautan di dalamnya.',
    en: 'We do not record whether you open this mail or follow its links.',
  },
});
