import { catalogue } from '../../kernel/i18n.ts';
import type { Origin } from './types.ts';

const say = (id: string, en: string) => ({ id, en });

export const originWords = catalogue({
  person: say('Ditulis orang', 'Written by people'),
  grammar: say('Susunan cara bawaan', 'Built-in text'),
  model: say('Asisten AI', 'AI assistant'),
  unknown: say('Asal tidak tercatat', 'Origin not recorded'),
} satisfies Record<Origin, { id: string; en: string }>);

/** Words of the strip in the editor and of the page about where words come from. */
export const provenanceWords = catalogue({
  title: say('Asal kata', 'Where the words come from'),
  way: say('Jalur halaman', 'Breadcrumb'),
  intro: say(
    'Tiap kalimat dibandingkan dengan yang pernah ditulis mesin untuk naskah ini. Kalimat yang nyaris sama terhitung disunting orang.',
    'Every sentence is compared with what machines have written for this item. One that is nearly the same counts as edited by a person.',
  ),
  origin: say('Asal', 'Origin'),
  words: say('Kata', 'Words'),
  share: say('Bagian', 'Share'),
  edited: {
    id: (n: string) => `${n} kata di antaranya disunting orang.`,
    en: (n: string) => `${n} of these words were edited by a person.`,
  },
  models: { id: (names: string) => `Model: ${names}.`, en: (names: string) => `Model: ${names}.` },
  source: {
    id: (term: string) => `Jenis sumber digital (IPTC): ${term}.`,
    en: (term: string) => `Digital source type (IPTC): ${term}.`,
  },
  sourceUnknown: say(
    'Jenis sumber digital: tidak diketahui, jadi tidak dinyatakan.',
    'Digital source type: unknown, so none is stated.',
  ),
  text: say('Naskah menurut asalnya', 'The text by origin'),
  empty: say('Naskah masih kosong', 'The text is still empty'),
  noModel: say('Tidak ada kalimat dari asisten AI.', 'No sentence comes from an AI assistant.'),
  someModel: {
    id: (share: string) => `${share} kata dari asisten AI`,
    en: (share: string) => `${share} of the words from an AI assistant`,
  },
  key: say('Kalimat asisten AI', 'The assistant’s sentences'),
  changed: say('disunting', 'edited'),
});
