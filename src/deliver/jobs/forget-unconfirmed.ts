import { z } from 'zod';
import { defineJob } from '../../kernel/jobs.ts';

/** Every night: forgets addresses that never confirmed, and confirmations whose time is over. */
export const forgetUnconfirmed = defineJob(
  'deliver.forget-unconfirmed',
  z.object({}),
  { cron: '20 3 * * *' },
  async (k) => {
    await k.pool.query('DELETE FROM deliver.confirmations WHERE expires_at < $1', [k.clock.now()]);
    await k.pool.query(
      `DELETE FROM deliver.subscribers s WHERE s.state = 'pending'
        AND NOT EXISTS (SELECT 1 FROM deliver.confirmations c WHERE c.subscriber_id = s.id)`,
    );
  },
);
