import { parentPort } from 'node:worker_threads';
import { answer, type Task } from './tasks.ts';

/** A thread that reads material and checks texts: one question at a time, answered in the order of asking. */
parentPort?.on('message', (task: Task) => {
  try {
    parentPort?.postMessage({ answer: answer(task) });
  } catch (error) {
    parentPort?.postMessage({ error: (error as Error).message });
  }
});
