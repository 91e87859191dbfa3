import type { Actor } from '../kernel/actor.ts';
import { definePolicy, hasRole, type Role } from '../people/index.ts';

export type Plan = { id: string; agencyId: string };

/** A mail by what it is for and the agencies of its reader; null stands for nobody knows which. */
export type Mail = { purpose: string; agencyIds: (string | null)[] };

const covers = (actor: Actor, roles: Role[], mail: Mail): boolean =>
  mail.agencyIds.every((id) =>
    id === null
      ? actor.kind === 'account' &&
        actor.grants.some((g) => g.agencyId === null && (roles as string[]).includes(g.role))
      : hasRole(actor, roles, id),
  );

/** Who may look at deliveries and mail, and who may pause a plan. */
export const deliverPolicy = definePolicy({
  seeDeliveries: (actor, _subject: object) =>
    hasRole(actor, ['officer', 'editor', 'approver', 'analyst', 'administrator']),
  seePlan: (actor, plan: { agencyId: string }) =>
    hasRole(actor, ['officer', 'editor', 'approver', 'analyst', 'administrator'], plan.agencyId),
  pause: (actor, plan: Plan) => hasRole(actor, ['editor', 'approver'], plan.agencyId),
  seeOutbox: (actor, _subject: object) => hasRole(actor, ['editor', 'administrator']),
  /** Subscribers belong to the installation; mail to people is seen where their agencies are covered, also in a list. */
  seeMail: (actor, mail: Mail) =>
    hasRole(actor, ['editor', 'administrator']) &&
    (mail.purpose.startsWith('deliver.') || covers(actor, ['editor', 'administrator'], mail)),
  /**
   * Editors read what goes to subscribers. Mail about accounts opens doors, so only an administrator reads it, of all the agencies that
   * its reader belongs to. A citizen's receipt holds the secret of their case, so nobody here does: it would open a confidential case
   * through the citizen's own page.
   */
  openMail: (actor, mail: Mail) =>
    mail.purpose !== 'answer.received' &&
    (mail.purpose.startsWith('deliver.')
      ? hasRole(actor, ['editor', 'administrator'])
      : covers(actor, ['administrator'], mail)),
});

export const { allow, may } = deliverPolicy;
