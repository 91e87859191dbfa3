import { eq } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { isId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { briefs } from '../tables.ts';
import type { Brief } from '../types.ts';

/** Finds a brief, or null. */
export const findBrief = (k: Kernel, id: string): Promise<Brief | null> => briefIn(k.db, id);

/** Finds a brief inside the caller's transaction, or null. */
export async function briefIn(db: Db, id: string): Promise<Brief | null> {
  if (!isId(id)) return null;
  return (await db.select().from(briefs).where(eq(briefs.id, id)))[0] ?? null;
}
