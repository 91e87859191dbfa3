import { z } from 'zod';
import { defineJob } from '../../kernel/jobs.ts';
import { IDLE_HOURS } from '../queries/sessions.ts';

/** Every night: deletes sessions and handshakes that ended, links a day after they ended, browsers unseen for a year, and counts of tries that are a day old. */
export const forgetEnded = defineJob('people.forget-ended', z.object({}), { cron: '40 2 * * *' }, async (k) => {
  const now = k.clock.now();
  const dayAgo = new Date(now.getTime() - 86_400_000);
  await k.pool.query('DELETE FROM people.sessions WHERE expires_at <= $1 OR seen_at <= $2', [
    now,
    new Date(now.getTime() - IDLE_HOURS * 3_600_000),
  ]);
  await k.pool.query('DELETE FROM people.links WHERE expires_at <= $1', [dayAgo]);
  await k.pool.query('DELETE FROM people.handshakes WHERE expires_at <= $1', [now]);
  await k.pool.query("DELETE FROM people.known_devices WHERE seen_at <= $1::timestamptz - interval '1 year'", [now]);
  await k.pool.query('DELETE FROM people.sign_in_tries WHERE last_at <= $1', [dayAgo]);
});
