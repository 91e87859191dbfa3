import type { Actor } from '../kernel/actor.ts';
import { definePolicy, hasRole } from '../people/index.ts';
import { type CaseSubject, hasEnded } from './case-types.ts';

const handles = (actor: Actor, c: CaseSubject): boolean => hasRole(actor, ['case-officer'], c.agencyId);
const open = (c: CaseSubject): boolean => c.state !== 'closed';

/** A confidential case is read by its assignee and by an approver; before it is assigned, case officers see that it is there. */
const reads = (actor: Actor, c: CaseSubject): boolean => {
  if (c.visibility !== 'confidential') return hasRole(actor, ['case-officer', 'approver', 'administrator'], c.agencyId);
  const mine = actor.kind === 'account' && actor.id === c.assigneeId;
  return (
    (mine && handles(actor, c)) ||
    hasRole(actor, ['approver'], c.agencyId) ||
    (c.assigneeId === null && handles(actor, c))
  );
};

/** Who may do what with a case; screens ask the same rules as commands. */
export const answerPolicy = definePolicy({
  seeInbox: (actor, agencyId: string) => hasRole(actor, ['case-officer', 'approver', 'administrator'], agencyId),
  read: reads,
  handle: (actor, c: CaseSubject) => handles(actor, c) && reads(actor, c) && open(c),
  /** Assigning is the one thing that any case officer may do with a confidential case, so that it never lies forgotten. */
  assign: (actor, c: CaseSubject) => handles(actor, c) && open(c),
  reopen: (actor, c: CaseSubject) => handles(actor, c) && reads(actor, c) && hasEnded(c.state),
  /** Nobody sees who wrote an anonymous case. */
  seeIdentity: (actor, c: CaseSubject) =>
    c.visibility !== 'anonymous' && reads(actor, c) && !hasRole(actor, ['administrator']),
});

export const { allow, may } = answerPolicy;
