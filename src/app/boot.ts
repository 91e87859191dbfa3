import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '../kernel/config.ts';
import { type OpenDatabase, openDatabase, prepareDatabase } from '../kernel/db/open.ts';
import { folderFiles } from '../kernel/files.ts';
import { createKernel, type Kernel } from '../kernel/kernel.ts';
import { createLog, type Logger } from '../kernel/log.ts';
import { outboxMailer, smtpMailer } from '../kernel/mail.ts';
import { createVault } from '../kernel/vault.ts';
import { allJobs, allMigrations } from './modules.ts';
import { wiring } from './wiring.ts';

export type Booted = { k: Kernel; database: OpenDatabase; close(): Promise<void> };

/** Opens everything that a process needs, with the database up to date; `close` ends it cleanly. */
export async function boot(config: Config, log: Logger = createLog(config.logLevel)): Promise<Booted> {
  await mkdir(config.dataDir, { recursive: true });
  const database = await openDatabase(config, log);
  try {
    const applied = await prepareDatabase(database.pool, await allMigrations());
    if (applied.length > 0) log.info({ applied: applied.length }, 'database brought up to date');
    const k = assemble(config, log, database, await installationSecret(config));
    return {
      k,
      database,
      async close() {
        await k.jobs.stop();
        k.mailer.close();
        await database.close();
      },
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}

/** Puts a kernel on an open database; tests use it with a database of their own. */
export function assemble(config: Config, log: Logger, database: OpenDatabase, secret: string): Kernel {
  const vault = createVault(secret);
  return createKernel(
    {
      config,
      log,
      vault,
      pool: database.pool,
      publicPool: database.publicPool,
      files: folderFiles(join(config.dataDir, 'files')),
      mailer: config.smtpUrl ? smtpMailer(config, config.smtpUrl) : outboxMailer(database.pool, vault),
    },
    allJobs(),
    wiring,
  );
}

/** Takes GAPURA_SECRET, or the key kept in the data folder, which is made on the first start. */
export async function installationSecret(config: Config): Promise<string> {
  if (config.secret) return config.secret;
  const file = join(config.dataDir, 'secret.key');
  try {
    await writeFile(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as { code?: string }).code !== 'EEXIST') throw error;
  }
  return (await readFile(file, 'utf8')).trim();
}
