import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { SYSTEM } from '../../../actor.ts';
import { appendAudit } from '../../../audit.ts';
import { sha256Hex } from '../../../hash.ts';
import { createLog } from '../../../log.ts';
import { type EmbeddedServer, startEmbedded } from '../../embedded/start-embedded.ts';
import { type Migration, readMigrations } from '../../migrate.ts';
import { createDatabase, prepareDatabase } from '../../open.ts';

/** A module as another one would be: every kind of column, keys in a circle, seeds, guards, computed columns. */
const TRIAL = `
CREATE SCHEMA trial;
CREATE TYPE trial.mood AS ENUM ('calm', 'a b', 'ü');
CREATE TYPE trial.pair AS (n int, t text);
CREATE DOMAIN trial.code AS text CHECK (value ~ '^[A-Z]+$');
CREATE TABLE trial.everything (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  t text, v varchar(40), c char(5), b boolean, i int, n numeric, m numeric(12,3), f8 float8, f4 real, bin bytea,
  js json, jb jsonb, tz timestamptz, ts timestamp, d date, ti time, titz timetz, iv interval, u uuid, ip inet, ci cidr,
  mood trial.mood, pair trial.pair, code trial.code, ia int[], ta text[], ma int[][], ba bytea[], tza timestamptz[],
  r int4range, tr tstzrange, bits bit(4), vb varbit, tv tsvector, p point, big bigint, "Odd ""name""" text,
  words tsvector GENERATED ALWAYS AS (to_tsvector('simple', coalesce(t, ''))) STORED,
  before bigint GENERATED ALWAYS AS (big - 1) STORED
);
CREATE TABLE trial.rules (name text PRIMARY KEY, days int NOT NULL);
INSERT INTO trial.rules VALUES ('verification', 3), ('answer', 10);
CREATE FUNCTION trial.refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'guarded'; END $$;
CREATE TRIGGER rules_stay BEFORE DELETE ON trial.rules FOR EACH ROW EXECUTE FUNCTION trial.refuse();
CREATE TABLE trial.hens (id int PRIMARY KEY, egg int NOT NULL);
CREATE TABLE trial.eggs (id int PRIMARY KEY, hen int REFERENCES trial.hens (id) ON DELETE CASCADE, parent int REFERENCES trial.eggs (id));
ALTER TABLE trial.hens ADD CONSTRAINT hen_egg FOREIGN KEY (egg) REFERENCES trial.eggs (id) DEFERRABLE INITIALLY DEFERRED;
CREATE FUNCTION trial.stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.changed := 'by trigger'; RETURN NEW; END $$;
CREATE TABLE trial.stamped (id int PRIMARY KEY, changed text);
CREATE TRIGGER stamp BEFORE INSERT OR UPDATE ON trial.stamped FOR EACH ROW EXECUTE FUNCTION trial.stamp();
CREATE TABLE trial.counted (id serial PRIMARY KEY, day date NOT NULL, n int NOT NULL);
CREATE MATERIALIZED VIEW trial.totals AS SELECT day, sum(n) AS n FROM trial.counted GROUP BY day;
CREATE TABLE trial.parts (day date NOT NULL, n int NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE trial.parts_24 PARTITION OF trial.parts FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE trial.parts_rest PARTITION OF trial.parts DEFAULT;
CREATE TABLE trial.bulk (id int PRIMARY KEY, body text NOT NULL);`;

const asMigration = (id: string, sql: string): Migration => ({ id, sql, sha256: sha256Hex(sql) });

/** A migration that a later version of the trial module adds. */
export const LATER = asMigration(
  'trial/0002-later',
  "ALTER TABLE trial.rules ADD COLUMN law text NOT NULL DEFAULT 'UU 14/2008'",
);

export type Bench = {
  folder: string;
  migrations: Migration[];
  /** A new database with a pool and an empty files folder. */
  place(): Promise<{ pool: pg.Pool; files: string }>;
  stop(): Promise<void>;
};

