import { eq } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sources } from '../tables.ts';
import { SOURCE_CLASSES, type SourceClass } from '../types.ts';

/** The strictest of some classes; "public" when there is none, since nothing can leak from nothing. */
export const strictest = (classes: SourceClass[]): SourceClass =>
  SOURCE_CLASSES[Math.max(0, ...classes.map((one) => SOURCE_CLASSES.indexOf(one)))]!;

/** The strictest class among the sources of an item: what may be done with everything that is made from them. */
export async function materialClass(from: Kernel | Db, itemId: string): Promise<SourceClass> {
  const db = 'db' in from ? from.db : from;
  const rows = await db.selectDistinct({ class: sources.class }).from(sources).where(eq(sources.itemId, itemId));
  return strictest(rows.map((row) => row.class));
}
