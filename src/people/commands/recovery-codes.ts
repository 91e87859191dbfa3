import { randomInt } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { recoveryCodes } from '../tables.ts';

const HOW_MANY = 10;
/** Without 0, 1, I, L, O, U: what is written by hand is read the same. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

const tidy = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '');
const hashOf = (k: Kernel, accountId: string, code: string): string =>
  k.vault.sign('people.recovery', `${accountId}\n${tidy(code)}`);

/** Says whether a text may be a recovery code rather than a code of an app. */
export const looksLikeRecovery = (code: string): boolean => tidy(code).length === 10;

/** Makes ten new recovery codes in place of the old ones; they are shown this once, and kept only as keyed hashes. */
export async function newRecoveryCodes(k: Kernel, tx: Change, accountId: string): Promise<string[]> {
  const one = () => Array.from({ length: 10 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  const codes = Array.from({ length: HOW_MANY }, one);
  await tx.db.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId));
  await tx.db.insert(recoveryCodes).values(codes.map((code) => ({ accountId, codeHash: hashOf(k, accountId, code) })));
  return codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`);
}

/** Uses a recovery code; false when it is not one of the account's, or was used. */
export async function useRecoveryCode(k: Kernel, tx: Change, accountId: string, code: string): Promise<boolean> {
  const used = await tx.db
    .update(recoveryCodes)
    .set({ usedAt: tx.now })
    .where(
      and(
        eq(recoveryCodes.accountId, accountId),
        eq(recoveryCodes.codeHash, hashOf(k, accountId, code)),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ codeHash: recoveryCodes.codeHash });
  return used.length > 0;
}
