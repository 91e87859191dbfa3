import { definePolicy, hasRole, ROLES } from '../people/index.ts';

/** Who reads the morning briefing, and who is shown which decisions in it. */
export const { allow, may } = definePolicy({
  seeBriefing: (actor, _subject: object) => hasRole(actor, [...ROLES]),
  decidePackages: (actor, _subject: object) => hasRole(actor, ['approver']),
  mindReleases: (actor, _subject: object) => hasRole(actor, ['officer', 'editor', 'approver']),
  mindDeliveries: (actor, _subject: object) => hasRole(actor, ['editor', 'approver']),
  answerCases: (actor, agencyId: string) => hasRole(actor, ['case-officer', 'approver'], agencyId),
});
