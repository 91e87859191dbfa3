import { and, eq, sql } from 'drizzle-orm';
import { confirmApproved, markReleased } from '../../approve/index.ts';
import type { Change } from '../../kernel/change.ts';
import { released } from '../events.ts';
import { DROPPED, type ReleaseOrder } from '../published.ts';
import { releaseOrders } from '../tables.ts';
import { drop } from './change-release.ts';
import type { Described, WrittenArticle } from './write-projection.ts';

export type Outcome = 'out' | 'lapsed' | 'not-ours';
export type Written = { order: ReleaseOrder; article: WrittenArticle };

/**
 * Holds one claimed order and its approval until the caller's transaction ends, having looked again at the moment by the database's
 * clock, the claim, the approval and its hash; an order whose approval no longer holds is dropped. Says why it may not come out.
 */
export async function takeUp(
  tx: Change,
  orderId: string,
  worker: string,
  described: Described | null,
): Promise<{ order: ReleaseOrder; described: Described } | Exclude<Outcome, 'out'>> {
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
  if (described && approved?.hash === order.packageHash && !approved.releasedAt) return { order, described };
  await drop(tx, order, 'failed', DROPPED.lapsed);
  return 'lapsed';
}

/** Writes the receipt, the audit entry and the event of an order that was written out; `now` is the database's time in milliseconds, so that the lag holds the whole batch's writing. */
export async function settleOut(tx: Change, { order, article }: Written, now: number): Promise<void> {
  const lagMs = Math.max(0, Math.ceil(now - order.dueAt.getTime()));
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
    packageId: order.packageId,
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
}
