import { and, asc, eq, inArray, notInArray } from 'drizzle-orm';
import { articles } from '../tables.ts';
import {
  type Article,
  type ArticleCard,
  articleColumns,
  cardColumns,
  type Language,
  type PublicReader,
} from './article-rows.ts';

/** Returns a released article by its id, or null. */
export async function findArticle(k: PublicReader, id: string): Promise<Article | null> {
  const [found] = await k.publicDb.select(articleColumns).from(articles).where(eq(articles.id, id));
  return found ?? null;
}

/** Returns the released article that has this address in this language, or null. */
export async function findArticleBySlug(k: PublicReader, language: Language, slug: string): Promise<Article | null> {
  const [found] = await k.publicDb
    .select(articleColumns)
    .from(articles)
    .where(and(eq(articles.language, language), eq(articles.slug, slug)));
  return found ?? null;
}

/** Returns what an edition became when it was released, or null. */
export async function findArticleOfEdition(k: PublicReader, editionId: string): Promise<Article | null> {
  const [found] = await k.publicDb.select(articleColumns).from(articles).where(eq(articles.editionId, editionId));
  return found ?? null;
}

/** Returns those of the given articles that are released, in no promised order. */
export async function articlesByIds(k: PublicReader, ids: string[]): Promise<ArticleCard[]> {
  if (ids.length === 0) return [];
  return k.publicDb.select(cardColumns).from(articles).where(inArray(articles.id, ids));
}

/** An edition of an item: its language and its address. */
export type EditionLink = { language: Language; slug: string };

/** Lists the languages in which an item can be read, Indonesian first. */
export async function editionsOf(k: PublicReader, itemId: string): Promise<EditionLink[]> {
  const found = await k.publicDb
    .select({ language: articles.language, slug: articles.slug })
    .from(articles)
    .where(and(eq(articles.itemId, itemId), notInArray(articles.state, ['gone', 'redirected'])))
    .orderBy(asc(articles.language));
  return found.sort((a, b) => Number(a.language === 'en') - Number(b.language === 'en'));
}
