import type { Grant } from '../../kernel/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { actorOf, type By, peoplePolicy } from '../policy.ts';
import { holdAccount, writeGrants } from './account-rows.ts';
import { keepingAdministrators } from './keep-administrators.ts';

/**
 * Sets the roles of an account in the agencies that the administrator keeps; roles elsewhere stay as they are. Refuses to take
 * the role from the last active administrator.
 */
export async function setGrants(
  k: Kernel,
  by: By<object, 'keepPeople'>,
  accountId: string,
  grants: Grant[],
): Promise<void> {
  const actor = actorOf(by);
  const keeps = (agencyId: string | null) => peoplePolicy.may(actor, 'keepAccount', { agencyIds: [agencyId] });
  peoplePolicy.allow(actor, 'keepAccount', { agencyIds: grants.map((g) => g.agencyId) });
  await k.change(actor, (tx) =>
    keepingAdministrators(tx, async () => {
      const account = await holdAccount(tx, accountId);
      peoplePolicy.allow(actor, 'seeAccount', account.scope);
      const elsewhere = account.grants.filter((g) => !keeps(g.agencyId));
      const next = [...grants, ...elsewhere];
      await writeGrants(tx, accountId, next);
      tx.audit({
        action: 'people.grants-set',
        subject: { kind: 'account', id: accountId },
        detail: { before: account.grants, after: next },
      });
    }),
  );
}
