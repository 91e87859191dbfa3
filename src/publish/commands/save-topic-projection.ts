import { notInArray, sql } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { topics } from '../tables.ts';

export type PublicTopic = {
  slug: string;
  nameId: string;
  nameEn: string;
  description: string;
  palette: number;
};

/** Makes the public list of topics equal to the given one, in its order; a topic that articles carry keeps its name in them. */
export async function saveTopicProjection(db: Db, list: PublicTopic[]): Promise<void> {
  if (list.length === 0) {
    await db.delete(topics);
    return;
  }
  const rows = list.map(({ slug, nameId, nameEn, description, palette }, position) => ({
    slug,
    nameId,
    nameEn,
    description,
    palette,
    position,
  }));
  await db
    .insert(topics)
    .values(rows)
    .onConflictDoUpdate({
      target: topics.slug,
      set: {
        nameId: sql`excluded.name_id`,
        nameEn: sql`excluded.name_en`,
        description: sql`excluded.description`,
        palette: sql`excluded.palette`,
        position: sql`excluded.position`,
      },
      // Rows that are right already are not written again: this runs at every release.
      setWhere: sql`(topics.name_id, topics.name_en, topics.description, topics.palette, topics.position)
        IS DISTINCT FROM
        (excluded.name_id, excluded.name_en, excluded.description, excluded.palette, excluded.position)`,
    });
  await db.delete(topics).where(
    notInArray(
      topics.slug,
      rows.map((row) => row.slug),
    ),
  );
}
