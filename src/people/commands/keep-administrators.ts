import { eq, sql } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { AppError } from '../../kernel/errors.ts';
import { accounts, grants } from '../tables.ts';

/** The agencies that have an active administrator of their own; null stands for "all agencies". */
async function administered(tx: Change): Promise<Set<string | null>> {
  const rows = await tx.db
    .selectDistinct({ agencyId: grants.agencyId })
    .from(grants)
    .innerJoin(accounts, eq(accounts.id, grants.accountId))
    .where(sql`${grants.role} = 'administrator' AND ${accounts.state} = 'active'`);
  return new Set(rows.map((r) => r.agencyId));
}

/**
 * Runs a change of roles or states under a lock, one at a time, and refuses it when an agency (or the installation) would
 * lose its last active administrator.
 */
export async function keepingAdministrators<T>(tx: Change, work: () => Promise<T>): Promise<T> {
  // Two administrators who remove each other at once: the second waits here and then sees what the first did.
  await tx.db.execute(sql`LOCK TABLE ${grants} IN SHARE ROW EXCLUSIVE MODE`);
  const before = await administered(tx);
  const result = await work();
  const after = await administered(tx);
  const lost = [...before].some((agencyId) => !after.has(agencyId) && (agencyId === null || !after.has(null)));
  if (lost) {
    throw new AppError('conflict', {
      id: 'Ini administrator terakhir. Beri peran administrator kepada orang lain lebih dahulu.',
      en: 'This is the last administrator. Give someone else the administrator role first.',
    });
  }
  return result;
}
