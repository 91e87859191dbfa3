import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { attachments } from '../tables.ts';
import type { Attachment } from './add-attachment.ts';

/** Lists the files of an item in the order in which they came; with `lock` none changes until the caller's transaction ends. */
export function attachmentsOf(db: Db, itemId: string, lock = false): Promise<Attachment[]> {
  const query = db
    .select()
    .from(attachments)
    .where(eq(attachments.itemId, itemId))
    .orderBy(asc(attachments.addedAt), asc(attachments.key));
  return lock ? query.for('share') : query;
}

/** Finds a file of an item, or null. */
export async function attachmentOf(db: Db, itemId: string, key: string): Promise<Attachment | null> {
  const where = and(eq(attachments.itemId, itemId), eq(attachments.key, key));
  return (await db.select().from(attachments).where(where))[0] ?? null;
}
