import { tellOpenSteps } from './commands/notify-approvers.ts';
import { remindWaiting } from './reminders/remind-waiting.ts';

export { approvePackage } from './commands/approve-package.ts';
export { type Confirmed, confirmApproved, markReleased } from './commands/confirm-approved.ts';
export { decideStep, decideStepIn } from './commands/decide-step.ts';
export { returnPackage } from './commands/return-package.ts';
export { submitPackage } from './commands/submit-package.ts';
export { takeBackApproval } from './commands/take-back-approval.ts';
export { voidIfChanged } from './commands/void-if-changed.ts';
export { standsInFor } from './delegation/stands-in-for.ts';
export { compareParagraphs, compareWords, type ParagraphChange, type Part } from './differences.ts';
export { emergencyApproved } from './emergency/events.ts';
export { type DebtLine, type DebtReport, debtCount, debtReport, debtsOf } from './emergency/queries.ts';
export { emergencyWords } from './emergency/words.ts';
export { approved, returned, stepDecided, submitted, voided } from './events.ts';
export { type Package, type PackageState, type Parts, VOIDED } from './package.ts';
export { FORMAT, hashOfPart, hashOfParts, packageHash, packageParts, partValues } from './package-hash.ts';
export { keepPolicy } from './policies/keep-policy.ts';
export { rulesAt } from './policies/queries.ts';
export { type PolicyLine, type PolicyRules, USUAL_RULES } from './policies/rules.ts';
export { approvePolicy } from './policy.ts';
export { approvedPackageOf, findPackage, newestPackageOf, releasedPackageOf } from './queries/packages.ts';
export { type Signatures, signaturesBetween } from './queries/signatures-between.ts';
export { findStep, openSteps, stepsOf, stepsOfAll } from './queries/steps.ts';
export { decidedPackages, type PackageLine, pendingCount, waitingPackages } from './queries/waiting.ts';
export type { Risk, RiskLevel, RiskReason } from './risk/risk.ts';
export { type RiskFacts, riskOf } from './risk/risk-of.ts';
export { signQuotedSteps } from './signoff/answer-quotes.ts';
export type { Absent, Decider, Outcome, Signable, Step, StepKind, StepState, Verdict } from './step.ts';
export { routes } from './web/routes.ts';

/** The background work of this module. */
export const jobs = [remindWaiting, tellOpenSteps];
