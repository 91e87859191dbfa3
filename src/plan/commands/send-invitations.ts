import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Change } from '../../kernel/change.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import { newToken } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { sendMail } from '../../kernel/mail.ts';
import { type Allowed, findAgency } from '../../people/index.ts';
import type { PlanEvent } from '../calendar/types.ts';
import { inviteMail } from '../invitations/mails.tsx';
import type { Invitation } from '../invitations/types.ts';
import { findInvitation } from '../queries/invitations.ts';
import { guestLinks, guests } from '../tables.ts';
import { conflictOf } from './conflict.ts';

/** Sends the invitation to every guest who has not got it, each with a link of their own; returns to how many. */
export const sendInvitations = (k: Kernel, allowed: Allowed<PlanEvent, 'invite'>): Promise<number> =>
  send(k, allowed, 'invite');

/** Reminds every guest who got the invitation and has not answered; the links of the first mail stay good. Returns how many. */
export const remindGuests = (k: Kernel, allowed: Allowed<PlanEvent, 'invite'>): Promise<number> =>
  send(k, allowed, 'remind');

async function send(k: Kernel, allowed: Allowed<PlanEvent, 'invite'>, kind: 'invite' | 'remind'): Promise<number> {
  const event = allowed.subject;
  const agency = await findAgency(k, event.agencyId);
  const invitation = await findInvitation(k, event.id);
  if (!invitation || event.cancelledAt) throw conflictOf();
  return k.change(allowed.actor, async (tx) => {
    const due = await tx.db
      .select()
      .from(guests)
      .where(
        and(
          eq(guests.eventId, event.id),
          kind === 'invite' ? isNull(guests.sentAt) : and(isNotNull(guests.sentAt), isNull(guests.answer)),
        ),
      )
      .for('update');
    for (const guest of due) {
      const link = `${k.config.publicUrl}/undangan/${await newLink(tx, guest.id)}`;
      const about = { event, invitation: invitation as Invitation, agencyName: agency?.name ?? '' };
      const to = { name: k.vault.open(guest.nameSealed), mail: k.vault.open(guest.mailSealed) };
      tx.enqueue(sendMail, inviteMail(kind, to, link, about, new URL(k.config.publicUrl).hostname));
      await tx.db
        .update(guests)
        .set(kind === 'invite' ? { sentAt: tx.now } : { remindedAt: tx.now })
        .where(eq(guests.id, guest.id));
    }
    tx.audit({
      action: kind === 'invite' ? 'plan.invitations-sent' : 'plan.guests-reminded',
      subject: { kind: 'event', id: event.id },
      detail: { guests: due.length },
    });
    return due.length;
  });
}

async function newLink(tx: Change, guestId: string): Promise<string> {
  const token = newToken(32);
  await tx.db.insert(guestLinks).values({ tokenHash: sha256Hex(token), guestId, madeAt: tx.now });
  return token;
}
