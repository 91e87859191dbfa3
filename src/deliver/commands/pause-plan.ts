import { sql } from '../../kernel/db/database.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import type { Plan } from '../policy.ts';

/** Stops a plan from handing over further messages, or lets it go on; what is in flight is finished. */
export async function pausePlan(k: Kernel, allowed: Allowed<Plan, 'pause'>, pause: boolean): Promise<void> {
  const { actor, subject } = allowed;
  await k.change(actor, async (tx) => {
    const { rowCount } = await tx.db.execute(sql`UPDATE deliver.plans SET state = ${pause ? 'paused' : 'sending'}
      WHERE id = ${subject.id} AND state = ${pause ? 'sending' : 'paused'}`);
    if (!rowCount) {
      throw new AppError('conflict', {
        id: 'Keadaan pengiriman ini sudah berubah. Muat ulang halaman.',
        en: 'This delivery has changed meanwhile. Reload the page.',
      });
    }
    tx.audit({
      action: pause ? 'deliver.plan-paused' : 'deliver.plan-resumed',
      subject: { kind: 'plan', id: subject.id },
    });
  });
}
