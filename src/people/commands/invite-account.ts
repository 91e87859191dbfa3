import { eq } from 'drizzle-orm';
import { AppError } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { checkNewPassword, hashPassword } from '../password.ts';
import { actorOf, type By, peoplePolicy } from '../policy.ts';
import { scopeOf } from '../queries/accounts.ts';
import { accounts } from '../tables.ts';
import { agencyOfUnit, holdAccount, insertAccount, type NewAccount } from './account-rows.ts';
import { mailLink } from './one-time-links.ts';

type Keeper = By<object, 'keepPeople'>;

/** Makes an account that can sign in at once; for demonstrations and tests. */
export async function createAccount(
  k: Kernel,
  by: Keeper,
  input: NewAccount & { password: string },
): Promise<{ id: string }> {
  checkNewPassword(input.password, [input.name, input.email]);
  const passwordHash = await hashPassword(input.password);
  return k.change(actorOf(by), async (tx) => {
    const [agencyId = null] = await agencyOfUnit(tx, input.unitId);
    peoplePolicy.allow(actorOf(by), 'keepAccount', scopeOf({ grants: input.grants, agencyId }));
    const id = await insertAccount(k, tx, input, { state: 'active', passwordHash });
    tx.audit({
      action: 'people.account-created',
      subject: { kind: 'account', id },
      detail: { grants: input.grants },
    });
    return { id };
  });
}

/** Invites a person by mail: the account works when they have chosen a password under the link, within seven days. */
export async function inviteAccount(k: Kernel, by: Keeper, input: NewAccount): Promise<{ id: string }> {
  return k.change(actorOf(by), async (tx) => {
    const [agencyId = null] = await agencyOfUnit(tx, input.unitId);
    peoplePolicy.allow(actorOf(by), 'keepAccount', scopeOf({ grants: input.grants, agencyId }));
    const id = await insertAccount(k, tx, input, { state: 'invited', passwordHash: null });
    await mailLink(k, tx, { id, email: input.email.trim() }, 'invitation');
    tx.audit({
      action: 'people.account-invited',
      subject: { kind: 'account', id },
      detail: { grants: input.grants },
    });
    return { id };
  });
}

/** Sends a new invitation to someone who hasn't used theirs; the old link ends. Throws "conflict" when the account works already. */
export async function inviteAgain(k: Kernel, by: Keeper, accountId: string): Promise<void> {
  await k.change(actorOf(by), async (tx) => {
    const account = await holdAccount(tx, accountId);
    peoplePolicy.allow(actorOf(by), 'keepAccount', account.scope);
    if (account.state !== 'invited') {
      throw new AppError('conflict', {
        id: 'Undangan ini sudah dipakai atau akunnya ditangguhkan.',
        en: 'This invitation was used already, or the account is suspended.',
      });
    }
    await mailLink(k, tx, { id: accountId, email: k.vault.open(account.emailSealed) }, 'invitation');
    tx.audit({ action: 'people.account-invited-again', subject: { kind: 'account', id: accountId } });
  });
}

/** Changes a person's name, title and unit for them; the new unit must be in an agency that the administrator keeps. */
export async function changeAccount(
  k: Kernel,
  by: Keeper,
  accountId: string,
  input: { name: string; title: string; unitId: string | null },
): Promise<void> {
  await k.change(actorOf(by), async (tx) => {
    const account = await holdAccount(tx, accountId);
    const agencyIds = [...account.scope.agencyIds, ...(await agencyOfUnit(tx, input.unitId))];
    peoplePolicy.allow(actorOf(by), 'keepAccount', { agencyIds });
    const { name, title, unitId } = input;
    await tx.db.update(accounts).set({ name, title, unitId }).where(eq(accounts.id, accountId));
    tx.audit({ action: 'people.account-changed', subject: { kind: 'account', id: accountId } });
  });
}
