import { forgetRuns } from './jobs/forget-runs.ts';

export { assistantFor, whyNot } from './assistants.ts';
export { decideRun } from './commands/decide-run.ts';
export { saveSettings, setClearance } from './commands/save-settings.ts';
export { assistPolicy } from './policy.ts';
export { runTask, type TaskInput } from './run/run-task.ts';
export {
  type Assistant,
  type Decision,
  type Failure,
  MATERIAL_CLASSES,
  type MaterialClass,
  type RunResult,
  TASKS,
  type Task,
  type WhyNot,
} from './types.ts';
export { routes } from './web/routes.ts';
export { failureSentence } from './words.ts';

/** The background work of this module. */
export const jobs = [forgetRuns];
