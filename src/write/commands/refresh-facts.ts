import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { newId } from '../../kernel/ids.ts';
import { checkWords } from '../check-edition.ts';
import { activeClaims, type LedgerClaim, settleLedger } from '../claims/ledger.ts';
import { withAreas } from '../claims/with-areas.ts';
import { editionSaved } from '../events.ts';
import type { Facts } from '../facts/types.ts';
import { aboutCells } from '../material/about-cells.ts';
import { sameJson } from '../parse-document.ts';
import { materialIn } from '../queries/check.ts';
import { editionsOf } from '../queries/editions.ts';
import { type Frame, toSourceTexts } from '../queries/frame.ts';
import { ledgerOf, sourcesOf } from '../queries/material.ts';
import { readFacts } from '../reading/read-material.ts';
import { type Answers, claims, editions, factSheets } from '../tables.ts';
import type { Stage } from '../types.ts';

/** Stages in which nothing is promised yet, so that the facts listed with the text may follow the material. */
const OPEN: Stage[] = ['writing', 'returned'];

/**
 * Reads the material of a locked item again: what was found joins the claim ledger, which keeps numbers and decisions, and open
 * texts are measured against it. Returns the facts that stand, as people decided.
 */
export async function refreshFacts(tx: Change, itemId: string, frame: Frame): Promise<Facts> {
  const present = await sourcesOf(tx.db, itemId);
  const texts = toSourceTexts(present);
  const { claims: found, holes, ...read } = aboutCells(await readFacts(frame.brief, texts), present);
  const { ledger, ids } = settleLedger(await ledgerOf(tx.db, itemId), withAreas(found), texts);
  await keepLedger(tx, itemId, ledger);
  const answers = Object.fromEntries(
    Object.entries(read).map(([question, claimIds]) => [question, claimIds.map((id) => ids.get(id) ?? id)]),
  ) as Answers;
  const sheet = { answers, holes, extractedAt: tx.now, stamp: newId(tx.now.getTime()) };
  await tx.db
    .insert(factSheets)
    .values({ itemId, ...sheet })
    .onConflictDoUpdate({ target: factSheets.itemId, set: sheet });
  await relistFacts(tx, itemId, frame);
  const standing = activeClaims(ledger);
  const known = new Set(standing.map((claim) => claim.id));
  const kept = Object.fromEntries(
    Object.entries(answers).map(([question, claimIds]) => [question, claimIds.filter((id) => known.has(id))]),
  ) as Answers;
  return { claims: standing, holes, ...kept };
}

/** Writes the ledger of an item; rows are changed and added, never taken away. */
export async function keepLedger(tx: Change, itemId: string, ledger: readonly LedgerClaim[]): Promise<void> {
  const rows = ledger.map((row) => ({ itemId, kind: row.claim.kind, text: row.claim.text, ...row }));
  // A statement takes 65,535 values; a long source holds thousands of facts.
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE)
    await tx.db
      .insert(claims)
      .values(rows.slice(from, from + ROWS_AT_ONCE))
      .onConflictDoUpdate({
        target: [claims.itemId, claims.number],
        set: Object.fromEntries(KEPT.map((column) => [column, sql.raw(`excluded.${claims[column].name}`)])) as Record<
          (typeof KEPT)[number],
          SQL
        >,
      });
}

const ROWS_AT_ONCE = 1_000;

const KEPT = [
  'kind',
  'text',
  'claim',
  'state',
  'gone',
  'manual',
  'passage',
  'correction',
  'reason',
  'mergedInto',
  'decidedBy',
  'decidedAt',
] as const;

/** Says that the ledger of an item has changed; call it after every change that doesn't read the material again. */
export async function stampLedger(tx: Change, itemId: string): Promise<void> {
  await tx.db
    .update(factSheets)
    .set({ stamp: newId(tx.now.getTime()) })
    .where(eq(factSheets.itemId, itemId));
}

/** Lists anew which facts the open texts of an item use; call it after a decision on a claim. */
export async function relistFacts(tx: Change, itemId: string, frame: Frame): Promise<void> {
  const material = await materialIn(tx.db, itemId, frame);
  for (const edition of await editionsOf(tx.db, itemId)) {
    if (!OPEN.includes(edition.stage)) continue;
    const { facts } = await checkWords(edition, material);
    if (sameJson(facts, edition.facts)) continue;
    await tx.db
      .update(editions)
      .set({ facts })
      .where(and(eq(editions.id, edition.id), inArray(editions.stage, OPEN)));
    tx.emit(editionSaved, { itemId, editionId: edition.id, version: edition.version });
  }
}
