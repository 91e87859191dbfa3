import { mkdir, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { birthMark, isAlive } from './liveness.ts';

const HEARTBEAT_MS = 15_000;
let count = 0;

/** The entry of this process in the register of those that use an embedded server. */
export type Registration = {
  /** Removes the entry and counts the other live ones; entries of dead processes are cleared away. */
  leave(): Promise<number>;
};

/** Enters this process into the register folder; the folder may be shared by containers, hence the heartbeat. */
export async function enterRegister(folder: string): Promise<Registration> {
  await mkdir(folder, { recursive: true });
  count += 1;
  const name = `${process.pid}-${count}`;
  const file = join(folder, name);
  await writeFile(file, birthMark(process.pid), { mode: 0o644 });
  const beat = setInterval(() => void utimes(file, new Date(), new Date()).catch(() => undefined), HEARTBEAT_MS);
  beat.unref();
  return {
    async leave() {
      clearInterval(beat);
      await rm(file, { force: true });
      return countLive(folder);
    },
  };
}

async function countLive(folder: string): Promise<number> {
  let live = 0;
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const mark = await readFile(file, 'utf8').catch(() => null);
    const found = await stat(file).catch(() => null);
    if (mark === null || !found) continue;
    if (isAlive(Number.parseInt(name, 10), mark, Date.now() - found.mtimeMs)) live += 1;
    else await rm(file, { force: true });
  }
  return live;
}
