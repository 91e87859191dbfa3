import { catalogue } from '../../kernel/i18n.ts';

/** What readers learn of how a text came about. */
export const madeByWords = catalogue({
  people: { id: 'Ditulis manusia, tanpa asisten AI.', en: 'Written by people, without an AI assistant.' },
  grammar: {
    id: 'Disusun otomatis dari fakta yang dicatat petugas, tanpa asisten AI.',
    en: 'Put together automatically from facts that officers noted, without an AI assistant.',
  },
  overGrammar: {
    id: 'Ditulis manusia dari susunan otomatis atas fakta, tanpa asisten AI.',
    en: 'Written by people from an automatic draft of the facts, without an AI assistant.',
  },
  withModel: {
    id: (models: string) =>
      `Ditulis manusia dengan bantuan asisten AI (${models}); tiap kalimat diperiksa terhadap bahan.`,
    en: (models: string) =>
      `Written by people with the help of an AI assistant (${models}); every sentence checked against the material.`,
  },
  model: {
    id: (models: string) => `Disusun asisten AI (${models}); tiap kalimat diperiksa terhadap bahan.`,
    en: (models: string) => `Drafted by an AI assistant (${models}); every sentence checked against the material.`,
  },
  unknown: {
    id: 'Asal sebagian kalimat tidak tercatat.',
    en: 'Where some of the sentences come from was not recorded.',
  },
  answers: {
    id: (who: string) => `Yang bertanggung jawab: ${who}.`,
    en: (who: string) => `Responsible: ${who}.`,
  },
});
