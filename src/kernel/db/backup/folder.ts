import { createReadStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where a restore collects files before it is sure; never part of a backup. */
const STAGING = '.restoring-';

/** The store writes a file under its key and a random ending first; a crash may leave such a draft. */
const DRAFT = /^[0-9a-f]{64}\.[\w-]{8}$/;

/** Yields the files below a folder by relative path, in order; a folder that isn't there is empty. */
export async function* filesBelow(root: string, under = ''): AsyncGenerator<{ path: string; size: number }> {
  const found = await readdir(join(root, under), { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' && under === '') return [];
    throw error;
  });
  for (const one of found.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = under ? `${under}/${one.name}` : one.name;
    if (one.isDirectory() && !path.startsWith(STAGING)) yield* filesBelow(root, path);
    if (!one.isFile() || DRAFT.test(one.name)) continue;
    yield { path, size: (await stat(join(root, path))).size };
  }
}

/** Yields exactly `size` bytes of a file; throws when it has become shorter. */
export async function* bytesOf(root: string, path: string, size: number): AsyncGenerator<Buffer> {
  let left = size;
  if (size === 0) return;
  for await (const chunk of createReadStream(join(root, path), { end: size - 1 })) {
    left -= (chunk as Buffer).length;
    yield chunk as Buffer;
  }
  if (left !== 0) throw new Error(`the file ${path} changed while it was copied`);
}

/** Says whether a relative path stays inside its folder and can't be mistaken for a staging folder. */
export const isSafePath = (path: string): boolean =>
  path.length > 0 &&
  !/[\0\\]/.test(path) &&
  !path.startsWith(STAGING) &&
  path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

/** A place beside the final one where files wait until everything is sure. */
export type Staging = {
  /** The full path for a file; its folder exists. */
  place(path: string): Promise<string>;
  /** Moves everything into the folder and returns how to take it out again. */
  settle(): Promise<() => Promise<void>>;
  discard(): Promise<void>;
};

/** Opens a staging place inside the folder (it may be a mount of its own) and clears what an earlier crash left there. */
export async function openStaging(root: string, mark: string): Promise<Staging> {
  await mkdir(root, { recursive: true });
  for (const name of await readdir(root))
    if (name.startsWith(STAGING)) await rm(join(root, name), { recursive: true, force: true });
  const staged = join(root, `${STAGING}${mark}`);
  await mkdir(staged);
  return {
    async place(path) {
      const target = join(staged, path);
      await mkdir(dirname(target), { recursive: true });
      return target;
    },
    async settle() {
      const moved: string[] = [];
      const undo = async () => {
        for (const name of moved) await rm(join(root, name), { recursive: true, force: true });
      };
      try {
        for (const name of await readdir(staged)) {
          await rename(join(staged, name), join(root, name));
          moved.push(name);
        }
        await rm(staged, { recursive: true, force: true });
      } catch (error) {
        await undo();
        throw error;
      }
      return undo;
    },
    discard: () => rm(staged, { recursive: true, force: true }),
  };
}

/** Says whether a folder holds no file but what an interrupted restore left. */
export async function isUnused(root: string): Promise<boolean> {
  for await (const _ of filesBelow(root)) return false;
  return true;
}
