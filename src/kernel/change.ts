import type pg from 'pg';
import type { Actor } from './actor.ts';
import { type AuditNote, appendAudit } from './audit.ts';
import { type Db, sqlState, toDb } from './db/database.ts';
import type { EventType } from './events.ts';
import { newId } from './ids.ts';
import type { AnyJob, JobType } from './jobs.ts';
import type { Jobs, SendOptions } from './queue.ts';

/** One transaction: everything done through it is kept together or not at all. */
export type Change = {
  db: Db;
  now: Date;
  audit(note: AuditNote): void;
  emit<P>(event: EventType<P>, payload: P): void;
  enqueue<P>(job: JobType<P>, payload: P, options?: SendOptions): void;
};

type Parts = {
  pool: pg.Pool;
  jobs: Jobs;
  now: () => Date;
  listeners: (event: string) => AnyJob[];
  seal: (plain: string) => string;
};

/** Deadlock and serialisation failure: the same work can succeed when tried again. */
const AGAIN = new Set(['40001', '40P01']);

/** Makes `change`: runs work in one transaction that also writes its audit entries, events and jobs; tries three times on deadlock. */
export function createChange(parts: Parts): <T>(actor: Actor, work: (tx: Change) => Promise<T>) => Promise<T> {
  return async (actor, work) => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await once(parts, actor, work);
      } catch (error) {
        if (attempt === 3 || !AGAIN.has(sqlState(error) ?? '')) throw error;
      }
    }
  };
}

async function once<T>(parts: Parts, actor: Actor, work: (tx: Change) => Promise<T>): Promise<T> {
  const notes: AuditNote[] = [];
  const later: ((client: pg.PoolClient) => Promise<unknown>)[] = [];
  const now = parts.now();
  const client = await parts.pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work({
      db: toDb(client),
      now,
      audit: (note) => void notes.push(note),
      emit: (event, payload) => void later.push((c) => writeEvent(c, parts, event, payload, now)),
      enqueue: (job, payload, options) => void later.push((c) => sendJob(c, parts, job, payload, options)),
    });
    for (const write of later) await write(client);
    await appendAudit(client, actor, now, notes);
    await client.query('COMMIT');
    client.release();
    return result;
  } catch (error) {
    // A broken connection can't roll back; it is thrown away instead of going back into the pool.
    const lost = await client.query('ROLLBACK').then(
      () => false,
      () => true,
    );
    client.release(lost);
    throw error;
  }
}

async function writeEvent<P>(client: pg.PoolClient, parts: Parts, event: EventType<P>, payload: P, at: Date) {
  const checked = event.schema.parse(payload);
  await client.query('INSERT INTO kernel.events (id, name, payload, at) VALUES ($1, $2, $3, $4)', [
    newId(),
    event.name,
    JSON.stringify(checked),
    at,
  ]);
  const told = { at: at.toISOString(), payload: checked };
  for (const listener of parts.listeners(event.name)) await parts.jobs.send(client, listener, told);
}

async function sendJob<P>(client: pg.PoolClient, parts: Parts, job: JobType<P>, payload: P, options?: SendOptions) {
  await parts.jobs.send(client, job, payload, { ...options, ...(job.options.sealed ? { seal: parts.seal } : {}) });
}
