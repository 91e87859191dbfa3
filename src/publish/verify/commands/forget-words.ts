import { eq } from 'drizzle-orm';
import type { Change } from '../../../kernel/change.ts';
import { releasedFiles, textGrams, textMarks } from '../tables.ts';

/** Forgets, in the caller's transaction, the words of an article whose text is taken out of the public store. */
export async function forgetWords(tx: Change, articleId: string): Promise<void> {
  for (const table of [textGrams, textMarks, releasedFiles])
    await tx.db.delete(table).where(eq(table.articleId, articleId));
}
