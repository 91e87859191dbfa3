import { and, desc, eq, gt, inArray, isNull, lte } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { isId } from '../../kernel/ids.ts';
import { delegations } from './tables.ts';

export type Delegation = {
  id: string;
  agencyId: string;
  absentId: string;
  delegateId: string;
  fromAt: Date;
  untilAt: Date;
  reason: string;
  madeBy: string | null;
  madeAt: Date;
  endedBy: string | null;
  endedAt: Date | null;
};

const inForce = (now: Date) =>
  and(isNull(delegations.endedAt), lte(delegations.fromAt, now), gt(delegations.untilAt, now));

/** Lists the delegations of an agency, those that begin last first. */
export const delegationsOf = (db: Db, agencyId: string): Promise<Delegation[]> =>
  db
    .select()
    .from(delegations)
    .where(eq(delegations.agencyId, agencyId))
    .orderBy(desc(delegations.fromAt), desc(delegations.id))
    .limit(100);

/** Finds a delegation, or null. */
export async function findDelegation(db: Db, id: string): Promise<Delegation | null> {
  if (!isId(id)) return null;
  return (await db.select().from(delegations).where(eq(delegations.id, id)))[0] ?? null;
}

/** The accounts that stand in at an instant for any of these, in one agency. */
export async function delegatesOf(db: Db, absentIds: string[], agencyId: string, now: Date): Promise<string[]> {
  if (absentIds.length === 0) return [];
  const rows = await db
    .select({ id: delegations.delegateId })
    .from(delegations)
    .where(and(inForce(now), eq(delegations.agencyId, agencyId), inArray(delegations.absentId, absentIds)));
  return rows.map((one) => one.id);
}

/** The accounts for which somebody stands in at an instant, in one agency. */
export async function absentFor(db: Db, delegateId: string, agencyId: string, now: Date): Promise<string[]> {
  const rows = await db
    .select({ id: delegations.absentId })
    .from(delegations)
    .where(and(inForce(now), eq(delegations.agencyId, agencyId), eq(delegations.delegateId, delegateId)));
  return rows.map((one) => one.id);
}
