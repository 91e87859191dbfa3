import { AppError, notFound } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { approvePolicy } from '../policy.ts';
import { findPackage } from '../queries/packages.ts';
import { openSteps, stepsOf } from '../queries/steps.ts';
import type { Outcome, Step } from '../step.ts';
import { decideStep } from './decide-step.ts';
import { alreadySigned, lastEditorRefused, notWaiting } from './decision.ts';

/** Signs the first step of a package that waits for this person; see `decideStep` for what it refuses. */
export const approvePackage = (
  k: Kernel,
  allowed: Allowed<{ agencyId: string }, 'decide'>,
  input: { packageId: string; hash: string },
): Promise<Outcome> => decideNext(k, allowed, { ...input, verdict: 'approve' });

/** Decides on the step of a package that waits for this person, whichever it is. */
export async function decideNext(
  k: Kernel,
  { actor, subject }: Allowed<{ agencyId: string }, 'decide'>,
  input: { packageId: string; hash: string; verdict: 'approve' | 'return'; reason?: string },
): Promise<Outcome> {
  if (actor.kind !== 'account')
    throw new AppError('forbidden', {
      id: 'Persetujuan harus diberikan oleh seseorang.',
      en: 'An approval has to be given by a person.',
    });
  const p = await findPackage(k, input.packageId);
  if (!p || p.agencyId !== subject.agencyId) throw notFound();
  const all = await stepsOf(k.db, p.id);
  const signable = (step: Step) => ({ ...step, agencyId: p.agencyId });
  const own = all.find((step) => step.decidedBy === actor.id && step.hash === input.hash && step.carriedFrom === null);
  const step = own ?? openSteps(all).find((one) => approvePolicy.may(actor, 'sign', signable(one)));
  if (!step) {
    if (p.state !== 'pending') throw notWaiting(p);
    throw [...p.editors, p.lastEditorId].includes(actor.id) ? lastEditorRefused() : alreadySigned();
  }
  const by = { kind: 'account', allowed: approvePolicy.allow(actor, 'sign', signable(step)) } as const;
  return decideStep(k, by, { ...input, stepId: step.id });
}
