import { SYSTEM } from '../../kernel/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { VOIDED } from '../package.ts';
import { currentHash } from '../queries/current-hash.ts';
import { lockStanding } from '../queries/packages.ts';
import { voidPackage } from './void-package.ts';

/** Voids the packages of an edition that no longer match its text, waiting or approved; what is already out stays. Safe to run again. */
export async function voidIfChanged(k: Kernel, editionId: string): Promise<void> {
  await k.change(SYSTEM, async (tx) => {
    const standing = await lockStanding(tx.db, editionId);
    if (standing.length === 0) return;
    for (const p of standing)
      if (p.hash !== (await currentHash(tx.db, editionId, p.content.format))) await voidPackage(tx, p, VOIDED.edited);
  });
}
