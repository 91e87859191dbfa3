import type pg from 'pg';
import { PgBoss } from 'pg-boss';
import type { AnyJob, JobType } from './jobs.ts';
import type { Kernel } from './kernel.ts';

const WORK = 'work';
const DEAD = 'dead';
type Sql = { executeSql(text: string, values?: unknown[]): Promise<{ rows: unknown[] }> };
type Envelope = { job: string; payload?: unknown; sealed?: string };

const sqlOn = (client: pg.Pool | pg.PoolClient): Sql => ({
  executeSql: (text, values) => client.query(text, values as unknown[]),
});

export type SendOptions = {
  startAfter?: Date;
  /** At most one waiting job with this key. */
  key?: string;
  /** Seals the payload; `change` gives it for jobs that hold personal data. */
  seal?: (plain: string) => string;
};

/** A job to be sent with its payload. */
export type Sending = { job: AnyJob; payload: unknown; options?: SendOptions };

/** The job queue (pg-boss): one queue for all jobs, dead letters in another, everything in our own database. */
export type Jobs = {
  /** Puts a job into the queue inside the given transaction. */
  send<P>(client: pg.PoolClient, job: JobType<P>, payload: P, options?: SendOptions): Promise<void>;
  /** Puts many jobs into the queue in one statement inside the given transaction. */
  sendAll(client: pg.PoolClient, sendings: Sending[]): Promise<void>;
  /** Starts fetching and the cron timer; returns when both run. */
  start(k: Kernel, concurrency?: number): Promise<void>;
  /** Runs all jobs that are due, also those that they enqueue; rethrows the first failure. For tests and the CLI. */
  drain(k: Kernel): Promise<number>;
  /** Counts waiting jobs and dead letters. */
  counts(): Promise<{ waiting: number; dead: number }>;
  /** Waits for running jobs (at most 10 s) and stops. */
  stop(): Promise<void>;
};

/** Installs or upgrades the queue's tables and makes the two queues; part of migrating. */
export async function installQueue(pool: pg.Pool): Promise<void> {
  const boss = new PgBoss({ db: sqlOn(pool), schema: 'pgboss', supervise: false, schedule: false });
  boss.on('error', () => undefined);
  await boss.start();
  await boss.createQueue(DEAD);
  await boss.createQueue(WORK, {
    deadLetter: DEAD,
    retryLimit: 8,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 3600,
  });
  await boss.stop({ graceful: false });
}

/** Opens the queue on a pool; `jobs` are all jobs that may arrive. */
export function openQueue(pool: pg.Pool, jobs: AnyJob[]): Jobs {
  const known = new Map(jobs.map((job) => [job.name, job]));
  if (known.size !== jobs.length) throw new Error('two jobs have one name');
  const quiet = { db: sqlOn(pool), schema: 'pgboss', migrate: false, supervise: false, schedule: false };
  const sender = new PgBoss(quiet);
  // A failed send reaches its caller; what the library does beside it (refreshing its list of queues) is done again by itself.
  sender.on('error', () => undefined);
  let opened: Promise<unknown> | null = null;
  let worker: PgBoss | null = null;

  const open = () => {
    opened ??= sender.start();
    return opened;
  };
  const run = async (k: Kernel, envelope: Envelope) => {
    const job = known.get(envelope.job);
    if (!job) throw new Error(`no job is called ${envelope.job}`);
    const payload =
      envelope.sealed === undefined ? (envelope.payload ?? {}) : JSON.parse(k.vault.open(envelope.sealed));
    await job.run(k, job.schema.parse(payload));
  };

  const sendAll = async (client: pg.PoolClient, sendings: Sending[]) => {
    if (sendings.length === 0) return;
    await open();
    const rows = sendings.map(({ job, payload, options = {} }) => {
      const checked = job.schema.parse(payload);
      const data: Envelope = options.seal
        ? { job: job.name, sealed: options.seal(JSON.stringify(checked)) }
        : { job: job.name, payload: checked };
      return {
        data,
        ...(job.options.retryLimit === undefined ? {} : { retryLimit: job.options.retryLimit }),
        ...(options.startAfter ? { startAfter: options.startAfter.toISOString() } : {}),
        ...(options.key ? { singletonKey: `${job.name}:${options.key}` } : {}),
      };
    });
    await sender.insert(WORK, rows, { db: sqlOn(client) });
  };

  return {
    send: (client, job, payload, options = {}) => sendAll(client, [{ job, payload, options }]),
    sendAll,

    async start(k, concurrency = 4) {
      worker = new PgBoss({ db: sqlOn(pool), schema: 'pgboss', migrate: false, cronWorkerIntervalSeconds: 5 });
      worker.on('error', (error) => k.log.error({ err: error }, 'job queue'));
      await worker.start();
      for (const job of jobs) {
        if (!job.options.cron) continue;
        await worker.schedule(WORK, job.options.cron, { job: job.name }, { tz: 'Asia/Jakarta', key: job.name });
      }
      await worker.work<Envelope>(
        WORK,
        { pollingIntervalSeconds: 0.5, batchSize: 1, localConcurrency: concurrency },
        async ([job]) => {
          if (!job) return;
          try {
            await run(k, job.data);
          } catch (error) {
            k.log.warn({ err: error, job: job.data.job, id: job.id }, 'a job failed and will be tried again');
            throw error;
          }
        },
      );
    },

    async drain(k) {
      await open();
      let done = 0;
      for (;;) {
        const batch = await sender.fetch<Envelope>(WORK, { batchSize: 20 });
        if (batch.length === 0) return done;
        for (const job of batch) {
          try {
            await run(k, job.data);
          } catch (error) {
            await sender.fail(WORK, job.id, { message: String(error) });
            throw error;
          }
          await sender.complete(WORK, job.id);
          done += 1;
        }
      }
    },

    async counts() {
      const { rows } = await pool.query<{ name: string; n: string }>(
        "SELECT name, count(*) AS n FROM pgboss.job WHERE state < 'active' GROUP BY name",
      );
      const of = (name: string) => Number(rows.find((r) => r.name === name)?.n ?? 0);
      return { waiting: of(WORK), dead: of(DEAD) };
    },

    async stop() {
      await worker?.stop({ graceful: true, timeout: 10_000 });
      if (opened) await sender.stop({ graceful: false });
    },
  };
}
