import { definePolicy, hasRole } from '../../people/index.ts';

type Owned = { agencyId: string };

/** Who keeps the list of people without an account, who asks them by link, and who sees what became of it. */
export const linkPolicy = definePolicy({
  seeSigners: (actor, owned: Owned) =>
    hasRole(actor, ['officer', 'editor', 'approver', 'administrator'], owned.agencyId),
  /** Never the officers: who writes a text must not choose the address that signs it. */
  keepSigners: (actor, owned: Owned) => hasRole(actor, ['approver', 'administrator'], owned.agencyId),
  ask: (actor, owned: Owned) => hasRole(actor, ['officer', 'editor', 'approver'], owned.agencyId),
});
