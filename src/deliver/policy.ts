import { definePolicy, hasRole } from '../people/index.ts';

export type Plan = { id: string; agencyId: string };

/** Who may look at deliveries and mail, and who may pause a plan. */
export const { allow, may } = definePolicy({
  seeDeliveries: (actor, _subject: object) =>
    hasRole(actor, ['officer', 'editor', 'approver', 'analyst', 'administrator']),
  seePlan: (actor, plan: { agencyId: string }) =>
    hasRole(actor, ['officer', 'editor', 'approver', 'analyst', 'administrator'], plan.agencyId),
  pause: (actor, plan: Plan) => hasRole(actor, ['editor', 'approver'], plan.agencyId),
  seeOutbox: (actor, _subject: object) => hasRole(actor, ['editor', 'administrator']),
  /**
   * Editors read what goes to subscribers. Mail about accounts opens doors, so only an administrator reads it. A citizen's receipt
   * holds the secret of their case, so nobody here does: it would open a confidential case through the citizen's own page.
   */
  openMail: (actor, mail: { purpose: string }) =>
    mail.purpose !== 'answer.received' &&
    (hasRole(actor, ['administrator']) || (hasRole(actor, ['editor']) && mail.purpose.startsWith('deliver.'))),
});
