import { sql } from 'drizzle-orm';
import { findPackage } from '../../approve/index.ts';
import { SYSTEM } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { putBack } from '../jobs/claim-due.ts';
import { findOrder } from '../queries/release-orders.ts';
import { signRecord } from '../verify/sign-record.ts';
import { type Outcome, settleOut, takeUp, type Written } from './release-one.ts';
import { type Described, describeArticle, openStore, writeProjection } from './write-projection.ts';

/**
 * Brings claimed orders out in the order given, in one transaction; when that fails, each in its own, so that the one at fault
 * is put back and the others come out.
 */
export async function releaseBatch(k: Kernel, orderIds: string[], worker: string): Promise<void> {
  if (orderIds.length > 1) {
    try {
      await releaseTogether(k, orderIds, worker);
      return;
    } catch (error) {
      k.log.warn(
        { err: error, orders: orderIds.length },
        'releases did not come out together and are taken one by one',
      );
    }
  }
  for (const orderId of orderIds) {
    try {
      await releaseTogether(k, [orderId], worker);
    } catch (error) {
      k.log.error({ err: error, orderId }, 'a release did not come out and will be tried again');
      await putBack(k, orderId, worker, error);
    }
  }
}

/** Brings one claimed order out, in one transaction. */
export async function releaseOne(k: Kernel, orderId: string, worker: string): Promise<Outcome> {
  return (await releaseTogether(k, [orderId], worker))[0]!;
}

async function releaseTogether(k: Kernel, orderIds: string[], worker: string): Promise<Outcome[]> {
  const described = await Promise.all(orderIds.map((id) => describeOrder(k, id)));
  return k.change(SYSTEM, async (tx) => {
    // Every row is held before the store's lock is: whoever takes back or withdraws holds them in the same order.
    const taken: Awaited<ReturnType<typeof takeUp>>[] = [];
    for (const [i, id] of orderIds.entries()) taken.push(await takeUp(tx, id, worker, described[i]!));
    const first = taken.find((one) => typeof one !== 'string');
    if (first) await openStore(tx, first.described.known);
    const written: Written[] = [];
    for (const one of taken)
      if (typeof one !== 'string') {
        const article = await writeProjection(tx, one.order, one.described);
        await signRecord(k, tx, { articleId: article.id, kind: one.order.correction ? 'correction' : 'release' });
        written.push({ order: one.order, article });
      }
    const now = written.length > 0 ? await readClock(tx) : 0;
    for (const one of written) await settleOut(tx, one, now);
    return taken.map((one): Outcome => (typeof one === 'string' ? one : 'out'));
  });
}

/** A package's content is frozen, so what it will look like can be worked out before anything is locked. */
async function describeOrder(k: Kernel, orderId: string): Promise<Described | null> {
  const order = await findOrder(k, orderId);
  const p = order && (await findPackage(k, order.packageId));
  return p ? describeArticle(k, p.content, p.decidedBy) : null;
}

/** Milliseconds since 1970 by the database's clock. */
async function readClock(tx: Change): Promise<number> {
  const { rows } = await tx.db.execute<{ at: string }>(sql`SELECT extract(epoch FROM clock_timestamp()) * 1000 AS at`);
  return Number(rows[0]!.at);
}
