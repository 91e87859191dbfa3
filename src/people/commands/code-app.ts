import { eq } from 'drizzle-orm';
import { AppError } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { codeAddress, newCodeSecret, stepOfCode } from '../adapters/code-app.ts';
import { authenticators } from '../tables.ts';
import { holdAccount } from './account-rows.ts';
import { addressOf, factorAdded, type Self, tellFactorChanged } from './keep-factors.ts';

const there = (): AppError =>
  new AppError('conflict', {
    id: 'Aplikasi kode sudah terpasang. Lepas dulu untuk memasang yang lain.',
    en: 'A code app is set up already. Remove it first to set up another.',
  });

/** Begins to set up a code app: makes a secret that counts once a code of it is shown. Throws "conflict" when there is one. */
export async function startCodeApp(k: Kernel, allowed: Self): Promise<void> {
  const { id } = allowed.subject;
  await k.change(allowed.actor, async (tx) => {
    await holdAccount(tx, id);
    const [app] = await tx.db.select().from(authenticators).where(eq(authenticators.accountId, id));
    if (app?.confirmedAt) throw there();
    await tx.db.delete(authenticators).where(eq(authenticators.accountId, id));
    const secretSealed = k.vault.seal(newCodeSecret());
    await tx.db.insert(authenticators).values({ accountId: id, secretSealed, createdAt: tx.now });
    tx.audit({ action: 'people.code-app-started', subject: { kind: 'account', id } });
  });
}

/** The secret that waits for its first code, and the address a camera reads; null when none waits. */
export async function waitingCodeApp(k: Kernel, allowed: Self): Promise<{ secret: string; address: string } | null> {
  const { id } = allowed.subject;
  const [app] = await k.db.select().from(authenticators).where(eq(authenticators.accountId, id));
  if (!app || app.confirmedAt) return null;
  const secret = k.vault.open(app.secretSealed);
  return { secret, address: codeAddress(secret, (await addressOf(k, id)).address, 'Gapura') };
}

/** Ends setting up by a first code; returns the recovery codes when this is the first factor. Throws "invalid" with the field `kode`. */
export async function confirmCodeApp(
  k: Kernel,
  allowed: Self,
  input: { code: string; sessionId: string },
): Promise<string[] | null> {
  const { id } = allowed.subject;
  return k.change(allowed.actor, async (tx) => {
    const account = await holdAccount(tx, id);
    const [app] = await tx.db.select().from(authenticators).where(eq(authenticators.accountId, id)).for('update');
    if (app?.confirmedAt) throw there();
    const step = app ? stepOfCode(k.vault.open(app.secretSealed), input.code.replace(/\s/g, ''), tx.now) : null;
    if (step === null) {
      const say = {
        id: 'Kode itu tidak cocok. Periksa jam ponsel Anda, lalu tulis kode yang baru.',
        en: 'That code does not fit. Check your phone’s clock, then write the new code.',
      };
      throw new AppError('invalid', say, { fields: { kode: say } });
    }
    await tx.db
      .update(authenticators)
      .set({ confirmedAt: tx.now, lastStep: step })
      .where(eq(authenticators.accountId, id));
    const codes = await factorAdded(k, tx, id, input.sessionId);
    await tellFactorChanged(k, tx, account.emailSealed);
    tx.audit({ action: 'people.code-app-added', subject: { kind: 'account', id } });
    return codes;
  });
}
