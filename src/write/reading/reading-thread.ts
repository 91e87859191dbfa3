import { parentPort } from 'node:worker_threads';
import { answer, type Task } from './tasks.ts';

/** The thread that reads long material: takes one question at a time and answers it by its number. */
parentPort?.on('message', ({ id, task }: { id: number; task: Task }) => {
  try {
    parentPort?.postMessage({ id, answer: answer(task) });
  } catch (error) {
    parentPort?.postMessage({ id, error: (error as Error).message });
  }
});
