import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { type DocumentJson, nodesOf } from '../document.ts';
import { media } from '../tables.ts';
import type { Media } from './add-image.ts';
import type { PackageImage } from './image-sizes.ts';

/** Lists the images of an item in the order in which they came. */
export const imagesOf = (db: Db, itemId: string): Promise<Media[]> =>
  db.select().from(media).where(eq(media.itemId, itemId)).orderBy(asc(media.addedAt), asc(media.key));

/** Finds an image of an item by its key, or null. */
export async function imageOf(db: Db, itemId: string, key: string): Promise<Media | null> {
  const [found] = await db
    .select()
    .from(media)
    .where(and(eq(media.itemId, itemId), eq(media.key, key)));
  return found ?? null;
}

/** Lists the item's images that a body shows, each once and in the order of the text; a key that the item does not have is left out. */
export async function imagesIn(db: Db, itemId: string, body: DocumentJson): Promise<PackageImage[]> {
  const keys = [...new Set(nodesOf(body, 'figure').map((figure) => String(figure.attrs?.key)))];
  if (keys.length === 0) return [];
  const found = await db
    .select()
    .from(media)
    .where(and(eq(media.itemId, itemId), inArray(media.key, keys)));
  return keys.flatMap((key) =>
    found.filter((one) => one.key === key).map(({ width, height, files }) => ({ key, width, height, files })),
  );
}
