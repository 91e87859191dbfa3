import type pg from 'pg';
import type { Actor } from './actor.ts';
import { type AuditNote, appendAudit } from './audit.ts';
import { type Db, sqlState, toDb } from './db/database.ts';
import type { EventType } from './events.ts';
import { newId } from './ids.ts';
import type { AnyJob, JobType } from './jobs.ts';
import type { Jobs, Sending, SendOptions } from './queue.ts';

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
  const told: Told[] = [];
  const sendings: Sending[] = [];
  const now = parts.now();
  const client = await parts.pool.connect();
  try {
    await client.query('BEGIN');
    const result = await work({
      db: toDb(client),
      now,
      audit: (note) => void notes.push(note),
      emit(event, payload) {
        const checked = event.schema.parse(payload);
        told.push({ id: newId(), name: event.name, payload: checked });
        for (const job of parts.listeners(event.name))
          sendings.push({ job, payload: { at: now.toISOString(), payload: checked } });
      },
      enqueue: (job, payload, options) =>
        void sendings.push({
          job,
          payload,
          options: { ...options, ...(job.options.sealed ? { seal: parts.seal } : {}) },
        }),
    });
    await writeEvents(client, told, now);
    await parts.jobs.sendAll(client, sendings);
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

type Told = { id: string; name: string; payload: unknown };

/** One statement for all: a transaction that brings out many releases tells much. */
async function writeEvents(client: pg.PoolClient, told: Told[], at: Date): Promise<void> {
  if (told.length === 0) return;
  await client.query(
    `INSERT INTO kernel.events (id, name, payload, at)
     SELECT e.id, e.name, e.payload, $2 FROM jsonb_to_recordset($1::jsonb) AS e(id uuid, name text, payload jsonb)`,
    [JSON.stringify(told), at],
  );
}
