import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestApp } from './app.ts';
import { connectionUrl, TEST_SECRET } from './connection-url.ts';

const PROGRAM = join(import.meta.dirname, '../../bin/gapura.ts');
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Worker processes on a test's database; one that dies is started again after 50 ms. */
export type Workers = {
  /** Those that said that they work. */
  ready(): ChildProcess[];
  /** Kills one with SIGKILL. */
  kill(child: ChildProcess): void;
  stop(): Promise<void>;
};

/** Starts workers and returns when all of them work; `bootMs` is how long the slowest took. */
export async function startWorkers(t: TestApp, count: number): Promise<Workers & { bootMs: number }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'gapura-workers-'));
  const slots: ChildProcess[] = [];
  const ready = new Set<ChildProcess>();
  let stopping = false;

  const start = (at: number): void => {
    const child = spawn(process.execPath, [PROGRAM, 'worker'], {
      env: {
        ...process.env,
        DATABASE_URL: connectionUrl(t.kernel.pool.options),
        GAPURA_SECRET: TEST_SECRET,
        GAPURA_DATA: dataDir,
        LOG_LEVEL: process.env.TEST_LOG ?? 'error',
        DATABASE_POOL: '4',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child.stdout!.on('data', (text) => String(text).includes('worker') && ready.add(child));
    slots[at] = child;
    child.on('exit', () => {
      ready.delete(child);
      if (!stopping && slots[at] === child) setTimeout(() => !stopping && start(at), 50);
    });
  };

  const began = Date.now();
  for (let i = 0; i < count; i += 1) start(i);
  while (ready.size < count) {
    if (Date.now() - began > 120_000) throw new Error('no worker starts');
    await sleep(50);
  }
  return {
    bootMs: Date.now() - began,
    ready: () => [...ready],
    kill(child) {
      ready.delete(child);
      child.kill('SIGKILL');
    },
    async stop() {
      stopping = true;
      await Promise.all(
        slots.map(
          (child) =>
            new Promise<void>((resolve) => {
              if (child.exitCode !== null || child.signalCode !== null) return resolve();
              child.on('exit', () => resolve());
              child.kill('SIGKILL');
            }),
        ),
      );
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
