import { actorId } from '../../kernel/actor.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { releaseRules } from '../tables.ts';

/** Sets how many minutes after its moment a release of the agency may still come out by itself: 1 to 1,440. */
export async function setGrace(
  k: Kernel,
  allowed: Allowed<{ agencyId: string }, 'setGrace'>,
  minutes: number,
): Promise<void> {
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > 1440) {
    const say = { id: 'Tulis 1 sampai 1.440 menit.', en: 'Write 1 to 1,440 minutes.' };
    throw new AppError('invalid', say, { fields: { minutes: say } });
  }
  const { agencyId } = allowed.subject;
  await k.change(allowed.actor, async (tx) => {
    const row = {
      graceSeconds: minutes * 60,
      changedBy: allowed.actor.kind === 'account' ? actorId(allowed.actor) : null,
      changedAt: tx.now,
    };
    await tx.db
      .insert(releaseRules)
      .values({ agencyId, ...row })
      .onConflictDoUpdate({ target: releaseRules.agencyId, set: row });
    tx.audit({ action: 'publish.grace-set', subject: { kind: 'agency', id: agencyId }, detail: { minutes } });
  });
}
