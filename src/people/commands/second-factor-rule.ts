import { eq } from 'drizzle-orm';
import { notFound } from '../../kernel/errors.ts';
import { isId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { actorOf, type By, peoplePolicy } from '../policy.ts';
import type { Role } from '../roles.ts';
import { secondFactorRules } from '../tables.ts';

/** Sets for which roles an agency asks for a second factor and from which day (ISO date) on; no roles lift the rule. */
export async function setSecondFactorRule(
  k: Kernel,
  by: By<object, 'keepAgencies'>,
  agencyId: string,
  rule: { roles: Role[]; from: string },
): Promise<void> {
  if (!isId(agencyId)) throw notFound();
  peoplePolicy.allow(actorOf(by), 'keepAgency', { agencyIds: [agencyId] });
  await k.change(actorOf(by), async (tx) => {
    await tx.db.delete(secondFactorRules).where(eq(secondFactorRules.agencyId, agencyId));
    if (rule.roles.length > 0)
      await tx.db.insert(secondFactorRules).values({ agencyId, roles: rule.roles, requiredFrom: rule.from });
    tx.audit({ action: 'people.second-factor-rule-set', subject: { kind: 'agency', id: agencyId }, detail: rule });
  });
}
