import { and, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { attachments, claims, derivatives, editions, media, packageChoices } from '../tables.ts';
import type { PackageContent } from '../types.ts';

/**
 * Who changed any part of a package's content last: the text, a derivative, a file, an image, a fact that a
 * person corrected, or the choice of what goes out and where. */
export async function partEditors(db: Db, content: PackageContent): Promise<string[]> {
  const itemId = content.item.id;
  const kinds = (content.derivatives ?? []).map((one) => one.kind);
  const files = (content.attachments ?? []).map((one) => one.key);
  const images = (content.images ?? []).map((one) => one.key);
  const said = content.facts.map((one) => one.text);
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
    ...(await db
      .select({ by: claims.decidedBy })
      .from(claims)
      .where(and(eq(claims.itemId, itemId), inArray(sql`${claims.correction} ->> 'text'`, said)))),
    ...(await db
      .select({ by: packageChoices.chosenBy })
      .from(packageChoices)
      .where(eq(packageChoices.editionId, content.edition.id))),
  ];
  return [...new Set(rows.flatMap(({ by }) => (by ? [by] : [])))];
}
