import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { defineJob } from '../../kernel/jobs.ts';

/** Every hour: closes calls that a stopped program left open, deletes entries past the agency's retention and old sums. */
export const forgetRuns = defineJob('assist.forget-runs', z.object({}), { cron: '17 * * * *' }, async (k) => {
  const now = k.clock.now().toISOString();
  await k.db.execute(sql`
    UPDATE assist.runs SET state = 'failed', reason = 'interrupted'
     WHERE state = 'running' AND started_at < ${now}::timestamptz - interval '15 minutes'`);
  await k.db.execute(sql`
    DELETE FROM assist.runs r USING assist.settings s
     WHERE s.agency_id = r.agency_id AND r.started_at < ${now}::timestamptz - make_interval(days => s.retention_days)`);
  await k.db.execute(sql`DELETE FROM assist.usage WHERE at < ${now}::timestamptz - interval '3 days'`);
});
