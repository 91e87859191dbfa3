import type { EvalTask } from './task.ts';

/** The tasks of `gapura eval` by name; each is loaded when it is asked for. */
export const evalTasks: Record<string, () => Promise<EvalTask>> = {};
