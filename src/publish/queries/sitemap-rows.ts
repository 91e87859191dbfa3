import { and, asc, desc, eq, gte, inArray, sql } from 'drizzle-orm';
import { articles } from '../tables.ts';
import type { Language, PublicReader } from './article-rows.ts';

/** What a sitemap says about an article. */
export type SitemapRow = {
  itemId: string;
  language: Language;
  slug: string;
  headline: string;
  firstReleasedAt: Date;
  releasedAt: Date;
};

const { itemId, language, slug, headline, firstReleasedAt, releasedAt } = articles;
const columns = { itemId, language, slug, headline, firstReleasedAt, releasedAt };

/** What was taken back is not for search engines. */
const shown = inArray(articles.state, ['current', 'expired']);

/** Counts the released editions in all languages that hold or have expired. */
export async function countArticles(k: PublicReader): Promise<number> {
  const [row] = await k.publicDb.select({ n: sql<number>`count(*)::int` }).from(articles).where(shown);
  return row!.n;
}

/** Returns one part of the archive, oldest first, so that a part that is full never changes its members. */
export function archivePart(k: PublicReader, part: number, size: number): Promise<SitemapRow[]> {
  return k.publicDb
    .select(columns)
    .from(articles)
    .where(shown)
    .orderBy(asc(firstReleasedAt), asc(articles.id))
    .limit(size)
    .offset((part - 1) * size);
}

/** Returns what first came out at or after a moment, newest first. */
export function releasedSince(k: PublicReader, since: Date, count: number): Promise<SitemapRow[]> {
  return k.publicDb
    .select(columns)
    .from(articles)
    .where(and(gte(firstReleasedAt, since), eq(articles.state, 'current')))
    .orderBy(desc(firstReleasedAt))
    .limit(count);
}
