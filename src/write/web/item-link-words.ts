import { catalogue } from '../../kernel/i18n.ts';

/** Names of the pages of an item. */
export const itemLinkWords = catalogue({
  label: { id: 'Halaman naskah ini', en: 'Pages of this item' },
  naskah: { id: 'Naskah', en: 'Text' },
  fakta: { id: 'Buku fakta', en: 'Claim ledger' },
  'susun-ulang': { id: 'Susun ulang', en: 'Reword' },
  asal: { id: 'Asal tulisan', en: 'Provenance' },
  asisten: { id: 'Asisten', en: 'Assistant' },
  turunan: { id: 'Turunan', en: 'Derivatives' },
  komentar: { id: 'Komentar', en: 'Comments' },
  riwayat: { id: 'Riwayat', en: 'History' },
});
