import { and, eq, isNull } from 'drizzle-orm';
import { sqlState } from '../../kernel/db/database.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { type Allowed, findAccount } from '../../people/index.ts';
import { MOST_OFFICIALS } from './debt.ts';
import { debtTerms, emergencyOfficials } from './tables.ts';

type ByKeeper = Allowed<{ agencyId: string }, 'keepOfficials'>;

/** Names an account of the agency as one that may release alone; at most five, each once. */
export async function nameOfficial(
  k: Kernel,
  { actor, subject }: ByKeeper,
  input: { accountId: string },
): Promise<void> {
  const account = await findAccount(k, input.accountId);
  const here = account?.grants.some((g) => g.agencyId === null || g.agencyId === subject.agencyId);
  if (account?.state !== 'active' || !here) throw notFound();
  const id = newId();
  try {
    await k.change(actor, async (tx) => {
      await tx.db.insert(emergencyOfficials).values({
        id,
        agencyId: subject.agencyId,
        accountId: account.id,
        addedBy: actor.kind === 'account' ? actor.id : null,
        addedAt: tx.now,
      });
      tx.audit({
        action: 'approve.emergency-official-named',
        subject: { kind: 'account', id: account.id },
        detail: { agency: subject.agencyId },
      });
    });
  } catch (error) {
    if (sqlState(error) === '23505')
      throw new AppError('conflict', {
        id: 'Pejabat ini sudah ada di daftar.',
        en: 'This official is on the list already.',
      });
    if (sqlState(error) !== '23000') throw error;
    throw new AppError('conflict', {
      id: `Paling banyak ${MOST_OFFICIALS} pejabat. Hapus satu dulu.`,
      en: `At most ${MOST_OFFICIALS} officials. Remove one first.`,
    });
  }
}

/** Takes an official off the list; what they released before stays owed. */
export async function removeOfficial(
  k: Kernel,
  { actor, subject }: ByKeeper,
  input: { accountId: string },
): Promise<void> {
  await k.change(actor, async (tx) => {
    const gone = await tx.db
      .update(emergencyOfficials)
      .set({ removedAt: tx.now, removedBy: actor.kind === 'account' ? actor.id : null })
      .where(
        and(
          eq(emergencyOfficials.agencyId, subject.agencyId),
          eq(emergencyOfficials.accountId, input.accountId),
          isNull(emergencyOfficials.removedAt),
        ),
      )
      .returning({ id: emergencyOfficials.id });
    if (gone.length === 0) return;
    tx.audit({
      action: 'approve.emergency-official-removed',
      subject: { kind: 'account', id: input.accountId },
      detail: { agency: subject.agencyId },
    });
  });
}

/** Sets the hours in which debts of the agency fall due from now on. */
export async function setDebtHours(k: Kernel, { actor, subject }: ByKeeper, input: { hours: number }): Promise<void> {
  await k.change(actor, async (tx) => {
    const row = { hours: input.hours, setBy: actor.kind === 'account' ? actor.id : null, setAt: tx.now };
    await tx.db
      .insert(debtTerms)
      .values({ agencyId: subject.agencyId, ...row })
      .onConflictDoUpdate({ target: debtTerms.agencyId, set: row });
    tx.audit({
      action: 'approve.debt-hours-set',
      subject: { kind: 'agency', id: subject.agencyId },
      detail: { hours: input.hours },
    });
  });
}
