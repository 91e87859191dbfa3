import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Actor } from '../../kernel/actor.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { ACTIVE, type ReleaseOrder } from '../published.ts';
import { articles, releaseOrders } from '../tables.ts';

/** An order as the board shows it; `slug` is where it is public, null before it is out. */
export type BoardLine = ReleaseOrder & { slug: string | null };

/** The orders in the states that people act on. `late`: waiting for a person's decision, or due more than a second ago and still not out. */
export type ReleaseBoard = {
  late: BoardLine[];
  failed: BoardLine[];
  releasing: BoardLine[];
  held: BoardLine[];
  out: BoardLine[];
  /** The database's time at which the board was true. */
  at: Date;
};

const ROLES = ['officer', 'editor', 'approver', 'administrator'];

function within(actor: Actor): SQL {
  if (actor.kind === 'system') return sql`true`;
  if (actor.kind !== 'account') return sql`false`;
  const held = actor.grants.filter((grant) => ROLES.includes(grant.role));
  if (held.some((grant) => grant.agencyId === null)) return sql`true`;
  const agencies = held.flatMap((grant) => (grant.agencyId ? [grant.agencyId] : []));
  return agencies.length > 0 ? inArray(releaseOrders.agencyId, agencies) : sql`false`;
}

/** Reads the release board of the agencies that the actor belongs to: what waits, what is late or failed, and the last that came out. */
export async function releaseBoard(k: Kernel, actor: Actor): Promise<ReleaseBoard> {
  const mine = within(actor);
  const { rows } = await k.db.execute<{ now: string }>(sql`SELECT extract(epoch FROM clock_timestamp()) * 1000 AS now`);
  const at = new Date(Math.floor(Number(rows[0]!.now)));
  const [waiting, failed, out] = await Promise.all([
    lines(
      k,
      and(mine, inArray(releaseOrders.state, [...ACTIVE])),
      sql`${releaseOrders.state} <> 'late', ${releaseOrders.dueAt}, ${releaseOrders.priority}`,
      200,
    ),
    lines(k, and(mine, eq(releaseOrders.state, 'failed'), neverReplaced), desc(releaseOrders.dueAt), 50),
    lines(k, and(mine, eq(releaseOrders.state, 'out')), desc(releaseOrders.releasedAt), 20),
  ]);
  const isLate = (line: BoardLine) => line.state === 'late' || at.getTime() - line.dueAt.getTime() > 1000;
  return {
    late: waiting.filter(isLate),
    releasing: waiting.filter((line) => !isLate(line) && line.state === 'releasing'),
    held: waiting.filter((line) => !isLate(line) && line.state === 'held'),
    failed,
    out,
    at,
  };
}

/** A failed order needs nobody any more once a newer one for its edition exists. */
const neverReplaced = sql`NOT EXISTS (
  SELECT 1 FROM publish.release_orders newer
  WHERE newer.edition_id = release_orders.edition_id AND newer.ordered_at > release_orders.ordered_at)`;

async function lines(k: Kernel, where: SQL | undefined, order: SQL, limit: number): Promise<BoardLine[]> {
  const found = await k.db
    .select({ order: releaseOrders, slug: articles.slug })
    .from(releaseOrders)
    .leftJoin(articles, eq(articles.id, releaseOrders.articleId))
    .where(where)
    .orderBy(order, asc(releaseOrders.id))
    .limit(limit);
  return found.map((row) => ({ ...row.order, slug: row.slug }));
}
