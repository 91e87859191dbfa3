import { AppError } from '../../errors.ts';

const BLOCK = 512;

/** Two zero blocks end an archive. */
export const TAR_END = Buffer.alloc(2 * BLOCK);

/** An entry of an archive while it is read; its body must be read to the end before the next entry is asked for. */
export type TarEntry = { name: string; size: number; body: AsyncGenerator<Buffer> };

/** The header block of a regular file (POSIX.1-1988 ustar); throws when name or size don't fit into it. */
export function tarHeader(name: string, size: number, at: Date): Buffer {
  const { head, tail } = splitName(name);
  if (size >= 8 ** 11) throw new Error(`${name} is larger than an archive entry can be`);
  const block = Buffer.alloc(BLOCK);
  block.write(tail, 0, 'utf8');
  block.write('0000600\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  block.write(`${size.toString(8).padStart(11, '0')}\0`, 124);
  block.write(
    `${Math.floor(at.getTime() / 1000)
      .toString(8)
      .padStart(11, '0')}\0`,
    136,
  );
  block.write('0', 156);
  block.write('ustar\u000000', 257);
  block.write(head, 345, 'utf8');
  block.write(`${checksum(block).toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

/** What follows a body so that the next header starts at a block. */
export const tarPadding = (size: number): Buffer => Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);

/** Yields the entries of an archive; throws `damagedBackup` when it breaks off or a header doesn't fit its checksum. */
export async function* readTar(bytes: AsyncIterable<Buffer>): AsyncGenerator<TarEntry> {
  const source = new Taker(bytes);
  for (;;) {
    const header = await source.take(BLOCK);
    if (header.every((b) => b === 0)) break;
    const entry = parseHeader(header);
    let left = entry.size;
    yield {
      ...entry,
      body: source.stream(entry.size, (n) => {
        left -= n;
      }),
    };
    if (left !== 0) throw new Error(`the body of ${entry.name} was not read`);
    await source.take(tarPadding(entry.size).length);
  }
  await source.drain();
}

/** The error for a file that can't be believed. */
export const damagedBackup = (why: string, cause?: unknown): AppError =>
  new AppError(
    'invalid',
    {
      id: `Berkas cadangan rusak atau tidak lengkap (${why}). Tidak ada yang diubah.`,
      en: `The backup file is damaged or incomplete (${why}). Nothing was changed.`,
    },
    { cause },
  );

function splitName(name: string): { head: string; tail: string } {
  if (Buffer.byteLength(name) <= 100) return { head: '', tail: name };
  for (let i = name.indexOf('/'); i > 0; i = name.indexOf('/', i + 1)) {
    const [head, tail] = [name.slice(0, i), name.slice(i + 1)];
    if (Buffer.byteLength(head) <= 155 && Buffer.byteLength(tail) <= 100) return { head, tail };
  }
  throw new Error(`the name is too long for an archive: ${name}`);
}

/** The sum of all bytes with the checksum field read as blanks. */
function checksum(block: Buffer): number {
  let sum = 0;
  for (let i = 0; i < BLOCK; i += 1) sum += i >= 148 && i < 156 ? 32 : block[i]!;
  return sum;
}

function parseHeader(block: Buffer): { name: string; size: number } {
  const text = (from: number, length: number) => block.toString('utf8', from, from + length).replace(/\0.*$/s, '');
  if (Number.parseInt(text(148, 8), 8) !== checksum(block)) throw damagedBackup('a header does not fit its checksum');
  const size = Number.parseInt(text(124, 12), 8);
  if (!Number.isSafeInteger(size) || text(156, 1) !== '0') throw damagedBackup('an entry is not a plain file');
  const head = text(345, 155);
  return { name: head ? `${head}/${text(0, 100)}` : text(0, 100), size };
}

/** Takes exact numbers of bytes from chunks of any size. */
class Taker {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(bytes: AsyncIterable<Buffer>) {
    this.#chunks = bytes[Symbol.asyncIterator]();
  }

  async take(size: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for await (const part of this.stream(size, () => undefined)) parts.push(part);
    return Buffer.concat(parts);
  }

  async *stream(size: number, took: (bytes: number) => void): AsyncGenerator<Buffer> {
    let left = size;
    while (left > 0) {
      if (this.#rest.length === 0) await this.#fill();
      const part = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(part.length);
      left -= part.length;
      took(part.length);
      yield part;
    }
  }

  /** The compression's own check value stands behind the last byte. */
  async drain(): Promise<void> {
    while (!(await this.#chunks.next()).done);
  }

  async #fill(): Promise<void> {
    const next = await this.#chunks.next();
    if (next.done) throw damagedBackup('it breaks off');
    this.#rest = next.value;
  }
}
