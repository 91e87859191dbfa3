import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../errors.ts';
import { birthMark, isAlive } from './liveness.ts';

/** A lock file is made and filled in two steps; an empty one younger than this belongs to somebody between the two. */
const FILLING_MS = 5_000;

/**
 * Runs `work` while no other process runs work on the same lock file; a lock left by a dead process is taken over.
 * Throws "unavailable" when the lock stays taken for `waitMs`.
 */
export async function withLock<T>(file: string, waitMs: number, work: () => Promise<T>): Promise<T> {
  const mine = `${process.pid} ${birthMark(process.pid)} ${randomUUID()}`.replaceAll('  ', ' ');
  const deadline = Date.now() + waitMs;
  while (!(await take(file, mine))) {
    if (Date.now() > deadline) throw busy(file);
    await sleep(20 + Math.random() * 30);
  }
  try {
    return await work();
  } finally {
    const now = await readFile(file, 'utf8').catch(() => '');
    if (now === mine) await rm(file, { force: true });
  }
}

async function take(file: string, mine: string): Promise<boolean> {
  try {
    await writeFile(file, mine, { flag: 'wx', mode: 0o644 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  await clearStale(file);
  return false;
}

async function clearStale(file: string): Promise<void> {
  const held = await readFile(file, 'utf8').catch(() => null);
  const age = Date.now() - ((await stat(file).catch(() => null))?.mtimeMs ?? Date.now());
  if (held === null) return;
  if (held === '' ? age < FILLING_MS : holderLives(held, age)) return;
  // Only one of several contenders succeeds in moving the file away; who moved a newer one puts it back.
  const away = `${file}.${randomUUID()}`;
  try {
    await rename(file, away);
  } catch {
    return;
  }
  const moved = await readFile(away, 'utf8').catch(() => '');
  if (moved !== held) await writeFile(file, moved, { flag: 'wx', mode: 0o644 }).catch(() => undefined);
  await rm(away, { force: true });
}

function holderLives(held: string, ageMs: number): boolean {
  const [pid, ...rest] = held.split(' ');
  return isAlive(Number(pid), rest.slice(0, -1).join(' '), ageMs);
}

const busy = (file: string): AppError =>
  new AppError('unavailable', {
    id: `Proses lain sedang menyalakan atau mematikan basis data ini (${file}). Coba lagi sebentar lagi.`,
    en: `Another process is starting or stopping this database (${file}). Try again in a moment.`,
  });
