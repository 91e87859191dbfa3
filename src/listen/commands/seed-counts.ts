import type { Kernel } from '../../kernel/kernel.ts';
import { REACTIONS, type Reaction } from '../reactions.ts';

export type SeedCounts = {
  articleId: string;
  days: { day: string; reads: number }[];
  reactions: Partial<Record<Reaction, number>>;
  day: string;
};

/** Writes invented counts for a demonstration; does nothing for an article that has counts already. */
export async function seedCounts(k: Kernel, seed: SeedCounts): Promise<void> {
  const { rowCount } = await k.pool.query('SELECT 1 FROM listen.read_counts WHERE article_id = $1 LIMIT 1', [
    seed.articleId,
  ]);
  if (rowCount) return;
  await k.pool.query(
    `INSERT INTO listen.read_counts (article_id, day, reads)
     SELECT $1, d, r FROM unnest($2::date[], $3::int[]) AS t (d, r) ON CONFLICT DO NOTHING`,
    [seed.articleId, seed.days.map((d) => d.day), seed.days.map((d) => d.reads)],
  );
  for (const kind of REACTIONS) {
    const n = seed.reactions[kind] ?? 0;
    if (n === 0) continue;
    await k.pool.query(
      'INSERT INTO listen.reaction_counts (article_id, kind, day, n) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
      [seed.articleId, kind, seed.day, n],
    );
  }
}
