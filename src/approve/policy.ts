import { definePolicy, hasRole } from '../people/index.ts';

type Owned = { agencyId: string };

/** Who may put an edition before the approvers, who sees the packages, and who decides. That the last editor never decides is checked by the command and by the database. */
export const approvePolicy = definePolicy({
  submit: (actor, edition: Owned) => hasRole(actor, ['officer', 'editor'], edition.agencyId),
  seeQueue: (actor, _queue: object) => hasRole(actor, ['officer', 'editor', 'approver']),
  see: (actor, owned: Owned) => hasRole(actor, ['officer', 'editor', 'approver'], owned.agencyId),
  decide: (actor, owned: Owned) => hasRole(actor, ['approver'], owned.agencyId),
});
