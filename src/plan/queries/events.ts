import { and, asc, eq, gt, inArray, isNull, lt } from 'drizzle-orm';
import { isId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Between, Coverage, PlanEvent } from '../calendar/types.ts';
import { coverage, events } from '../tables.ts';

/** Finds an event, or null. */
export async function findEvent(k: Kernel, id: string): Promise<PlanEvent | null> {
  if (!isId(id)) return null;
  return (await k.db.select().from(events).where(eq(events.id, id)))[0] ?? null;
}

/** Lists the events of these agencies that touch a stretch of time, called-off ones too, by start. */
export async function eventsBetween(k: Kernel, agencyIds: string[], { from, to }: Between): Promise<PlanEvent[]> {
  if (agencyIds.length === 0) return [];
  return k.db
    .select()
    .from(events)
    .where(and(inArray(events.agencyId, agencyIds), lt(events.startsAt, to), gt(events.endsAt, from)))
    .orderBy(asc(events.startsAt), asc(events.id))
    .limit(1000);
}

/** Lists the coverage that these events need, with who does it. */
export async function coverageOf(k: Kernel, eventIds: string[]): Promise<Coverage[]> {
  if (eventIds.length === 0) return [];
  return k.db.select().from(coverage).where(inArray(coverage.eventId, eventIds)).orderBy(asc(coverage.kind));
}

/** Lists the events to come of an agency that stand, for a choice. */
export const comingEvents = (k: Kernel, agencyId: string): Promise<PlanEvent[]> =>
  k.db
    .select()
    .from(events)
    .where(and(eq(events.agencyId, agencyId), gt(events.endsAt, k.clock.now()), isNull(events.cancelledAt)))
    .orderBy(asc(events.startsAt))
    .limit(100);
