import { asc, eq } from 'drizzle-orm';
import type { Kernel } from '../../kernel/kernel.ts';
import { topics } from '../tables.ts';
import type { Topic } from '../types.ts';

const columns = {
  slug: topics.slug,
  nameId: topics.nameId,
  nameEn: topics.nameEn,
  description: topics.description,
  palette: topics.palette,
  agencyId: topics.agencyId,
};

/** Lists all topics by their Indonesian name. */
export const listTopics = (k: Kernel): Promise<Topic[]> =>
  k.db.select(columns).from(topics).orderBy(asc(topics.nameId));

/** Finds one topic, or null. */
export async function findTopic(k: Kernel, slug: string): Promise<Topic | null> {
  return (await k.db.select(columns).from(topics).where(eq(topics.slug, slug)))[0] ?? null;
}
