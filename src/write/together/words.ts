import { catalogue } from '../../kernel/i18n.ts';

/** Words of writing together: who is there, comments, suggestions, and wordings that could not be joined. */
export const togetherWords = catalogue({
  here: { id: 'Sedang membuka naskah ini', en: 'Have this text open' },
  self: { id: 'Anda', en: 'You' },
  cameIn: {
    id: (name: string) => `${name} membuka naskah ini.`,
    en: (name: string) => `${name} has opened this text.`,
  },
  wentOut: {
    id: (name: string) => `${name} menutup naskah ini.`,
    en: (name: string) => `${name} has closed this text.`,
  },
  isHere: { id: (name: string) => `${name} ada di bagian ini`, en: (name: string) => `${name} is at this passage` },
  newText: { id: (name: string) => `Tulisan ${name} masuk.`, en: (name: string) => `Text by ${name} came in.` },
  bothKept: {
    id: 'Kata-kata yang sama diubah dua orang. Tulisan Anda ada di bawah paragrafnya; pilih yang dipakai.',
    en: 'Two people changed the same words. Yours stand below the paragraph; choose which to use.',
  },
  keptBlock: {
    id: 'Bagian yang dihapus satu orang dan diubah orang lain tetap ada.',
    en: 'A part that one person deleted and another changed has stayed.',
  },
});

export type TogetherWords = ReturnType<typeof togetherWords>;
