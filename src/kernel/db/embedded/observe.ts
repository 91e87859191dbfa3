import { execFile } from 'node:child_process';
import { readdir, readFile, readlink, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { isAlive } from './liveness.ts';
import { connectionTo, type Places } from './places.ts';

/** Reads which process wrote that it serves the cluster, and where its socket is; null when none did. */
export async function readPidFile(places: Places): Promise<{ pid: number; socketDir: string } | null> {
  const text = await readFile(join(places.cluster, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  return pid > 0 ? { pid, socketDir: lines[4] || places.socketDir } : null;
}

/** Asks a server whether it takes connections: "not yet" while it starts, recovers or shuts down. */
export async function probe(socketDir: string): Promise<'ready' | 'not yet' | 'no'> {
  const client = new pg.Client({ ...connectionTo(socketDir, 'postgres'), connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return 'ready';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') throw error;
    if (!(error instanceof pg.DatabaseError)) return 'no';
    return error.code === '57P03' ? 'not yet' : 'ready';
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Says whether a process is the server of this cluster: its working directory is the cluster's folder. */
export async function isPostmaster(pid: number, places: Places): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') {
    const listed = await promisify(execFile)('/bin/ps', ['-o', 'comm=', '-p', String(pid)]).catch(() => null);
    return listed === null || listed.stdout.includes('postgres');
  }
  try {
    return (await readlink(`/proc/${pid}/cwd`)) === (await realpath(places.cluster));
  } catch {
    return (await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')).trim() === 'postgres';
  }
}

/** Says whether any process works inside the cluster's folder, such as children of a server that was killed. */
export async function anyoneInside(places: Places): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const cluster = await realpath(places.cluster);
  for (const pid of await readdir('/proc'))
    if (/^\d+$/.test(pid) && (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === cluster) return true;
  return false;
}

/** The last lines that a server wrote before it gave up. */
export async function lastWords(places: Places): Promise<string> {
  const early = await tail(join(places.logDir, 'start.log'));
  if (!early.includes('redirecting log output')) return early;
  const names = (await readdir(places.logDir)).filter((name) => name.startsWith('postgres-'));
  const dated = await Promise.all(names.map(async (name) => [(await stat(join(places.logDir, name))).mtimeMs, name]));
  const newest = dated.sort(([a], [b]) => Number(b) - Number(a))[0]?.[1];
  return newest ? tail(join(places.logDir, String(newest))) : early;
}

async function tail(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.trim().split('\n').slice(-5).join(' | ');
}
