import { catalogue } from '../../kernel/i18n.ts';

/** Words of the check's pane about groups of findings. */
export const checkWordsOf = catalogue({
  fact: { id: 'Fakta', en: 'Facts' },
  language: { id: 'Bahasa', en: 'Language' },
  style: { id: 'Gaya', en: 'Style' },
  personal: { id: 'Data pribadi', en: 'Personal data' },
  access: { id: 'Akses', en: 'Access' },
  earlier: { id: 'Narasi tunggal', en: 'Single narrative' },
  count: { id: (n: number) => `${n} tanda`, en: (n: number) => (n === 1 ? '1 mark' : `${n} marks`) },
  fixAll: {
    id: (n: number) => `Perbaiki ${n} ejaan yang aman`,
    en: (n: number) => (n === 1 ? 'Mend 1 safe spelling' : `Mend ${n} safe spellings`),
  },
  addWord: { id: 'Tambahkan ke kamus instansi', en: 'Add to the agency’s word list' },
});
