import { eq } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { signInTries } from '../tables.ts';

/** Tries without a pause; from the next one on each pause is twice as long as the one before, from 15 seconds to 15 minutes. */
const FREE_TRIES = 4;
const FIRST_PAUSE_S = 15;
const LONGEST_PAUSE_S = 900;
/** Tries this far apart don't add up. */
const FORGOTTEN_MS = 86_400_000;

/** The pause in seconds after so many tries in a row. */
export function pauseAfter(tries: number): number {
  const over = tries - FREE_TRIES;
  return over <= 0 ? 0 : Math.min(FIRST_PAUSE_S * 2 ** Math.min(over - 1, 20), LONGEST_PAUSE_S);
}

/**
 * Counts a try before the password is looked at, so that many tries at once can't slip through together; throws
 * "rate-limited" during a pause. Addresses without an account are counted alike.
 */
export async function countTry(k: Kernel, emailHash: string): Promise<void> {
  const until = await k.change({ kind: 'system', name: 'sign-in' }, async (tx) => {
    await tx.db.insert(signInTries).values({ emailHash, tries: 0, lastAt: tx.now }).onConflictDoNothing();
    const own = eq(signInTries.emailHash, emailHash);
    const [row] = await tx.db.select().from(signInTries).where(own).for('update');
    if (!row) return null;
    if (row.lockedUntil && row.lockedUntil > tx.now) return row.lockedUntil;
    const tries = tx.now.getTime() - row.lastAt.getTime() > FORGOTTEN_MS ? 1 : row.tries + 1;
    const pause = pauseAfter(tries);
    const lockedUntil = pause > 0 ? new Date(tx.now.getTime() + pause * 1000) : null;
    await tx.db.update(signInTries).set({ tries, lockedUntil, lastAt: tx.now }).where(own);
    return null;
  });
  if (!until) return;
  const minutes = Math.max(1, Math.ceil((until.getTime() - k.clock.now().getTime()) / 60_000));
  throw new AppError('rate-limited', {
    id: `Terlalu banyak percobaan untuk surel ini. Tunggu ${minutes} menit, lalu coba lagi.`,
    en: `Too many tries for this address. Wait ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}, then try again.`,
  });
}

/** Forgets the tries of an address after its owner signed in. */
export async function forgetTries(tx: Change, emailHash: string): Promise<void> {
  await tx.db.delete(signInTries).where(eq(signInTries.emailHash, emailHash));
}
