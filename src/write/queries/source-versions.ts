import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { isId } from '../../kernel/ids.ts';
import type { CarriedClaim } from '../material/carry-claims.ts';
import { sourceVersions } from '../tables.ts';
import type { Source } from '../types.ts';

export type SourceVersion = typeof sourceVersions.$inferSelect;

/** Lists the older versions of a source, the newest first, without their text. */
export const versionsOfSource = (db: Db, sourceId: string) =>
  db
    .select({ id: sourceVersions.id, name: sourceVersions.name, addedAt: sourceVersions.addedAt })
    .from(sourceVersions)
    .where(eq(sourceVersions.sourceId, sourceId))
    .orderBy(desc(sourceVersions.addedAt), desc(sourceVersions.id));

/** Finds an older version of a source, or null. */
export async function sourceVersion(db: Db, sourceId: string, id: string | null): Promise<SourceVersion | null> {
  if (id === null || !isId(id)) return null;
  const where = and(eq(sourceVersions.sourceId, sourceId), eq(sourceVersions.id, id));
  return (await db.select().from(sourceVersions).where(where))[0] ?? null;
}

/** What became of the facts of each source when its present version came, by source; sources that never changed are absent. */
export async function carriedOf(
  db: Db,
  sources: Pick<Source, 'id' | 'replaces'>[],
): Promise<Map<string, CarriedClaim[]>> {
  const ids = sources.flatMap((source) => source.replaces ?? []);
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ sourceId: sourceVersions.sourceId, carried: sourceVersions.carried })
    .from(sourceVersions)
    .where(inArray(sourceVersions.id, ids));
  return new Map(rows.map((row) => [row.sourceId, row.carried]));
}
