import { parentPort } from 'node:worker_threads';
import { type FileTask, fileOf } from './file-tasks.ts';

/** A thread that makes files, one at a time. */
parentPort?.on('message', async (task: FileTask) => {
  try {
    parentPort?.postMessage({ answer: new Uint8Array(await fileOf(task)) });
  } catch (error) {
    parentPort?.postMessage({ error: error instanceof Error ? error.message : String(error) });
  }
});
