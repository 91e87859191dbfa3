import { desc, eq } from 'drizzle-orm';
import { media } from '../tables.ts';
import type { PublicReader } from './article-rows.ts';

/** Returns the files of an image that a released article shows, or null. */
export async function findPublicImage(k: PublicReader, key: string) {
  const [found] = await k.publicDb
    .select({ files: media.files, share: media.share })
    .from(media)
    .where(eq(media.key, key))
    .orderBy(desc(media.share))
    .limit(1);
  return found ?? null;
}
