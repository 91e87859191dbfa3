import type pg from 'pg';
import type { Logger } from '../../log.ts';
import { findPackage, provideBinaries } from './binaries.ts';
import { ensureCluster, SUPERUSER } from './cluster.ts';
import { preparePlaces } from './places.ts';
import { connectionTo, ensureRunning, stopPostmaster } from './postmaster.ts';
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
  superuser: 'gapura';
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
 * Makes a PostgreSQL of the data folder available: starts it, or connects to the one that another process (or one that was
 * killed) started. Throws AppError "unavailable" or "conflict" with the reason and the cure.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { log, durable = true } = options;
  const packageDir = options.packageDir ?? findPackage();
  const places = await preparePlaces(options.dataDir);
  const began = Date.now();
  const { server, registration } = await withLock(places.lock, START_WAIT_MS, async () => {
    const binaries = await provideBinaries(places.dataDir, places.owner, packageDir);
    await ensureCluster(places, binaries, durable);
    const running = await ensureRunning(places, binaries, durable);
    return { server: running, registration: await enterRegister(places.users) };
  });
  log.info({ pid: server.pid, started: server.owned, ms: Date.now() - began }, 'embedded database ready');

  const stop = async () => {
    await withLock(places.lock, STOP_WAIT_MS, async () => {
      const others = await registration.leave();
      if (others > 0) return;
      await stopPostmaster(places, server.pid);
      log.info({ pid: server.pid }, 'embedded database stopped');
    });
  };
  let stopped: Promise<void> | null = null;
  return {
    socketDir: server.socketDir,
    port: Number(connectionTo(server.socketDir, 'postgres').port),
    superuser: SUPERUSER,
    connection: (database, user) => connectionTo(server.socketDir, database, user),
    ownsProcess: server.owned,
    stop() {
      stopped ??= stop();
      return stopped;
    },
  };
}
