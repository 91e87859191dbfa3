import { catalogue } from '../kernel/i18n.ts';

/** The words of the mails of the press room. */
export const mailWords = catalogue({
  sign: { id: (agency: string) => `Biro humas ${agency}`, en: (agency: string) => `Press office of ${agency}` },
  confirmSubject: { id: 'Pastikan permohonan akreditasi Anda', en: 'Confirm your application for accreditation' },
  confirmBody: {
    id: (link: string) =>
      `Alamat ini dipakai untuk memohon akreditasi pers. Buka tautan ini, lalu tekan tombolnya agar permohonan kami baca:\n\n${link}\n\nTautan berlaku 48 jam. Bila bukan Anda yang memohon, abaikan surel ini; data itu kami hapus.`,
    en: (link: string) =>
      `This address was used to apply for press accreditation. Open this link and press its button so that we read the application:\n\n${link}\n\nThe link works for 48 hours. If you didn’t apply, ignore this message; the data will be erased.`,
  },
  waitingSubject: { id: 'Permohonan Anda sedang kami baca', en: 'We are reading your application' },
  waitingBody: {
    id: 'Alamat ini sudah kami terima dan permohonannya menunggu keputusan. Anda mendapat kabar lewat surel.',
    en: 'We have your application already and it waits for a decision. You will hear from us by e-mail.',
  },
  enterSubject: { id: 'Tautan masuk ke ruang pers', en: 'Your link to the press room' },
  enterBody: {
    id: (link: string) =>
      `Buka tautan ini, lalu tekan tombolnya untuk masuk ke ruang pers:\n\n${link}\n\nTautan berlaku 30 menit dan sekali pakai. Bila Anda tidak memintanya, abaikan surel ini.`,
    en: (link: string) =>
      `Open this link and press its button to enter the press room:\n\n${link}\n\nThe link works for 30 minutes and once. If you didn’t ask for it, ignore this message.`,
  },
  acceptedSubject: { id: 'Akreditasi pers Anda diterima', en: 'Your press accreditation is granted' },
  acceptedBody: {
    id: (until: string, link: string) =>
      `Anda terakreditasi sampai ${until}. Bahan berembargo kami kirim lewat tautan pribadi. Masuk ke ruang pers:\n\n${link}`,
    en: (until: string, link: string) =>
      `You are accredited until ${until}. We send embargoed material by personal link. Enter the press room:\n\n${link}`,
  },
  refusedSubject: { id: 'Permohonan akreditasi belum dapat diterima', en: 'Your application was not granted' },
  refusedBody: {
    id: (reason: string) =>
      `Permohonan Anda belum dapat kami terima. Alasannya:\n\n${reason}\n\nAnda boleh memohon lagi sesudah hal itu dilengkapi. Data permohonan kami hapus sesudah 90 hari.`,
    en: (reason: string) =>
      `We could not grant your application. The reason:\n\n${reason}\n\nYou may apply again once that is settled. We erase the application after 90 days.`,
  },
  suspendedSubject: { id: 'Akses pers Anda dibekukan', en: 'Your press access is frozen' },
  suspendedBody: {
    id: (until: string, reason: string) =>
      `Akses Anda ke bahan berembargo dibekukan ${until}. Alasannya:\n\n${reason}\n\nBalas surel ini bila Anda ingin menjawab.`,
    en: (until: string, reason: string) =>
      `Your access to embargoed material is frozen ${until}. The reason:\n\n${reason}\n\nReply to this message if you want to answer.`,
  },
  untilDay: { id: (day: string) => `sampai ${day}`, en: (day: string) => `until ${day}` },
  untilLifted: { id: 'sampai diberitahukan lagi', en: 'until further notice' },
  liftedSubject: { id: 'Akses pers Anda dibuka lagi', en: 'Your press access is open again' },
  liftedBody: {
    id: 'Pembekuan akses Anda sudah berakhir. Tautan pribadi yang masih berlaku dapat dipakai lagi.',
    en: 'The freeze of your access has ended. Personal links that still hold can be used again.',
  },
  renewSubject: { id: 'Akreditasi pers Anda berakhir 30 hari lagi', en: 'Your press accreditation ends in 30 days' },
  renewBody: {
    id: (until: string, link: string) =>
      `Akreditasi Anda berlaku sampai ${until}. Untuk memperpanjang, masuk dan tekan “Minta perpanjangan”:\n\n${link}`,
    en: (until: string, link: string) =>
      `Your accreditation holds until ${until}. To renew it, enter and press “Ask for renewal”:\n\n${link}`,
  },
  renewedSubject: { id: 'Akreditasi pers Anda diperpanjang', en: 'Your press accreditation is renewed' },
  renewedBody: {
    id: (until: string) => `Akreditasi Anda kini berlaku sampai ${until}.`,
    en: (until: string) => `Your accreditation now holds until ${until}.`,
  },
  shareSubject: {
    id: (until: string) => `Bahan berembargo sampai ${until}`,
    en: (until: string) => `Embargoed material until ${until}`,
  },
  shareBody: {
    id: (until: string, link: string, note: string) =>
      `Kami membagikan bahan berembargo kepada Anda. Belum boleh tayang sampai ${until} (Asia/Jakarta).\n${note}\nSetujui syaratnya, lalu baca di tautan pribadi Anda:\n\n${link}\n\nJangan teruskan tautan ini; salinannya memuat nama Anda.`,
    en: (until: string, link: string, note: string) =>
      `We share embargoed material with you. Not for publication until ${until} (Asia/Jakarta).\n${note}\nAccept the terms and read it at your personal link:\n\n${link}\n\nDon’t pass this link on; its copies carry your name.`,
  },
  changedSubject: {
    id: (until: string) => `Jam embargo berubah: kini sampai ${until}`,
    en: (until: string) => `The embargo has changed: now until ${until}`,
  },
  changedBody: {
    id: (before: string, until: string, own: string) =>
      `Jam embargo bahan yang Anda pegang berubah.\nSemula: ${before}\nKini: ${until} (Asia/Jakarta)\n\nTautan pribadi Anda tetap sama. Semua bahan Anda: ${own}`,
    en: (before: string, until: string, own: string) =>
      `The embargo of material that you hold has changed.\nBefore: ${before}\nNow: ${until} (Asia/Jakarta)\n\nYour personal link stays the same. All your material: ${own}`,
  },
  pulledSubject: { id: 'Bahan berembargo ditarik', en: 'Embargoed material was taken back' },
  pulledBody: {
    id: (reason: string) =>
      `Bahan berembargo yang kami bagikan kepada Anda ditarik dan tidak boleh dipakai. Alasannya:\n\n${reason}`,
    en: (reason: string) =>
      `The embargoed material that we shared with you was taken back and must not be used. The reason:\n\n${reason}`,
  },
  stoppedReason: {
    id: 'Naskah ditarik untuk diperbaiki. Bila sudah disetujui lagi, Anda mendapat tautan baru.',
    en: 'The text was taken back to be mended. Once it is approved again you get a new link.',
  },
  outSubject: {
    id: (headline: string) => `Sudah terbit: ${headline}`,
    en: (headline: string) => `Now out: ${headline}`,
  },
  outBody: {
    id: (when: string, link: string) =>
      `Bahan yang Anda pegang terbit ${when}. Embargonya berakhir.\n\nVersi resmi: ${link}`,
    en: (when: string, link: string) =>
      `The material you hold came out ${when}. Its embargo has ended.\n\nOfficial version: ${link}`,
  },
  correctedSubject: {
    id: (headline: string) => `Ralat: ${headline}`,
    en: (headline: string) => `Correction: ${headline}`,
  },
  correctedBody: {
    id: (note: string, link: string) => `Siaran yang pernah kami bagikan kepada Anda diralat:\n\n${note}\n\n${link}`,
    en: (note: string, link: string) => `A release that we had shared with you was corrected:\n\n${note}\n\n${link}`,
  },
  withdrawnSubject: {
    id: (headline: string) => `Ditarik: ${headline}`,
    en: (headline: string) => `Withdrawn: ${headline}`,
  },
  withdrawnTitle: { id: 'sebuah siaran kami', en: 'one of our releases' },
  withdrawnBody: {
    id: (reason: string, link: string) =>
      `Siaran yang pernah kami bagikan kepada Anda tidak berlaku lagi:\n\n${reason}\n\n${link}\n\nMohon jangan memakainya lagi, dan perbarui berita yang sudah memuatnya.`,
    en: (reason: string, link: string) =>
      `A release that we had shared with you no longer holds:\n\n${reason}\n\n${link}\n\nPlease don’t use it any more, and update stories that carry it.`,
  },
});
