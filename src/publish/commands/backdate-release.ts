import { and, desc, eq, sql } from 'drizzle-orm';
import { markReleased } from '../../approve/index.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { articles, articleVersions, changes, releaseOrders } from '../tables.ts';
import { signRecord } from '../verify/sign-record.ts';

/**
 * Gives the newest release of an edition the time that a story or an old site tells, with an invented lag; for the demonstration
 * and for imports, only by the system. The order of releases (their sequence) stays.
 */
export async function backdateRelease(
  k: Kernel,
  actor: Extract<Actor, { kind: 'system' }>,
  told: { editionId: string; at: Date; lagMs: number },
): Promise<void> {
  const out = new Date(told.at.getTime() + told.lagMs);
  await k.change(actor, async (tx) => {
    await tx.db.execute(sql`SET LOCAL gapura.backdating = 'on'`);
    const [order] = await tx.db
      .select()
      .from(releaseOrders)
      .where(and(eq(releaseOrders.editionId, told.editionId), eq(releaseOrders.state, 'out')))
      .orderBy(desc(releaseOrders.version))
      .limit(1);
    if (!order?.articleId) return;
    await tx.db
      .update(releaseOrders)
      .set({ holdUntil: told.at, dueAt: told.at, releasedAt: out, lagMs: told.lagMs })
      .where(eq(releaseOrders.id, order.id));
    await tx.db.update(articleVersions).set({ releasedAt: out }).where(eq(articleVersions.orderId, order.id));
    const [article] = await tx.db.select().from(articles).where(eq(articles.id, order.articleId)).for('update');
    const corrections = article!.corrections.map((c) =>
      c.version === order.version ? { ...c, at: out.toISOString() } : c,
    );
    await tx.db
      .update(articles)
      .set({
        releasedAt: out,
        promisedAt: told.at,
        corrections,
        firstReleasedAt: order.version === 1 ? out : sql`${articles.firstReleasedAt}`,
      })
      .where(eq(articles.id, order.articleId));
    await tx.db
      .update(changes)
      .set({ at: out })
      .where(and(eq(changes.articleId, order.articleId), eq(changes.version, order.version!)));
    await markReleased(tx.db, order.packageId, out);
    await signRecord(k, tx, { articleId: order.articleId, kind: 'recorded' });
    tx.audit({
      action: 'publish.release-backdated',
      subject: { kind: 'article', id: order.articleId },
      detail: { at: out.toISOString() },
    });
  });
}
