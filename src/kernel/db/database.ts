import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import type pg from 'pg';

export { sql } from 'drizzle-orm';

/** The query builder, on a pool or inside a transaction. */
export type Db = NodePgDatabase;

/** Wraps a pool or one client in the query builder. */
export const toDb = (client: pg.Pool | pg.PoolClient): Db => drizzle(client);

/** Returns the SQLSTATE of a database error, also when the query builder wrapped it; null for other errors. */
export function sqlState(error: unknown): string | null {
  for (let e: unknown = error; e instanceof Error; e = e.cause) {
    const code = (e as { code?: unknown }).code;
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  }
  return null;
}
