import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { verifyAudit } from '../../kernel/audit.ts';
import { restoreBackup, writeBackup } from '../../kernel/db/backup/index.ts';
import { openDatabase, prepareDatabase } from '../../kernel/db/open.ts';
import { createLog } from '../../kernel/log.ts';
import { createVault } from '../../kernel/vault.ts';
import { boot, installationSecret } from '../boot.ts';
import { seedDemo } from '../demo/seed.ts';
import { allMigrations } from '../modules.ts';
import { type Arguments, Misused } from './arguments.ts';

const VERSION: string = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')).version;
/** What is fingerprinted to tell whether a backup was made under the same secret. */
const KEY_CHECK = 'backup';

/** `gapura migrate`: what `serve` does at its start, alone. */
export async function migrateCommand({ config }: Arguments): Promise<number> {
  const booted = await boot(config());
  await booted.close();
  process.stdout.write('Basis data mutakhir / the database is up to date\n');
  return 0;
}

/** `gapura seed`: the demonstration content; a second run changes nothing. */
export async function seedCommand({ config }: Arguments): Promise<number> {
  const booted = await boot({ ...config(), demo: true });
  try {
    await seedDemo(booted.k);
  } finally {
    await booted.close();
  }
  return 0;
}

/** `gapura backup FILE`: everything but the secret, which must be kept apart. */
export async function backupCommand({ positionals, config }: Arguments): Promise<number> {
  const [file] = positionals;
  if (!file) throw new Misused('FILE is missing');
  const settings = config();
  const booted = await boot(settings);
  try {
    const report = await writeBackup(booted.k.pool, join(settings.dataDir, 'files'), file, {
      appVersion: VERSION,
      keyCheck: booted.k.vault.fingerprint(KEY_CHECK),
    });
    process.stdout.write(`${file}: ${report.rows} rows of ${report.tables} tables, ${report.files} files\n`);
    process.stdout.write(
      `Simpan kunci secara terpisah / keep the key apart: ${settings.secret ? 'GAPURA_SECRET' : join(settings.dataDir, 'secret.key')}\n`,
    );
    return 0;
  } finally {
    await booted.close();
  }
}

/** `gapura restore FILE`: into an empty installation with the same secret; the audit chain is verified afterwards. */
export async function restoreCommand({ positionals, config }: Arguments): Promise<number> {
  const [file] = positionals;
  if (!file) throw new Misused('FILE is missing');
  const settings = config();
  await mkdir(settings.dataDir, { recursive: true });
  const log = createLog(settings.logLevel);
  const database = await openDatabase(settings, log);
  try {
    const report = await restoreBackup(file, database.pool, join(settings.dataDir, 'files'), {
      migrations: await allMigrations(),
      prepare: prepareDatabase,
      keyCheck: createVault(await installationSecret(settings)).fingerprint(KEY_CHECK),
    });
    const chain = await verifyAudit(database.pool);
    process.stdout.write(
      `${report.rows} rows of ${report.tables} tables, ${report.files} files; audit chain ${chain.ok ? 'unbroken' : `broken at row ${chain.brokenAt}`}\n`,
    );
    return chain.ok ? 0 : 1;
  } finally {
    await database.close();
  }
}
