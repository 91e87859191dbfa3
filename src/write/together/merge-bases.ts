import { and, eq, lt } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import type { Edition } from '../types.ts';
import { mergeBases } from './tables.ts';
import type { Wording } from './types.ts';

/** How long a page may stay open or a device offline and still have its changes told apart from the others'. */
const KEPT_MS = 14 * 86_400_000;

/** Keeps the text that a save is about to replace as the ground for later merges; drops grounds of more than two weeks ago. */
export async function keepBase(db: Db, edition: Edition, now: Date): Promise<void> {
  const { id: editionId, version, headline, standfirst, body } = edition;
  await db
    .insert(mergeBases)
    .values({ editionId, version, headline, standfirst, body, savedAt: now })
    .onConflictDoNothing();
  await db
    .delete(mergeBases)
    .where(and(eq(mergeBases.editionId, editionId), lt(mergeBases.savedAt, new Date(now.getTime() - KEPT_MS))));
}

/** The text of an edition at a version: the present one, or one that was replaced lately; null when it is no longer known. */
export async function baseAt(db: Db, edition: Edition, version: number): Promise<Wording | null> {
  if (version === edition.version) return edition;
  const { headline, standfirst, body } = mergeBases;
  const found = await db
    .select({ headline, standfirst, body })
    .from(mergeBases)
    .where(and(eq(mergeBases.editionId, edition.id), eq(mergeBases.version, version)));
  return found[0] ?? null;
}
