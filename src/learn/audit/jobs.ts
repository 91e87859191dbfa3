import { z } from 'zod';
import { eraseOldEntries, forgetSeen, sealSeen } from '../../kernel/audit.ts';
import { defineJob } from '../../kernel/jobs.ts';

/** Each night: seals who saw what, erases what is past its time, and forgets reads older than a year. */
export const keepAudit = defineJob('learn.keep-audit', z.object({}), { cron: '10 2 * * *' }, async (k) => {
  await sealSeen(k);
  while ((await eraseOldEntries(k)) > 0);
  await forgetSeen(k);
});
