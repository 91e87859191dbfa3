import { definePolicy, hasRole } from '../people/index.ts';

type Owned = { agencyId: string };

/** Who sees the release clock, and who may set, change and call off a release. */
export const publishPolicy = definePolicy({
  see: (actor, owned: Owned) => hasRole(actor, ['officer', 'editor', 'approver', 'administrator'], owned.agencyId),
  seeClock: (actor, _clock: object) => hasRole(actor, ['officer', 'editor', 'approver', 'administrator']),
  release: (actor, owned: Owned) => hasRole(actor, ['editor', 'approver'], owned.agencyId),
  /** Shows the button; the form goes to the approval, which decides. */
  takeBack: (actor, owned: Owned) => hasRole(actor, ['approver'], owned.agencyId),
});
