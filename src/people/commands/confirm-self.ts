import { and, eq } from 'drizzle-orm';
import { AppError } from '../../kernel/errors.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { newToken } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../policy.ts';
import { accounts, sessions } from '../tables.ts';
import { requirePassword } from './change-self.ts';
import { countTry, forgetTries } from './count-tries.ts';

type Self = Allowed<{ id: string }, 'changeSelf'>;
type Proof = { password: string; field: string };

/**
 * Confirms that the person of a session is who they say: from now on the session is fresh, and has a new token, which is
 * returned and kept nowhere. Throws "invalid", or "rate-limited" during a pause.
 */
export async function confirmSelf(k: Kernel, allowed: Self, sessionId: string, proof: Proof): Promise<string> {
  const { id } = allowed.subject;
  const [account] = await k.db.select({ emailHash: accounts.emailHash }).from(accounts).where(eq(accounts.id, id));
  if (!account) throw gone();
  await countTry(k, account.emailHash);
  await requirePassword(k, id, proof.password, proof.field);
  const token = newToken();
  await k.change(allowed.actor, async (tx) => {
    const renewed = await tx.db
      .update(sessions)
      .set({ tokenHash: sha256Hex(token), confirmedAt: tx.now, seenAt: tx.now })
      .where(and(eq(sessions.id, sessionId), eq(sessions.accountId, id)))
      .returning({ id: sessions.id });
    if (renewed.length === 0) throw gone();
    await forgetTries(tx, account.emailHash);
    tx.audit({ action: 'people.confirmed', subject: { kind: 'account', id } });
  });
  return token;
}

const gone = (): AppError =>
  new AppError('unauthenticated', {
    id: 'Sesi Anda berakhir. Masuk lagi.',
    en: 'Your session has ended. Sign in again.',
  });
