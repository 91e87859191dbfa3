import { eq } from 'drizzle-orm';
import { AppError } from '../../kernel/errors.ts';
import type { Locale } from '../../kernel/i18n.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { checkNewPassword, hashPassword, passwordFits } from '../password.ts';
import type { Allowed } from '../policy.ts';
import { accounts } from '../tables.ts';
import { endAllSessions, endLinks, holdAccount } from './account-rows.ts';
import { keepingAdministrators } from './keep-administrators.ts';

type Self = Allowed<{ id: string }, 'changeSelf'>;

/** Changes one's own name, job title and language. */
export async function changeProfile(
  k: Kernel,
  allowed: Self,
  input: { name: string; title: string; locale: Locale },
): Promise<void> {
  const { id } = allowed.subject;
  const { name, title, locale } = input;
  await k.change(allowed.actor, async (tx) => {
    await tx.db.update(accounts).set({ name, title, locale }).where(eq(accounts.id, id));
    tx.audit({ action: 'people.profile-changed', subject: { kind: 'account', id } });
  });
}

/** Reads an account when the password is its own; throws "invalid" with the field's name. */
export async function requirePassword(k: Kernel, id: string, password: string, field: string) {
  const [account] = await k.db.select().from(accounts).where(eq(accounts.id, id));
  if (account && (await passwordFits(password, account.passwordHash))) return account;
  const say = { id: 'Kata sandi Anda tidak cocok.', en: 'Your password does not match.' };
  throw new AppError('invalid', say, { fields: { [field]: say } });
}

/** Changes one's own password, knowing the old one; ends all other sessions and all links that wait for a new password. */
export async function changePassword(
  k: Kernel,
  allowed: Self,
  input: { old: string; password: string; keepSession: string },
): Promise<void> {
  const { id } = allowed.subject;
  const account = await requirePassword(k, id, input.old, 'old');
  checkNewPassword(input.password, [account.name, k.vault.open(account.emailSealed)]);
  const passwordHash = await hashPassword(input.password);
  await k.change(allowed.actor, async (tx) => {
    await tx.db.update(accounts).set({ passwordHash }).where(eq(accounts.id, id));
    await endAllSessions(tx, id, input.keepSession);
    await endLinks(tx, id);
    tx.audit({ action: 'people.password-changed', subject: { kind: 'account', id } });
  });
}

/** Closes one's own account: it is suspended and signed out everywhere. The last administrator can't leave. */
export async function leave(k: Kernel, allowed: Self, input: { password: string }): Promise<void> {
  const { id } = allowed.subject;
  await requirePassword(k, id, input.password, 'leavePassword');
  await k.change(allowed.actor, (tx) =>
    keepingAdministrators(tx, async () => {
      await holdAccount(tx, id);
      await tx.db.update(accounts).set({ state: 'suspended' }).where(eq(accounts.id, id));
      await endAllSessions(tx, id);
      await endLinks(tx, id);
      tx.audit({ action: 'people.account-left', subject: { kind: 'account', id } });
    }),
  );
}
