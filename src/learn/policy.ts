import { definePolicy, hasRole, ROLES } from '../people/index.ts';

/** Who reads the morning briefing, and who is shown which decisions in it. */
export const learnPolicy = definePolicy({
  seeBriefing: (actor, _subject: object) => hasRole(actor, [...ROLES]),
  decidePackages: (actor, _subject: object) => hasRole(actor, ['approver']),
  mindReleases: (actor, _subject: object) => hasRole(actor, ['officer', 'editor', 'approver']),
  mindDeliveries: (actor, _subject: object) => hasRole(actor, ['editor', 'approver']),
  /** The whole audit tells of all agencies, so it takes an administrator or approver of each of them. */
  seeAudit: (actor, scope: { agencyIds: string[] }) =>
    scope.agencyIds.length > 0 && scope.agencyIds.every((id) => hasRole(actor, ['administrator', 'approver'], id)),
  seeWay: (actor, item: { agencyId: string }) => hasRole(actor, ['administrator', 'approver', 'editor'], item.agencyId),
  answerCases: (actor, agencyId: string) => hasRole(actor, ['case-officer', 'approver'], agencyId),
});

export const { allow, may } = learnPolicy;
