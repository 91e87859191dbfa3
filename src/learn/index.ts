export { recordStep, STEPS, type Step } from './commands/record-step.ts';
export { type ProcessFigures, processFigures } from './queries/process-figures.ts';
