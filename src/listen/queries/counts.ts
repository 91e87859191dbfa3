import type { Kernel } from '../../kernel/kernel.ts';
import { type Counts, noCounts, type Reaction } from '../reactions.ts';

/** Returns the counts of the given articles; an article without any has zeros. */
export async function counts(k: Kernel, articleIds: string[]): Promise<Map<string, Counts>> {
  const found = new Map(articleIds.map((id) => [id, noCounts()]));
  if (articleIds.length === 0) return found;
  const { rows } = await k.publicPool.query<{ article_id: string; kind: Reaction | null; n: string }>(
    `SELECT article_id, NULL AS kind, sum(reads) AS n FROM listen.read_counts WHERE article_id = ANY($1) GROUP BY article_id
     UNION ALL
     SELECT article_id, kind, sum(n) FROM listen.reaction_counts WHERE article_id = ANY($1) GROUP BY article_id, kind`,
    [articleIds],
  );
  for (const row of rows) {
    const of = found.get(row.article_id)!;
    if (row.kind === null) of.reads = Number(row.n);
    else of.reactions[row.kind] = Number(row.n);
  }
  return found;
}
