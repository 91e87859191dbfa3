import { definePolicy, hasRole } from '../people/index.ts';
import type { Edition, Item } from './types.ts';

/** The part of an item or edition that the rules look at. */
export type Owned = { agencyId: string };

/** Who may read and change what is being written; both stay within the agency. A released edition may be edited again. */
export const writePolicy = definePolicy({
  read: (actor, owned: Owned) => hasRole(actor, ['officer', 'editor', 'approver'], owned.agencyId),
  edit: (actor, edition: Edition) => hasRole(actor, ['officer', 'editor'], edition.agencyId),
  /** Whoever reads a text may say something of it and propose other words; only `edit` changes it. */
  discuss: (actor, edition: Edition) => hasRole(actor, ['officer', 'editor', 'approver'], edition.agencyId),
  keepStyle: (actor, agency: { agencyId: string }) => hasRole(actor, ['editor', 'administrator'], agency.agencyId),
  changeItem: (actor, item: Item) => hasRole(actor, ['officer', 'editor'], item.agencyId),
});
