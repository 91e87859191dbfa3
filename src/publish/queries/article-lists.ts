import { and, arrayContains, arrayOverlaps, desc, eq, gte, inArray, ne, notExists, type SQL, sql } from 'drizzle-orm';
import { alias, unionAll } from 'drizzle-orm/pg-core';
import { articles } from '../tables.ts';
import {
  type Article,
  type ArticleCard,
  articleColumns,
  cardColumns,
  type Language,
  type PublicReader,
} from './article-rows.ts';

/** How many articles a page of a list holds. */
export const PER_PAGE = 12;

export type ArticleFilter = { types?: string[]; topic?: string; current?: boolean };

/** One page of a list: its articles, how many there are in all, and where it stands. `page` counts from 1. */
export type ArticlePage = { items: ArticleCard[]; total: number; page: number; pages: number };

const other = alias(articles, 'other');

/** Lists show what holds, and what has expired under its mark; withdrawn texts are found by search and at their address. */
const listed = (of: typeof articles | typeof other = articles): SQL => inArray(of.state, ['current', 'expired']);

const conditionsOf = (filter: ArticleFilter): SQL[] => [
  listed(),
  ...(filter.current ? [eq(articles.state, 'current')] : []),
  ...(filter.types ? [inArray(articles.type, filter.types)] : []),
  ...(filter.topic ? [arrayContains(articles.topicSlugs, [filter.topic])] : []),
];

/**
 * Lists articles by the day they first came out, newest first. Each item appears once: in the asked language where it is out in
 * that language, otherwise in the other one. A page behind the last one is empty.
 */
export async function listArticles(
  k: PublicReader,
  language: Language,
  filter: ArticleFilter,
  page: number,
): Promise<ArticlePage> {
  const conditions = conditionsOf(filter);
  const [items, total] = await Promise.all([
    newestArticles(k, language, filter, PER_PAGE, (page - 1) * PER_PAGE),
    k.publicDb
      .select({ n: sql<number>`count(DISTINCT ${articles.itemId})::int` })
      .from(articles)
      .where(and(...conditions)),
  ]);
  const n = total[0]!.n;
  return { items, total: n, page, pages: Math.max(1, Math.ceil(n / PER_PAGE)) };
}

/** Returns the newest articles, each item once as in `listArticles`, after skipping `skip` of them. */
export async function newestArticles(
  k: PublicReader,
  language: Language,
  filter: ArticleFilter,
  count: number,
  skip = 0,
): Promise<ArticleCard[]> {
  const conditions = conditionsOf(filter);
  const sameItem = k.publicDb
    .select({ one: sql`1` })
    .from(other)
    .where(and(eq(other.itemId, articles.itemId), eq(other.language, language), listed(other)));
  const branch = (...more: SQL[]) =>
    k.publicDb
      .select(cardColumns)
      .from(articles)
      .where(and(...more, ...conditions))
      .orderBy(desc(articles.firstReleasedAt), articles.id)
      .limit(count + skip);
  // Two branches, so that each one walks the index on (language, first_released_at) and stops early.
  return unionAll(branch(eq(articles.language, language)), branch(ne(articles.language, language), notExists(sameItem)))
    .orderBy(desc(sql`first_released_at`), sql`id`)
    .limit(count)
    .offset(skip);
}

/** Returns up to `count` articles that share topics with this one: most shared topics first, then the newest. */
export async function relatedArticles(
  k: PublicReader,
  to: Article,
  language: Language,
  count: number,
): Promise<ArticleCard[]> {
  if (to.topicSlugs.length === 0) return [];
  const shared = sql`cardinality(ARRAY(SELECT unnest(${articles.topicSlugs}) INTERSECT SELECT unnest(${sql.param(to.topicSlugs)}::text[])))`;
  const found = await k.publicDb
    .select(cardColumns)
    .from(articles)
    .where(
      and(
        arrayOverlaps(articles.topicSlugs, to.topicSlugs),
        ne(articles.itemId, to.itemId),
        eq(articles.state, 'current'),
      ),
    )
    .orderBy(desc(shared), desc(articles.firstReleasedAt), articles.id)
    .limit(count * 2);
  return onePerItem(found, language).slice(0, count);
}

/** Returns the newest editions in one language for a feed, with their texts. */
export function feedArticles(
  k: PublicReader,
  language: Language,
  topic: string | null,
  count: number,
): Promise<Article[]> {
  return k.publicDb
    .select(articleColumns)
    .from(articles)
    .where(
      and(eq(articles.language, language), listed(), topic ? arrayContains(articles.topicSlugs, [topic]) : undefined),
    )
    .orderBy(desc(articles.firstReleasedAt), articles.id)
    .limit(count);
}

/** Returns what was taken back lately in one language, newest first, so that a feed can say so to those who have it. */
export function takenBack(
  k: PublicReader,
  language: Language,
  topic: string | null,
  since: Date,
  count: number,
): Promise<Article[]> {
  return k.publicDb
    .select(articleColumns)
    .from(articles)
    .where(
      and(
        eq(articles.language, language),
        inArray(articles.state, ['withdrawn', 'gone', 'redirected']),
        gte(articles.withdrawnAt, since),
        topic ? arrayContains(articles.topicSlugs, [topic]) : undefined,
      ),
    )
    .orderBy(desc(articles.withdrawnAt), articles.id)
    .limit(count);
}

/** Keeps one edition of each item, the one in the asked language when both are there; the order stays. */
export function onePerItem<T extends { itemId: string; language: Language }>(found: T[], language: Language): T[] {
  const kept = new Map<string, T>();
  for (const one of found) {
    const before = kept.get(one.itemId);
    if (!before || (before.language !== language && one.language === language)) kept.set(one.itemId, one);
  }
  return [...kept.values()];
}
