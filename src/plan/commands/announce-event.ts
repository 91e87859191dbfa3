import { eq } from 'drizzle-orm';
import type { Kernel } from '../../kernel/kernel.ts';
import { type Allowed, findAgency, findUnit } from '../../people/index.ts';
import type { PlanEvent } from '../calendar/types.ts';
import { eventAnnounced } from '../events.ts';
import { events, publicEvents } from '../tables.ts';
import { conflictOf } from './conflict.ts';

/** Puts an event, as it stands now, into the public agenda; people who follow the feed get the change. */
export async function announceEvent(k: Kernel, allowed: Allowed<PlanEvent, 'announce'>): Promise<void> {
  const asked = allowed.subject;
  const agency = await findAgency(k, asked.agencyId);
  const unit = asked.unitId ? await findUnit(k, asked.unitId) : null;
  await k.change(allowed.actor, async (tx) => {
    const [event] = await tx.db.select().from(events).where(eq(events.id, asked.id)).for('update');
    if (!event || event.version !== asked.version) throw conflictOf();
    const shown = {
      agencyName: agency?.name ?? '',
      agencyNameEn: agency?.nameEn ?? '',
      unitName: unit?.name ?? null,
      title: event.title,
      place: event.place,
      startsAt: event.startsAt,
      endsAt: event.endsAt,
      speaker: event.speaker,
      description: event.description,
      sequence: event.version,
      cancelled: event.cancelledAt !== null,
      announcedAt: tx.now,
    };
    await tx.db
      .insert(publicEvents)
      .values({ eventId: event.id, ...shown })
      .onConflictDoUpdate({ target: publicEvents.eventId, set: shown });
    await tx.db.update(events).set({ announcedVersion: event.version }).where(eq(events.id, event.id));
    tx.audit({
      action: 'plan.event-announced',
      subject: { kind: 'event', id: event.id },
      detail: { version: event.version },
    });
    tx.emit(eventAnnounced, { eventId: event.id, agencyId: event.agencyId });
  });
}

/** Takes an event out of the public agenda, as if it had never stood there. */
export async function withdrawEvent(k: Kernel, allowed: Allowed<PlanEvent, 'announce'>): Promise<void> {
  const { id } = allowed.subject;
  await k.change(allowed.actor, async (tx) => {
    await tx.db.delete(publicEvents).where(eq(publicEvents.eventId, id));
    await tx.db.update(events).set({ announcedVersion: null }).where(eq(events.id, id));
    tx.audit({ action: 'plan.event-withdrawn', subject: { kind: 'event', id } });
  });
}

/** Calls an event off. Where it was announced, the public agenda and its followers see that it was called off. */
export async function cancelEvent(k: Kernel, allowed: Allowed<PlanEvent, 'keepEvent'>): Promise<void> {
  const event = allowed.subject;
  await k.change(allowed.actor, async (tx) => {
    const version = event.version + 1;
    const announced = event.announcedVersion !== null;
    await tx.db
      .update(events)
      .set({ cancelledAt: tx.now, changedAt: tx.now, version, ...(announced ? { announcedVersion: version } : {}) })
      .where(eq(events.id, event.id));
    await tx.db
      .update(publicEvents)
      .set({ cancelled: true, sequence: version, announcedAt: tx.now })
      .where(eq(publicEvents.eventId, event.id));
    tx.audit({ action: 'plan.event-cancelled', subject: { kind: 'event', id: event.id } });
    if (announced) tx.emit(eventAnnounced, { eventId: event.id, agencyId: event.agencyId });
  });
}
