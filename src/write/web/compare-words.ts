import { catalogue } from '../../kernel/i18n.ts';

/** Words of the comparison of two versions. */
export const compareWords = catalogue({
  title: { id: 'Bandingkan versi', en: 'Compare versions' },
  from: { id: 'Dari', en: 'From' },
  to: { id: 'Ke', en: 'To' },
  compare: { id: 'Bandingkan', en: 'Compare' },
  present: { id: 'Yang sekarang', en: 'The present text' },
  withPresent: { id: 'Bandingkan dengan yang sekarang', en: 'Compare with the present text' },
  legend: {
    id: 'Bergaris bawah: ditambah. Dicoret: dihapus.',
    en: 'Underlined: added. Struck out: removed.',
  },
  between: {
    id: (from: string, to: string) => `Dari ${from} ke ${to}`,
    en: (from: string, to: string) => `From ${from} to ${to}`,
  },
  alike: { id: 'Kedua versi sama.', en: 'The two versions are alike.' },
  same: { id: (n: number) => `${n} bagian sama`, en: (n: number) => `${n} parts are the same` },
  changed: { id: 'Diubah', en: 'Changed' },
  form: { id: 'Hanya bentuknya berubah', en: 'Only the form changed' },
  added: { id: 'Ditambah', en: 'Added' },
  removed: { id: 'Dihapus', en: 'Removed' },
  moved: { id: 'Dipindah', en: 'Moved' },
});
