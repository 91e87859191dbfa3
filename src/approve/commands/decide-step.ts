import { eq } from 'drizzle-orm';
import type { Actor } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { findEdition } from '../../write/index.ts';
import { approved, returned, stepDecided } from '../events.ts';
import { type Package, VOIDED } from '../package.ts';
import { currentHash } from '../queries/current-hash.ts';
import { lockPackage } from '../queries/packages.ts';
import { openSteps, stepsOf } from '../queries/steps.ts';
import type { Decider, Outcome, Step, Verdict } from '../step.ts';
import { mayFill } from '../step.ts';
import { packages, steps } from '../tables.ts';
import {
  about,
  alreadySigned,
  changedMeanwhile,
  lastEditorRefused,
  notInTurn,
  notWaiting,
  notYours,
  wrongFingerprint,
} from './decision.ts';
import { editorNames, plainName } from './editor-names.ts';
import { tellOpenSteps } from './notify-approvers.ts';
import { reasonOf } from './reason.ts';
import { voidPackage } from './void-package.ts';

/** The name under which the audit knows who decides by a one-time link; the link's id stands in the detail. */
const LINK: Actor = { kind: 'system', name: 'approve.link' };

/**
 * Decides on one step of a package in a transaction of its own. Refuses when the hash that the person saw, the stored one
 * and that of the edition at this instant are not all the same, out of turn, for a second signature of one person, and for
 * whoever edited any part last. When all steps are signed the package is approved.
 */
export async function decideStep(k: Kernel, by: Decider, input: Verdict): Promise<Outcome> {
  const actor = by.kind === 'account' ? by.allowed.actor : LINK;
  const outcome = await k.change(actor, (tx) => decideStepIn(k, tx, by, input));
  if (outcome === 'changed') throw changedMeanwhile();
  return outcome;
}

/** The same inside the caller's transaction; "changed" says that the package lapsed instead, which the caller must let commit. */
export async function decideStepIn(k: Kernel, tx: Change, by: Decider, input: Verdict): Promise<Outcome> {
  const reason = input.verdict === 'return' ? reasonOf(input.reason ?? '') : null;
  const p = await lockPackage(tx.db, input.packageId);
  const all = p ? await stepsOf(tx.db, p.id) : [];
  const step = all.find((one) => one.id === input.stepId);
  if (!p || !step) throw notFound();
  const person = personOf(by, p, step);
  if (isRepeat(step, person, input)) return p.state === 'voided' ? 'changed' : p.state;
  const retrospective = p.state === 'approved' && p.emergencyBy !== null;
  if (p.state !== 'pending' && !retrospective) throw notWaiting(p);
  if (p.hash !== input.hash) throw wrongFingerprint();
  if (step.state !== 'open') throw alreadySigned();
  if (!openSteps(all).includes(step)) throw notInTurn();
  if (!retrospective && (await currentHash(tx.db, p.editionId, p.content.format)) !== p.hash) {
    await voidPackage(tx, p, VOIDED.edited);
    return 'changed';
  }
  if (input.verdict === 'approve') await refuseEditorsAndRepeats(k, tx, p, all, person);
  await sign(tx, step, person, input, reason);
  tx.audit({
    action: input.verdict === 'approve' ? 'approve.step-approved' : 'approve.step-returned',
    subject: { kind: 'package', id: p.id },
    detail: {
      hash: p.hash,
      step: step.id,
      ...(person.link ? { link: person.link } : {}),
      ...(person.forId ? { for: person.forId } : {}),
    },
  });
  tx.emit(stepDecided, { ...about(p), stepId: step.id, verdict: input.verdict });
  if (retrospective) return 'approved';
  if (input.verdict === 'return') return finish(tx, p, person, 'returned', reason);
  const signed = all.every((one) => one.id === step.id || one.state === 'approved');
  if (signed) return finish(tx, p, person, 'approved', null);
  // The last signature of a position opens the next one.
  if (all.every((one) => one.id === step.id || one.state === 'approved' || one.position > step.position))
    tx.enqueue(tellOpenSteps, { packageId: p.id, from: person.name });
  return 'pending';
}

type Person = { id: string | null; link: string | null; forId: string | null; name: string; role: string };

function personOf(by: Decider, p: Package, step: Step): Person {
  if (by.kind === 'link') return { id: null, link: by.linkId, forId: null, name: by.name, role: by.role };
  const { actor, subject } = by.allowed;
  if (actor.kind !== 'account')
    throw new AppError('forbidden', {
      id: 'Persetujuan harus diberikan oleh seseorang.',
      en: 'An approval has to be given by a person.',
    });
  if (subject.id !== step.id || subject.agencyId !== p.agencyId) throw notFound();
  const own = mayFill({ accountId: actor.id, grants: actor.grants }, step, p.agencyId);
  const absent = own ? undefined : subject.standsInFor?.find((one) => mayFill(one, step, p.agencyId));
  // The step as it is held now decides, not what the caller said of it.
  if (!own && !absent) throw notYours();
  return { id: actor.id, link: null, forId: absent?.accountId ?? null, name: actor.name, role: step.role ?? step.kind };
}

/** An approval that is sent twice finds its own signature there and changes nothing. */
const isRepeat = (step: Step, person: Person, input: Verdict): boolean =>
  input.verdict === 'approve' &&
  step.carriedFrom === null &&
  step.state === 'approved' &&
  step.hash === input.hash &&
  step.decidedBy === person.id &&
  step.decidedLink === person.link;

async function refuseEditorsAndRepeats(k: Kernel, tx: Change, p: Package, all: Step[], person: Person): Promise<void> {
  const edition = await findEdition({ ...k, db: tx.db }, p.editionId);
  const editors = [...p.editors, p.lastEditorId, edition?.lastEditorId];
  const ids = [person.id, person.forId].filter((id) => id !== null);
  if (ids.some((id) => editors.includes(id))) throw lastEditorRefused();
  if (person.link && (await editorNames(tx.db, editors)).includes(plainName(person.name))) throw lastEditorRefused();
  const others = all.filter((one) => one.state === 'approved').flatMap((one) => [one.decidedBy, one.decidedFor]);
  if (ids.some((id) => others.includes(id))) throw alreadySigned();
}

const sign = (tx: Change, step: Step, person: Person, input: Verdict, reason: string | null) =>
  tx.db
    .update(steps)
    .set({
      state: input.verdict === 'approve' ? 'approved' : 'returned',
      hash: input.hash,
      decidedBy: person.id,
      decidedLink: person.link,
      decidedFor: person.forId,
      decidedName: person.name,
      decidedRole: person.role,
      decidedAt: tx.now,
      reason,
    })
    .where(eq(steps.id, step.id));

async function finish(
  tx: Change,
  p: Package,
  person: Person,
  state: 'approved' | 'returned',
  reason: string | null,
): Promise<'approved' | 'returned'> {
  await tx.db
    .update(packages)
    .set({ state, decidedBy: person.id, decidedName: person.name, decidedAt: tx.now, reason })
    .where(eq(packages.id, p.id));
  tx.audit({ action: `approve.${state}`, subject: { kind: 'package', id: p.id }, detail: { hash: p.hash } });
  tx.emit(state === 'approved' ? approved : returned, about(p));
  return state;
}
