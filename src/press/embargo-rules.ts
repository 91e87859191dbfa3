import { AppError, type Bilingual } from '../kernel/errors.ts';

const YEAR_MS = 366 * 86_400_000;

function refuse(say: Bilingual): never {
  throw new AppError('invalid', say, { fields: { time: say } });
}

/** Refuses an embargo that is not a whole second, has passed, or lies more than a year ahead. */
export function checkEmbargo(until: Date, now: Date): void {
  if (Number.isNaN(until.getTime()) || until.getTime() % 1000 !== 0)
    refuse({ id: 'Tulis jam embargo sampai detik.', en: 'Write the embargo to the second.' });
  if (until <= now)
    refuse({
      id: 'Jam embargo itu sudah lewat. Pilih yang akan datang.',
      en: 'That time has passed. Choose one in the future.',
    });
  if (until.getTime() > now.getTime() + YEAR_MS)
    refuse({
      id: 'Jam embargo itu lebih dari setahun lagi. Periksa tahunnya.',
      en: 'That is more than a year ahead. Check the year.',
    });
}

/** How an embargo lies to the moment of release: the press may publish before we do, together with us, or only after. */
export type EmbargoSide = 'before' | 'same' | 'after';

/** Compares an embargo with the moment at which the package comes out. */
export const embargoSide = (until: Date, release: Date): EmbargoSide =>
  until < release ? 'before' : until > release ? 'after' : 'same';
