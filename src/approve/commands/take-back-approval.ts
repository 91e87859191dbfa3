import { AppError, notFound } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { formatDateTime } from '../../kernel/time.ts';
import type { Allowed } from '../../people/index.ts';
import { VOIDED } from '../package.ts';
import { lockPackage } from '../queries/packages.ts';
import { notWaiting } from './decision.ts';
import { voidPackage } from './void-package.ts';

/** Takes an approval back, at any instant before the package is out; says so when it is. A held release lapses with it. */
export async function takeBackApproval(
  k: Kernel,
  allowed: Allowed<{ agencyId: string }, 'decide'>,
  input: { packageId: string },
): Promise<void> {
  await k.change(allowed.actor, async (tx) => {
    const p = await lockPackage(tx.db, input.packageId);
    if (!p || p.agencyId !== allowed.subject.agencyId) throw notFound();
    if (p.state === 'voided' && p.reason === VOIDED.takenBack) return;
    if (p.state !== 'approved') throw notWaiting(p);
    if (p.releasedAt)
      throw new AppError('conflict', {
        id: `Paket ini sudah terbit pada ${formatDateTime(p.releasedAt, 'id', { seconds: true })}. Persetujuannya tidak dapat dibatalkan; terbitkan ralat bila perlu.`,
        en: `This package came out on ${formatDateTime(p.releasedAt, 'en', { seconds: true })}. Its approval cannot be taken back; release a correction if needed.`,
      });
    await voidPackage(tx, p, VOIDED.takenBack);
  });
}
