import { and, asc, desc, eq, ilike, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../../kernel/actor.ts';
import { isId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { articles, copies, expiries, withdrawals } from '../tables.ts';

const ROLES = ['officer', 'editor', 'approver', 'administrator'];
const MOST = 50;

/** A released text as the desk lists it. */
const textColumns = {
  articleId: articles.id,
  editionId: articles.editionId,
  itemId: articles.itemId,
  agencyId: articles.agencyId,
  language: articles.language,
  slug: articles.slug,
  headline: articles.headline,
  state: articles.state,
  version: articles.version,
  firstReleasedAt: articles.firstReleasedAt,
};
export type ReleasedText = {
  articleId: string;
  editionId: string;
  itemId: string;
  agencyId: string;
  language: 'id' | 'en';
  slug: string;
  headline: string;
  state: (typeof articles.$inferSelect)['state'];
  version: number;
  firstReleasedAt: Date;
};

/** Limits to what belongs to the agencies of an actor. */
function within(actor: Actor): SQL {
  if (actor.kind === 'system') return sql`true`;
  if (actor.kind !== 'account') return sql`false`;
  const held = actor.grants.filter((grant) => ROLES.includes(grant.role));
  if (held.some((grant) => grant.agencyId === null)) return sql`true`;
  const agencies = held.flatMap((grant) => (grant.agencyId ? [grant.agencyId] : []));
  return agencies.length > 0 ? inArray(articles.agencyId, agencies) : sql`false`;
}

/** What waits for somebody: requests, copies to see to, texts that will expire; and the last acts. */
export async function withdrawalDesk(k: Kernel, actor: Actor) {
  const mine = within(actor);
  const acts = (where: SQL | undefined, order: SQL, limit: number) =>
    k.db
      .select({ ...textColumns, request: withdrawals })
      .from(withdrawals)
      .innerJoin(articles, eq(articles.id, withdrawals.articleId))
      .where(and(mine, where))
      .orderBy(order, asc(withdrawals.id))
      .limit(limit);
  const [asked, done, ending, open] = await Promise.all([
    acts(eq(withdrawals.state, 'asked'), asc(withdrawals.askedAt), MOST),
    acts(eq(withdrawals.state, 'done'), desc(withdrawals.decidedAt), 20),
    k.db
      .select({ ...textColumns, expiry: expiries })
      .from(expiries)
      .innerJoin(articles, eq(articles.id, expiries.articleId))
      .where(and(mine, isNull(expiries.doneAt)))
      .orderBy(asc(expiries.at))
      .limit(MOST),
    k.db
      .select({ ...textColumns, copies: sql<number>`count(*)::int` })
      .from(copies)
      .innerJoin(articles, eq(articles.id, copies.articleId))
      .where(and(mine, eq(copies.state, 'open')))
      .groupBy(articles.id)
      .orderBy(asc(sql`min(${copies.createdAt})`))
      .limit(MOST),
  ]);
  return { asked, done, ending, open };
}
export type WithdrawalDesk = Awaited<ReturnType<typeof withdrawalDesk>>;

/** Finds released texts whose headline or address holds the words, newest first; all of them when nothing is asked. */
export function findReleasedTexts(k: Kernel, actor: Actor, words: string): Promise<ReleasedText[]> {
  const like = `%${words
    .trim()
    .slice(0, 200)
    .replace(/[\\%_]/g, '\\$&')}%`;
  const asked = words.trim() === '' ? undefined : or(ilike(articles.headline, like), ilike(articles.slug, like));
  return k.db
    .select(textColumns)
    .from(articles)
    .where(and(within(actor), asked))
    .orderBy(desc(articles.firstReleasedAt), articles.id)
    .limit(20);
}

/** Finds a released text in whatever state, or null. */
export async function findReleasedText(k: Kernel, id: string) {
  if (!isId(id)) return null;
  const [found] = await k.db
    .select({
      ...textColumns,
      notice: articles.notice,
      packageHash: articles.packageHash,
      expiresAt: articles.expiresAt,
    })
    .from(articles)
    .where(eq(articles.id, id));
  return found ?? null;
}
export type DeskText = NonNullable<Awaited<ReturnType<typeof findReleasedText>>>;

/** The other language editions of an item that are out. */
export const otherEditions = (k: Kernel, text: Pick<ReleasedText, 'itemId' | 'articleId'>): Promise<ReleasedText[]> =>
  k.db
    .select(textColumns)
    .from(articles)
    .where(and(eq(articles.itemId, text.itemId), sql`${articles.id} <> ${text.articleId}`));

/** Every request and act about a text, newest first. */
export const actsOf = (k: Kernel, articleId: string) =>
  k.db
    .select()
    .from(withdrawals)
    .where(eq(withdrawals.articleId, articleId))
    .orderBy(desc(withdrawals.askedAt), desc(withdrawals.id));
