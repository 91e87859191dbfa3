import pg from 'pg';
import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';
import { installQueue } from '../queue.ts';
import { type EmbeddedServer, startEmbedded } from './embedded/start-embedded.ts';
import { type Migration, migrate } from './migrate.ts';

export type OpenDatabase = {
  pool: pg.Pool;
  publicPool: pg.Pool;
  /** The embedded server, or null with DATABASE_URL. */
  embedded: EmbeddedServer | null;
  close(): Promise<void>;
};

/** The name of the database inside the embedded server. */
const NAME = 'gapura';

/** Opens the embedded database (starting it when nobody has) or the server of DATABASE_URL, as the owner and as the public role. */
export async function openDatabase(config: Config, log: Logger): Promise<OpenDatabase> {
  if (config.databaseUrl) return pools({ connectionString: config.databaseUrl }, config, log, null);
  const embedded = await startEmbedded({ dataDir: config.dataDir, log });
  await createDatabase(embedded.connection('postgres'), NAME);
  return pools(embedded.connection(NAME), config, log, embedded);
}

/** Brings the tables up to date: the modules' migrations, then the job queue's own. */
export async function prepareDatabase(pool: pg.Pool, migrations: Migration[]): Promise<string[]> {
  const applied = await migrate(pool, migrations);
  await installQueue(pool);
  return applied;
}

/** Makes a database when it is missing; two processes may try at once. */
export async function createDatabase(connection: pg.ClientConfig, name: string, template?: string): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount) return;
    const from = template ? ` TEMPLATE ${pg.escapeIdentifier(template)}` : '';
    await client.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}${from}`);
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code !== '42P04' && code !== '23505') throw error;
  } finally {
    await client.end();
  }
}

/** Opens the two pools on one database; the public one has switched to its role before the first query. */
export function pools(
  connection: pg.PoolConfig,
  config: Pick<Config, 'poolSize'>,
  log: Logger,
  embedded: EmbeddedServer | null,
): OpenDatabase {
  const common = { ...connection, connectionTimeoutMillis: 15_000, idleTimeoutMillis: 30_000 };
  const pool = new pg.Pool({ ...common, max: config.poolSize, application_name: 'gapura' });
  const publicPool = new pg.Pool({
    ...common,
    max: Math.max(2, Math.floor(config.poolSize / 2)),
    application_name: 'gapura-public',
    options: '-c role=gapura_public -c default_transaction_read_only=on',
  });
  for (const p of [pool, publicPool]) p.on('error', (err) => log.warn({ err }, 'a database connection was lost'));
  return {
    pool,
    publicPool,
    embedded,
    async close() {
      await Promise.all([pool.end(), publicPool.end()]);
      await embedded?.stop();
    },
  };
}
