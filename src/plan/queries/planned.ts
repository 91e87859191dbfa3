import { and, asc, eq, gte, inArray, isNull, lt } from 'drizzle-orm';
import { isId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Between, Planned } from '../calendar/types.ts';
import { planned } from '../tables.ts';

/** Finds what is planned, or null. */
export async function findPlanned(k: Kernel, id: string): Promise<Planned | null> {
  if (!isId(id)) return null;
  return (await k.db.select().from(planned).where(eq(planned.id, id)))[0] ?? null;
}

/** Lists what these agencies plan in a stretch of time, by moment. */
export async function plannedBetween(k: Kernel, agencyIds: string[], { from, to }: Between): Promise<Planned[]> {
  if (agencyIds.length === 0) return [];
  return k.db
    .select()
    .from(planned)
    .where(
      and(inArray(planned.agencyId, agencyIds), isNull(planned.droppedAt), gte(planned.at, from), lt(planned.at, to)),
    )
    .orderBy(asc(planned.at), asc(planned.id))
    .limit(1000);
}

/** Lists what is planned for these briefs, whenever it is. */
export async function plannedOfBriefs(k: Kernel, briefIds: string[]): Promise<Planned[]> {
  if (briefIds.length === 0) return [];
  return k.db
    .select()
    .from(planned)
    .where(and(inArray(planned.briefId, briefIds), isNull(planned.droppedAt)));
}

/** Lists what is planned around an event. */
export const plannedOfEvent = (k: Kernel, eventId: string): Promise<Planned[]> =>
  k.db
    .select()
    .from(planned)
    .where(and(eq(planned.eventId, eventId), isNull(planned.droppedAt)))
    .orderBy(asc(planned.at));
