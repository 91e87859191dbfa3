import { sql } from '../../kernel/db/database.ts';
import { AppError } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { checkNewPassword, hashPassword } from '../password.ts';
import type { Agency } from '../queries/agencies.ts';
import { accounts, agencies, units } from '../tables.ts';
import { insertAccount } from './account-rows.ts';

export type FirstVisit = {
  email: string;
  name: string;
  title: string;
  password: string;
  agency: Omit<Agency, 'id'>;
  unit: { name: string; nameEn: string };
};

/**
 * Makes the very first account, an administrator for all agencies, with the agency and its first unit. Throws "gone" once an
 * account exists, also when two people try at the same moment.
 */
export async function createFirstAdministrator(k: Kernel, input: FirstVisit): Promise<{ id: string }> {
  checkNewPassword(input.password, [input.name, input.email]);
  const passwordHash = await hashPassword(input.password);
  return k.change({ kind: 'system', name: 'first-visit' }, async (tx) => {
    // Two first visitors at once: the second waits here and then finds an account.
    await tx.db.execute(sql`LOCK TABLE ${accounts} IN SHARE ROW EXCLUSIVE MODE`);
    const there = await tx.db.select({ id: accounts.id }).from(accounts).limit(1);
    if (there.length > 0) {
      throw new AppError('gone', {
        id: 'Administrator pertama sudah ada. Silakan masuk.',
        en: 'The first administrator exists already. Sign in instead.',
      });
    }
    const [agencyId, unitId] = [newId(), newId()];
    await tx.db.insert(agencies).values({ id: agencyId, createdAt: tx.now, ...input.agency });
    await tx.db.insert(units).values({ id: unitId, agencyId, slug: 'humas', createdAt: tx.now, ...input.unit });
    const grants = [{ role: 'administrator', agencyId: null }];
    const id = await insertAccount(k, tx, { ...input, unitId, grants }, { state: 'active', passwordHash });
    tx.audit({ action: 'people.agency-created', subject: { kind: 'agency', id: agencyId } });
    tx.audit({ action: 'people.unit-created', subject: { kind: 'unit', id: unitId } });
    tx.audit({ action: 'people.account-created', subject: { kind: 'account', id }, detail: { grants } });
    return { id };
  });
}
