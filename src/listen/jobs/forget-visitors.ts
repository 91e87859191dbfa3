import { z } from 'zod';
import { defineJob } from '../../kernel/jobs.ts';
import { addDays, jakartaDay } from '../../kernel/time.ts';

/** Destroys salts and marks older than yesterday, so that nobody, ourselves included, can tell afterwards who came. */
export const forgetVisitors = defineJob('listen.forget-visitors', z.object({}), { cron: '10 0 * * *' }, async (k) => {
  const keepFrom = addDays(jakartaDay(k.clock.now()), -1);
  await k.pool.query('DELETE FROM listen.salts WHERE day < $1', [keepFrom]);
  await k.pool.query('DELETE FROM listen.read_marks WHERE day < $1', [keepFrom]);
  await k.pool.query('DELETE FROM listen.reaction_marks WHERE day < $1', [keepFrom]);
});
