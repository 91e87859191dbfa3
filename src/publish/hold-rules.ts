import { AppError, type Bilingual } from '../kernel/errors.ts';

const YEAR_MS = 366 * 86_400_000;

function refuse(say: Bilingual): never {
  throw new AppError('invalid', say, { fields: { time: say } });
}

/** Refuses a moment that is not a whole second, lies in the past, or more than a year ahead; null (at once) always passes. */
export function checkHold(hold: Date | null, now: Date): void {
  if (!hold) return;
  if (Number.isNaN(hold.getTime()) || hold.getTime() % 1000 !== 0)
    refuse({
      id: 'Tulis waktu terbit sampai detik, misalnya 16.00.05.',
      en: 'Write the time of release to the second, for example 16.00.05.',
    });
  if (hold.getTime() <= now.getTime())
    refuse({
      id: 'Waktu itu sudah lewat. Pilih waktu yang akan datang, atau terbitkan sekarang.',
      en: 'That time has passed. Choose a time in the future, or release now.',
    });
  if (hold.getTime() > now.getTime() + YEAR_MS)
    refuse({
      id: 'Waktu itu lebih dari setahun lagi. Periksa tahunnya.',
      en: 'That time is more than a year ahead. Check the year.',
    });
}
