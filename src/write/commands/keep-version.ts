import { desc, eq, sql } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { editionVersions } from '../tables.ts';
import type { Edition, VersionReason } from '../types.ts';

/** The least time between two versions that autosave keeps. */
const AUTOSAVE_EVERY_MS = 5 * 60_000;

/** Keeps an edition as it stands under its version number; a version kept before only gets the weightier reason. */
export async function keepVersion(db: Db, edition: Edition, reason: VersionReason): Promise<void> {
  await db
    .insert(editionVersions)
    .values({
      editionId: edition.id,
      version: edition.version,
      reason,
      headline: edition.headline,
      standfirst: edition.standfirst,
      body: edition.body,
      savedBy: edition.lastEditorId,
      savedAt: edition.updatedAt,
    })
    .onConflictDoUpdate({
      target: [editionVersions.editionId, editionVersions.version],
      set: { reason: sql`excluded.reason` },
      setWhere: sql`excluded.reason IN ('submitted', 'released') OR ${editionVersions.reason} IN ('autosave', 'before-draft')`,
    });
}

/** Keeps the text that an autosave is about to replace, when five minutes passed since the last kept one or another person wrote it. */
export async function keepBeforeSave(db: Db, edition: Edition, editorId: string | null): Promise<void> {
  if (edition.headline === '' && edition.standfirst === '' && edition.version === 1) return;
  const last = (
    await db
      .select({ version: editionVersions.version, savedAt: editionVersions.savedAt })
      .from(editionVersions)
      .where(eq(editionVersions.editionId, edition.id))
      .orderBy(desc(editionVersions.version))
      .limit(1)
  )[0];
  if (last?.version === edition.version) return;
  const longAgo = !last || edition.updatedAt.getTime() - last.savedAt.getTime() >= AUTOSAVE_EVERY_MS;
  if (longAgo || edition.lastEditorId !== editorId) await keepVersion(db, edition, 'autosave');
}
