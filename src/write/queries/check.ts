import { eq } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { notFound } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { registerFor } from '../../people/index.ts';
import { checkWords, type Material } from '../check-edition.ts';
import type { CheckResult, Finding } from '../checks/types.ts';
import { houseStyleOf } from '../house-style/house-style-of.ts';
import { agencyWordsOf } from '../statements/agency-words.ts';
import { earlierStatements } from '../statements/keep-statements.ts';
import { deadAmong } from '../statements/link-checks.ts';
import { acceptedMarks } from '../tables.ts';
import type { AcceptedMark, Edition } from '../types.ts';
import { findEdition } from './editions.ts';
import { type Frame, frameOfBrief } from './frame.ts';
import { readMaterial } from './kept-material.ts';
import { narrativeOf } from './narrative.ts';

/** A finding of the present text; `accepted` names who took it on themselves, or set it aside, or is null while it is open. */
export type Mark = Finding & { accepted: AcceptedMark | null };

/** Reads what an edition is checked against. */
export async function materialOf(k: Kernel, edition: Pick<Edition, 'itemId' | 'briefId'>): Promise<Material> {
  const frame = await frameOfBrief(k, edition.briefId);
  return materialIn(k.db, edition.itemId, frame);
}

/** Reads the material inside the caller's transaction, with a frame that was built before. */
export async function materialIn(db: Db, itemId: string, frame: Frame): Promise<Material> {
  return {
    frame,
    ...(await readMaterial(db, itemId, frame)),
    style: await houseStyleOf(db, frame.agencyId),
    register: await registerFor(db, frame.agencyId),
    ownWords: await agencyWordsOf(db, frame.agencyId),
    earlier: (asked) => earlierStatements(db, { agencyId: frame.agencyId, itemId }, asked),
    narrative: await narrativeOf(db, itemId, frame.day),
    dead: (addresses) => deadAmong(db, addresses),
  };
}

/** Checks an edition as it stands: a verdict per sentence and every marked problem. */
export async function checkEdition(k: Kernel, editionId: string): Promise<CheckResult> {
  const edition = await findEdition(k, editionId);
  if (!edition) throw notFound();
  return await checkWords(edition, await materialOf(k, edition));
}

/** Lists who took which finding on themselves. */
export const acceptedOf = (db: Db, editionId: string): Promise<AcceptedMark[]> =>
  db
    .select({
      findingId: acceptedMarks.findingId,
      accountId: acceptedMarks.accountId,
      reason: acceptedMarks.reason,
      at: acceptedMarks.at,
    })
    .from(acceptedMarks)
    .where(eq(acceptedMarks.editionId, editionId));

/** Checks an edition and joins each finding with who took it on, or set it aside, if anybody did. */
export async function checkWithMarks(k: Kernel, editionId: string): Promise<{ check: CheckResult; marks: Mark[] }> {
  const check = await checkEdition(k, editionId);
  return { check, marks: withAcceptance(check.findings, await acceptedOf(k.db, editionId)) };
}

/** Lists the must-findings of an edition's present text; it may be submitted when none has `accepted` null. */
export async function openMarks(k: Kernel, editionId: string): Promise<Mark[]> {
  const { marks } = await checkWithMarks(k, editionId);
  return marks.filter((mark) => mark.weight === 'must');
}

/** Joins findings with who took them on. */
export function withAcceptance(findings: Finding[], accepted: AcceptedMark[]): Mark[] {
  const byId = new Map(accepted.map((one) => [one.findingId, one]));
  return findings.map((finding) => ({ ...finding, accepted: byId.get(finding.id) ?? null }));
}
