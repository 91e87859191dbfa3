import { and, desc, eq } from 'drizzle-orm';
import type { Kernel } from '../../kernel/kernel.ts';
import { editionVersions } from '../tables.ts';
import type { EditionVersion } from '../types.ts';

const columns = {
  version: editionVersions.version,
  reason: editionVersions.reason,
  headline: editionVersions.headline,
  standfirst: editionVersions.standfirst,
  body: editionVersions.body,
  savedBy: editionVersions.savedBy,
  savedAt: editionVersions.savedAt,
};

/** Lists the kept versions of an edition, the newest first (at most 200). */
export const listVersions = (k: Kernel, editionId: string): Promise<EditionVersion[]> =>
  k.db
    .select(columns)
    .from(editionVersions)
    .where(eq(editionVersions.editionId, editionId))
    .orderBy(desc(editionVersions.version))
    .limit(200);

/** Finds one kept version, or null. */
export async function findVersion(k: Kernel, editionId: string, version: number): Promise<EditionVersion | null> {
  const where = and(eq(editionVersions.editionId, editionId), eq(editionVersions.version, version));
  return (await k.db.select(columns).from(editionVersions).where(where))[0] ?? null;
}
