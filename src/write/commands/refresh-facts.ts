import { and, eq, inArray } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { checkWords, usedFacts } from '../check-edition.ts';
import { editionSaved } from '../events.ts';
import type { Facts } from '../facts/types.ts';
import { aboutCells } from '../material/about-cells.ts';
import { sameJson } from '../parse-document.ts';
import { materialIn } from '../queries/check.ts';
import { editionsOf } from '../queries/editions.ts';
import { type Frame, toSourceTexts } from '../queries/frame.ts';
import { sourcesOf } from '../queries/material.ts';
import { readFacts } from '../reading/read-material.ts';
import { claims, editions, factSheets } from '../tables.ts';
import type { Stage } from '../types.ts';

/** Stages in which nothing is promised yet, so that the facts listed with the text may follow the material. */
const OPEN: Stage[] = ['writing', 'returned'];

/** Reads the material of a locked item again: its claims and questions are replaced, and open texts are measured against them. */
export async function refreshFacts(tx: Change, itemId: string, frame: Frame): Promise<Facts> {
  const present = await sourcesOf(tx.db, itemId);
  const facts = aboutCells(await readFacts(frame.brief, toSourceTexts(present)), present);
  const { claims: found, holes, ...answers } = facts;
  await tx.db.delete(claims).where(eq(claims.itemId, itemId));
  if (found.length > 0) {
    await tx.db
      .insert(claims)
      .values(found.map((claim) => ({ itemId, number: claim.number, kind: claim.kind, text: claim.text, claim })));
  }
  const sheet = { answers, holes, extractedAt: tx.now };
  await tx.db
    .insert(factSheets)
    .values({ itemId, ...sheet })
    .onConflictDoUpdate({ target: factSheets.itemId, set: sheet });
  await relistFacts(tx, itemId, frame);
  return facts;
}

async function relistFacts(tx: Change, itemId: string, frame: Frame): Promise<void> {
  const material = await materialIn(tx.db, itemId, frame);
  for (const edition of await editionsOf(tx.db, itemId)) {
    if (!OPEN.includes(edition.stage)) continue;
    const facts = usedFacts(await checkWords(edition, material), material);
    if (sameJson(facts, edition.facts)) continue;
    await tx.db
      .update(editions)
      .set({ facts })
      .where(and(eq(editions.id, edition.id), inArray(editions.stage, OPEN)));
    tx.emit(editionSaved, { itemId, editionId: edition.id, version: edition.version });
  }
}
