import { asc, eq } from 'drizzle-orm';
import { topics } from '../tables.ts';
import type { PublicReader } from './article-rows.ts';

/** A topic as the public sees it. */
export type PublicTopic = typeof topics.$inferSelect;

/** Lists the topics in the order that the office gave them. */
export function publicTopics(k: PublicReader): Promise<PublicTopic[]> {
  return k.publicDb.select().from(topics).orderBy(asc(topics.position), asc(topics.nameId));
}

/** Returns a topic by its address, or null. */
export async function findPublicTopic(k: PublicReader, slug: string): Promise<PublicTopic | null> {
  const [found] = await k.publicDb.select().from(topics).where(eq(topics.slug, slug));
  return found ?? null;
}
