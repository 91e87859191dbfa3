import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** The folder of the checkout. */
export const packageFolder: string = join(import.meta.dirname, '../..');

/** The folder given by `--data`, which holds `smsa`, `nusax` and `nergrit` as their publishers lay them out. */
export function dataFolder(): string {
  const { values } = parseArgs({ options: { data: { type: 'string' } }, strict: false });
  if (typeof values.data !== 'string') throw new Error('--data FOLDER names the folder with smsa, nusax and nergrit');
  return values.data;
}
