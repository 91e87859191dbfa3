import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type pg from 'pg';
import { AppError } from '../../errors.ts';
import { newToken } from '../../ids.ts';
import { copyOutSql, listTables, moduleSchemas, readApplied, readSequences, STABLE_TEXT } from './catalogue.ts';
import { copyOut } from './copy.ts';
import { bytesOf, filesBelow } from './folder.ts';
import {
  type BackupReport,
  CLOSING,
  type Closing,
  FORMAT_VERSION,
  MANIFEST,
  type Manifest,
  PART_BYTES,
  partName,
  reportOf,
} from './format.ts';
import { FileSum } from './sums.ts';
import { TAR_END, tarHeader, tarPadding } from './tar.ts';

export type BackupOptions = {
  appVersion: string;
  /** A fingerprint of the installation's secret; a restore with another secret is then refused. */
  keyCheck?: string;
  /** Schemas to keep; all of the installation when left out. The queue's open jobs always come along. */
  schemas?: string[];
};

/**
 * Writes a whole installation (rows, open jobs, files) into one file, as of one moment, while it runs. The file appears
 * under its name only when it is complete, readable by its owner alone. Memory use doesn't grow with the data.
 */
export async function writeBackup(
  pool: pg.Pool,
  filesDir: string,
  outFile: string,
  options: BackupOptions,
): Promise<BackupReport> {
  const draft = `${outFile}.${newToken(6)}.part`;
  const client = await pool.connect();
  let failed: Error | null = null;
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query(STABLE_TEXT);
    const schemas = options.schemas ?? (await moduleSchemas(client));
    const manifest = await makeManifest(client, schemas, options);
    const closing: Closing = { tables: [], sequences: [], files: { count: 0, bytes: 0, sha256: '' } };
    await pipeline(
      archive(client, filesDir, schemas, manifest, closing),
      createGzip({ level: 4 }),
      createWriteStream(draft, { mode: 0o600, flags: 'wx' }),
    );
    await client.query('COMMIT');
    await settle(draft, outFile);
    return reportOf(manifest, closing);
  } catch (error) {
    failed = error as Error;
    await rm(draft, { force: true });
    throw explain(error as NodeJS.ErrnoException, outFile);
  } finally {
    client.release(failed ?? undefined);
  }
}

async function makeManifest(client: pg.PoolClient, schemas: string[], options: BackupOptions): Promise<Manifest> {
  const server = await client.query<{ v: string }>("SELECT current_setting('server_version') AS v");
  return {
    format: 'gapura-backup',
    version: FORMAT_VERSION,
    madeAt: new Date().toISOString(),
    appVersion: options.appVersion,
    serverVersion: server.rows[0]!.v,
    keyCheck: options.keyCheck ?? null,
    migrations: await readApplied(client),
    tables: await listTables(client, schemas),
  };
}

/** Fills `closing` on the way. Files come after rows: a file is stored before a row names it and never changed. */
async function* archive(
  client: pg.PoolClient,
  filesDir: string,
  schemas: string[],
  manifest: Manifest,
  closing: Closing,
): AsyncGenerator<Buffer> {
  const at = new Date(manifest.madeAt);
  yield* entry(MANIFEST, Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`), at);
  for (const [index, table] of manifest.tables.entries()) {
    const sum = new FileSum();
    let part = 0;
    for await (const bytes of wholeRows(copyOut(client, copyOutSql(table)))) {
      sum.add(bytes);
      part += 1;
      yield* entry(partName(index, table, part), bytes, at);
    }
    closing.tables.push({ rows: sum.rows, sha256: sum.digest() });
  }
  const files = createHash('sha256');
  for await (const { path, size } of filesBelow(filesDir)) {
    const hash = createHash('sha256');
    yield tarHeader(`files/${path}`, size, at);
    for await (const chunk of bytesOf(filesDir, path, size)) {
      hash.update(chunk);
      yield chunk;
    }
    yield tarPadding(size);
    files.update(`${path}\n${size}\n${hash.digest('hex')}\n`);
    closing.files.count += 1;
    closing.files.bytes += size;
  }
  closing.files.sha256 = files.digest('hex');
  closing.sequences = await readSequences(client, schemas);
  yield* entry(CLOSING, Buffer.from(`${JSON.stringify(closing, null, 1)}\n`), at);
  yield TAR_END;
}

function* entry(name: string, body: Buffer, at: Date): Generator<Buffer> {
  yield tarHeader(name, body.length, at);
  yield body;
  yield tarPadding(body.length);
}

/** Gathers bytes into parts that end with a row. */
async function* wholeRows(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    held.push(chunk);
    size += chunk.length;
    const end = size < PART_BYTES ? -1 : chunk.lastIndexOf(10);
    if (end === -1) continue;
    const all = Buffer.concat(held);
    const rest = chunk.length - end - 1;
    yield all.subarray(0, all.length - rest);
    held = rest > 0 ? [all.subarray(all.length - rest)] : [];
    size = rest;
  }
  if (size > 0) yield Buffer.concat(held);
}

/** After a power cut either the old file or the whole new one is there. */
async function settle(draft: string, outFile: string): Promise<void> {
  await sync(draft);
  await rename(draft, outFile);
  await sync(dirname(outFile));
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function explain(error: NodeJS.ErrnoException, outFile: string): Error {
  if (!['ENOENT', 'EACCES', 'EROFS', 'ENOSPC', 'EISDIR', 'ENOTDIR'].includes(String(error.code))) return error;
  const say = {
    id: `Cadangan tidak dapat ditulis ke ${outFile}: ${error.message}`,
    en: `The backup can't be written to ${outFile}: ${error.message}`,
  };
  return new AppError('invalid', say, { cause: error });
}
