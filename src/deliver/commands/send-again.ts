import { sql } from '../../kernel/db/database.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import type { Plan } from '../policy.ts';

/**
 * A person's decision about the messages whose fate nobody knows: send them once more, under the same Message-ID. Returns
 * how many go out again.
 */
export async function sendAgain(k: Kernel, allowed: Allowed<Plan, 'pause'>): Promise<number> {
  const { actor, subject } = allowed;
  return k.change(actor, async (tx) => {
    const { rowCount } = await tx.db.execute(sql`
      UPDATE deliver.deliveries SET state = 'ready', unsure = 0, reason = NULL, settled_at = NULL, run_at = ${tx.now}
       WHERE plan_id = ${subject.id} AND state = 'uncertain'`);
    const n = rowCount ?? 0;
    if (n === 0) return 0;
    await tx.db.execute(
      sql`UPDATE deliver.plans SET state = 'sending', finished_at = NULL WHERE id = ${subject.id} AND state = 'done'`,
    );
    tx.audit({ action: 'deliver.sent-again', subject: { kind: 'plan', id: subject.id }, detail: { messages: n } });
    return n;
  });
}
