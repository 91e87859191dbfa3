import { asc, eq } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { activeClaims, type LedgerClaim } from '../claims/ledger.ts';
import type { Claim, FactHole } from '../facts/types.ts';
import { type Answers, claims, factSheets, sources } from '../tables.ts';
import type { Source } from '../types.ts';

/** Lists the sources of an item in the order in which they came. */
export const sourcesOf = (db: Db, itemId: string): Promise<Source[]> =>
  db.select().from(sources).where(eq(sources.itemId, itemId)).orderBy(asc(sources.position));

/** The claim ledger of an item by number, with every decision and with claims that are gone. */
export async function ledgerOf(db: Db, itemId: string): Promise<LedgerClaim[]> {
  const rows = await db.select().from(claims).where(eq(claims.itemId, itemId)).orderBy(asc(claims.number));
  return rows.map(({ itemId: _, kind: __, text: ___, ...row }) => row);
}

/** Lists the claims that the texts of an item rest on, by number: corrected ones as corrected, rejected and vanished ones left out. */
export const claimsOf = async (db: Db, itemId: string): Promise<Claim[]> => activeClaims(await ledgerOf(db, itemId));

/** Which claims answer which question, and what the material says is missing; null before anything was read. */
export async function factSheetOf(db: Db, itemId: string): Promise<{ answers: Answers; holes: FactHole[] } | null> {
  return (await db.select().from(factSheets).where(eq(factSheets.itemId, itemId)))[0] ?? null;
}
