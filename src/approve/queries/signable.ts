import type { Actor } from '../../kernel/actor.ts';
import type { Package } from '../package.ts';
import { approvePolicy } from '../policy.ts';
import type { Absent, Signable, Step } from '../step.ts';
import { openSteps } from './steps.ts';

/** A step as the policy looks at it, with the people in whose place the actor may sign. */
export const signable = (p: Pick<Package, 'agencyId'>, step: Step, standsInFor: Absent[] = []): Signable => ({
  id: step.id,
  kind: step.kind,
  role: step.role,
  accountId: step.accountId,
  agencyId: p.agencyId,
  standsInFor,
});

type Waiting = Pick<Package, 'agencyId' | 'state' | 'emergencyBy' | 'editors' | 'lastEditorId'>;

/** The steps of a package that wait for this person: open, theirs to fill, and they neither edited a part last nor signed another step. */
export function stepsFor(actor: Actor | null, p: Waiting, all: Step[], standsInFor: Absent[] = []): Step[] {
  if (actor?.kind !== 'account') return [];
  if (p.state !== 'pending' && !(p.state === 'approved' && p.emergencyBy)) return [];
  const signed = all.some(
    (one) => one.state === 'approved' && (one.decidedBy === actor.id || one.decidedFor === actor.id),
  );
  if (signed || editedLast(actor, p)) return [];
  return openSteps(all).filter((step) => approvePolicy.may(actor, 'sign', signable(p, step, standsInFor)));
}

/** Says whether a person changed any part of a package last. */
export const editedLast = (actor: Actor | null, p: Pick<Package, 'editors' | 'lastEditorId'>): boolean =>
  actor?.kind === 'account' && (p.editors.includes(actor.id) || p.lastEditorId === actor.id);
