import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '../../errors.ts';
import type { Binaries } from './binaries.ts';
import { dataFolderFor } from './cluster.ts';
import { isAlive } from './liveness.ts';
import { anyoneInside, isPostmaster, lastWords, probe, readPidFile } from './observe.ts';
import { runAs } from './owner.ts';
import { CHILD_ENV, type Places, PORT } from './places.ts';

/** A server that answers; `owned` says that this process started it. */
export type Postmaster = { pid: number; socketDir: string; owned: boolean };

/** Crash recovery after a power cut replays up to a gigabyte of log. */
const START_MS = 120_000;

/** Finds the running server of the data folder or starts one; call it under the start lock. */
export async function ensureRunning(places: Places, binaries: Binaries, durable: boolean): Promise<Postmaster> {
  const deadline = Date.now() + START_MS;
  for (;;) {
    const found = await readPidFile(places);
    if (found) {
      const answer = await probe(found.socketDir);
      if (answer === 'ready') return { ...found, owned: false };
      if (Date.now() > deadline) throw notStarting(places, await lastWords(places));
      if (answer === 'not yet' || (await isPostmaster(found.pid, places))) {
        await sleep(30);
        continue;
      }
      // PostgreSQL itself clears the file of a dead process, but believes one whose number another program now has. While
      // children of a killed server still write, the file must stay: it keeps a second server out.
      if (isAlive(found.pid) && !(await anyoneInside(places)))
        await rm(join(places.cluster, 'postmaster.pid'), { force: true });
    }
    const started = await start(places, binaries, durable, deadline);
    if (started) return started;
    if (Date.now() > deadline) throw notStarting(places, await lastWords(places));
    await sleep(200);
  }
}

/** Stops the cluster's server: open connections end, data is flushed; at once if that takes longer than 10 s. */
export async function stopPostmaster(places: Places): Promise<void> {
  const found = await readPidFile(places);
  if (found) await end(places, found.pid);
  if (!places.socketDir.startsWith(places.dataDir)) await rmdir(places.socketDir).catch(() => undefined);
}

async function end(places: Places, pid: number): Promise<void> {
  for (const [signal, patienceMs] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
  ] as const) {
    if (!(await isPostmaster(pid, places))) return;
    process.kill(pid, signal);
    const deadline = Date.now() + patienceMs;
    while (Date.now() < deadline) {
      if (!isAlive(pid)) return;
      await sleep(10);
    }
  }
}

async function start(places: Places, b: Binaries, durable: boolean, deadline: number): Promise<Postmaster | null> {
  // The folder belongs to the owner, so root opens no file there that already is: it could be a link to anything.
  await rm(join(places.logDir, 'start.log'), { force: true });
  const early = await open(join(places.logDir, 'start.log'), 'wx', 0o600);
  if (places.owner) await early.chown(places.owner.uid, places.owner.gid);
  const args = ['-D', dataFolderFor(places, places.cluster)];
  for (const [name, value] of Object.entries(settings(places, durable))) args.push('-c', `${name}=${value}`);
  const child = spawn(b.postgres, args, {
    ...runAs(places.owner),
    cwd: places.cluster,
    env: CHILD_ENV,
    detached: true,
    stdio: ['ignore', early.fd, early.fd],
  });
  let ended: string | null = null;
  child.on('exit', (code, signal) => {
    ended = `exit ${code ?? signal}`;
  });
  child.on('error', (error) => {
    ended = error.message;
  });
  await once(child, 'spawn').catch(() => undefined);
  await early.close();
  child.unref();
  while (ended === null && Date.now() < deadline) {
    if (child.pid && (await readPidFile(places))?.pid === child.pid && (await probe(places.socketDir)) === 'ready')
      return { pid: child.pid, socketDir: places.socketDir, owned: true };
    await sleep(15);
  }
  const words = await lastWords(places);
  // The children of a server that was killed need a moment to notice; another container may have been faster than we.
  if (/pre-existing shared memory block|lock file ".*" already exists/.test(words)) return null;
  if (ended === null && child.pid) await end(places, child.pid);
  throw notStarting(places, words || `${ended}`);
}

const settings = (places: Places, durable: boolean): Record<string, string> => ({
  listen_addresses: '',
  port: String(PORT),
  unix_socket_directories: `"${places.socketDir.replaceAll('"', '""')}"`,
  unix_socket_permissions: '0700',
  logging_collector: 'on',
  log_directory: '../log',
  log_filename: 'postgres-%a.log',
  log_file_mode: '0600',
  log_truncate_on_rotation: 'on',
  log_rotation_age: '1d',
  log_rotation_size: '0',
  ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
});

const notStarting = (places: Places, words: string): AppError =>
  new AppError('unavailable', {
    id: `Basis data bawaan di ${places.cluster} tidak dapat dinyalakan: ${words}. Catatannya ada di ${places.logDir}.`,
    en: `The embedded database in ${places.cluster} can't be started: ${words}. Its log is in ${places.logDir}.`,
  });
