import { and, eq, ne, sql } from 'drizzle-orm';
import { CITIZEN } from '../../kernel/actor.ts';
import { AppError } from '../../kernel/errors.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { AnswerInput } from '../invitations/input.ts';
import type { Invited } from '../queries/invitations.ts';
import { guests, invitations } from '../tables.ts';

const sayClosed = {
  id: 'Batas waktu menjawab sudah lewat. Hubungi kami bila Anda tetap ingin hadir.',
  en: 'The deadline has passed. Contact us if you still want to come.',
};
const sayFull = {
  id: 'Tempat duduk tidak cukup untuk jumlah ini. Kurangi jumlahnya, atau pilih jawaban lain.',
  en: 'There are not enough seats for this number. Lower it or choose another answer.',
};

/** Keeps a guest's answer, also a changed one, until the deadline; seats are counted under a lock, so that none is given twice. */
export async function answerInvitation(k: Kernel, invited: Invited, input: AnswerInput): Promise<void> {
  const { guest, event } = invited;
  await k.change(CITIZEN, async (tx) => {
    const [terms] = await tx.db.select().from(invitations).where(eq(invitations.eventId, event.id)).for('update');
    if (!terms || event.cancelledAt || tx.now > terms.deadline) throw new AppError('conflict', sayClosed);
    if (input.answer === 'online' && !terms.online) throw new AppError('invalid', sayFull);
    const people = input.answer === 'come' ? input.people : 1;
    if (input.answer === 'come' && terms.capacity !== null) {
      const [taken] = await tx.db
        .select({ n: sql<number>`coalesce(sum(${guests.people}), 0)::int` })
        .from(guests)
        .where(and(eq(guests.eventId, event.id), eq(guests.answer, 'come'), ne(guests.id, guest.id)));
      if ((taken?.n ?? 0) + people > terms.capacity)
        throw new AppError('conflict', sayFull, { fields: { people: sayFull } });
    }
    await tx.db
      .update(guests)
      .set({
        answer: input.answer,
        people,
        notesSealed: input.notes ? k.vault.seal(input.notes) : null,
        answeredAt: tx.now,
      })
      .where(eq(guests.id, guest.id));
    tx.audit({
      action: 'plan.invitation-answered',
      subject: { kind: 'event', id: event.id },
      detail: { answer: input.answer },
    });
  });
}
