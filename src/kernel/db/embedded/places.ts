import { chmod, lchown, lstat, mkdir, realpath, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { AppError } from '../../errors.ts';
import { sha256Hex } from '../../hash.ts';
import { canReach, chooseOwner, type Owner } from './owner.ts';

export const SUPERUSER = 'gapura' as const;

/** The port only names the socket file; nothing listens on the network. */
export const PORT = 5432;

/** sun_path holds 108 bytes with the closing zero, on macOS 104. */
const SOCKET_PATH_MAX = process.platform === 'linux' ? 107 : 103;

/** The whole environment of PostgreSQL's programs, so that no PG* variable or locale of the user changes what they do. */
export const CHILD_ENV = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', LC_ALL: 'C', TZ: 'UTC' };

/** How to connect to the server whose socket is in the folder; as the superuser unless another user is named. */
export const connectionTo = (socketDir: string, database: string, user: string = SUPERUSER): pg.PoolConfig => ({
  host: socketDir,
  port: PORT,
  user,
  database,
  ssl: false,
});

/** Where everything lies in a data folder. */
export type Places = {
  dataDir: string;
  cluster: string;
  socketDir: string;
  logDir: string;
  users: string;
  lock: string;
  owner: Owner;
  /** The owner can't walk to the data folder by its path, as when root keeps it below /root. */
  hidden: boolean;
};

/** Makes the folders that a server needs, with the right owner and modes, and returns their paths. */
export async function preparePlaces(folder: string): Promise<Places> {
  await mkdir(folder, { recursive: true });
  const dataDir = await realpath(folder);
  const cluster = join(dataDir, 'pg');
  const owner = await chooseOwner(dataDir, cluster);
  if (owner && !(await canReach(owner, dataDir))) await chmod(dataDir, (await stat(dataDir)).mode | 0o011);
  const hidden = !(await canReach(owner, dataDir));
  if (hidden && process.platform !== 'linux') throw unreachable(dataDir);

  const users = join(dataDir, 'users');
  await folderOf(users, 0o755, owner && (await stat(dataDir)));
  const logDir = await ownFolder(join(dataDir, 'log'), owner);
  return {
    dataDir,
    cluster,
    socketDir: await socketFolder(dataDir, owner, hidden),
    logDir,
    users,
    lock: join(dataDir, 'start.lock'),
    owner,
    hidden,
  };
}

/** A folder of mode 0700 that belongs to the owner. */
export const ownFolder = (path: string, owner: Owner): Promise<string> => folderOf(path, 0o700, owner);

/** Root follows no link here: a user of the data folder could point one anywhere. */
async function folderOf(path: string, mode: number, owner: Owner): Promise<string> {
  await mkdir(path, { mode }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  const found = await lstat(path);
  if (!found.isDirectory()) throw new Error(`${path} is not a folder`);
  if (owner && found.uid !== owner.uid) await lchown(path, owner.uid, owner.gid);
  if ((found.mode & 0o777) !== mode) await chmod(path, mode);
  return path;
}

async function socketFolder(dataDir: string, owner: Owner, hidden: boolean): Promise<string> {
  const near = join(dataDir, 'run');
  if (!hidden && fits(near)) return ownFolder(near, owner);
  const name = `gapura-${sha256Hex(dataDir).slice(0, 12)}`;
  const far = [tmpdir(), '/tmp'].map((base) => join(base, name)).find(fits);
  if (!far) throw new Error('no folder for temporary files has a path short enough for a socket');
  return claimShared(far, owner);
}

const fits = (folder: string): boolean => Buffer.byteLength(join(folder, `.s.PGSQL.${PORT}`)) <= SOCKET_PATH_MAX;

/** Anyone may write in a folder for temporary files, so what lies there already must be ours. */
async function claimShared(path: string, owner: Owner): Promise<string> {
  const uid = owner?.uid ?? process.getuid?.();
  const there = await lstat(path).catch(() => null);
  if (there && (!there.isDirectory() || (there.uid !== uid && there.uid !== process.getuid?.())))
    throw new AppError('unavailable', {
      id: `Folder soket ${path} milik pengguna lain. Hapus folder itu atau pilih folder data (GAPURA_DATA) dengan nama yang lebih pendek.`,
      en: `The socket folder ${path} belongs to another user. Remove it, or choose a data folder (GAPURA_DATA) with a shorter path.`,
    });
  return ownFolder(path, owner);
}

const unreachable = (dataDir: string): AppError =>
  new AppError('unavailable', {
    id: `PostgreSQL tidak berjalan sebagai root, dan pengguna lain tidak dapat mencapai ${dataDir}. Pilih folder data lain (GAPURA_DATA) atau jalankan Gapura sebagai pengguna biasa.`,
    en: `PostgreSQL doesn't run as root, and no other user can reach ${dataDir}. Choose another data folder (GAPURA_DATA) or run Gapura as an ordinary user.`,
  });
