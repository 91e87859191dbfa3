import { and, eq, isNull } from 'drizzle-orm';
import { sqlState } from '../../kernel/db/database.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import { formatDate } from '../../kernel/time.ts';
import { type Allowed, findAccount } from '../../people/index.ts';
import { reachable } from '../reminders/recipients.ts';
import { MAY_STAND_IN } from './stands-in-for.ts';
import { delegations } from './tables.ts';
import { delegationWords } from './words.ts';

type ByDelegator = Allowed<{ agencyId: string; absentId: string }, 'delegate'>;

const wrong = (field: string, id: string, en: string): AppError =>
  new AppError('invalid', { id, en }, { fields: { [field]: { id, en } } });

/**
 * Lets one person sign in another's place from one instant until another, at most 180 days, and tells them by mail. The delegate
 * is an active editor or approver of the agency; nobody stands in for themselves, nor for one who stands in for others in that
 * time. Returns the delegation's id.
 */
export async function delegate(
  k: Kernel,
  { actor, subject }: ByDelegator,
  input: { delegateId: string; fromAt: Date; untilAt: Date; reason: string },
): Promise<string> {
  const { agencyId, absentId } = subject;
  if (input.delegateId === absentId)
    throw wrong('delegateId', 'Pilih orang lain sebagai pengganti.', 'Choose another person to stand in.');
  if (input.untilAt <= input.fromAt)
    throw wrong('until', 'Tanggal akhir tidak boleh sebelum tanggal awal.', 'The last day cannot be before the first.');
  if (input.untilAt <= k.clock.now()) throw wrong('until', 'Masa ini sudah lewat.', 'This time has already passed.');
  const LONGEST = 180 * 86_400_000;
  if (input.untilAt.getTime() - input.fromAt.getTime() > LONGEST)
    throw wrong('until', 'Paling lama 180 hari.', 'At most 180 days.');
  const [absent, other] = await Promise.all([findAccount(k, absentId), findAccount(k, input.delegateId)]);
  if (!absent) throw notFound();
  const fits = other?.grants.some(
    (g) => MAY_STAND_IN.includes(g.role) && (g.agencyId === null || g.agencyId === agencyId),
  );
  if (other?.state !== 'active' || !fits)
    throw wrong(
      'delegateId',
      'Pengganti harus penyunting atau pemberi persetujuan yang aktif di instansi ini.',
      'Who stands in must be an active editor or approver of this agency.',
    );
  const id = newId();
  const [to] = await reachable(k, [other.id]);
  try {
    await k.change(actor, async (tx) => {
      const by = actor.kind === 'account' ? actor.id : null;
      const row = { id, agencyId, absentId, ...input, madeBy: by, madeAt: tx.now };
      await tx.db.insert(delegations).values(row);
      tx.audit({
        action: 'approve.delegated',
        subject: { kind: 'delegation', id },
        detail: {
          absent: absentId,
          delegate: other.id,
          from: input.fromAt.toISOString(),
          until: input.untilAt.toISOString(),
        },
      });
      if (!to) return;
      const w = delegationWords(to.locale);
      const last = formatDate(new Date(input.untilAt.getTime() - 1), to.locale);
      tx.enqueue(sendMail, {
        to: to.email,
        subject: w.mailSubject(absent.name),
        text: w.mailText(
          absent.name,
          formatDate(input.fromAt, to.locale),
          last,
          `${k.config.publicUrl}/ruang/delegasi`,
        ),
        purpose: 'approve.delegated',
      });
    });
  } catch (error) {
    if (sqlState(error) !== '23000') throw error;
    throw wrong(
      'delegateId',
      'Pada masa itu sudah ada pengganti, atau pengganti ini sendiri sedang diwakili. Akhiri dulu yang lama, atau pilih orang lain.',
      'Somebody already stands in at that time, or this person is away themselves. End the other one first, or choose somebody else.',
    );
  }
  return id;
}

/** Ends a delegation at this instant; one that ended stays as it is. */
export async function endDelegation(k: Kernel, { actor, subject }: ByDelegator, input: { id: string }): Promise<void> {
  await k.change(actor, async (tx) => {
    const [ended] = await tx.db
      .update(delegations)
      .set({ endedAt: tx.now, endedBy: actor.kind === 'account' ? actor.id : null })
      .where(
        and(
          eq(delegations.id, input.id),
          eq(delegations.agencyId, subject.agencyId),
          eq(delegations.absentId, subject.absentId),
          isNull(delegations.endedAt),
        ),
      )
      .returning({ id: delegations.id });
    if (ended) tx.audit({ action: 'approve.delegation-ended', subject: { kind: 'delegation', id: ended.id } });
  });
}
