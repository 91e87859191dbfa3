import { and, eq } from 'drizzle-orm';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import type { PlanEvent } from '../calendar/types.ts';
import type { GuestLine, InvitationInput } from '../invitations/input.ts';
import { guestLinks, guests, invitations } from '../tables.ts';

type MayInvite = Allowed<PlanEvent, 'invite'>;

/** Sets the terms of an event's invitation. */
export async function saveInvitation(k: Kernel, allowed: MayInvite, input: InvitationInput): Promise<void> {
  const event = allowed.subject;
  await k.change(allowed.actor, async (tx) => {
    const row = { ...input, changedAt: tx.now };
    await tx.db
      .insert(invitations)
      .values({ eventId: event.id, ...row })
      .onConflictDoUpdate({ target: invitations.eventId, set: row });
    tx.audit({ action: 'plan.invitation-saved', subject: { kind: 'event', id: event.id } });
  });
}

/** Adds guests, sealed; an address that is on the list already is passed over. Returns how many are new. */
export async function addGuests(k: Kernel, allowed: MayInvite, lines: GuestLine[]): Promise<number> {
  const event = allowed.subject;
  if (lines.length === 0) return 0;
  return k.change(allowed.actor, async (tx) => {
    const added = await tx.db
      .insert(guests)
      .values(
        lines.map((one) => ({
          id: newId(tx.now.getTime()),
          eventId: event.id,
          nameSealed: k.vault.seal(one.name),
          mailSealed: k.vault.seal(one.mail),
          mailPrint: k.vault.fingerprint(one.mail),
          organisationSealed: k.vault.seal(one.organisation),
          addedAt: tx.now,
        })),
      )
      .onConflictDoNothing()
      .returning({ id: guests.id });
    tx.audit({
      action: 'plan.guests-added',
      subject: { kind: 'event', id: event.id },
      detail: { guests: added.length },
    });
    return added.length;
  });
}

/** Takes a guest off the list with everything known about them; their links end. */
export async function removeGuest(k: Kernel, allowed: MayInvite, guestId: string): Promise<void> {
  const event = allowed.subject;
  await k.change(allowed.actor, async (tx) => {
    const mine = and(eq(guests.id, guestId), eq(guests.eventId, event.id));
    const [found] = await tx.db.select({ id: guests.id }).from(guests).where(mine).for('update');
    if (!found) return;
    await tx.db.delete(guestLinks).where(eq(guestLinks.guestId, found.id));
    await tx.db.delete(guests).where(eq(guests.id, found.id));
    tx.audit({ action: 'plan.guest-removed', subject: { kind: 'event', id: event.id } });
  });
}
