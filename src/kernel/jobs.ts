import type { z } from 'zod';
import type { Kernel } from './kernel.ts';

export type JobOptions = {
  /** How often a failing job is tried again before it goes to the dead letters. */
  retryLimit?: number;
  /** A cron expression in Asia/Jakarta; such a job gets an empty payload. */
  cron?: string;
  /** The payload holds personal data: it is sealed while it waits. */
  sealed?: boolean;
};

/** A unit of background work. It may run more than once, so it must be idempotent. */
export type JobType<P> = {
  name: string;
  schema: z.ZodType<P>;
  options: JobOptions;
  run: (k: Kernel, payload: P) => Promise<void>;
};

/** A job whose payload type the registry doesn't need to know. */
// biome-ignore lint/suspicious/noExplicitAny: a list of jobs mixes payloads; each one checks its own with its schema
export type AnyJob = JobType<any>;

/** Declares a job; its name is "module.what-to-do". */
export function defineJob<P>(
  name: string,
  schema: z.ZodType<P>,
  options: JobOptions,
  run: (k: Kernel, payload: P) => Promise<void>,
): JobType<P> {
  return { name, schema, options, run };
}
