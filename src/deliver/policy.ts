import { definePolicy, hasRole } from '../people/index.ts';

export type Plan = { id: string; agencyId: string };

/** Who may look at deliveries and mail, and who may pause a plan. */
export const { allow, may } = definePolicy({
  seeDeliveries: (actor, _subject: object) =>
    hasRole(actor, ['officer', 'editor', 'approver', 'analyst', 'administrator']),
  pause: (actor, plan: Plan) => hasRole(actor, ['editor', 'approver'], plan.agencyId),
  seeOutbox: (actor, _subject: object) => hasRole(actor, ['editor', 'administrator']),
  /** Mail about accounts and cases opens doors and tells secrets, so only an administrator reads it; editors read what goes to subscribers. */
  openMail: (actor, mail: { purpose: string }) =>
    hasRole(actor, ['administrator']) || (hasRole(actor, ['editor']) && mail.purpose.startsWith('deliver.')),
});
