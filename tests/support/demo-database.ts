import { existsSync } from 'node:fs';
import { cp, glob, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { assemble } from '../../src/app/boot.ts';
import { seedDemo } from '../../src/app/demo/seed.ts';
import { readConfig } from '../../src/kernel/config.ts';
import { sha256Hex } from '../../src/kernel/hash.ts';
import { createLog } from '../../src/kernel/log.ts';
import { jakartaDay } from '../../src/kernel/time.ts';
import { TEST_SECRET } from './connection-url.ts';
import { CLUSTER, openTestDatabase, server, type TestDatabase, withClient } from './database.ts';

const LOCK = 7_104_206_026;
const ROOT = join(import.meta.dirname, '../..');

/** Changes with the program, its demonstration and the day that its story is told from. */
async function stateOfProgram(): Promise<string> {
  const files: string[] = [];
  for await (const file of glob('{src,data}/**/*.{ts,tsx,sql,json,yaml,md,txt}', { cwd: ROOT })) files.push(file);
  const texts = await Promise.all(
    files.sort().map(async (file) => `${file} ${await readFile(join(ROOT, file), 'utf8')}`),
  );
  return sha256Hex([jakartaDay(new Date()), ...texts].join('\u0000')).slice(0, 16);
}

/**
 * Opens a copy of the demonstration, whose seed is told once for all test files, and puts its files into the data folder.
 * Links in its old mails begin with `http://localhost:8080`.
 */
export async function openDemoDatabase(dataDir: string, options: { poolSize?: number } = {}): Promise<TestDatabase> {
  const s = await server();
  const name = `gapura_demo_${await stateOfProgram()}`;
  const files = `${CLUSTER}-${name}`;
  await withClient(s.connection('postgres'), async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (found.rowCount && existsSync(files)) return;
    await forgetOlder(client);
    const seeded = await seed(files);
    await client.query(`ALTER DATABASE ${pg.escapeIdentifier(seeded)} RENAME TO ${pg.escapeIdentifier(name)}`);
    await client.query('SELECT pg_advisory_unlock($1)', [LOCK]);
  });
  await cp(files, dataDir, { recursive: true });
  const open = await openTestDatabase({ ...options, from: name });
  await s.embedded?.stop();
  return open;
}

/** Stories that an earlier state of the program told. */
async function forgetOlder(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    `SELECT datname FROM pg_database WHERE datname LIKE 'gapura\\_demo\\_%'`,
  );
  for (const { datname } of rows) {
    await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(datname)} WITH (FORCE)`);
    await rm(`${CLUSTER}-${datname}`, { recursive: true, force: true });
  }
}

/** Tells the story into a database of its own, which nobody has open afterwards, and returns its name. */
async function seed(files: string): Promise<string> {
  const draft = `${files}-${process.pid}`;
  await rm(files, { recursive: true, force: true });
  await mkdir(draft, { recursive: true });
  const database = await openTestDatabase({ poolSize: 12 });
  const config = { ...readConfig({}), dataDir: draft, logLevel: 'silent', demo: true };
  const kernel = assemble(config, createLog('silent'), database, TEST_SECRET);
  await seedDemo(kernel);
  await kernel.jobs.stop();
  kernel.mailer.close();
  await database.pool.end();
  await database.publicPool.end();
  await rename(draft, files);
  return database.name;
}
