import { eq } from 'drizzle-orm';
import { AppError } from '../../kernel/errors.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { newId, newToken } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { hashPassword, isOutdated, passwordFits } from '../password.ts';
import { LONGEST_DAYS } from '../queries/sessions.ts';
import { accounts, sessions } from '../tables.ts';
import { countTry, forgetTries } from './count-tries.ts';

export type SignInInput = {
  email: string;
  password: string;
  /** The browser and system in words; no address is kept. */
  device: string;
  /** The token of the session in whose place the new one comes. */
  replaces?: string | undefined;
};

const wrong = (): AppError => {
  const say = { id: 'Surel atau kata sandi tidak cocok.', en: 'Address or password does not match.' };
  return new AppError('unauthenticated', say);
};

/**
 * Checks an address and a password and opens a session; returns its token, which is kept nowhere. Answers the same and takes as
 * long for unknown, invited and suspended accounts. Throws "unauthenticated", or "rate-limited" during a pause.
 */
export async function signIn(k: Kernel, input: SignInInput): Promise<{ token: string; accountId: string }> {
  const emailHash = k.vault.fingerprint(input.email);
  await countTry(k, emailHash);
  const [account] = await k.db.select().from(accounts).where(eq(accounts.emailHash, emailHash));
  const fits = await passwordFits(input.password, account?.passwordHash ?? null);
  if (!account || !fits || account.state !== 'active') return refuse(k, account?.id);

  const newHash = isOutdated(account.passwordHash!) ? await hashPassword(input.password) : account.passwordHash;
  const token = newToken();
  const opened = await k.change({ kind: 'account', id: account.id, name: account.name, grants: [] }, async (tx) => {
    // Whoever suspends the account or changes its password waits for this row, and then finds the session to end.
    const [held] = await tx.db.select().from(accounts).where(eq(accounts.id, account.id)).for('update');
    if (held?.state !== 'active' || held.passwordHash !== account.passwordHash) return false;
    if (newHash !== held.passwordHash)
      await tx.db.update(accounts).set({ passwordHash: newHash }).where(eq(accounts.id, account.id));
    if (input.replaces) await tx.db.delete(sessions).where(eq(sessions.tokenHash, sha256Hex(input.replaces)));
    await tx.db.insert(sessions).values({
      id: newId(),
      tokenHash: sha256Hex(token),
      accountId: account.id,
      device: input.device.slice(0, 80),
      createdAt: tx.now,
      seenAt: tx.now,
      confirmedAt: tx.now,
      expiresAt: new Date(tx.now.getTime() + LONGEST_DAYS * 86_400_000),
    });
    await forgetTries(tx, emailHash);
    tx.audit({ action: 'people.signed-in', subject: { kind: 'account', id: account.id } });
    return true;
  });
  if (!opened) return refuse(k, account.id);
  return { token, accountId: account.id };
}

/** Remembers a failure, with as much work for an unknown address as for a known one. */
async function refuse(k: Kernel, accountId: string | undefined): Promise<never> {
  await k.change({ kind: 'system', name: 'sign-in' }, async (tx) => {
    tx.audit({ action: 'people.sign-in-failed', subject: { kind: 'account', id: accountId ?? 'unknown' } });
  });
  throw wrong();
}
