import { eq } from 'drizzle-orm';
import { AppError, notFound } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { cleanLine } from '../clean-text.ts';
import { accountOf } from '../commands/write-edition.ts';
import { itemIn } from '../queries/editions.ts';
import { media } from '../tables.ts';
import type { Item } from '../types.ts';
import { readPicture } from './adapters/picture.ts';
import { IMAGE_WIDTHS, type ImageFiles } from './image-sizes.ts';

const MOST_IMAGES = 60;

/** An image of an item. */
export type Media = typeof media.$inferSelect;

/** Reads a picture and adds it to an item; the same picture is added once. Throws an `AppError` that says what is wrong with it. */
export async function addImage(
  k: Kernel,
  allowed: Allowed<Item, 'changeItem'>,
  input: { name: string; bytes: Uint8Array },
): Promise<Media> {
  const { actor, subject } = allowed;
  const { width, height, sizes } = await readPicture(input.bytes);
  const kept = await Promise.all(IMAGE_WIDTHS.map(async (wide) => [String(wide), await k.files.put(sizes[wide])]));
  const files = Object.fromEntries(kept) as ImageFiles;
  const name = cleanLine(input.name).replace(/[/\\]/g, ' ').slice(0, 120);
  return k.change(actor, async (tx) => {
    if (!(await itemIn(tx.db, subject.id, true))) throw notFound();
    const present = await tx.db.select().from(media).where(eq(media.itemId, subject.id));
    const same = present.find((one) => one.key === files['1600']);
    if (same) return same;
    if (present.length >= MOST_IMAGES)
      throw new AppError('too-large', {
        id: `Satu naskah paling banyak memuat ${MOST_IMAGES} gambar.`,
        en: `An item takes at most ${MOST_IMAGES} images.`,
      });
    const added = { itemId: subject.id, key: files['1600'], name, width, height, files };
    const row: Media = { ...added, addedBy: accountOf(actor), addedAt: tx.now };
    await tx.db.insert(media).values(row);
    tx.audit({
      action: 'write.image-added',
      subject: { kind: 'item', id: subject.id },
      detail: { key: row.key, width, height },
    });
    return row;
  });
}
