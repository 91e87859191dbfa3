import type { Kernel } from '../../kernel/kernel.ts';
import { REACTIONS, type Reaction } from '../reactions.ts';

export type ReadFigures = {
  days: { day: string; reads: number }[];
  total: number;
  reactions: Record<Reaction, number>;
  top: { articleId: string; reads: number }[];
};

/** Adds up reads and reactions from a Jakarta day ("YYYY-MM-DD") up to today: per day without gaps, per reaction, and the ten most read articles. */
export async function readFigures(k: Kernel, { since, until }: { since: string; until: string }): Promise<ReadFigures> {
  const [days, reactions, top] = await Promise.all([
    k.pool.query<{ day: string; reads: string }>(
      `SELECT d::date::text AS day, coalesce(sum(r.reads), 0) AS reads
         FROM generate_series($1::date, $2::date, interval '1 day') AS d
         LEFT JOIN listen.read_counts r ON r.day = d::date GROUP BY d ORDER BY d`,
      [since, until],
    ),
    k.pool.query<{ kind: Reaction; n: string }>(
      'SELECT kind, sum(n) AS n FROM listen.reaction_counts WHERE day BETWEEN $1 AND $2 GROUP BY kind',
      [since, until],
    ),
    k.pool.query<{ article_id: string; reads: string }>(
      `SELECT article_id, sum(reads) AS reads FROM listen.read_counts WHERE day BETWEEN $1 AND $2
        GROUP BY article_id ORDER BY 2 DESC, 1 LIMIT 10`,
      [since, until],
    ),
  ]);
  const byKind = Object.fromEntries(REACTIONS.map((kind) => [kind, 0])) as Record<Reaction, number>;
  for (const row of reactions.rows) byKind[row.kind] = Number(row.n);
  const perDay = days.rows.map((r) => ({ day: r.day, reads: Number(r.reads) }));
  return {
    days: perDay,
    total: perDay.reduce((sum, d) => sum + d.reads, 0),
    reactions: byKind,
    top: top.rows.map((r) => ({ articleId: r.article_id, reads: Number(r.reads) })),
  };
}
