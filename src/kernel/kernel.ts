import type pg from 'pg';
import { z } from 'zod';
import type { Actor } from './actor.ts';
import { type Change, createChange } from './change.ts';
import { type Clock, systemClock } from './clock.ts';
import type { Config } from './config.ts';
import { type Db, toDb } from './db/database.ts';
import type { EventType } from './events.ts';
import type { FileStore } from './files.ts';
import { type AnyJob, defineJob } from './jobs.ts';
import type { Logger } from './log.ts';
import { type Mailer, sendMail } from './mail.ts';
import { type Jobs, openQueue } from './queue.ts';
import type { Vault } from './vault.ts';

/** What every command, query and job gets: the ports, and the one way to change something. */
export type Kernel = {
  config: Config;
  db: Db;
  /** Reads as the role that sees only what is public. */
  publicDb: Db;
  pool: pg.Pool;
  publicPool: pg.Pool;
  clock: Clock;
  log: Logger;
  vault: Vault;
  files: FileStore;
  mailer: Mailer;
  jobs: Jobs;
  change<T>(actor: Actor, work: (tx: Change) => Promise<T>): Promise<T>;
};

/** One line of the wiring table: when this happened, do that (as a job, so it may run twice). */
export type Listener = { event: string; job: AnyJob };

/** Connects an event to a reaction, which learns when it happened; `name` is "module.what-it-does" and must stay the same while jobs may wait. */
export function on<P>(
  event: EventType<P>,
  name: string,
  run: (k: Kernel, payload: P, at: Date) => Promise<void>,
): Listener {
  const told = z.object({ at: z.iso.datetime(), payload: event.schema });
  return { event: event.name, job: defineJob(`on:${name}`, told, {}, (k, t) => run(k, t.payload, new Date(t.at))) };
}

export type Ports = {
  config: Config;
  pool: pg.Pool;
  publicPool: pg.Pool;
  log: Logger;
  vault: Vault;
  files: FileStore;
  mailer: Mailer;
  clock?: Clock;
};

/** Puts the kernel together from its ports, the jobs of all modules and the wiring. */
export function createKernel(ports: Ports, jobs: AnyJob[], wiring: Listener[]): Kernel {
  const clock = ports.clock ?? systemClock;
  const queue = openQueue(ports.pool, [sendMail, ...jobs, ...wiring.map((l) => l.job)]);
  const change = createChange({
    pool: ports.pool,
    jobs: queue,
    now: () => clock.now(),
    listeners: (event) => wiring.filter((l) => l.event === event).map((l) => l.job),
    seal: ports.vault.seal,
  });
  return { ...ports, clock, db: toDb(ports.pool), publicDb: toDb(ports.publicPool), jobs: queue, change };
}
