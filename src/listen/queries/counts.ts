import type { Kernel } from '../../kernel/kernel.ts';
import { type Counts, noCounts, type Reaction } from '../reactions.ts';
import { recently } from '../recent.ts';

const recent = recently<Counts>();

/** Forgets what was counted of an article, because it has changed here. */
export const forgetCounts = (k: Kernel, articleId: string): void => recent.forget(k, articleId);

/** Returns the counts of the given articles, at most two seconds old; an article without any has zeros. */
export async function counts(k: Kernel, articleIds: string[]): Promise<Map<string, Counts>> {
  const found = new Map<string, Counts>();
  const ask: string[] = [];
  for (const id of articleIds) {
    const known = recent.peek(k, id);
    if (known) found.set(id, known);
    else ask.push(id);
  }
  if (ask.length === 0) return found;
  for (const [id, fresh] of await readCounts(k, ask)) {
    found.set(id, fresh);
    recent.put(k, id, fresh);
  }
  return found;
}

async function readCounts(k: Kernel, ids: string[]): Promise<Map<string, Counts>> {
  const found = new Map(ids.map((id) => [id, noCounts()]));
  const { rows } = await k.publicPool.query<{ article_id: string; kind: Reaction | null; n: string }>(
    `SELECT article_id, NULL AS kind, sum(reads) AS n FROM listen.read_counts WHERE article_id = ANY($1) GROUP BY article_id
     UNION ALL
     SELECT article_id, kind, sum(n) FROM listen.reaction_counts WHERE article_id = ANY($1) GROUP BY article_id, kind`,
    [ids],
  );
  for (const row of rows) {
    const of = found.get(row.article_id)!;
    if (row.kind === null) of.reads = Number(row.n);
    else of.reactions[row.kind] = Number(row.n);
  }
  return found;
}
