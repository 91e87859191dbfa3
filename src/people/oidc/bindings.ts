import { and, eq } from 'drizzle-orm';
import { sqlState } from '../../kernel/db/database.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { holdAccount } from '../commands/account-rows.ts';
import { type Self, tellFactorChanged } from '../commands/keep-factors.ts';
import { accounts, identities } from '../tables.ts';

export type Identity = { id: string; provider: string; createdAt: Date; usedAt: Date | null };

/** The keyed hash under which a person at a provider is known; issuer and subject count to the letter. */
export const subjectHash = (k: Kernel, issuer: string, subject: string): string =>
  k.vault.sign('people.identity', `${issuer}\n${subject}`);

/** The provider accounts that an account is bound to. */
export async function identitiesOf(k: Kernel, accountId: string): Promise<Identity[]> {
  const rows = await k.db.select().from(identities).where(eq(identities.accountId, accountId));
  return rows.map((r) => ({ id: r.id, provider: r.provider, createdAt: r.createdAt, usedAt: r.usedAt }));
}

/** Binds a person at a provider to one's own account; throws "conflict" when they are bound to another one already. */
export async function bindIdentity(
  k: Kernel,
  allowed: Self,
  input: { provider: string; subjectHash: string },
): Promise<void> {
  const { id } = allowed.subject;
  try {
    await k.change(allowed.actor, async (tx) => {
      const account = await holdAccount(tx, id);
      await tx.db.insert(identities).values({ id: newId(), accountId: id, ...input, createdAt: tx.now });
      await tellFactorChanged(k, tx, account.emailSealed);
      const detail = { provider: input.provider };
      tx.audit({ action: 'people.identity-bound', subject: { kind: 'account', id }, detail });
    });
  } catch (cause) {
    if (sqlState(cause) !== '23505') throw cause;
    const say = {
      id: 'Akun penyedia itu sudah terhubung dengan akun Gapura.',
      en: 'That provider account is connected to a Gapura account already.',
    };
    throw new AppError('conflict', say, { cause });
  }
}

/** Unbinds a provider account from one's own; the last way to sign in stays. */
export async function unbindIdentity(k: Kernel, allowed: Self, identityId: string): Promise<void> {
  const { id } = allowed.subject;
  if (!isId(identityId)) throw notFound();
  await k.change(allowed.actor, async (tx) => {
    const account = await holdAccount(tx, id);
    const gone = await tx.db
      .delete(identities)
      .where(and(eq(identities.id, identityId), eq(identities.accountId, id)))
      .returning({ provider: identities.provider });
    if (!gone[0]) throw notFound();
    const left = await tx.db.select().from(identities).where(eq(identities.accountId, id));
    if (!account.passwordHash && left.length === 0) {
      throw new AppError('conflict', {
        id: 'Ini satu-satunya cara Anda masuk. Minta kata sandi baru dulu, lalu lepas yang ini.',
        en: 'This is your only way to sign in. Ask for a new password first, then remove this one.',
      });
    }
    await tellFactorChanged(k, tx, account.emailSealed);
    tx.audit({ action: 'people.identity-unbound', subject: { kind: 'account', id }, detail: gone[0] });
  });
}

/** The account to which a person at a provider is bound; null when to none. */
export async function identityOwner(k: Kernel, hash: string): Promise<string | null> {
  const [row] = await k.db.select().from(identities).where(eq(identities.subjectHash, hash));
  return row?.accountId ?? null;
}

/** Whether an account has a password of its own. */
export async function hasPassword(k: Kernel, accountId: string): Promise<boolean> {
  const [row] = await k.db
    .select({ passwordHash: accounts.passwordHash })
    .from(accounts)
    .where(eq(accounts.id, accountId));
  return row?.passwordHash != null;
}
