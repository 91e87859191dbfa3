import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { z } from 'zod';
import { AppError } from '../../errors.ts';
import { isSafePath } from './folder.ts';
import {
  type BackupTable,
  CLOSING,
  type Closing,
  closingSchema,
  FORMAT_VERSION,
  MANIFEST,
  type Manifest,
  manifestSchema,
  partName,
} from './format.ts';
import { FileSum } from './sums.ts';
import { damagedBackup, readTar, type TarEntry } from './tar.ts';

/** What a reader wants to do with the contents; each body must be read to its end. */
export type Visitor = {
  manifest?(manifest: Manifest): Promise<void>;
  rows?(table: BackupTable, index: number, body: AsyncIterable<Buffer>): Promise<void>;
  file?(path: string, body: AsyncIterable<Buffer>): Promise<void>;
};

/** Manifest and closing entry are small; a header that says otherwise is wrong. */
const NOTE_MAX = 64 << 20;

/**
 * Reads a backup file from start to end and checks all that it says about itself: order, counts, hashes. Throws AppError
 * "invalid" when anything is missing or changed, "conflict" when a newer Gapura wrote it.
 */
export async function readBackup(file: string, visit: Visitor = {}): Promise<{ manifest: Manifest; closing: Closing }> {
  const handle = await open(file, 'r').catch((error: NodeJS.ErrnoException) => {
    throw unreadable(file, error);
  });
  const plain = createGunzip();
  pipeline(createReadStream('', { fd: handle }), plain, () => undefined);
  try {
    return await new Reader(visit).run(readTar(plain));
  } catch (error) {
    // zlib's own errors have codes such as Z_DATA_ERROR and Z_BUF_ERROR.
    const code = String((error as NodeJS.ErrnoException).code);
    throw code.startsWith('Z_') || code === 'EISDIR' ? damagedBackup((error as Error).message, error) : error;
  } finally {
    plain.destroy();
  }
}

class Reader {
  readonly #visit: Visitor;
  readonly #sums: FileSum[] = [];
  readonly #files = createHash('sha256');
  #count = 0;
  #bytes = 0;
  #table = 0;
  #part = 0;

  constructor(visit: Visitor) {
    this.#visit = visit;
  }

  async run(entries: AsyncGenerator<TarEntry>): Promise<{ manifest: Manifest; closing: Closing }> {
    let manifest: Manifest | null = null;
    let closing: Closing | null = null;
    for await (const entry of entries) {
      if (closing) throw damagedBackup('something follows its end');
      if (!manifest) manifest = await this.#begin(entry);
      else if (entry.name === CLOSING) closing = parse(closingSchema, await note(entry));
      else if (entry.name.startsWith('files/')) await this.#file(entry);
      else await this.#rows(manifest, entry);
    }
    if (!manifest || !closing) throw damagedBackup('its end is missing');
    this.#compare(manifest, closing);
    return { manifest, closing };
  }

  async #begin(entry: TarEntry): Promise<Manifest> {
    if (entry.name !== MANIFEST) throw damagedBackup('it is not a backup of Gapura');
    const manifest = parse(manifestSchema, await note(entry));
    if (manifest.version > FORMAT_VERSION) throw newerBackup(manifest.appVersion);
    for (const _ of manifest.tables) this.#sums.push(new FileSum());
    await this.#visit.manifest?.(manifest);
    return manifest;
  }

  async #rows(manifest: Manifest, entry: TarEntry): Promise<void> {
    const index = Number(/^tables\/(\d{4})-/.exec(entry.name)?.[1] ?? -1);
    const table = manifest.tables[index];
    this.#part = index === this.#table ? this.#part + 1 : 1;
    if (!table || index < this.#table || entry.name !== partName(index, table, this.#part))
      throw damagedBackup(`unexpected entry ${entry.name}`);
    this.#table = index;
    const body = through(entry.body, (chunk) => this.#sums[index]!.add(chunk));
    await (this.#visit.rows?.(table, index, body) ?? exhaust(body));
  }

  async #file(entry: TarEntry): Promise<void> {
    const path = entry.name.slice('files/'.length);
    if (!isSafePath(path)) throw damagedBackup('a file name leads out of its folder');
    const hash = createHash('sha256');
    const body = through(entry.body, (chunk) => void hash.update(chunk));
    await (this.#visit.file?.(path, body) ?? exhaust(body));
    this.#files.update(`${path}\n${entry.size}\n${hash.digest('hex')}\n`);
    this.#count += 1;
    this.#bytes += entry.size;
  }

  #compare(manifest: Manifest, closing: Closing): void {
    for (const [i, t] of manifest.tables.entries()) {
      const [sum, said] = [this.#sums[i]!, closing.tables[i]];
      if (sum.rows !== said?.rows || sum.digest() !== said.sha256)
        throw damagedBackup(`the rows of ${t.schema}.${t.name} are not those that were written`);
    }
    const { count, bytes, sha256 } = closing.files;
    if (count !== this.#count || bytes !== this.#bytes || sha256 !== this.#files.digest('hex'))
      throw damagedBackup('the files are not those that were written');
  }
}

/** The error for a backup that this version is too old to read. */
export const newerBackup = (appVersion: string): AppError =>
  new AppError('conflict', {
    id: `Cadangan ini dibuat oleh Gapura yang lebih baru (${appVersion}). Pasang versi itu, lalu coba lagi.`,
    en: `This backup was made by a newer Gapura (${appVersion}). Install that version and try again.`,
  });

async function* through(body: AsyncIterable<Buffer>, see: (chunk: Buffer) => void): AsyncGenerator<Buffer> {
  for await (const chunk of body) {
    see(chunk);
    yield chunk;
  }
}

async function exhaust(body: AsyncIterable<Buffer>): Promise<void> {
  for await (const _ of body);
}

async function note(entry: TarEntry): Promise<unknown> {
  if (entry.size > NOTE_MAX) throw damagedBackup(`${entry.name} is too large`);
  const parts: Buffer[] = [];
  for await (const part of entry.body) parts.push(part);
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8'));
  } catch (error) {
    throw damagedBackup(`${entry.name} is not readable`, error);
  }
}

function parse<T>(schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw damagedBackup('its description is not that of a backup', parsed.error);
  return parsed.data;
}

const unreadable = (file: string, error: NodeJS.ErrnoException): AppError =>
  new AppError(
    'not-found',
    {
      id: `Berkas cadangan ${file} tidak dapat dibaca: ${error.message}`,
      en: `The backup file ${file} can't be read: ${error.message}`,
    },
    { cause: error },
  );
