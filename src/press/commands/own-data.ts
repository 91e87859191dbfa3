import { and, eq, isNull } from 'drizzle-orm';
import { CITIZEN } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { journalistLinks, journalists, sessions, shares } from '../tables.ts';

/** Asks the press office to extend an accreditation. */
export async function askRenewal(k: Kernel, journalistId: string): Promise<void> {
  await k.change(CITIZEN, async (tx) => {
    await tx.db
      .update(journalists)
      .set({ renewalAskedAt: tx.now })
      .where(and(eq(journalists.id, journalistId), eq(journalists.state, 'accredited')));
    tx.audit({ action: 'press.renewal-asked', subject: { kind: 'journalist', id: journalistId } });
  });
}

/** Erases name, address, phone and card number, ends sessions and takes back all links; the code stays in the log of who saw what. */
export const leavePress = (k: Kernel, journalistId: string): Promise<void> =>
  k.change(CITIZEN, (tx) => eraseJournalist(tx, journalistId, 'press.left'));

/** The same inside a transaction, for the nightly job as well. */
export async function eraseJournalist(tx: Change, journalistId: string, action: string): Promise<void> {
  const of = eq(shares.journalistId, journalistId);
  await tx.db.delete(sessions).where(eq(sessions.journalistId, journalistId));
  await tx.db.delete(journalistLinks).where(eq(journalistLinks.journalistId, journalistId));
  await tx.db
    .update(shares)
    .set({ revokedAt: tx.now })
    .where(and(of, isNull(shares.revokedAt)));
  await tx.db
    .update(journalists)
    .set({
      state: 'left',
      addressHash: null,
      addressSealed: null,
      nameSealed: null,
      phoneSealed: null,
      cardSealed: null,
      job: '',
    })
    .where(eq(journalists.id, journalistId));
  tx.audit({ action, subject: { kind: 'journalist', id: journalistId } });
}
