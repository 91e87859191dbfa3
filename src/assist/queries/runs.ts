import { and, desc, eq, gte, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { isId } from '../../kernel/ids.ts';
import { type RunState, runs } from '../tables.ts';
import type { Task } from '../types.ts';

/** One call as the log keeps it; `output` may be sealed. */
export type Run = typeof runs.$inferSelect;

export type RunFilter = {
  agencyId: string;
  task?: Task | 'test' | undefined;
  state?: RunState | undefined;
  /** Started at this time or later. */
  from?: Date | undefined;
};

const where = ({ agencyId, task, state, from }: RunFilter): SQL | undefined =>
  and(
    eq(runs.agencyId, agencyId),
    task && eq(runs.task, task),
    state && eq(runs.state, state),
    from && gte(runs.startedAt, from),
  );

/** Lists calls of an agency, the newest first, and how many there are. */
export async function listRuns(
  db: Db,
  filter: RunFilter,
  page: { limit: number; offset: number },
): Promise<{ total: number; runs: Run[] }> {
  const [rows, counted] = await Promise.all([
    db
      .select()
      .from(runs)
      .where(where(filter))
      .orderBy(desc(runs.startedAt), desc(runs.id))
      .limit(page.limit)
      .offset(page.offset),
    db.select({ total: sql<number>`count(*)::int` }).from(runs).where(where(filter)),
  ]);
  return { total: counted[0]?.total ?? 0, runs: rows };
}

/** Finds a call, or null. */
export async function findRun(db: Db, id: string): Promise<Run | null> {
  if (!isId(id)) return null;
  return (await db.select().from(runs).where(eq(runs.id, id)))[0] ?? null;
}
