import { setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';
import { answer, type Task } from './tasks.ts';

/** Readers of the portal go first: on Linux this lowers the priority of this thread alone. */
if (process.platform === 'linux') setPriority(0, 19);

/** A thread that reads material and checks texts: one question at a time, answered in the order of asking. */
parentPort?.on('message', (task: Task) => {
  try {
    parentPort?.postMessage({ answer: answer(task) });
  } catch (error) {
    parentPort?.postMessage({ error: (error as Error).message });
  }
});
