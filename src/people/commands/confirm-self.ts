import { and, eq } from 'drizzle-orm';
import { AppError } from '../../kernel/errors.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { newToken } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../policy.ts';
import { factorsOf, hasFactor } from '../queries/factors.ts';
import { accounts, sessions } from '../tables.ts';
import { requirePassword } from './change-self.ts';
import { countTry, forgetTries } from './count-tries.ts';
import { type Shown, showFactor } from './show-factor.ts';

type Self = Allowed<{ id: string }, 'changeSelf'>;
/** What a person shows: a second factor, or, only where the account has none, the password; or a provider vouched just now. */
export type Proof = Shown | { password: string } | { provider: string };

/**
 * Confirms that the person of a session is who they say: from now on the session is fresh, and has a new token, which is
 * returned and kept nowhere. Throws "invalid" with the field's name, or "rate-limited" during a pause.
 */
export async function confirmSelf(
  k: Kernel,
  allowed: Self,
  sessionId: string,
  proof: Proof,
  field: string,
): Promise<string> {
  const { id } = allowed.subject;
  const [account] = await k.db.select({ emailHash: accounts.emailHash }).from(accounts).where(eq(accounts.id, id));
  if (!account) throw gone();
  await countTry(k, account.emailHash);
  // Neither the password nor a provider's word is enough where there is a second factor, by whatever way they came here.
  if (('password' in proof || 'provider' in proof) && hasFactor(await factorsOf(k, id))) throw needsFactor(field);
  if ('password' in proof) await requirePassword(k, id, proof.password, field);
  const token = newToken();
  await k.change(allowed.actor, async (tx) => {
    if ('code' in proof || 'passkey' in proof) await showFactor(k, tx, id, proof, field);
    const renewed = await tx.db
      .update(sessions)
      .set({ tokenHash: sha256Hex(token), confirmedAt: tx.now, seenAt: tx.now })
      .where(and(eq(sessions.id, sessionId), eq(sessions.accountId, id)))
      .returning({ id: sessions.id });
    if (renewed.length === 0) throw gone();
    await forgetTries(tx, account.emailHash);
    const by = Object.keys(proof)[0]!;
    tx.audit({ action: 'people.confirmed', subject: { kind: 'account', id }, detail: { by } });
  });
  return token;
}

const gone = (): AppError =>
  new AppError('unauthenticated', {
    id: 'Sesi Anda berakhir. Masuk lagi.',
    en: 'Your session has ended. Sign in again.',
  });

const needsFactor = (field: string): AppError => {
  const say = {
    id: 'Akun Anda punya langkah kedua. Pakai kunci sandi atau kode, bukan kata sandi atau penyedia.',
    en: 'Your account has a second step. Use a passkey or a code, not the password or a provider.',
  };
  return new AppError('invalid', say, { fields: { [field]: say } });
};
