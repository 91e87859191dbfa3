import { definePolicy, hasRole } from '../people/index.ts';
import type { PlanEvent, Planned } from './calendar/types.ts';
import type { Issue } from './narrative/types.ts';
import type { Brief } from './types.ts';

type Owned = { agencyId: string };

/** Who may open and change briefs, keep topics, the calendar and issues. The subject is the agency, or what belongs to one. */
export const planPolicy = definePolicy({
  open: (actor, agency: Owned) => hasRole(actor, ['officer', 'editor'], agency.agencyId),
  change: (actor, brief: Brief) => hasRole(actor, ['officer', 'editor'], brief.agencyId),
  read: (actor, brief: Brief) => hasRole(actor, ['officer', 'editor', 'approver'], brief.agencyId),
  keepTopics: (actor, agency: Owned) => hasRole(actor, ['editor', 'administrator'], agency.agencyId),
  seeCalendar: (actor, agency: Owned) =>
    hasRole(actor, ['officer', 'editor', 'approver', 'analyst', 'administrator'], agency.agencyId),
  /** Events, coverage and planned items. */
  keepCalendar: (actor, owned: Owned) => hasRole(actor, ['officer', 'editor'], owned.agencyId),
  keepEvent: (actor, event: PlanEvent) => hasRole(actor, ['officer', 'editor'], event.agencyId),
  keepPlanned: (actor, planned: Planned) => hasRole(actor, ['officer', 'editor'], planned.agencyId),
  /** Puts an event before the public, and takes it back. */
  announce: (actor, owned: PlanEvent) => hasRole(actor, ['editor', 'approver'], owned.agencyId),
  /** Guests are personal data: who invites them sees them, nobody else. */
  invite: (actor, owned: PlanEvent) => hasRole(actor, ['officer', 'editor'], owned.agencyId),
  seeIssues: (actor, owned: Owned) => hasRole(actor, ['officer', 'editor', 'approver', 'analyst'], owned.agencyId),
  keepIssues: (actor, owned: Owned) => hasRole(actor, ['editor', 'approver'], owned.agencyId),
  seeIssue: (actor, issue: Issue) => hasRole(actor, ['officer', 'editor', 'approver', 'analyst'], issue.agencyId),
  followIssue: (actor, issue: Issue) => hasRole(actor, ['officer', 'editor', 'approver'], issue.agencyId),
  keepIssue: (actor, issue: Issue) => hasRole(actor, ['editor', 'approver'], issue.agencyId),
  keepObservances: (actor, owned: Owned) => hasRole(actor, ['editor', 'administrator'], owned.agencyId),
  ownCalendar: (actor, account: { id: string }) => actor.kind === 'account' && actor.id === account.id,
});
