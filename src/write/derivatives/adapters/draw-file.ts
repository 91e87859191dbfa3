import { AppError } from '../../../kernel/errors.ts';
import { threadPool } from '../../reading/pool.ts';
import type { FileTask } from './file-tasks.ts';

const TIME_LIMIT_MS = 60_000;

const pool = threadPool(new URL('./file-thread.ts', import.meta.url), 1);

/** Makes a file in a thread of its own, since setting type takes a second or more and nobody else should wait for it. */
export async function drawFile(task: FileTask): Promise<Buffer> {
  try {
    return Buffer.from(
      (await pool.ask({ about: task.kind, message: () => task, limitMs: TIME_LIMIT_MS })) as Uint8Array,
    );
  } catch (error) {
    throw new AppError(
      'unavailable',
      { id: 'Berkas ini tidak dapat dibuat. Coba lagi.', en: 'This file could not be made. Try again.' },
      { cause: error },
    );
  }
}
