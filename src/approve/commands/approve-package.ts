import { eq } from 'drizzle-orm';
import { AppError, notFound } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { findEdition } from '../../write/index.ts';
import { approved } from '../events.ts';
import { VOIDED } from '../package.ts';
import { currentHash } from '../queries/current-hash.ts';
import { lockPackage } from '../queries/packages.ts';
import { packages } from '../tables.ts';
import { about, notWaiting } from './decision.ts';
import { voidPackage } from './void-package.ts';

const changed = (): AppError =>
  new AppError('conflict', {
    id: 'Naskah berubah sesudah diajukan, jadi paket ini gugur dan tidak disetujui. Penulis perlu mengajukannya lagi.',
    en: 'The text changed after it was submitted, so this package lapsed and is not approved. The author needs to submit it again.',
  });

/**
 * Approves a package as the given hash shows it. Refuses when the hash the person saw, the stored one and that of the
 * edition at this instant are not all the same, when it no longer waits, and when the person edited the text last.
 */
export async function approvePackage(
  k: Kernel,
  allowed: Allowed<{ agencyId: string }, 'decide'>,
  input: { packageId: string; hash: string },
): Promise<void> {
  const { actor } = allowed;
  if (actor.kind !== 'account')
    throw new AppError('forbidden', {
      id: 'Persetujuan harus diberikan oleh seseorang.',
      en: 'An approval has to be given by a person.',
    });
  const outcome = await k.change(actor, async (tx) => {
    const p = await lockPackage(tx.db, input.packageId);
    if (!p || p.agencyId !== allowed.subject.agencyId) throw notFound();
    if (p.state === 'approved' && p.decidedBy === actor.id && p.hash === input.hash) return 'done';
    if (p.state !== 'pending') throw notWaiting(p);
    if (p.hash !== input.hash)
      throw new AppError('conflict', {
        id: 'Sidik yang Anda lihat bukan sidik paket ini. Muat ulang halaman, baca lagi, lalu putuskan.',
        en: 'The fingerprint you saw is not that of this package. Reload the page, read it again, then decide.',
      });
    if ((await currentHash(tx.db, p.editionId)) !== p.hash) {
      await voidPackage(tx, p, VOIDED.edited);
      return 'changed';
    }
    const edition = await findEdition({ ...k, db: tx.db }, p.editionId);
    if (p.lastEditorId === actor.id || edition?.lastEditorId === actor.id)
      throw new AppError('forbidden', {
        id: 'Anda yang terakhir menyunting naskah ini, jadi orang lain yang harus menyetujuinya.',
        en: 'You edited this text last, so somebody else has to approve it.',
      });
    await tx.db
      .update(packages)
      .set({ state: 'approved', decidedBy: actor.id, decidedAt: tx.now })
      .where(eq(packages.id, p.id));
    tx.audit({ action: 'approve.approved', subject: { kind: 'package', id: p.id }, detail: { hash: p.hash } });
    tx.emit(approved, about(p));
    return 'done';
  });
  if (outcome === 'changed') throw changed();
}
