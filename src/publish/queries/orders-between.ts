import { and, asc, gte, inArray, lt, ne } from 'drizzle-orm';
import type { Kernel } from '../../kernel/kernel.ts';
import type { ReleaseOrder } from '../published.ts';
import { releaseOrders } from '../tables.ts';

/** Lists the release orders of these agencies that are due in [from, to) and were not called off, by moment. */
export async function ordersBetween(
  k: Kernel,
  agencyIds: string[],
  span: { from: Date; to: Date },
): Promise<ReleaseOrder[]> {
  if (agencyIds.length === 0) return [];
  return k.db
    .select()
    .from(releaseOrders)
    .where(
      and(
        inArray(releaseOrders.agencyId, agencyIds),
        gte(releaseOrders.dueAt, span.from),
        lt(releaseOrders.dueAt, span.to),
        ne(releaseOrders.state, 'cancelled'),
      ),
    )
    .orderBy(asc(releaseOrders.dueAt), asc(releaseOrders.id))
    .limit(2000);
}
