import pg from 'pg';
import { createKernel, type Kernel } from '../../kernel/kernel.ts';
import { outboxMailer } from '../../kernel/mail.ts';
import { allJobs } from '../modules.ts';
import { wiring } from '../wiring.ts';

/** A kernel on the same database whose clock is set by hand, so that a demonstration can have a past. It never mails anyone. */
export type StageKernel = { k: Kernel; setTime(at: Date): void; close(): Promise<void> };

/** Makes such a kernel; deliveries are planned by the seed itself, with the audience as of the invented release time. */
export function stageKernel(real: Kernel): StageKernel {
  let time = new Date();
  const clock = { now: () => time };
  const listeners = wiring.filter((l) => l.job.name !== 'on:deliver.plan-deliveries');
  // Invented content can be made again, so its commits need not wait for the disk.
  const pool = new pg.Pool({ ...real.pool.options, max: 6, options: '-c synchronous_commit=off' });
  pool.on('error', (err) => real.log.warn({ err }, 'a database connection was lost'));
  const k = createKernel({ ...real, pool, clock, mailer: outboxMailer(pool, real.vault, clock) }, allJobs(), listeners);
  return {
    k,
    setTime: (at) => {
      time = at;
    },
    async close() {
      await k.jobs.stop();
      await pool.end();
    },
  };
}
