import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { allMigrations } from '../../src/app/modules.ts';
import { type EmbeddedServer, startEmbedded } from '../../src/kernel/db/embedded/start-embedded.ts';
import { createDatabase, type OpenDatabase, pools, prepareDatabase } from '../../src/kernel/db/open.ts';
import { sha256Hex } from '../../src/kernel/hash.ts';
import { newId } from '../../src/kernel/ids.ts';
import { createLog } from '../../src/kernel/log.ts';

/** The test cluster outlives a test file, so that the next one starts at once; it holds nothing of value (no fsync). */
export const CLUSTER = join(tmpdir(), `gapura-test-${sha256Hex(import.meta.dirname).slice(0, 8)}`);
const LOCK = 7_104_206_025;
const log = createLog('silent');

export type Server = { connection(database: string): pg.PoolConfig; embedded: EmbeddedServer | null };

/** The server that the tests use: the one of DATABASE_URL, or the test cluster. */
export async function server(): Promise<Server> {
  const url = process.env.DATABASE_URL;
  if (url) {
    const at = (database: string) => {
      const u = new URL(url);
      u.pathname = `/${database}`;
      return { connectionString: u.href };
    };
    return { connection: at, embedded: null };
  }
  const embedded = await startEmbedded({ dataDir: CLUSTER, log, durable: false });
  return { connection: (database) => embedded.connection(database), embedded };
}

/** Runs work on a connection of its own. */
export async function withClient<T>(connection: pg.ClientConfig, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

/** Makes (once per state of the migrations) the database that all clones are copied from, and returns its name. */
async function template(s: Server): Promise<string> {
  const migrations = await allMigrations();
  const name = `gapura_tpl_${sha256Hex(migrations.map((m) => m.sha256).join()).slice(0, 12)}`;
  await withClient(s.connection('postgres'), async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount) return;
    const draft = `${name}_${process.pid}`;
    await createDatabase(s.connection('postgres'), draft);
    const pool = new pg.Pool({ ...s.connection(draft), max: 4 });
    try {
      await prepareDatabase(pool, migrations);
    } finally {
      await pool.end();
    }
    await client.query(`ALTER DATABASE ${pg.escapeIdentifier(draft)} RENAME TO ${pg.escapeIdentifier(name)}`);
  });
  return name;
}

export type TestDatabase = OpenDatabase & { name: string; url: pg.PoolConfig };

/** Opens a fresh copy of the migrated database (or of the database `from`) for one test file; `close` drops it. */
export async function openTestDatabase(options: { poolSize?: number; from?: string } = {}): Promise<TestDatabase> {
  const s = await server();
  const name = `gapura_t_${newId().replaceAll('-', '')}`;
  const from = options.from ?? (await template(s));
  await withClient(s.connection('postgres'), async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)} TEMPLATE ${pg.escapeIdentifier(from)}`);
  });
  const url = s.connection(name);
  const open = pools(url, { poolSize: options.poolSize ?? 8 }, log, null);
  return {
    ...open,
    name,
    url,
    async close() {
      await open.close();
      await withClient(s.connection('postgres'), (client) =>
        client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`),
      );
      await s.embedded?.stop();
    },
  };
}
