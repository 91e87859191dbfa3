import pg from 'pg';
import type { BackupTable, Closing } from './format.ts';

const id = pg.escapeIdentifier;

/** A quoted, qualified name. */
export const qualified = (t: { schema: string; name: string }): string => `${id(t.schema)}.${id(t.name)}`;

/** The text form of all values is the same on every server with these settings. Ends with the transaction. */
export const STABLE_TEXT = `SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO, YMD'; SET LOCAL IntervalStyle = 'postgres';
  SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1; SET LOCAL xmloption = 'content';
  SET LOCAL lc_monetary = 'C'; SET LOCAL row_security = off; SET LOCAL statement_timeout = 0; SET LOCAL lock_timeout = 0;
  SET LOCAL idle_in_transaction_session_timeout = 0`;

/** The queue's open jobs; one that was running runs again, as after a crash. */
const OPEN_JOBS = "state IN ('created', 'retry', 'active')";
const AS_WAITING: Record<string, string> = {
  state: "CASE WHEN state = 'active' THEN 'retry' ELSE state END",
  started_on: 'NULL',
  heartbeat_on: 'NULL',
};

/** Names the schemas that hold an installation's tables: all but the system's and the queue's. */
export async function moduleSchemas(client: pg.PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT DISTINCT n.nspname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND n.nspname !~ '^(pg_|information_schema$|pgboss$)' ORDER BY 1`,
  );
  return rows.map((r) => r.name);
}

/** Lists the tables of the schemas (a partitioned one once, with all its rows) and the queue, with their stored columns. */
export async function listTables(client: pg.PoolClient, schemas: string[]): Promise<BackupTable[]> {
  const { rows } = await client.query<BackupTable>(
    `SELECT n.nspname AS schema, c.relname AS name, n.nspname = 'pgboss' AS jobs,
            array_agg(a.attname::text ORDER BY a.attnum) AS columns
       FROM pg_class c
       JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
        AND (n.nspname = ANY ($1) OR n.nspname = 'pgboss' AND c.relname = 'job')
        AND NOT (n.nspname = 'kernel' AND c.relname = 'migrations')
        AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e')
      GROUP BY 1, 2, 3 ORDER BY 1, 2`,
    [schemas],
  );
  return rows;
}

/** The COPY statement that writes a table's rows. */
export function copyOutSql(t: BackupTable): string {
  const columns = t.columns.map((c) => (t.jobs && AS_WAITING[c] ? `${AS_WAITING[c]} AS ${id(c)}` : id(c))).join(', ');
  return `COPY (SELECT ${columns} FROM ${qualified(t)}${t.jobs ? ` WHERE ${OPEN_JOBS}` : ''}) TO STDOUT`;
}

/** The COPY statement that reads rows of the given columns into a table. */
export const copyInSql = (t: BackupTable, columns: string[]): string =>
  `COPY ${qualified(t)} (${columns.map(id).join(', ')}) FROM STDIN`;

/** Reads where the sequences of the schemas stand. */
export async function readSequences(client: pg.PoolClient, schemas: string[]): Promise<Closing['sequences']> {
  const { rows } = await client.query<{ schema: string; name: string }>(
    `SELECT n.nspname AS schema, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'S' AND n.nspname = ANY ($1) ORDER BY 1, 2`,
    [schemas],
  );
  const found: Closing['sequences'] = [];
  for (const s of rows) {
    const at = await client.query<{ value: string; called: boolean }>(
      `SELECT last_value::text AS value, is_called AS called FROM ${qualified(s)}`,
    );
    found.push({ ...s, ...at.rows[0]! });
  }
  return found;
}

/** Reads which migrations a database has; none when it is new. */
export async function readApplied(client: pg.PoolClient): Promise<{ id: string; sha256: string }[]> {
  const there = await client.query("SELECT to_regclass('kernel.migrations') IS NOT NULL AS yes");
  if (!there.rows[0].yes) return [];
  return (await client.query<{ id: string; sha256: string }>('SELECT id, sha256 FROM kernel.migrations ORDER BY id'))
    .rows;
}
