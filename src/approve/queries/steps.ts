import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { isId } from '../../kernel/ids.ts';
import type { Step } from '../step.ts';
import { steps } from '../tables.ts';

/** Lists the steps of a package in the order in which they open. */
export const stepsOf = (db: Db, packageId: string): Promise<Step[]> =>
  db
    .select()
    .from(steps)
    .where(eq(steps.packageId, packageId))
    .orderBy(asc(steps.position), asc(steps.seat), asc(steps.id));

/** Lists the steps of several packages, each in the order in which they open. */
export async function stepsOfAll(db: Db, packageIds: string[]): Promise<Map<string, Step[]>> {
  const found =
    packageIds.length === 0
      ? []
      : await db
          .select()
          .from(steps)
          .where(inArray(steps.packageId, packageIds))
          .orderBy(asc(steps.position), asc(steps.seat), asc(steps.id));
  return Map.groupBy(found, (step) => step.packageId);
}

/** Finds a step of a package, or null. */
export async function findStep(db: Db, packageId: string, stepId: string): Promise<Step | null> {
  if (!isId(packageId) || !isId(stepId)) return null;
  const where = and(eq(steps.id, stepId), eq(steps.packageId, packageId));
  return (await db.select().from(steps).where(where))[0] ?? null;
}

/** Keeps the steps that can be signed now: open, and every signature of an earlier position is there. */
export const openSteps = (all: Step[]): Step[] =>
  all.filter(
    (step) =>
      step.state === 'open' && all.every((other) => other.position >= step.position || other.state === 'approved'),
  );
