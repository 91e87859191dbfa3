import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Puts a command on one core where `taskset` exists, so that server and load don't take time from each other. */
export function onCore(core: number, command: string, args: string[]): [string, string[]] {
  return existsSync('/usr/bin/taskset')
    ? ['/usr/bin/taskset', ['-c', String(core), command, ...args]]
    : [command, args];
}

/** Starts a server on a core and resolves when an address answers with 200, with the seconds that took. */
export async function startServer(
  core: number,
  command: string,
  args: string[],
  address: string,
  env: Record<string, string> = {},
): Promise<{ child: ChildProcess; seconds: number }> {
  const from = performance.now();
  const [cmd, rest] = onCore(core, command, args);
  const child = spawn(cmd, rest, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ...env } });
  for (let i = 0; i < 3000; i += 1) {
    if (child.exitCode !== null) throw new Error(`${command} stopped with ${child.exitCode}`);
    const ok = await fetch(address)
      .then((r) => r.arrayBuffer().then(() => r.status === 200))
      .catch(() => false);
    if (ok) return { child, seconds: (performance.now() - from) / 1000 };
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  child.kill('SIGKILL');
  throw new Error(`${address} did not answer`);
}

/** Stops a server that this run started, and waits for it. */
export async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.on('exit', resolve));
  child.kill('SIGTERM');
  const force = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await gone;
  clearTimeout(force);
}

export type Load = { perSecond: number; p99: number; non2xx: number };

/** Sends GET requests with keep-alive from another core for some seconds; returns requests a second and the p99 in milliseconds. */
export function load(
  core: number,
  address: string,
  options: { connections: number; seconds?: number; amount?: number; headers?: string[] },
): Load {
  const bound = options.amount ? ['-a', String(options.amount)] : ['-d', String(options.seconds ?? 5)];
  const headers = (options.headers ?? []).flatMap((h) => ['-H', h]);
  const [cmd, args] = onCore(core, process.execPath, [
    'node_modules/.bin/autocannon',
    '-j',
    '-c',
    String(options.connections),
    ...bound,
    ...headers,
    address,
  ]);
  const out = JSON.parse(
    execFileSync(cmd, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 }),
  );
  return { perSecond: out.requests.total / out.duration, p99: out.latency.p99, non2xx: out.non2xx };
}

/** The proportional memory (PSS) in MiB of a process and all that it started, also of a postmaster that has left its parent. */
export function memoryMiB(pids: number[]): number {
  const all = new Set<number>();
  const add = (pid: number): void => {
    if (all.has(pid) || !existsSync(`/proc/${pid}`)) return;
    all.add(pid);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean);
    for (const child of children) add(Number(child));
  };
  for (const pid of pids) add(pid);
  let kib = 0;
  for (const pid of all) {
    try {
      kib += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // The process ended meanwhile.
    }
  }
  return kib / 1024;
}

export const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
