import { definePolicy, hasRole } from '../../people/index.ts';

type Owned = { agencyId: string };

/** Who sees debts (everybody of the newsroom), who keeps the list of officials, who releases alone, and who settles. */
export const emergencyPolicy = definePolicy({
  see: (actor, owned: Owned) =>
    hasRole(actor, ['officer', 'editor', 'approver', 'case-officer', 'analyst', 'administrator'], owned.agencyId),
  keepOfficials: (actor, owned: Owned) => hasRole(actor, ['administrator'], owned.agencyId),
  /** The list decides; that it holds at the moment of release the database asks again. */
  releaseAlone: (actor, of: Owned & { officials: string[] }) =>
    actor.kind === 'account' &&
    of.officials.includes(actor.id) &&
    hasRole(actor, ['officer', 'editor', 'approver', 'administrator'], of.agencyId),
  /** A second person who may approve; never the official. */
  settle: (actor, debt: Owned & { officialId: string }) =>
    actor.kind === 'account' && actor.id !== debt.officialId && hasRole(actor, ['approver'], debt.agencyId),
});