/** Starts an embedded server on which a test file makes its databases. */
export async function openBench(): Promise<Bench> {
  const folder = await mkdtemp(join(tmpdir(), 'gapura-backup-'));
  const server: EmbeddedServer = await startEmbedded({
    dataDir: join(folder, 'data'),
    log: createLog('silent'),
    durable: false,
  });
  const kernel = await readMigrations([{ name: 'kernel', folder: new URL('../../../migrations', import.meta.url) }]);
  const pools: pg.Pool[] = [];
  return {
    folder,
    migrations: [...kernel, asMigration('trial/0001-trial', TRIAL)],
    async place() {
      const name = `place_${pools.length}`;
      await createDatabase(server.connection('postgres'), name);
      const pool = new pg.Pool({ ...server.connection(name), max: 4 });
      // The server may end before a connection has said goodbye.
      pool.on('error', () => undefined);
      pools.push(pool);
      const files = join(folder, name);
      await mkdir(files);
      return { pool, files };
    },
    async stop() {
      await Promise.all(pools.map((p) => p.end()));
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Values that a careless copy changes. */
const AWKWARD = `
INSERT INTO trial.everything (t, v, c, b, i, n, m, f8, f4, bin, js, jb, tz, ts, d, ti, titz, iv, u, ip, ci, mood, pair, code,
  ia, ta, ma, ba, tza, r, tr, bits, vb, tv, p, big, "Odd ""name""") VALUES
 (E'tab\\there\\nline\\r\\\\N back\\\\slash "q" ''s'' ü 🏛 ' || chr(1), E'\\\\N', 'ab', true, -2147483648, 1.10, 123456789.125,
  1e308, 3.4e38, decode(string_agg_all(), 'hex'), E'{"b":  1,\\n "b": 2}', '{"z": 1.10, "a": "\\u0001"}', '2024-06-25 16:00:05.123456+07',
  '0044-03-15 12:00:00 BC', '0001-01-01', '23:59:59.999999', '16:00:00+07', '1 year 2 mons -3 days 04:05:06.000007',
  '01900000-0000-7000-8000-00000000000f', '10.1.2.3', '10.1.0.0/16', 'a b', ROW(1, E'x,"y"\\n'), 'GPR',
  '{1,NULL,3}', ARRAY['a,b', '"', NULL, '', 'NULL', E'\\\\'], '{{1,2},{3,4}}', ARRAY['\\x00ff'::bytea, NULL], '{infinity,"2024-01-01 00:00:00.000001+00"}',
  '[1,5)', '["2024-01-01 00:00+00",)', B'1010', B'101', 'a:1A b''c:2', '(1.5,-2)', 9223372036854775807, 'odd'),
 ('', NULL, NULL, NULL, NULL, 'NaN', NULL, 'NaN', '-Infinity', '\\x', 'null', 'null', '-infinity', 'infinity', 'infinity', NULL, NULL,
  NULL, NULL, '2001:db8::1', NULL, 'ü', NULL, NULL, '{}', '{}', NULL, '{}', NULL, 'empty', NULL, NULL, '', NULL, NULL, -9223372036854775807, NULL),
 (NULL, '', '', false, 0, 12345678901234567890123456789.000000000000000001, 0, 0.1, 1e-45, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
  '-00:00:01', NULL, NULL, NULL, NULL, ROW(NULL, NULL), NULL, '[0:1]={7,8}', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, '')`;

/** Fills a prepared database and its files folder as use would. */
export async function fill(pool: pg.Pool, files: string): Promise<void> {
  await pool.query(
    AWKWARD.replace(
      'string_agg_all()',
      `'${[...Array(256).keys()].map((n) => n.toString(16).padStart(2, '0')).join('')}'`,
    ),
  );
  await pool.query(`BEGIN; INSERT INTO trial.hens VALUES (1, 10), (2, 20);
    INSERT INTO trial.eggs VALUES (20, 2, NULL), (10, 1, 20), (30, NULL, 10); COMMIT`);
  await pool.query(`UPDATE trial.rules SET days = 4 WHERE name = 'verification'`);
  await pool.query(`INSERT INTO trial.stamped VALUES (1, 'x'); ALTER TABLE trial.stamped DISABLE TRIGGER stamp;
    INSERT INTO trial.stamped VALUES (2, 'before the trigger was there'); ALTER TABLE trial.stamped ENABLE TRIGGER stamp`);
  await pool.query(
    `INSERT INTO trial.counted (day, n) SELECT '2024-06-25', g FROM generate_series(1, 20) g; DELETE FROM trial.counted WHERE id > 15;
    REFRESH MATERIALIZED VIEW trial.totals`,
  );
  await pool.query(`INSERT INTO trial.parts VALUES ('2024-06-25', 1), ('2023-06-25', 2), ('2026-01-01', 3)`);
  await pool.query(`INSERT INTO trial.bulk SELECT g, repeat(md5(g::text), 20) FROM generate_series(1, 20000) g`);
  await changes(pool, 30);
  for (const [path, bytes] of [
    ['ab/one', Buffer.from('satu')],
    ['cd/empty', Buffer.alloc(0)],
    ['cd/large', Buffer.alloc(300_001, 'x')],
  ] as const) {
    await mkdir(dirname(join(files, path)), { recursive: true });
    await writeFile(join(files, path), bytes);
  }
}

/** Adds audit entries as `change` does. */
export async function changes(pool: pg.Pool, count: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    const client = await pool.connect();
    await client.query('BEGIN');
    await appendAudit(client, SYSTEM, new Date(Date.UTC(2024, 5, 25, 9, 0, i)), [
      { action: 'trial.changed', subject: { kind: 'trial', id: String(i) }, detail: { 'n "q"': i, text: 'tab\there' } },
    ]);
    await client.query('COMMIT');
    client.release();
  }
}

/** Every row of every trial and kernel table as text, sorted; the moments at which migrations ran left out. */
export async function contents(pool: pg.Pool): Promise<Record<string, string[]>> {
  const tables = await pool.query<{ name: string }>(
    `SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'm') AND n.nspname IN ('trial', 'kernel') AND c.relname <> 'migrations' ORDER BY 1`,
  );
  const all: Record<string, string[]> = {};
  for (const { name } of tables.rows) {
    const rows = await pool.query<{ row: string }>(`SELECT whole::text AS row FROM ${name} AS whole ORDER BY 1`);
    all[name] =
      rows.rowCount! > 100 ? [sha256Hex(rows.rows.map((r) => r.row).join('\n'))] : rows.rows.map((r) => r.row);
  }
  return all;
}

/** Prepares and fills a place. */
export async function filledPlace(bench: Bench): Promise<{ pool: pg.Pool; files: string }> {
  const place = await bench.place();
  await prepareDatabase(place.pool, bench.migrations);
  await fill(place.pool, place.files);
  return place;
}
