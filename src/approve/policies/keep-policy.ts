import { actorId } from '../../kernel/actor.ts';
import { AppError } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import { findAccount } from '../../people/index.ts';
import type { ItemType } from '../../plan/index.ts';
import { RISK_LEVELS } from '../risk/risk.ts';
import { policies } from '../tables.ts';
import { isSure, type PolicyRules } from './rules.ts';

/**
 * Keeps a new version of an agency's policy for a type, or (null) for all that have none of their own, from an instant on.
 * Every level needs a signature that is sure to be asked for. Packages that wait keep the steps they were submitted with.
 */
export async function keepPolicy(
  k: Kernel,
  allowed: Allowed<{ agencyId: string }, 'keepPolicy'>,
  input: { itemType: ItemType | null; rules: PolicyRules | null; effectiveFrom?: Date },
): Promise<string> {
  const { actor, subject } = allowed;
  if (input.rules) {
    if (RISK_LEVELS.some((level) => !input.rules![level].some(isSure)))
      throw new AppError('invalid', {
        id: 'Setiap tingkat risiko perlu paling sedikit satu langkah dengan peran atau akun yang selalu diminta.',
        en: 'Every level of risk needs at least one step with a role or an account that is always asked.',
      });
    for (const one of RISK_LEVELS.flatMap((level) => input.rules![level]))
      if ('accountId' in one.who && one.who.accountId && !(await findAccount(k, one.who.accountId)))
        throw new AppError('invalid', { id: 'Akun itu tidak ada.', en: 'There is no such account.' });
  }
  const id = newId();
  await k.change(actor, async (tx) => {
    const from = input.effectiveFrom && input.effectiveFrom > tx.now ? input.effectiveFrom : tx.now;
    await tx.db.insert(policies).values({
      id,
      agencyId: subject.agencyId,
      itemType: input.itemType,
      rules: input.rules,
      effectiveFrom: from,
      madeBy: actor.kind === 'account' ? actorId(actor) : null,
      madeAt: tx.now,
    });
    tx.audit({
      action: 'approve.policy-kept',
      subject: { kind: 'agency', id: subject.agencyId },
      detail: { policy: id, type: input.itemType ?? 'all', from: from.toISOString() },
    });
  });
  return id;
}
