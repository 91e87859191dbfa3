import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { attachments, derivatives, editions, media } from '../tables.ts';
import type { PackageContent } from '../types.ts';

/** Who changed any part of a package's content last: the text, a derivative, a file, an image. */
export async function partEditors(db: Db, content: PackageContent): Promise<string[]> {
  const itemId = content.item.id;
  const kinds = (content.derivatives ?? []).map((one) => one.kind);
  const files = (content.attachments ?? []).map((one) => one.key);
  const images = (content.images ?? []).map((one) => one.key);
  const rows = [
    ...(await db.select({ by: editions.lastEditorId }).from(editions).where(eq(editions.id, content.edition.id))),
    ...(await db
      .select({ by: derivatives.editedBy })
      .from(derivatives)
      .where(and(eq(derivatives.editionId, content.edition.id), inArray(derivatives.kind, kinds)))),
    ...(await db
      .select({ by: attachments.addedBy })
      .from(attachments)
      .where(and(eq(attachments.itemId, itemId), inArray(attachments.key, files)))),
    ...(await db
      .select({ by: media.addedBy })
      .from(media)
      .where(and(eq(media.itemId, itemId), inArray(media.key, images)))),
  ];
  return [...new Set(rows.flatMap(({ by }) => (by ? [by] : [])))];
}
