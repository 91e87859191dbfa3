import { type Actor, actorId } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import {
  type checkEdition,
  currentContent,
  type Edition,
  findEdition,
  keepChoices,
  type PackageChoices,
  type PackageContent,
  partEditors,
} from '../../write/index.ts';
import { summarize, type TakenOn } from '../check-summary.ts';
import { submitted } from '../events.ts';
import { type Package, VOIDED } from '../package.ts';
import { packageHash, partHashes } from '../package-hash.ts';
import { rulesAt } from '../policies/queries.ts';
import { stepsFor } from '../policies/steps-for.ts';
import { lockStanding, releasedPackageIn, signedPackageBefore } from '../queries/packages.ts';
import { stepsOf } from '../queries/steps.ts';
import { quotedPeople, type RiskFacts, riskOf } from '../risk/risk-of.ts';
import { packages, steps } from '../tables.ts';
import { carryOver } from './carry-over.ts';
import { chooseParts } from './choose-parts.ts';
import { about } from './decision.ts';
import { editorNames } from './editor-names.ts';
import { voidPackage } from './void-package.ts';

type Given = {
  edition: Edition;
  choices: PackageChoices | undefined;
  facts: RiskFacts;
  check: Awaited<ReturnType<typeof checkEdition>>;
  accepted: TakenOn[];
};

const conflict = (id: string, en: string): AppError => new AppError('conflict', { id, en });

/** Freezes an edition with what was chosen into a package with its steps; a package that waits with the same hash stays. */
export async function freezePackage(
  k: Kernel,
  tx: Change,
  actor: Actor,
  given: Given,
): Promise<{ p: Package; isNew: boolean }> {
  const { edition } = given;
  const standing = await lockStanding(tx.db, edition.id);
  const by = actor.kind === 'account' ? actorId(actor) : null;
  const { choices, changed } = await chooseParts(tx.db, edition, given.choices);
  await keepChoices(tx, edition.id, choices, changed ? by : null);
  const content = await currentContent(tx.db, edition.id, { lock: true });
  const now = await findEdition({ ...k, db: tx.db }, edition.id);
  if (!now) throw notFound();
  if (now.version !== edition.version)
    throw conflict(
      'Naskah ini baru saja disunting. Baca dan periksa lagi, lalu ajukan.',
      'This text has just been edited. Read and check it again, then submit.',
    );
  const hash = packageHash(content);
  const same = standing.find((p) => p.hash === hash);
  if (same?.state === 'pending') return { p: same, isNew: false };
  if (same) throw conflict('Naskah ini sudah disetujui.', 'This text has already been approved.');
  const out = await releasedPackageIn(tx.db, edition.id);
  if (out && out.hash === (await hashLike(tx, out, content)))
    throw conflict(
      'Tidak ada yang berubah sejak naskah ini terbit, jadi tidak ada yang perlu disetujui.',
      'Nothing has changed since this text came out, so there is nothing to approve.',
    );
  for (const old of standing) await voidPackage(tx, old, VOIDED.superseded);
  const { rules, policyId } = await rulesAt(tx.db, edition.agencyId, edition.type, tx.now);
  const risk = riskOf(content, given.facts, { crisis: choices.crisis, correction: out !== null });
  const p: Package = {
    id: newId(),
    editionId: edition.id,
    itemId: edition.itemId,
    agencyId: edition.agencyId,
    editionVersion: now.version,
    hash,
    content,
    state: 'pending',
    submittedBy: by,
    submittedAt: tx.now,
    lastEditorId: now.lastEditorId,
    decidedBy: null,
    decidedAt: null,
    voidedAt: null,
    reason: null,
    checks: summarize(content, given.check, given.accepted),
    releasedAt: null,
    parts: partHashes(content),
    editors: await partEditors(tx.db, content),
    risk: { ...risk, policyId },
    decidedName: null,
    emergencyBy: null,
  };
  await tx.db.insert(packages).values(p);
  const drafts = stepsFor(rules, { risk, hashes: p.parts!, quoted: quotedPeople(content), at: tx.now });
  const before = await signedPackageBefore(tx.db, p);
  const names = await editorNames(tx.db, [...p.editors, p.lastEditorId]);
  const rows = carryOver(drafts, before ? await stepsOf(tx.db, before.id) : [], p.editors, names);
  await tx.db.insert(steps).values(rows.map((row) => ({ ...row, id: newId(), packageId: p.id })));
  const carried = rows.filter((row) => row.carriedFrom !== null).length;
  tx.audit({
    action: 'approve.submitted',
    subject: { kind: 'package', id: p.id },
    detail: { hash, risk: risk.level, steps: rows.length, ...(carried > 0 ? { carried, from: before!.id } : {}) },
  });
  tx.emit(submitted, about(p));
  return { p, isNew: true };
}

/** The hash of the content in the format of an older package. */
async function hashLike(tx: Change, old: Package, content: PackageContent): Promise<string> {
  if (old.content.format === content.format) return packageHash(content);
  return packageHash(await currentContent(tx.db, content.edition.id, { format: old.content.format }));
}
