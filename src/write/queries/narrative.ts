import { eq } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { type NarrativeRule, narrativeFor } from '../../plan/index.ts';
import { items } from '../tables.ts';

/** What the texts of an item must be in line with on a Jakarta day: the agreed lines of the issues that its brief follows. */
export async function narrativeOf(db: Db, itemId: string, day: string): Promise<NarrativeRule[]> {
  const [item] = await db.select({ briefId: items.briefId }).from(items).where(eq(items.id, itemId));
  return item ? narrativeFor(db, item.briefId, day) : [];
}
