import type { Db } from '../../kernel/db/database.ts';
import { namesIn } from '../../people/index.ts';

/** A name in the form in which two are compared; the database compares the same. */
export const plainName = (name: string): string => name.trim().toLowerCase();

/** The names of those who edited, for telling whether who signs by a link is one of them. */
export const editorNames = async (db: Db, ids: (string | null | undefined)[]): Promise<string[]> =>
  (
    await namesIn(
      db,
      ids.flatMap((id) => (id ? [id] : [])),
    )
  ).map(plainName);
