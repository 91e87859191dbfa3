import { eq, sql } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { articles, articleVersions, attachments, media } from '../tables.ts';

/** A body without words, as the database wants it where a text was taken away. */
export const NO_BODY = { type: 'doc', content: [] } as const;

const NO_TITLE = { id: 'Tulisan ini tidak tersedia lagi', en: 'This text is no longer available' } as const;

/** The columns of an article whose text nobody may read any more; the title stays unless it is the harm. */
export const clearedArticle = (language: 'id' | 'en', keepTitle: boolean) => ({
  standfirst: '',
  body: NO_BODY,
  bodyText: '',
  facts: [],
  corrections: [],
  contact: null,
  leadImage: null,
  madeBy: null,
  ...(keepTitle ? {} : { headline: NO_TITLE[language] }),
});

/**
 * Takes text, images and files of every version out of the public store; hashes, times and the record stay. With `everyNote` the notes of
 * earlier changes, the names of files and the index of words go too, because they may repeat what must not be read.
 */
export async function removeText(
  tx: Change,
  article: { id: string; language: 'id' | 'en' },
  { keepTitle, everyNote }: { keepTitle: boolean; everyNote: boolean },
): Promise<void> {
  await tx.db.update(articles).set(clearedArticle(article.language, keepTitle)).where(eq(articles.id, article.id));
  await tx.db.delete(media).where(eq(media.articleId, article.id));
  await tx.db.delete(attachments).where(eq(attachments.articleId, article.id));
  await tx.db
    .update(articleVersions)
    .set({
      removed: true,
      standfirst: '',
      body: NO_BODY,
      ...(keepTitle ? {} : { headline: NO_TITLE[article.language] }),
      correction: sql`CASE WHEN correction IS NULL THEN NULL
        ELSE (correction - 'wrong' - 'right') || '{"note": ""}'::jsonb END`,
    })
    .where(eq(articleVersions.articleId, article.id));
  if (everyNote) {
    // Hashes of a few words each let somebody try out what a text said; the names of its files may say it aloud.
    await tx.db.execute(sql`DELETE FROM publish.text_grams WHERE article_id = ${article.id}`);
    await tx.db.execute(sql`UPDATE publish.released_files SET name = '' WHERE article_id = ${article.id}`);
  }
  await tx.db.execute(sql`
    UPDATE publish.changes SET note = '' WHERE article_id = ${article.id}
      ${everyNote ? sql`` : sql`AND kind IN ('major', 'minor')`}`);
}
