import { definePolicy, hasRole } from '../../people/index.ts';

type Owned = { agencyId: string };

/** Who sees who stands in for whom, and who arranges it: approvers and editors for themselves, administrators for all. */
export const delegationPolicy = definePolicy({
  see: (actor, owned: Owned) => hasRole(actor, ['officer', 'editor', 'approver', 'administrator'], owned.agencyId),
  delegate: (actor, one: Owned & { absentId: string }) =>
    hasRole(actor, ['administrator'], one.agencyId) ||
    (actor.kind === 'account' && actor.id === one.absentId && hasRole(actor, ['approver', 'editor'], one.agencyId)),
});
