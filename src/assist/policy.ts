import { definePolicy, hasRole } from '../people/index.ts';

/** Who may set an agency's model, and who may read what it answered. */
export const assistPolicy = definePolicy({
  configure: (actor, of: { agencyId: string }) => hasRole(actor, ['administrator'], of.agencyId),
  readLog: (actor, of: { agencyId: string }) => hasRole(actor, ['administrator', 'editor', 'approver'], of.agencyId),
});
