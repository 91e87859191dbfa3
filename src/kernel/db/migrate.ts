import { readdir, readFile } from 'node:fs/promises';
import type pg from 'pg';
import { sha256Hex } from '../hash.ts';

/** A migration as it lies on disk: its id ("answer/0001-cases"), text and fingerprint. */
export type Migration = { id: string; sql: string; sha256: string };

/** One number for all processes of all installations: two of them never migrate one database at once. */
const LOCK = 7_104_206_024;

/** Reads the migrations of the given modules, in the order of the modules and then of their file names. */
export async function readMigrations(modules: { name: string; folder: URL }[]): Promise<Migration[]> {
  const found: Migration[] = [];
  for (const { name, folder } of modules) {
    const files = (await readdir(folder)).filter((f) => f.endsWith('.sql')).sort();
    for (const file of files) {
      const sql = await readFile(new URL(file, `${folder}/`), 'utf8');
      found.push({ id: `${name}/${file.replace(/\.sql$/, '')}`, sql, sha256: sha256Hex(sql) });
    }
  }
  return found;
}

/** Applies the migrations that are missing, each in its own transaction, under a lock; returns the ids applied. */
export async function migrate(pool: pg.Pool, migrations: Migration[]): Promise<string[]> {
  const client = await pool.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await prepare(client);
    const { rows } = await client.query<{ id: string; sha256: string }>('SELECT id, sha256 FROM kernel.migrations');
    const done = new Map(rows.map((r) => [r.id, r.sha256]));
    const applied: string[] = [];
    for (const m of migrations) {
      const before = done.get(m.id);
      if (before === m.sha256) continue;
      if (before) throw new Error(`migration ${m.id} was changed after it had been applied; add a new one instead`);
      await apply(client, m);
      applied.push(m.id);
    }
    return applied;
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
    client.release();
  }
}

async function apply(client: pg.PoolClient, m: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(m.sql);
    await client.query('INSERT INTO kernel.migrations (id, sha256) VALUES ($1, $2)', [m.id, m.sha256]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw new Error(`migration ${m.id} failed: ${(error as Error).message}`, { cause: error });
  }
}

/** The role of the public portal belongs to the whole server, so another database may have made it already. */
async function prepare(client: pg.PoolClient): Promise<void> {
  await client.query(`
    DO $$ BEGIN
      IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'gapura_public') THEN
        CREATE ROLE gapura_public NOLOGIN;
      END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END $$`);
  await client.query(`
    DO $$ BEGIN
      IF NOT pg_has_role(current_user, 'gapura_public', 'MEMBER') THEN
        EXECUTE format('GRANT gapura_public TO %I', current_user);
      END IF;
    END $$`);
  await client.query('CREATE SCHEMA IF NOT EXISTS kernel');
  await client.query(`CREATE TABLE IF NOT EXISTS kernel.migrations (
    id text PRIMARY KEY, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`);
}
