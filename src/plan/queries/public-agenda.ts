import { and, asc, gt, lt } from 'drizzle-orm';
import type { Kernel } from '../../kernel/kernel.ts';
import { publicEvents } from '../tables.ts';

export type PublicEvent = typeof publicEvents.$inferSelect;

/** Lists announced events by start, from the public store and by the public role: those that end after `from` and start before `to`. */
export const publicAgenda = (k: Kernel, span: { from: Date; to: Date }): Promise<PublicEvent[]> =>
  k.publicDb
    .select()
    .from(publicEvents)
    .where(and(gt(publicEvents.endsAt, span.from), lt(publicEvents.startsAt, span.to)))
    .orderBy(asc(publicEvents.startsAt), asc(publicEvents.eventId))
    .limit(500);
