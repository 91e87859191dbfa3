import { definePolicy, hasRole } from '../people/index.ts';
import { mayFill, type Signable } from './step.ts';

type Owned = { agencyId: string };

/** Who may put an edition before the approvers, who sees the packages, and who decides. That the last editors never sign is checked by the command and by the database. */
export const approvePolicy = definePolicy({
  submit: (actor, edition: Owned) => hasRole(actor, ['officer', 'editor'], edition.agencyId),
  seeQueue: (actor, _queue: object) => hasRole(actor, ['officer', 'editor', 'approver']),
  see: (actor, owned: Owned) => hasRole(actor, ['officer', 'editor', 'approver'], owned.agencyId),
  decide: (actor, owned: Owned) => hasRole(actor, ['approver'], owned.agencyId),
  seePolicy: (actor, owned: Owned) =>
    hasRole(actor, ['officer', 'editor', 'approver', 'administrator'], owned.agencyId),
  keepPolicy: (actor, owned: Owned) => hasRole(actor, ['approver', 'administrator'], owned.agencyId),
  /** Sign one step: the person fills it, or stands in for one who does. */
  sign: (actor, step: Signable) =>
    actor.kind === 'account' &&
    [{ accountId: actor.id, grants: actor.grants }, ...(step.standsInFor ?? [])].some((one) =>
      mayFill(one, step, step.agencyId),
    ),
});
