import { keepAudit } from './audit/jobs.ts';

export { recordStep, STEPS, type Step } from './commands/record-step.ts';
export { homeFigures } from './queries/home-figures.ts';
export { type ProcessFigures, processFigures } from './queries/process-figures.ts';
export { routes } from './web/routes.tsx';

/** The background work of this module. */
export const jobs = [keepAudit];
