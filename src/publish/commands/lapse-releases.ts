import { SYSTEM } from '../../kernel/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { DROPPED } from '../published.ts';
import { lockActiveOf } from '../queries/release-orders.ts';
import { drop } from './change-release.ts';

/** After a package was voided: its waiting release fails at once, so that people see it before its time and not at it. Safe to run again. */
export async function lapseReleases(k: Kernel, packageId: string): Promise<void> {
  await k.change(SYSTEM, async (tx) => {
    for (const order of await lockActiveOf(tx.db, packageId)) await drop(tx, order, 'failed', DROPPED.lapsed);
  });
}
