import { forgetPress, remindRenewals } from './jobs/nightly.ts';

export { applyForAccreditation, confirmApplication } from './commands/apply.ts';
export { changeEmbargo, revokeShare, withdrawEmbargo } from './commands/change-embargo.ts';
export { accredit, liftSuspension, recordBreach, refuseApplication, renew, suspend } from './commands/decide.ts';
export { stopShares, tellReleased, tellWithdrawn } from './commands/follow-release.ts';
export { acceptTerms, linkFromRoom, openShare, recordAccess } from './commands/open-share.ts';
export { seedJournalist } from './commands/seed-journalist.ts';
export { sharePackage } from './commands/share-package.ts';
export { pressPolicy } from './policy.ts';
export { type EmbargoView, embargoesBetween, embargoOf, holderFigures } from './queries/embargoes.ts';
export { openApplications, sharesOf } from './queries/journalists.ts';
export { routes } from './web/routes.ts';

/** The background work of this module. */
export const jobs = [remindRenewals, forgetPress];
