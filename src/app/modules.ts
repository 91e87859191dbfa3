import { jobs as answerJobs } from '../answer/index.ts';
import { jobs as approveJobs } from '../approve/index.ts';
import { jobs as assistJobs } from '../assist/index.ts';
import { jobs as deliverJobs, loops as deliverLoops } from '../deliver/index.ts';
import { type Migration, readMigrations } from '../kernel/db/migrate.ts';
import type { AnyJob } from '../kernel/jobs.ts';
import type { LoopType } from '../kernel/loops.ts';
import { jobs as learnJobs } from '../learn/index.ts';
import { jobs as listenJobs } from '../listen/index.ts';
import { jobs as peopleJobs } from '../people/index.ts';
import { jobs as pressJobs } from '../press/index.ts';
import { loops as publishLoops } from '../publish/index.ts';
import { jobs as writeJobs } from '../write/index.ts';

/** The modules with tables, in the order of the loop; migrations run in it. */
const WITH_TABLES = [
  'kernel',
  'people',
  'assist',
  'plan',
  'write',
  'approve',
  'publish',
  'press',
  'deliver',
  'listen',
  'answer',
  'learn',
];

/** All background jobs. */
export const allJobs = (): AnyJob[] => [
  ...peopleJobs,
  ...assistJobs,
  ...writeJobs,
  ...approveJobs,
  ...pressJobs,
  ...deliverJobs,
  ...listenJobs,
  ...answerJobs,
  ...learnJobs,
];

/** All polling loops. */
export const allLoops = (): LoopType[] => [...publishLoops, ...deliverLoops];

/** Reads the migrations of all modules in the order in which they must run. */
export const allMigrations = (): Promise<Migration[]> =>
  readMigrations(WITH_TABLES.map((name) => ({ name, folder: new URL(`../${name}/migrations`, import.meta.url) })));
