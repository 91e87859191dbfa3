import { definePolicy, hasRole } from '../people/index.ts';
import type { Brief } from './types.ts';

/** Who may open and change briefs, and who keeps the list of topics. The subject of `open` and `keepTopics` is the agency. */
export const planPolicy = definePolicy({
  open: (actor, agency: { agencyId: string }) => hasRole(actor, ['officer', 'editor'], agency.agencyId),
  change: (actor, brief: Brief) => hasRole(actor, ['officer', 'editor'], brief.agencyId),
  read: (actor, brief: Brief) => hasRole(actor, ['officer', 'editor', 'approver'], brief.agencyId),
  keepTopics: (actor, agency: { agencyId: string }) => hasRole(actor, ['editor', 'administrator'], agency.agencyId),
});
