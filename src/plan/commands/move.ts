import { and, eq, isNull } from 'drizzle-orm';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Allowed } from '../../people/index.ts';
import type { PlanEvent, Planned } from '../calendar/types.ts';
import { events, planned } from '../tables.ts';
import { conflictOf } from './conflict.ts';

/** Moves an event to another start and keeps its length; refuses when it no longer starts at `from`. */
export async function moveEvent(
  k: Kernel,
  allowed: Allowed<PlanEvent, 'keepEvent'>,
  to: Date,
  from: Date,
): Promise<void> {
  const event = allowed.subject;
  const endsAt = new Date(to.getTime() + event.endsAt.getTime() - event.startsAt.getTime());
  await k.change(allowed.actor, async (tx) => {
    const moved = await tx.db
      .update(events)
      .set({ startsAt: to, endsAt, version: event.version + 1, changedAt: tx.now })
      .where(and(eq(events.id, event.id), eq(events.startsAt, from), isNull(events.cancelledAt)))
      .returning({ id: events.id });
    if (moved.length === 0) throw conflictOf();
    tx.audit({
      action: 'plan.event-moved',
      subject: { kind: 'event', id: event.id },
      detail: { to: to.toISOString() },
    });
  });
}

/** Moves a planned item to another moment; refuses when it no longer stands at `from`. */
export async function movePlanned(
  k: Kernel,
  allowed: Allowed<Planned, 'keepPlanned'>,
  to: Date,
  from: Date,
): Promise<void> {
  const { id } = allowed.subject;
  await k.change(allowed.actor, async (tx) => {
    const moved = await tx.db
      .update(planned)
      .set({ at: to, changedAt: tx.now })
      .where(and(eq(planned.id, id), eq(planned.at, from), isNull(planned.droppedAt)))
      .returning({ id: planned.id });
    if (moved.length === 0) throw conflictOf();
    tx.audit({ action: 'plan.planned-moved', subject: { kind: 'planned', id }, detail: { to: to.toISOString() } });
  });
}
