import type { Kernel } from '../../kernel/kernel.ts';
import { CUT_OFF, messageIdOf } from './send-deliveries.ts';

/** A message whose worker died at it this often may be what kills workers. */
const MOST_DEATHS = 5;

/**
 * Takes over rows whose worker is gone. Leased rows were never handed over and go back without risk. Rows that were being
 * handed over are looked up in the outbox (evidence). Without evidence they go out again under the same Message-ID: each
 * death costs at most one copy per message in flight, and silence would cost a reader the news. When the server itself cut
 * the line after the text, for the second time, it probably has the message: that row waits for a person as "uncertain".
 * Then closes plans that have nothing open.
 */
export async function reapDeliveries(k: Kernel): Promise<number> {
  const back = await k.pool.query(
    `UPDATE deliver.deliveries SET state = 'ready', worker = NULL, lease_until = NULL, attempts = attempts - 1
      WHERE state = 'leased' AND lease_until < now()`,
  );
  const unsure = await k.pool.query<{ id: string }>(
    "SELECT id FROM deliver.deliveries WHERE state = 'handing' AND lease_until < now() ORDER BY id LIMIT 500",
  );
  for (const { id } of unsure.rows) await settleUnsure(k, id);
  const closed = await k.pool.query(
    `UPDATE deliver.plans p SET state = 'done', finished_at = now()
      WHERE p.state = 'sending' AND p.expected IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM deliver.deliveries d WHERE d.plan_id = p.id AND d.state IN ('ready', 'leased', 'handing'))
        AND p.expected = (SELECT count(*) FROM deliver.deliveries d WHERE d.plan_id = p.id)`,
  );
  return (back.rowCount ?? 0) + unsure.rows.length + (closed.rowCount ?? 0);
}

async function settleUnsure(k: Kernel, id: string): Promise<void> {
  const evidence = await k.mailer.wasTaken(messageIdOf(k, id));
  await k.pool.query(
    `UPDATE deliver.deliveries
        SET state = CASE WHEN $2 THEN 'sent' WHEN unsure < CASE WHEN reason = $3 THEN 1 ELSE $4 END THEN 'ready' ELSE 'uncertain' END,
            unsure = CASE WHEN $2 THEN unsure ELSE unsure + 1 END,
            reason = CASE WHEN $2 THEN '250 found afterwards' WHEN reason = $3 THEN reason ELSE 'the worker stopped while handing over' END,
            settled_at = CASE WHEN $2 OR unsure >= CASE WHEN reason = $3 THEN 1 ELSE $4 END THEN now() END,
            worker = NULL, lease_until = NULL
      WHERE id = $1 AND state = 'handing' AND lease_until < now()`,
    [id, evidence, CUT_OFF, MOST_DEATHS],
  );
}
