import { asc, eq } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import type { Claim, FactHole } from '../facts/types.ts';
import { type Answers, claims, factSheets, sources } from '../tables.ts';
import type { Source } from '../types.ts';

/** Lists the sources of an item in the order in which they came. */
export const sourcesOf = (db: Db, itemId: string): Promise<Source[]> =>
  db.select().from(sources).where(eq(sources.itemId, itemId)).orderBy(asc(sources.position));

/** Lists the claims of an item by number. */
export async function claimsOf(db: Db, itemId: string): Promise<Claim[]> {
  const rows = await db
    .select({ claim: claims.claim })
    .from(claims)
    .where(eq(claims.itemId, itemId))
    .orderBy(asc(claims.number));
  return rows.map((row) => row.claim);
}

/** Which claims answer which question, and what the material says is missing; null before anything was read. */
export async function factSheetOf(db: Db, itemId: string): Promise<{ answers: Answers; holes: FactHole[] } | null> {
  return (await db.select().from(factSheets).where(eq(factSheets.itemId, itemId)))[0] ?? null;
}
