import { eq } from 'drizzle-orm';
import { actorId } from '../../kernel/actor.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { returned } from '../events.ts';
import { lockPackage } from '../queries/packages.ts';
import { packages } from '../tables.ts';
import { about, notWaiting } from './decision.ts';

/** The shortest reason that helps the author, in characters. */
export const SHORTEST_REASON = 10;

/** Sends a waiting package back to its author with a reason of at least ten characters. */
export async function returnPackage(
  k: Kernel,
  allowed: Allowed<{ agencyId: string }, 'decide'>,
  input: { packageId: string; reason: string },
): Promise<void> {
  const reason = input.reason.trim();
  if (reason.length < SHORTEST_REASON) {
    const say = {
      id: `Tulis alasannya, paling sedikit ${SHORTEST_REASON} huruf, misalnya "Nama jabatan di paragraf dua keliru".`,
      en: `Write the reason, at least ${SHORTEST_REASON} characters, for example "The job title in paragraph two is wrong".`,
    };
    throw new AppError('invalid', say, { fields: { reason: say } });
  }
  await k.change(allowed.actor, async (tx) => {
    const p = await lockPackage(tx.db, input.packageId);
    if (!p || p.agencyId !== allowed.subject.agencyId) throw notFound();
    if (p.state !== 'pending') throw notWaiting(p);
    const by = allowed.actor.kind === 'account' ? actorId(allowed.actor) : null;
    await tx.db
      .update(packages)
      .set({ state: 'returned', decidedBy: by, decidedAt: tx.now, reason })
      .where(eq(packages.id, p.id));
    tx.audit({ action: 'approve.returned', subject: { kind: 'package', id: p.id }, detail: { hash: p.hash } });
    tx.emit(returned, about(p));
  });
}
