import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { isId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { ACTIVE, type ReleaseOrder } from '../published.ts';
import { articles, releaseOrders } from '../tables.ts';

/** Finds a release order, or null. */
export async function findOrder(k: Kernel, id: string): Promise<ReleaseOrder | null> {
  if (!isId(id)) return null;
  return (await k.db.select().from(releaseOrders).where(eq(releaseOrders.id, id)))[0] ?? null;
}

/** Finds a release order and holds its row until the caller's transaction ends. */
export async function lockOrder(db: Db, id: string): Promise<ReleaseOrder | null> {
  if (!isId(id)) return null;
  return (await db.select().from(releaseOrders).where(eq(releaseOrders.id, id)).for('update'))[0] ?? null;
}

/** Holds the rows of a package's orders that have not come out. */
export const lockActiveOf = (db: Db, packageId: string): Promise<ReleaseOrder[]> =>
  db
    .select()
    .from(releaseOrders)
    .where(and(eq(releaseOrders.packageId, packageId), inArray(releaseOrders.state, [...ACTIVE])))
    .for('update');

/** Finds the newest order of a package, or null. */
export async function orderOfPackage(k: Kernel, packageId: string): Promise<ReleaseOrder | null> {
  if (!isId(packageId)) return null;
  const [found] = await k.db
    .select()
    .from(releaseOrders)
    .where(eq(releaseOrders.packageId, packageId))
    .orderBy(desc(releaseOrders.orderedAt))
    .limit(1);
  return found ?? null;
}

/** Finds where an edition is public, or null when it is not. */
export async function publicPlaceOf(
  k: Kernel,
  editionId: string,
): Promise<{ articleId: string; slug: string; language: 'id' | 'en'; version: number; releasedAt: Date } | null> {
  const [found] = await k.db
    .select({
      articleId: articles.id,
      slug: articles.slug,
      language: articles.language,
      version: articles.version,
      releasedAt: articles.releasedAt,
    })
    .from(articles)
    .where(eq(articles.editionId, editionId));
  return found ?? null;
}
