import { asc, eq } from 'drizzle-orm';
import { sha256Hex } from '../../kernel/hash.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { PlanEvent } from '../calendar/types.ts';
import type { Guest, Invitation } from '../invitations/types.ts';
import { events, guestLinks, guests, invitations } from '../tables.ts';

/** What a personal link leads to. */
export type Invited = { guest: Guest; invitation: Invitation; event: PlanEvent };

type Row = typeof guests.$inferSelect;

const unseal = (k: Kernel, row: Row): Guest => ({
  id: row.id,
  eventId: row.eventId,
  name: k.vault.open(row.nameSealed),
  mail: k.vault.open(row.mailSealed),
  organisation: k.vault.open(row.organisationSealed),
  answer: row.answer,
  people: row.people,
  notes: row.notesSealed ? k.vault.open(row.notesSealed) : '',
  answeredAt: row.answeredAt,
  sentAt: row.sentAt,
  remindedAt: row.remindedAt,
});

/** Finds the terms of an event's invitation, or null. */
export async function findInvitation(k: Kernel, eventId: string): Promise<Invitation | null> {
  return (await k.db.select().from(invitations).where(eq(invitations.eventId, eventId)))[0] ?? null;
}

/** Lists the guests of an event in the order in which they were added. */
export async function guestsOf(k: Kernel, eventId: string): Promise<Guest[]> {
  const rows = await k.db.select().from(guests).where(eq(guests.eventId, eventId)).orderBy(asc(guests.id));
  return rows.map((row) => unseal(k, row));
}

/** Finds what a guest's link leads to, or null. */
export async function invitedBy(k: Kernel, token: string): Promise<Invited | null> {
  const [found] = await k.db
    .select({ guest: guests, invitation: invitations, event: events })
    .from(guestLinks)
    .innerJoin(guests, eq(guests.id, guestLinks.guestId))
    .innerJoin(invitations, eq(invitations.eventId, guests.eventId))
    .innerJoin(events, eq(events.id, guests.eventId))
    .where(eq(guestLinks.tokenHash, sha256Hex(token)));
  return found ? { ...found, guest: unseal(k, found.guest) } : null;
}
