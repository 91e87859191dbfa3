import { eq, sql } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { formatDateTime } from '../../kernel/time.ts';
import type { Allowed } from '../../people/index.ts';
import { releaseDropped, releaseOrdered } from '../events.ts';
import { checkHold } from '../hold-rules.ts';
import { DROPPED, type Priority, type ReleaseOrder } from '../published.ts';
import { lockOrder } from '../queries/release-orders.ts';
import { releaseOrders } from '../tables.ts';

export type MayRelease = Allowed<{ agencyId: string }, 'release'>;

/** Moves a release to another moment (null: at once). While it is being brought out, whoever gets the row first wins; says so when it is out. */
export async function changeRelease(
  k: Kernel,
  allowed: MayRelease,
  input: { orderId: string; holdUntil: Date | null; priority?: Priority },
): Promise<void> {
  const hold = input.holdUntil;
  checkHold(hold, k.clock.now());
  await k.change(allowed.actor, async (tx) => {
    const order = await lockActive(tx, allowed, input.orderId);
    const priority = input.priority ?? order.priority;
    await putAt(tx, order, hold, { priority });
    tx.audit({
      action: 'publish.release-changed',
      subject: { kind: 'release', id: order.id },
      detail: {
        packageId: order.packageId,
        from: order.holdUntil?.toISOString() ?? null,
        to: hold?.toISOString() ?? null,
        priority,
      },
    });
  });
}

/** Sets an order whose row the caller holds to wait for a moment (null: at once), as if it had never been tried. */
export async function putAt(
  tx: Change,
  order: ReleaseOrder,
  hold: Date | null,
  more: Partial<ReleaseOrder>,
): Promise<void> {
  await tx.db
    .update(releaseOrders)
    .set({
      ...more,
      state: 'held',
      holdUntil: hold,
      dueAt: hold ?? sql`clock_timestamp()`,
      leaseUntil: null,
      worker: null,
      attempts: 0,
      nextAttemptAt: null,
      lastError: null,
    })
    .where(eq(releaseOrders.id, order.id));
  tx.emit(releaseOrdered, about(order));
}

/** Calls a release off, at any instant before it is out; calling it off twice is the same as once. */
export async function cancelRelease(k: Kernel, allowed: MayRelease, input: { orderId: string }): Promise<void> {
  await k.change(allowed.actor, async (tx) => {
    const found = await lockOrder(tx.db, input.orderId);
    if (found?.state === 'cancelled' && found.agencyId === allowed.subject.agencyId) return;
    await drop(tx, await lockActive(tx, allowed, input.orderId), 'cancelled', DROPPED.calledOff);
  });
}

/** Ends an order that has not come out, whose row the caller holds. */
export async function drop(
  tx: Change,
  order: ReleaseOrder,
  state: 'failed' | 'cancelled',
  reason: (typeof DROPPED)[keyof typeof DROPPED],
): Promise<void> {
  await tx.db
    .update(releaseOrders)
    .set({ state, reason, leaseUntil: null, worker: null, nextAttemptAt: null })
    .where(eq(releaseOrders.id, order.id));
  tx.audit({
    action: state === 'failed' ? 'publish.release-failed' : 'publish.release-cancelled',
    subject: { kind: 'release', id: order.id },
    detail: { packageId: order.packageId, reason },
  });
  tx.emit(releaseDropped, about(order));
}

/** What the events tell about an order. */
export const about = (order: ReleaseOrder) => ({
  orderId: order.id,
  packageId: order.packageId,
  itemId: order.itemId,
  editionId: order.editionId,
});

/** Holds an order that waits for its moment, or for a person once it is late; says why when it is in no such state. */
export async function lockActive(
  tx: Change,
  allowed: MayRelease,
  orderId: string,
  wanted: 'timed' | 'late' = 'timed',
): Promise<ReleaseOrder> {
  const order = await lockOrder(tx.db, orderId);
  if (!order || order.agencyId !== allowed.subject.agencyId) throw notFound();
  const { state } = order;
  if (wanted === 'late' ? state === 'late' : state === 'held' || state === 'releasing') return order;
  if (state === 'late')
    throw new AppError('conflict', {
      id: 'Waktunya sudah lewat dan belum terbit. Putuskan dulu: terbitkan sekarang, tunda, atau batalkan.',
      en: 'Its time has passed and it is not out. Decide first: release now, postpone, or call it off.',
    });
  if (state === 'out' && order.releasedAt)
    throw new AppError('conflict', {
      id: `Sudah terbit pada ${formatDateTime(order.releasedAt, 'id', { seconds: true })}, jadi tidak dapat diubah atau dibatalkan. Terbitkan ralat bila perlu.`,
      en: `It came out on ${formatDateTime(order.releasedAt, 'en', { seconds: true })}, so it cannot be changed or called off. Release a correction if needed.`,
    });
  if (state === 'held' || state === 'releasing')
    throw new AppError('conflict', {
      id: 'Rilis ini tidak terlambat lagi: seseorang sudah memutuskannya.',
      en: 'This release is not late any more: somebody has decided about it.',
    });
  throw new AppError('conflict', {
    id: 'Terbit ini sudah dibatalkan atau gugur. Atur terbit baru untuk paket yang disetujui.',
    en: 'This release was called off or has lapsed. Set a new release for an approved package.',
  });
}
