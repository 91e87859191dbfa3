import { AppError } from '../../kernel/errors.ts';
import type { AboutPackage } from '../events.ts';
import type { Package } from '../package.ts';

/** What the events of this module tell about a package. */
export const about = (p: Package): AboutPackage => ({ packageId: p.id, editionId: p.editionId, itemId: p.itemId });

/** The refusal for a decision on a package that no longer waits for one. */
export function notWaiting(p: Package): AppError {
  const why = {
    approved: { id: 'Paket ini sudah disetujui.', en: 'This package has already been approved.' },
    returned: { id: 'Paket ini sudah dikembalikan.', en: 'This package has already been returned.' },
    voided: {
      id: 'Paket ini sudah gugur karena naskahnya berubah atau diganti paket yang lebih baru.',
      en: 'This package has lapsed because its text changed or a newer package took its place.',
    },
    pending: { id: 'Paket ini belum diputuskan.', en: 'This package has not been decided yet.' },
  };
  return new AppError('conflict', why[p.state]);
}

/** The refusal when the edition is no longer what the package froze. */
export const changedMeanwhile = (): AppError =>
  new AppError('conflict', {
    id: 'Naskah berubah sesudah diajukan, jadi paket ini gugur dan tidak disetujui. Penulis perlu mengajukannya lagi.',
    en: 'The text changed after it was submitted, so this package lapsed and is not approved. The author needs to submit it again.',
  });

/** The refusal of a decision under another hash than the package's. */
export const wrongFingerprint = (): AppError =>
  new AppError('conflict', {
    id: 'Sidik yang Anda lihat bukan sidik paket ini. Muat ulang halaman, baca lagi, lalu putuskan.',
    en: 'The fingerprint you saw is not that of this package. Reload the page, read it again, then decide.',
  });

/** The refusal of a signature by whoever edited a part last. */
export const lastEditorRefused = (): AppError =>
  new AppError('forbidden', {
    id: 'Anda yang terakhir menyunting naskah ini, jadi orang lain yang harus menyetujuinya.',
    en: 'You edited this text last, so somebody else has to approve it.',
  });

/** The refusal of a second decision on a step, and of a second signature by one person. */
export const alreadySigned = (): AppError =>
  new AppError('conflict', {
    id: 'Langkah ini sudah diputuskan, atau Anda sudah menandatangani langkah lain pada paket ini. Setiap langkah perlu orang yang berbeda.',
    en: 'This step is already decided, or you have signed another step of this package. Each step needs another person.',
  });

/** The refusal of a signature on a step that waits for somebody else. */
export const notYours = (): AppError =>
  new AppError('forbidden', {
    id: 'Langkah ini menunggu orang lain.',
    en: 'This step waits for somebody else.',
  });

/** The refusal of a decision before its turn. */
export const notInTurn = (): AppError =>
  new AppError('conflict', {
    id: 'Langkah ini baru terbuka sesudah langkah sebelumnya disetujui.',
    en: 'This step opens when the one before it is approved.',
  });
