import type pg from 'pg';
import { AppError } from '../../errors.ts';
import type { Logger } from '../../log.ts';
import { findPackage, provideBinaries, removeOldCopies } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { keepRunning } from './keep-running.ts';
import { connectionTo, type Places, PORT, preparePlaces, SUPERUSER } from './places.ts';
import { ensureRunning, type Postmaster, stopPostmaster } from './postmaster.ts';
import { enterRegister } from './register.ts';
import { withLock } from './start-lock.ts';

export type EmbeddedOptions = {
  /** Holds the cluster (pg), its socket (run), its log and the register of its users. */
  dataDir: string;
  log: Logger;
  /** False turns fsync off: only for tests, a power cut destroys such a cluster. */
  durable?: boolean;
  /** Folder of the package with PostgreSQL's programs; found by itself when left out. */
  packageDir?: string;
};

/** A running PostgreSQL that this process may use until it calls `stop`. */
export type EmbeddedServer = {
  socketDir: string;
  port: number;
  superuser: typeof SUPERUSER;
  /** How to connect to one of its databases; as the superuser unless another user is named. */
  connection(database: string, user?: string): pg.PoolConfig;
  /** True when this call started the server, false when it was found running. */
  ownsProcess: boolean;
  /** Ends the use; the last process of the data folder to do so stops the server. May be called again. */
  stop(): Promise<void>;
};

const START_WAIT_MS = 150_000;
const STOP_WAIT_MS = 30_000;

/**
 * Makes a PostgreSQL of the data folder available: starts it, or connects to the one that another process started, and
 * starts it again should it be killed. Throws AppError "unavailable" or "conflict" with the reason and the cure.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { log, durable = true } = options;
  const began = Date.now();
  const packageDir = options.packageDir ?? findPackage();
  const places = await preparePlaces(options.dataDir).catch(explainFolder(options.dataDir));
  const run = (): Promise<Postmaster> => bringUp(places, packageDir, durable);
  const { server, registration } = await withLock(places.lock, START_WAIT_MS, async () => ({
    server: await run(),
    registration: await enterRegister(places.users),
  })).catch(explainFolder(options.dataDir));
  log.info({ pid: server.pid, started: server.owned, ms: Date.now() - began }, 'embedded database ready');

  const keeper = keepRunning(server.pid, log, () => withLock(places.lock, START_WAIT_MS, run));
  const stop = async () => {
    await keeper.stop();
    await withLock(places.lock, STOP_WAIT_MS, async () => {
      const others = await registration.leave();
      if (others > 0) return;
      await stopPostmaster(places);
      log.info('embedded database stopped');
    });
  };
  let stopped: Promise<void> | null = null;
  return {
    socketDir: server.socketDir,
    port: PORT,
    superuser: SUPERUSER,
    connection: (database, user) => connectionTo(server.socketDir, database, user),
    ownsProcess: server.owned,
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
}

async function bringUp(places: Places, packageDir: string, durable: boolean): Promise<Postmaster> {
  const binaries = await provideBinaries(places.dataDir, places.owner, packageDir);
  await ensureCluster(places, binaries, durable);
  const server = await ensureRunning(places, binaries, durable);
  if (server.owned) await removeOldCopies(places.dataDir, binaries.version);
  return server;
}

const explainFolder = (dataDir: string) => (error: NodeJS.ErrnoException) => {
  if (!['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'ENOTDIR', 'EEXIST'].includes(String(error.code))) throw error;
  throw new AppError(
    'unavailable',
    {
      id: `Folder data ${dataDir} tidak dapat dipakai (${error.message}). Jalankan Gapura sebagai pemilik folder itu, atau pilih folder lain dengan GAPURA_DATA.`,
      en: `The data folder ${dataDir} can't be used (${error.message}). Run Gapura as the owner of that folder, or choose another one with GAPURA_DATA.`,
    },
    { cause: error },
  );
};
