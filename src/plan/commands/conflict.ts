import { AppError } from '../../kernel/errors.ts';

/** What a person is told who acts on something that somebody else has just changed. */
export const conflictOf = (): AppError =>
  new AppError('conflict', {
    id: 'Rekan Anda baru saja mengubahnya. Muat ulang kalender, lalu periksa kembali.',
    en: 'A colleague has just changed it. Reload the calendar and look again.',
  });
