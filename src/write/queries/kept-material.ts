import { eq, sql } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { activeClaims, decidedSources, type LedgerClaim } from '../claims/ledger.ts';
import type { Claim, SourceText } from '../facts/types.ts';
import { factSheets, sources } from '../tables.ts';
import type { Source } from '../types.ts';
import { type Frame, toSourceTexts, withBrief } from './frame.ts';
import { ledgerOf, sourcesOf } from './material.ts';

/** The part of an item's material that only changes with its sources and decisions. */
export type ReadMaterial = { sources: Source[]; ledger: LedgerClaim[]; claims: Claim[]; ground: SourceText[] };

const MOST_KEPT = 32;
/** The text is named by its hash. */
const columns = sql.join(
  [
    sources.id,
    sources.position,
    sources.sha256,
    sources.name,
    sources.class,
    sources.givenBy,
    sources.language,
    sources.parts,
    sources.address,
    sources.replaces,
    sources.fileKey,
  ],
  sql`, `,
);
const kept = new Map<string, { stamp: string; material: ReadMaterial }>();

/**
 * Reads an item's sources, ledger and what texts are held against; a process keeps what it read, since a hundred pages make
 * thousands of claims. What is kept is used only while the stamps in the database are the same.
 */
export async function readMaterial(db: Db, itemId: string, frame: Frame): Promise<ReadMaterial> {
  const stamp = await stampOf(db, itemId, frame);
  const known = kept.get(itemId);
  if (stamp !== null && known?.stamp === stamp) {
    kept.delete(itemId);
    kept.set(itemId, known);
    return known.material;
  }
  const found = await sourcesOf(db, itemId);
  const ledger = await ledgerOf(db, itemId);
  const material = {
    sources: found,
    ledger,
    claims: activeClaims(ledger),
    ground: withBrief(frame, decidedSources(ledger, toSourceTexts(found))),
  };
  if (stamp !== null) kept.set(itemId, { stamp, material });
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  return material;
}

/** What changes when anything of the material changes; null when nothing was read yet. */
async function stampOf(db: Db, itemId: string, frame: Frame): Promise<string | null> {
  const [sheet] = await db.select({ stamp: factSheets.stamp }).from(factSheets).where(eq(factSheets.itemId, itemId));
  if (!sheet?.stamp) return null;
  const rows = await db
    .select({ row: sql<string>`md5(row(${columns})::text)` })
    .from(sources)
    .where(eq(sources.itemId, itemId))
    .orderBy(sources.position);
  return [sheet.stamp, JSON.stringify(frame.brief), ...rows.map((one) => one.row)].join(' ');
}
