import { eq } from 'drizzle-orm';
import type { Kernel } from '../../kernel/kernel.ts';
import { actorOf, type By, peoplePolicy } from '../policy.ts';
import { accounts } from '../tables.ts';
import { endAllSessions, endLinks, holdAccount } from './account-rows.ts';
import { keepingAdministrators } from './keep-administrators.ts';

type Keeper = By<object, 'keepPeople'>;

/** Suspends an account, ends its sessions and its links; the last active administrator can't be suspended. */
export async function suspendAccount(k: Kernel, by: Keeper, accountId: string): Promise<void> {
  await k.change(actorOf(by), (tx) =>
    keepingAdministrators(tx, async () => {
      const account = await holdAccount(tx, accountId);
      peoplePolicy.allow(actorOf(by), 'keepAccount', account.scope);
      if (account.state === 'suspended') return;
      await tx.db.update(accounts).set({ state: 'suspended' }).where(eq(accounts.id, accountId));
      await endAllSessions(tx, accountId);
      await endLinks(tx, accountId);
      tx.audit({ action: 'people.account-suspended', subject: { kind: 'account', id: accountId } });
    }),
  );
}

/** Lets a suspended account work again; one that never had a password waits for a new invitation. */
export async function reactivateAccount(k: Kernel, by: Keeper, accountId: string): Promise<void> {
  await k.change(actorOf(by), async (tx) => {
    const account = await holdAccount(tx, accountId);
    peoplePolicy.allow(actorOf(by), 'keepAccount', account.scope);
    if (account.state !== 'suspended') return;
    const state = account.passwordHash ? 'active' : 'invited';
    await tx.db.update(accounts).set({ state }).where(eq(accounts.id, accountId));
    tx.audit({ action: 'people.account-reactivated', subject: { kind: 'account', id: accountId } });
  });
}
