import { and, eq, sql } from 'drizzle-orm';
import { confirmApproved, findPackage, markReleased } from '../../approve/index.ts';
import { SYSTEM } from '../../kernel/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { released } from '../events.ts';
import { DROPPED } from '../published.ts';
import { findOrder } from '../queries/release-orders.ts';
import { releaseOrders } from '../tables.ts';
import { drop } from './change-release.ts';
import { describeArticle, writeProjection } from './write-projection.ts';

export type Outcome = 'out' | 'lapsed' | 'not-ours';

/**
 * Brings one claimed order out, in one transaction: the moment by the database's clock, the claim, the approval and its
 * hash are all looked at again; then the public projection, the receipt, the audit entry and the event are written together.
 */
export async function releaseOne(k: Kernel, orderId: string, worker: string): Promise<Outcome> {
  const described = await describeOrder(k, orderId);
  return k.change(SYSTEM, async (tx): Promise<Outcome> => {
    const [order] = await tx.db
      .select()
      .from(releaseOrders)
      .where(
        and(
          eq(releaseOrders.id, orderId),
          eq(releaseOrders.state, 'releasing'),
          eq(releaseOrders.worker, worker),
          sql`${releaseOrders.dueAt} <= clock_timestamp()`,
        ),
      )
      .for('update');
    if (!order) return 'not-ours';
    const approved = await confirmApproved(tx.db, order.packageId);
    if (!described || !approved || approved.hash !== order.packageHash || approved.releasedAt) {
      await drop(tx, order, 'failed', DROPPED.lapsed);
      return 'lapsed';
    }
    const article = await writeProjection(tx, order, described);
    const lagMs = Math.max(0, article.releasedAt.getTime() - order.dueAt.getTime());
    await tx.db
      .update(releaseOrders)
      .set({
        state: 'out',
        releasedAt: article.releasedAt,
        lagMs,
        articleId: article.id,
        version: article.version,
        leaseUntil: null,
        worker: null,
        nextAttemptAt: null,
        lastError: null,
      })
      .where(eq(releaseOrders.id, order.id));
    await markReleased(tx.db, order.packageId, article.releasedAt);
    tx.audit({
      action: 'publish.released',
      subject: { kind: 'article', id: article.id },
      detail: {
        orderId: order.id,
        packageId: order.packageId,
        hash: order.packageHash,
        version: article.version,
        sequence: article.sequence,
        lagMs,
      },
    });
    tx.emit(released, {
      articleId: article.id,
      itemId: order.itemId,
      editionId: order.editionId,
      version: article.version,
      sequence: article.sequence,
      slug: article.slug,
      language: article.language,
      type: article.type,
      headline: article.headline,
      standfirst: article.standfirst,
      topicSlugs: article.topicSlugs,
      unitName: article.unitName ?? article.agencyName,
      agencyName: article.agencyName,
      releasedAt: article.releasedAt.toISOString(),
      promisedAt: order.holdUntil?.toISOString() ?? null,
      correction: order.correction ? { major: order.correction.major, note: order.correction.note } : null,
    });
    return 'out';
  });
}

/** A package's content is frozen, so what it will look like can be worked out before anything is locked. */
async function describeOrder(k: Kernel, orderId: string) {
  const order = await findOrder(k, orderId);
  const p = order && (await findPackage(k, order.packageId));
  return p ? describeArticle(k, p.content, p.decidedBy) : null;
}
