import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { newToken } from './ids.ts';

/** The port for uploaded bytes: content-addressed, so a file is written once and never changed. */
export type FileStore = {
  /** Stores bytes and returns their key, the SHA-256 in hexadecimal. */
  put(bytes: Uint8Array): Promise<string>;
  /** Returns the bytes of a key; throws when they are not there. */
  get(key: string): Promise<Buffer>;
};

/** Keeps files in a folder, spread over 256 sub-folders, written whole or not at all. */
export function folderFiles(root: string): FileStore {
  const place = (key: string) => {
    if (!/^[0-9a-f]{64}$/.test(key)) throw new Error(`not a file key: ${key}`);
    return join(root, key.slice(0, 2), key);
  };
  return {
    async put(bytes) {
      const key = createHash('sha256').update(bytes).digest('hex');
      const target = place(key);
      await mkdir(dirname(target), { recursive: true });
      const draft = `${target}.${newToken(6)}`;
      await writeFile(draft, bytes, { mode: 0o600 });
      await rename(draft, target);
      return key;
    },
    get: (key) => readFile(place(key)),
  };
}
