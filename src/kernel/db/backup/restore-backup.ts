import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { AppError } from '../../errors.ts';
import { newToken } from '../../ids.ts';
import type { Migration } from '../migrate.ts';
import { listTables, moduleSchemas, qualified, readApplied, STABLE_TEXT } from './catalogue.ts';
import { isUnused, openStaging, type Staging } from './folder.ts';
import { type BackupReport, type BackupTable, type Manifest, reportOf } from './format.ts';
import { layAside, RowLoader, refreshViews, setSequences, tablesWithRows } from './load-rows.ts';
import { newerBackup, readBackup } from './read-backup.ts';

export type RestoreOptions = {
  /** All migrations that this Gapura knows. */
  migrations: Migration[];
  /** Applies the given migrations that are missing and installs the job queue. */
  prepare: (pool: pg.Pool, migrations: Migration[]) => Promise<unknown>;
  /** The fingerprint of this installation's secret, made as the one given to `writeBackup`. */
  keyCheck?: string;
};

/** Reads a backup file to its end and returns what it holds; throws AppError when it is damaged. */
export async function checkBackup(inFile: string): Promise<BackupReport> {
  const { manifest, closing } = await readBackup(inFile);
  return reportOf(manifest, closing);
}

/**
 * Brings an installation from a file into an unused database and an empty files folder, all or nothing: the file is read
 * and checked to its end before anything is touched. The tables are brought to the state of the backup, filled in one
 * transaction, read back and compared; then the newer migrations run.
 */
export async function restoreBackup(
  inFile: string,
  pool: pg.Pool,
  filesDir: string,
  options: RestoreOptions,
): Promise<BackupReport> {
  const { manifest, closing } = await readBackup(inFile);
  const then = migrationsOf(manifest, options);
  if (!(await isUnused(filesDir))) throw notEmpty(filesDir);
  await withClient(pool, (client) => assertUnused(client, manifest));
  await options.prepare(pool, then);
  await withClient(pool, async (client) => {
    const staging = await openStaging(filesDir, newToken(6));
    try {
      await load(client, inFile, staging);
    } finally {
      await staging.discard();
    }
  });
  await options.prepare(pool, options.migrations);
  await pool.query('ANALYZE');
  return reportOf(manifest, closing);
}

async function load(client: pg.PoolClient, inFile: string, staging: Staging): Promise<void> {
  let takeOut: (() => Promise<void>) | null = null;
  await client.query('BEGIN');
  try {
    await client.query(STABLE_TEXT);
    const schemas = await moduleSchemas(client);
    const there = await listTables(client, schemas);
    // Again, under the transaction that fills it: somebody may have begun to use it.
    await assertNoAudit(client);
    const putBack = await layAside(client, schemas);
    const rows = new RowLoader(client, there);
    const { manifest, closing } = await readBackup(inFile, {
      manifest: async (m) => assertSameTables(m, there),
      rows: (table, _, body) => rows.load(table, body),
      file: async (path, body) => pipeline(body, createWriteStream(await staging.place(path), { mode: 0o600 })),
    });
    await rows.verify(manifest.tables);
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    await putBack();
    await refreshViews(client, schemas);
    takeOut = await staging.settle();
    await setSequences(client, closing.sequences);
    await client.query('COMMIT');
  } catch (error) {
    await takeOut?.();
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

/** The same migrations make the same tables; others were put there by hand and have no place here. */
function assertSameTables(manifest: Manifest, there: BackupTable[]): void {
  const columns = new Map(there.map((t) => [qualified(t), new Set(t.columns)]));
  for (const t of manifest.tables) {
    const has = columns.get(qualified(t));
    if (!has || (!t.jobs && t.columns.some((c) => !has.has(c)))) throw unknownTable(qualified(t));
  }
}

function migrationsOf(manifest: Manifest, { migrations, keyCheck }: RestoreOptions): Migration[] {
  if (manifest.keyCheck && keyCheck && manifest.keyCheck !== keyCheck) throw otherSecret();
  const known = new Map(migrations.map((m) => [m.id, m.sha256]));
  for (const m of manifest.migrations) if (known.get(m.id) !== m.sha256) throw newerBackup(manifest.appVersion);
  const had = new Set(manifest.migrations.map((m) => m.id));
  return migrations.filter((m) => had.has(m.id));
}

async function assertUnused(client: pg.PoolClient, manifest: Manifest): Promise<void> {
  const had = new Set(manifest.migrations.map((m) => m.id));
  const applied = await readApplied(client);
  const newer = applied.some((m) => !had.has(m.id));
  if (newer) throw notEmpty(`basis data / database (${applied.length} migrations)`);
  // Every change of an installation leaves an audit entry; rows without one came from the migrations themselves.
  if (applied.length > 0) return assertNoAudit(client);
  const [filled] = await tablesWithRows(client, await moduleSchemas(client));
  if (filled) throw notEmpty(filled);
}

async function assertNoAudit(client: pg.PoolClient): Promise<void> {
  const there = await client.query<{ yes: boolean }>("SELECT to_regclass('kernel.audit_entries') IS NOT NULL AS yes");
  if (!there.rows[0]!.yes) return;
  const used = await client.query<{ yes: boolean }>('SELECT EXISTS (SELECT 1 FROM kernel.audit_entries) AS yes');
  if (used.rows[0]!.yes) throw notEmpty('kernel.audit_entries');
}

async function withClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let failed = true;
  try {
    const result = await work(client);
    failed = false;
    return result;
  } finally {
    client.release(failed);
  }
}

const notEmpty = (what: string): AppError =>
  new AppError('conflict', {
    id: `Tujuan pemulihan sudah berisi data (${what}). Pulihkan ke folder data atau basis data yang baru.`,
    en: `The target of the restore already holds data (${what}). Restore into a new data folder or database.`,
  });

const unknownTable = (name: string): AppError =>
  new AppError('conflict', {
    id: `Cadangan ini berisi tabel ${name}, yang tidak dikenal oleh Gapura ini atau berbeda kolomnya. Tidak ada data yang dimuat.`,
    en: `This backup holds the table ${name}, which this Gapura doesn't know or knows with other columns. No data was loaded.`,
  });

const otherSecret = (): AppError =>
  new AppError('conflict', {
    id: 'Cadangan ini dibuat dengan kunci lain. Salin berkas secret.key dari folder data yang lama, atau isi GAPURA_SECRET dengan nilai yang lama, lalu coba lagi.',
    en: 'This backup was made with another key. Copy secret.key from the old data folder, or set GAPURA_SECRET to the old value, then try again.',
  });
