import { definePolicy, hasRole } from '../people/index.ts';

type Owned = { agencyId: string };

/** Who sees the release clock, and who may set, change and call off a release. */
export const publishPolicy = definePolicy({
  see: (actor, owned: Owned) => hasRole(actor, ['officer', 'editor', 'approver', 'administrator'], owned.agencyId),
  seeClock: (actor, _clock: object) => hasRole(actor, ['officer', 'editor', 'approver', 'administrator']),
  release: (actor, owned: Owned) => hasRole(actor, ['editor', 'approver'], owned.agencyId),
  setGrace: (actor, owned: Owned) => hasRole(actor, ['approver', 'administrator'], owned.agencyId),
  /** Takes something public away, or brings it back. */
  withdraw: (actor, owned: Owned) => hasRole(actor, ['editor', 'approver'], owned.agencyId),
  askWithdrawal: (actor, owned: Owned) => hasRole(actor, ['officer', 'editor', 'approver'], owned.agencyId),
  /** Sees to copies that the program cannot call back. */
  settleCopies: (actor, owned: Owned) => hasRole(actor, ['officer', 'editor', 'approver'], owned.agencyId),
  keepCabinets: (actor, owned: Owned) => hasRole(actor, ['administrator'], owned.agencyId),
  /** Shows the button; the form goes to the approval, which decides. */
  takeBack: (actor, owned: Owned) => hasRole(actor, ['approver'], owned.agencyId),
});
