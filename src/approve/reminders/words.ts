import { catalogue } from '../../kernel/i18n.ts';

/** The words of reminders, in both languages. */
export const reminderWords = catalogue({
  subject_half: { id: (h: string) => `Menunggu Anda: ${h}`, en: (h: string) => `Waiting for you: ${h}` },
  subject_nearly: { id: (h: string) => `Hampir lewat waktu: ${h}`, en: (h: string) => `Nearly overdue: ${h}` },
  subject_late: { id: (h: string) => `Lewat waktu: ${h}`, en: (h: string) => `Overdue: ${h}` },
  'subject_by-hand': { id: (h: string) => `Mohon diputuskan: ${h}`, en: (h: string) => `Please decide: ${h}` },
  'subject_handed-on': {
    id: (h: string) => `Dialihkan kepada Anda: ${h}`,
    en: (h: string) => `Handed on to you: ${h}`,
  },
  text: {
    id: (h: string, due: string, url: string) =>
      `Paket ini menunggu tanda tangan:\n\n${h}\n\nJatuh tempo: ${due}\n\nBaca dan putuskan, sekitar dua menit:\n${url}`,
    en: (h: string, due: string, url: string) =>
      `This package waits for a signature:\n\n${h}\n\nDue: ${due}\n\nRead it and decide, about two minutes:\n${url}`,
  },
  lateText: {
    id: (h: string, due: string, url: string) =>
      `Paket ini melewati tenggat persetujuannya (${due}):\n\n${h}\n\nIngatkan yang berwenang, alihkan, atau tunjuk pengganti:\n${url}`,
    en: (h: string, due: string, url: string) =>
      `This package passed the time for its approval (${due}):\n\n${h}\n\nRemind those who may sign, hand it on, or name somebody to stand in:\n${url}`,
  },
  linkText: {
    id: (h: string, sent: string, until: string) =>
      `Persetujuan Anda masih ditunggu:\n\n${h}\n\nBuka tautan dalam surel kami tanggal ${sent}. Tautan itu berlaku sampai ${until}.`,
    en: (h: string, sent: string, until: string) =>
      `Your approval is still awaited:\n\n${h}\n\nOpen the link in our e-mail of ${sent}. It holds until ${until}.`,
  },
  noDue: { id: 'secepatnya', en: 'as soon as you can' },
  debtSubject_half: {
    id: (h: string) => `Persetujuan susulan ditunggu: ${h}`,
    en: (h: string) => `Approval afterwards awaited: ${h}`,
  },
  debtSubject_nearly: {
    id: (h: string) => `Persetujuan susulan hampir lewat waktu: ${h}`,
    en: (h: string) => `Approval afterwards nearly overdue: ${h}`,
  },
  debtSubject_late: {
    id: (h: string) => `Persetujuan susulan lewat waktu: ${h}`,
    en: (h: string) => `Approval afterwards overdue: ${h}`,
  },
  debtText: {
    id: (h: string, due: string, url: string) =>
      `Naskah ini terbit lewat jalur darurat dan menunggu putusan orang kedua sampai ${due}:\n\n${h}\n\nPutuskan:\n${url}`,
    en: (h: string, due: string, url: string) =>
      `This text came out by the emergency lane and waits for the decision of a second person until ${due}:\n\n${h}\n\nDecide:\n${url}`,
  },
});
