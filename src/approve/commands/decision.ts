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
