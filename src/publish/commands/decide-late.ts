import { eq, sql } from 'drizzle-orm';
import { actorId } from '../../kernel/actor.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { checkHold } from '../hold-rules.ts';
import { DROPPED, type LateDecision } from '../published.ts';
import { releaseOrders } from '../tables.ts';
import { drop, lockActive, type MayRelease, putAt } from './change-release.ts';

/** A person says what happens with a late release, and why: out now, later at `holdUntil`, or not at all. The missed moment stays known. */
export async function decideLate(
  k: Kernel,
  allowed: MayRelease,
  input: { orderId: string; decision: LateDecision; holdUntil: Date | null; reason: string },
): Promise<void> {
  const reason = input.reason.trim();
  const { decision } = input;
  if (reason.length < 5) {
    const say = { id: 'Tulis alasannya, satu kalimat.', en: 'Write the reason, one sentence.' };
    throw new AppError('invalid', say, { fields: { reason: say } });
  }
  if (decision === 'later') {
    const say = { id: 'Pilih waktu terbit yang baru.', en: 'Choose the new time of release.' };
    if (!input.holdUntil) throw new AppError('invalid', say, { fields: { time: say } });
    checkHold(input.holdUntil, k.clock.now());
  }
  const by = allowed.actor.kind === 'account' ? actorId(allowed.actor) : null;
  await k.change(allowed.actor, async (tx) => {
    const order = await lockActive(tx, allowed, input.orderId, 'late');
    const decided = { lateDecision: decision, lateDecidedBy: by, lateReason: reason };
    if (decision === 'cancelled') await drop(tx, order, 'cancelled', DROPPED.calledOff);
    else await putAt(tx, order, decision === 'later' ? input.holdUntil : null, {});
    await tx.db
      .update(releaseOrders)
      .set({ ...decided, lateDecidedAt: sql`clock_timestamp()` })
      .where(eq(releaseOrders.id, order.id));
    tx.audit({
      action: 'publish.late-decided',
      subject: { kind: 'release', id: order.id },
      detail: {
        packageId: order.packageId,
        decision,
        missed: order.missedAt?.toISOString() ?? null,
        to: decision === 'later' ? (input.holdUntil?.toISOString() ?? null) : null,
      },
    });
  });
}
