import { and, asc, eq } from 'drizzle-orm';
import { attachments } from '../tables.ts';
import type { PublicReader } from './article-rows.ts';

/** A file that is out with an article; `key` is its SHA-256. */
export type PublicAttachment = typeof attachments.$inferSelect;

/** Lists the files of an article in the order of its package. */
export const publicAttachments = (k: PublicReader, articleId: string): Promise<PublicAttachment[]> =>
  k.publicDb
    .select()
    .from(attachments)
    .where(eq(attachments.articleId, articleId))
    .orderBy(asc(attachments.position), asc(attachments.key));

/** Finds a file of an article, or null. */
export async function findPublicAttachment(
  k: PublicReader,
  articleId: string,
  key: string,
): Promise<PublicAttachment | null> {
  const where = and(eq(attachments.articleId, articleId), eq(attachments.key, key));
  return (await k.publicDb.select().from(attachments).where(where))[0] ?? null;
}
