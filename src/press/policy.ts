import { definePolicy, hasRole } from '../people/index.ts';

type Owned = { agencyId: string };

/** Who sees the press room of an agency, who accredits, and who gives out packages before their time. */
export const pressPolicy = definePolicy({
  seeRoom: (actor, _room: object) => hasRole(actor, ['officer', 'editor', 'approver', 'administrator']),
  see: (actor, owned: Owned) => hasRole(actor, ['officer', 'editor', 'approver', 'administrator'], owned.agencyId),
  accredit: (actor, owned: Owned) => hasRole(actor, ['editor', 'approver'], owned.agencyId),
  share: (actor, owned: Owned) => hasRole(actor, ['editor', 'approver'], owned.agencyId),
});
