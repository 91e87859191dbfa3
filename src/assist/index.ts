export { assistantFor, whyNot } from './assistants.ts';
export { decideRun } from './commands/decide-run.ts';
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
export { failureSentence } from './words.ts';
