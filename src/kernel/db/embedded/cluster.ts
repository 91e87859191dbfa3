import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { AppError } from '../../errors.ts';
import type { Binaries } from './binaries.ts';
import { runAs } from './owner.ts';
import { CHILD_ENV, ownFolder, type Places, SUPERUSER } from './places.ts';

/** How the server names its own data folder: by path, or as its working directory when it can't walk there. */
export const dataFolderFor = (places: Places, path: string): string => (places.hidden ? '/proc/self/cwd' : path);

/** Written into postgresql.conf once, where an operator may change them. Details of errors can hold personal data: terse. */
const SETTINGS = {
  max_connections: '200',
  shared_buffers: '128MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  jit: 'off',
};

/** Makes the cluster when there is none; throws "conflict" when its data belongs to another major version of PostgreSQL. */
export async function ensureCluster(places: Places, binaries: Binaries, durable: boolean): Promise<void> {
  const version = await readFile(join(places.cluster, 'PG_VERSION'), 'utf8').catch(() => null);
  if (version === null) return createCluster(places, binaries, durable);
  if (Number(version) !== binaries.major) throw otherVersion(places.cluster, version.trim(), binaries.major);
}

/** Works in a draft folder, so that an interrupted start never leaves half a cluster. */
async function createCluster(places: Places, binaries: Binaries, durable: boolean): Promise<void> {
  for (const name of await readdir(places.dataDir))
    if (name.startsWith('pg.new-')) await rm(join(places.dataDir, name), { recursive: true, force: true });
  const draft = await ownFolder(join(places.dataDir, `pg.new-${randomUUID().slice(0, 8)}`), places.owner);
  const args = [
    ['-D', dataFolderFor(places, draft)],
    ['--username', SUPERUSER],
    ['--auth=trust', '--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    durable ? [] : ['--no-sync'],
    Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ].flat();
  try {
    await promisify(execFile)(binaries.initdb, args, {
      ...runAs(places.owner),
      cwd: draft,
      env: CHILD_ENV,
      timeout: 120_000,
    });
    await rename(draft, places.cluster);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    const why = ((error as { stderr?: string }).stderr || (error as Error).message).trim();
    throw new AppError(
      'unavailable',
      {
        id: `Basis data baru tidak dapat dibuat di ${places.cluster}: ${why}`,
        en: `A new database can't be made in ${places.cluster}: ${why}`,
      },
      { cause: error },
    );
  }
}

const otherVersion = (cluster: string, found: string, ours: number): AppError =>
  new AppError('conflict', {
    id: `Data di ${cluster} ditulis oleh PostgreSQL ${found}; Gapura ini membawa PostgreSQL ${ours}. Dengan Gapura yang lama jalankan "gapura backup BERKAS", lalu dengan yang ini "gapura restore BERKAS" ke folder data yang baru.`,
    en: `The data in ${cluster} was written by PostgreSQL ${found}; this Gapura brings PostgreSQL ${ours}. Run "gapura backup FILE" with the old Gapura, then "gapura restore FILE" with this one into a new data folder.`,
  });
