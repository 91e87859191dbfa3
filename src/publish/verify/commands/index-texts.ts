import { and, eq, isNull, sql } from 'drizzle-orm';
import { findPackage } from '../../../approve/index.ts';
import { SYSTEM } from '../../../kernel/actor.ts';
import type { Kernel } from '../../../kernel/kernel.ts';
import { defineLoop } from '../../../kernel/loops.ts';
import { articles, articleVersions, releaseOrders } from '../../tables.ts';
import { officialSentences } from '../compare/official-text.ts';
import { keptGrams } from '../compare/text-grams.ts';
import { signRecord } from '../sign-record.ts';
import { records, releasedFiles, textMarks } from '../tables.ts';

const AT_ONCE = 20;

type Version = { articleId: string; version: number; headline: string; standfirst: string; body: unknown };

/**
 * Puts public versions that are not yet in the index into it, with the hashes of their files, and signs releases from before there
 * were records; returns how many versions it took. Any number of workers may run it.
 */
export async function indexTexts(k: Kernel): Promise<number> {
  const { articleId, version, headline, standfirst, body } = articleVersions;
  const open = await k.db
    .select({ articleId, version, headline, standfirst, body, packageId: releaseOrders.packageId })
    .from(articleVersions)
    .leftJoin(textMarks, and(eq(textMarks.articleId, articleId), eq(textMarks.version, version)))
    .leftJoin(releaseOrders, eq(releaseOrders.id, articleVersions.orderId))
    .where(and(isNull(textMarks.articleId), eq(articleVersions.removed, false)))
    .limit(AT_ONCE);
  for (const one of open) await indexOne(k, one, await filesOf(k, one.packageId));
  return open.length;
}

async function filesOf(k: Kernel, packageId: string | null) {
  const content = packageId ? (await findPackage(k, packageId))?.content : null;
  const made = (content?.derivatives ?? []).flatMap((one) => (one.file ? [one.file] : []));
  return [...made, ...(content?.attachments ?? [])].map(({ key, name, type }) => ({ hash: key, name, type }));
}

async function indexOne(k: Kernel, one: Version, files: { hash: string; name: string; type: string }[]): Promise<void> {
  const words = officialSentences(one).flatMap(({ tokens }) => tokens.map(({ word }) => word));
  const { articleId, version } = one;
  await k.change(SYSTEM, async (tx) => {
    // Whoever takes the text out of the store holds the article; a version that went meanwhile is not brought back by its index.
    await tx.db.select({ id: articles.id }).from(articles).where(eq(articles.id, articleId)).for('share');
    const [still] = await tx.db
      .select({ removed: articleVersions.removed })
      .from(articleVersions)
      .where(and(eq(articleVersions.articleId, articleId), eq(articleVersions.version, version)));
    if (!still || still.removed) return;
    const fresh = await tx.db
      .insert(textMarks)
      .values({ articleId, version, markedAt: tx.now })
      .onConflictDoNothing()
      .returning();
    if (fresh.length === 0) return;
    const grams = keptGrams(words);
    if (grams.length > 0)
      await tx.db.execute(sql`INSERT INTO publish.text_grams (gram, article_id, version)
        SELECT gram, ${articleId}::uuid, ${version}::int FROM unnest(${sql.param(grams)}::int[]) AS gram
        ON CONFLICT DO NOTHING`);
    if (files.length > 0)
      await tx.db
        .insert(releasedFiles)
        .values(files.map((file) => ({ ...file, articleId, version })))
        .onConflictDoNothing();
    const [signed] = await tx.db
      .select({ at: records.sequence })
      .from(records)
      .where(eq(records.articleId, articleId))
      .limit(1);
    if (!signed) await signRecord(k, tx, { articleId, kind: 'recorded' });
  });
}

/** Looks every two seconds for versions that a pasted text could not find yet. */
export const textIndexLoop = defineLoop('publish.index-texts', { everyMs: 2000 }, indexTexts);
