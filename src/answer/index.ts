import { remindOverdue } from './jobs/remind-overdue.ts';

export {
  type CaseKind,
  type CaseState,
  CLOSE_REASONS,
  type CloseReason,
  KINDS,
  type Visibility,
} from './case-types.ts';
export { openCase } from './commands/open-case.ts';
export { type SeedCase, type SeedStep, seedCase } from './commands/seed-case.ts';
export {
  type CaseFigures,
  caseFigures,
  type DueCase,
  dueCases,
  type KindFigures,
  recentAnswers,
} from './queries/case-figures.ts';
export { openCaseCount } from './queries/cases.ts';
export { listHolidays } from './queries/rules.ts';
export { routes } from './web/routes.ts';
export { kindWord } from './words.ts';

export const jobs = [remindOverdue];
