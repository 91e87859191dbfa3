import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { notFound } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import { drop } from '../commands/change-release.ts';
import { LOCK, moment } from '../commands/write-projection.ts';
import { withdrawn } from '../events.ts';
import { ACTIVE, type Act, DROPPED, type Notice } from '../published.ts';
import { articles, changes, expiries, releaseOrders } from '../tables.ts';
import { removeText } from './removed-text.ts';

/** An article whose row and whose waiting releases the caller's transaction holds. */
export type LockedArticle = Omit<typeof articles.$inferSelect, 'search'>;

/**
 * Holds an article until the caller's transaction ends: first its waiting releases, then the store, then its row, in the order in
 * which the release clock takes them.
 */
export async function lockArticle(
  tx: Change,
  articleId: string,
): Promise<{ article: LockedArticle; waiting: (typeof releaseOrders.$inferSelect)[] }> {
  const [known] = await tx.db.select({ of: articles.editionId }).from(articles).where(eq(articles.id, articleId));
  if (!known) throw notFound();
  const waiting = await tx.db
    .select()
    .from(releaseOrders)
    .where(and(eq(releaseOrders.editionId, known.of), inArray(releaseOrders.state, [...ACTIVE])))
    .for('update');
  await tx.db.execute(sql`SELECT pg_advisory_xact_lock(${LOCK})`);
  const [article] = await tx.db.select().from(articles).where(eq(articles.id, articleId)).for('update');
  return { article: article!, waiting };
}

/**
 * Changes what the public may read of an article, in the caller's transaction: the notice, where the act says so the text itself, the
 * list of changes, waiting releases of the same edition (called off), and the event that carries it to every channel.
 */
export async function putInState(
  tx: Change,
  { article, waiting }: Awaited<ReturnType<typeof lockArticle>>,
  how: Omit<Notice, 'at'> & { act: Exclude<Act, 'restored'> },
): Promise<void> {
  const { act, ...said } = how;
  const cleared = act === 'gone' || act === 'redirected';
  for (const order of waiting) await drop(tx, order, 'cancelled', DROPPED.calledOff);
  const { at, sequence } = await moment(tx);
  if (cleared) await removeText(tx, article, { keepTitle: how.titleKept, everyNote: how.personalData === true });
  const notice: Notice = { ...said, at: at.toISOString() };
  await tx.db
    .update(articles)
    .set({ state: act, notice, withdrawnAt: at, sequence })
    .where(eq(articles.id, article.id));
  await tx.db.delete(expiries).where(and(eq(expiries.articleId, article.id), isNull(expiries.doneAt)));
  await tx.db.insert(changes).values({
    id: newId(),
    articleId: article.id,
    kind: act,
    version: article.version,
    at,
    note: how.reason,
    responsible: how.responsible,
    packageHash: article.packageHash,
  });
  tx.audit({
    action: `publish.${act}`,
    subject: { kind: 'article', id: article.id },
    detail: {
      version: article.version,
      hash: article.packageHash,
      personalData: how.personalData ?? false,
      redirectTo: how.redirectTo ?? null,
    },
  });
  tx.emit(withdrawn, {
    ...aboutArticle(article),
    act,
    headline: how.titleKept ? article.headline : null,
    reason: how.reason,
    responsible: how.responsible,
    personalData: how.personalData ?? false,
    redirectTo: how.redirectTo ?? null,
    at: at.toISOString(),
  });
}

/** What the events say about an article whichever way it changed. */
export const aboutArticle = (article: LockedArticle) => ({
  articleId: article.id,
  itemId: article.itemId,
  editionId: article.editionId,
  agencyId: article.agencyId,
  version: article.version,
  slug: article.slug,
  language: article.language,
  type: article.type,
  topicSlugs: article.topicSlugs,
  unitName: article.unitName ?? article.agencyName,
  agencyName: article.agencyName,
});
