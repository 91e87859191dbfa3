import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Article, PublicReader } from '../../queries/article-rows.ts';
import { articleColumns } from '../../queries/article-rows.ts';
import { articles, articleVersions } from '../../tables.ts';
import type { PublicContent, SignedRecord } from '../record.ts';
import { contentHash } from '../record.ts';
import { checkRecord, type PublicKey, type RecordTrouble, readRecord } from '../record-checks.ts';
import { records, signingKeys } from '../tables.ts';

/** A kept record, read. */
export type KeptRecord = typeof records.$inferSelect & { said: SignedRecord | null };

/** What does not fit around a record: its own troubles, the text it vouches for, its place in the chain. */
export type Trouble = RecordTrouble | 'content' | 'package' | 'columns' | 'chain' | 'state';

export type Release = {
  article: Article;
  /** Newest first; empty for a release from before there were records. */
  records: KeptRecord[];
  newest: KeptRecord | null;
  key: PublicKey | null;
  troubles: Trouble[];
};

/** Lists all keys that ever signed, the newest first. */
export function listKeys(k: PublicReader): Promise<PublicKey[]> {
  return k.publicDb.select().from(signingKeys).orderBy(desc(signingKeys.validFrom));
}

/** Finds the release of a check code, or null. */
export async function releaseByCode(k: PublicReader, code: string): Promise<Release | null> {
  const [found] = await k.publicDb
    .select({ id: records.articleId })
    .from(records)
    .where(eq(records.code, code))
    .limit(1);
  return found ? releaseOf(k, found.id) : null;
}

/** Returns a release with its records and everything that does not fit, or null. */
export async function releaseOf(k: PublicReader, articleId: string): Promise<Release | null> {
  const [article] = await k.publicDb.select(articleColumns).from(articles).where(eq(articles.id, articleId));
  if (!article) return null;
  const [kept, keys] = await Promise.all([
    k.publicDb.select().from(records).where(eq(records.articleId, articleId)).orderBy(desc(records.sequence)),
    listKeys(k),
  ]);
  const all = kept.map((one): KeptRecord => ({ ...one, said: readRecord(one.record) }));
  const newest = all[0] ?? null;
  if (!newest) return { article, records: all, newest, key: null, troubles: [] };
  const troubles = new Set<Trouble>(checkRecord(newest, keys));
  if (newest.said) {
    for (const trouble of await checkAround(k, article, newest, newest.said)) troubles.add(trouble);
  }
  return {
    article,
    records: all,
    newest,
    key: keys.find(({ id }) => id === newest.keyId) ?? null,
    troubles: [...troubles],
  };
}

async function checkAround(
  k: PublicReader,
  article: Article,
  kept: KeptRecord,
  said: SignedRecord,
): Promise<Trouble[]> {
  const found: Trouble[] = [];
  const sameColumns =
    said.code === kept.code &&
    said.sequence === kept.sequence &&
    said.previous === kept.previous &&
    said.version === kept.version &&
    said.key === kept.keyId;
  if (!sameColumns) found.push('columns');
  if (said.status !== article.state || said.version !== article.version) found.push('state');
  if (said.packageHash !== article.packageHash) found.push('package');
  const content = await contentOf(k, article, said.version);
  if (content && contentHash(content) !== said.contentHash) found.push('content');
  // The page shows the article's row, the record vouches for its version: the two must be the same words.
  if (content && !sameWords(article, content)) found.push('content');
  if (!(await isLinked(k, kept))) found.push('chain');
  return found;
}

const sameWords = (article: Article, content: PublicContent): boolean =>
  ['gone', 'redirected'].includes(article.state) ||
  contentHash({ ...article, language: content.language }) === contentHash(content);

/** What readers see of a version, or null where its text was taken out of the public store. */
export async function contentOf(
  k: PublicReader,
  article: Pick<Article, 'id' | 'language'>,
  version: number,
): Promise<PublicContent | null> {
  const { headline, standfirst, body, removed } = articleVersions;
  const [found] = await k.publicDb
    .select({ headline, standfirst, body, removed })
    .from(articleVersions)
    .where(and(eq(articleVersions.articleId, article.id), eq(articleVersions.version, version)));
  return found && !found.removed ? { ...found, language: article.language } : null;
}

/** The record before has the hash that this one names, and the record after names this one's. */
async function isLinked(k: PublicReader, { sequence, previous, hash }: KeptRecord): Promise<boolean> {
  const beside = await k.publicDb
    .select({
      sequence: records.sequence,
      hash: sql<string>`encode(sha256(convert_to(${records.record}, 'UTF8')), 'hex')`,
      previous: records.previous,
    })
    .from(records)
    .where(inArray(records.sequence, [sequence - 1, sequence + 1]))
    .orderBy(asc(records.sequence));
  const before = beside.find((one) => one.sequence === sequence - 1);
  const after = beside.find((one) => one.sequence === sequence + 1);
  return (sequence === 1 ? !before : before?.hash === previous) && (!after || after.previous === hash);
}

/** Follows the whole chain; the number of records and the first that does not fit, or null. For checks at leisure. */
export async function checkChain(
  k: PublicReader,
): Promise<{ records: number; brokenAt: number | null; troubles: Trouble[] }> {
  const keys = await listKeys(k);
  let [last, count] = [{ sequence: 0, hash: '0'.repeat(64) }, 0];
  for (;;) {
    const page = await k.publicDb
      .select()
      .from(records)
      .where(sql`${records.sequence} > ${last.sequence}`)
      .orderBy(asc(records.sequence))
      .limit(500);
    for (const one of page) {
      const troubles: Trouble[] = checkRecord(one, keys);
      if (one.sequence !== last.sequence + 1 || one.previous !== last.hash) troubles.push('chain');
      if (troubles.length > 0) return { records: count, brokenAt: one.sequence, troubles };
      last = { sequence: one.sequence, hash: one.hash };
      count += 1;
    }
    if (page.length < 500) return { records: count, brokenAt: null, troubles: [] };
  }
}
