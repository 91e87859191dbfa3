import { and, eq } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { isId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import { factorChangedMail, factorsResetMail } from '../factor-words.ts';
import { type Allowed, actorOf, type By, peoplePolicy } from '../policy.ts';
import { isRequired, secondFactorFrom } from '../queries/factors.ts';
import { accounts, authenticators, passkeys, recoveryCodes, sessions } from '../tables.ts';
import { endAllSessions, holdAccount } from './account-rows.ts';
import { newRecoveryCodes } from './recovery-codes.ts';

export type Self = Allowed<{ id: string }, 'changeSelf'>;

async function counted(tx: Change, accountId: string): Promise<number> {
  const keys = await tx.db.select({ id: passkeys.id }).from(passkeys).where(eq(passkeys.accountId, accountId));
  const [app] = await tx.db.select().from(authenticators).where(eq(authenticators.accountId, accountId));
  return keys.length + (app?.confirmedAt ? 1 : 0);
}

/**
 * What follows when a factor was added: this session counts as opened with two, all others end, and the first factor brings
 * ten recovery codes, which are returned (null for later factors). The account's row is locked by the caller.
 */
export async function factorAdded(
  k: Kernel,
  tx: Change,
  accountId: string,
  sessionId: string,
): Promise<string[] | null> {
  await tx.db
    .update(sessions)
    .set({ second: true })
    .where(and(eq(sessions.id, sessionId), eq(sessions.accountId, accountId)));
  if ((await counted(tx, accountId)) > 1) return null;
  await endAllSessions(tx, accountId, sessionId);
  return newRecoveryCodes(k, tx, accountId);
}

/** Tells the person by mail that a factor was added or removed. */
export async function tellFactorChanged(k: Kernel, tx: Change, emailSealed: string): Promise<void> {
  tx.enqueue(sendMail, { to: k.vault.open(emailSealed), ...factorChangedMail(), purpose: 'people.factor-changed' });
}

/** Removes a passkey, or the code app, from one's own account; the last one stays while a role asks for it. */
export async function removeFactor(k: Kernel, allowed: Self, which: { passkeyId: string } | 'app'): Promise<void> {
  const { id } = allowed.subject;
  if (which !== 'app' && !isId(which.passkeyId)) throw notFound();
  const required = isRequired(k, await secondFactorFrom(k, id));
  await k.change(allowed.actor, async (tx) => {
    // Two removals at once: the second waits here and then counts what the first left.
    const account = await holdAccount(tx, id);
    const gone =
      which === 'app'
        ? await tx.db
            .delete(authenticators)
            .where(eq(authenticators.accountId, id))
            .returning({ id: authenticators.accountId })
        : await tx.db
            .delete(passkeys)
            .where(and(eq(passkeys.id, which.passkeyId), eq(passkeys.accountId, id)))
            .returning({ id: passkeys.id });
    if (gone.length === 0) throw notFound();
    if ((await counted(tx, id)) === 0) {
      if (required) throw lastOne();
      await tx.db.delete(recoveryCodes).where(eq(recoveryCodes.accountId, id));
    }
    await tellFactorChanged(k, tx, account.emailSealed);
    const action = which === 'app' ? 'people.code-app-removed' : 'people.passkey-removed';
    tx.audit({ action, subject: { kind: 'account', id } });
  });
}

const lastOne = (): AppError =>
  new AppError('conflict', {
    id: 'Peran Anda memerlukan langkah kedua. Pasang yang lain dulu, lalu lepas yang ini.',
    en: 'Your role needs a second step. Set up another one first, then remove this one.',
  });

/** Gives one of one's own passkeys another name. */
export async function renamePasskey(k: Kernel, allowed: Self, passkeyId: string, name: string): Promise<void> {
  const { id } = allowed.subject;
  if (!isId(passkeyId)) throw notFound();
  await k.change(allowed.actor, async (tx) => {
    const named = await tx.db
      .update(passkeys)
      .set({ name })
      .where(and(eq(passkeys.id, passkeyId), eq(passkeys.accountId, id)))
      .returning({ id: passkeys.id });
    if (named.length === 0) throw notFound();
    tx.audit({ action: 'people.passkey-renamed', subject: { kind: 'account', id } });
  });
}

/** Makes ten new recovery codes for oneself and returns them, to be shown this once; throws "conflict" without a second factor. */
export async function renewRecoveryCodes(k: Kernel, allowed: Self): Promise<string[]> {
  const { id } = allowed.subject;
  return k.change(allowed.actor, async (tx) => {
    await holdAccount(tx, id);
    if ((await counted(tx, id)) === 0) {
      throw new AppError('conflict', {
        id: 'Pasang kunci sandi atau aplikasi kode dulu.',
        en: 'Set up a passkey or a code app first.',
      });
    }
    tx.audit({ action: 'people.recovery-codes-renewed', subject: { kind: 'account', id } });
    return newRecoveryCodes(k, tx, id);
  });
}

/** For an administrator: takes all second factors from an account that lost them, ends its sessions and tells the person. */
export async function resetFactors(k: Kernel, by: By<object, 'keepPeople'>, accountId: string): Promise<void> {
  await k.change(actorOf(by), async (tx) => {
    const account = await holdAccount(tx, accountId);
    peoplePolicy.allow(actorOf(by), 'keepAccount', account.scope);
    if ((await counted(tx, accountId)) === 0) {
      const say = { id: 'Akun ini tidak punya langkah kedua.', en: 'This account has no second step.' };
      throw new AppError('conflict', say);
    }
    await tx.db.delete(passkeys).where(eq(passkeys.accountId, accountId));
    await tx.db.delete(authenticators).where(eq(authenticators.accountId, accountId));
    await tx.db.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId));
    await endAllSessions(tx, accountId);
    const to = k.vault.open(account.emailSealed);
    tx.enqueue(sendMail, { to, ...factorsResetMail(), purpose: 'people.factors-reset' });
    tx.audit({ action: 'people.factors-reset', subject: { kind: 'account', id: accountId } });
  });
}

/** The address of an account as its code app and passkeys name it. */
export async function addressOf(k: Kernel, accountId: string): Promise<{ address: string; name: string }> {
  const [account] = await k.db.select().from(accounts).where(eq(accounts.id, accountId));
  if (!account) throw notFound();
  return { address: k.vault.open(account.emailSealed), name: account.name };
}
