import { CITIZEN } from '../../kernel/actor.ts';
import { sql } from '../../kernel/db/database.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { forgetCounts } from '../queries/counts.ts';
import type { Reaction } from '../reactions.ts';
import { recently } from '../recent.ts';
import { type Visit, visitorMark } from '../visitor.ts';

/** Chooses a reaction, changes it, or takes it back when it was chosen already; returns the one that now stands, or null. */
export async function react(k: Kernel, articleId: string, kind: Reaction, visit: Visit): Promise<Reaction | null> {
  const { visitor, day } = await visitorMark(k, articleId, visit);
  const chosen = await k.change(CITIZEN, async (tx) => {
    // Presses of one visitor on one article happen one after the other, or a double press would count twice.
    await tx.db.execute(sql`SELECT pg_advisory_xact_lock(hashtextextended(encode(${visitor}::bytea, 'hex'), 7))`);
    const { rows } = await tx.db.execute<{ kind: Reaction; day: string }>(
      sql`DELETE FROM listen.reaction_marks WHERE article_id = ${articleId} AND visitor = ${visitor} RETURNING kind, day::text`,
    );
    const before = rows[0];
    if (before) {
      await tx.db.execute(sql`UPDATE listen.reaction_counts SET n = n - 1
        WHERE article_id = ${articleId} AND kind = ${before.kind} AND day = ${before.day}::date`);
      if (before.kind === kind) return null;
    }
    await tx.db.execute(sql`INSERT INTO listen.reaction_marks (article_id, visitor, kind, day)
      VALUES (${articleId}, ${visitor}, ${kind}, ${day}::date)`);
    await tx.db.execute(sql`INSERT INTO listen.reaction_counts (article_id, kind, day, n)
      VALUES (${articleId}, ${kind}, ${day}::date, 1)
      ON CONFLICT (article_id, kind, day) DO UPDATE SET n = reaction_counts.n + 1`);
    return kind;
  });
  forgetCounts(k, articleId);
  recent.forget(k, articleId);
  return chosen;
}

/** Above this many marks on one article a visitor's own is asked for by itself. */
const MOST_KEPT = 5_000;
const recent = recently<Map<string, Reaction> | 'many'>();

/** Returns the reaction that this visitor chose today, or null. */
export async function myReaction(k: Kernel, articleId: string, visit: Visit): Promise<Reaction | null> {
  const { visitor } = await visitorMark(k, articleId, visit);
  const marks = await recent.get(k, articleId, async () => {
    const { rows } = await k.pool.query<{ visitor: Buffer; kind: Reaction }>(
      'SELECT visitor, kind FROM listen.reaction_marks WHERE article_id = $1 LIMIT $2',
      [articleId, MOST_KEPT + 1],
    );
    return rows.length > MOST_KEPT ? 'many' : new Map(rows.map((r) => [r.visitor.toString('base64'), r.kind]));
  });
  if (marks !== 'many') return marks.get(visitor.toString('base64')) ?? null;
  const { rows } = await k.pool.query<{ kind: Reaction }>(
    'SELECT kind FROM listen.reaction_marks WHERE article_id = $1 AND visitor = $2',
    [articleId, visitor],
  );
  return rows[0]?.kind ?? null;
}
