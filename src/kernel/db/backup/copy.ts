import { once } from 'node:events';
import type pg from 'pg';

/** What the driver's connection offers beyond its published types; the same calls that its own query class makes. */
type Wire = {
  stream: NodeJS.ReadWriteStream & { writableNeedDrain: boolean };
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  endCopyFrom(): void;
  sendCopyFail(message: string): void;
};

/** Bytes that may wait for a slow reader before the socket is paused. */
const HIGH_WATER = 1 << 20;

/**
 * Runs COPY … TO STDOUT and yields its bytes; memory stays bounded. When the reader leaves early the connection is in the
 * middle of an answer: release it as broken.
 */
export async function* copyOut(client: pg.PoolClient, text: string): AsyncGenerator<Buffer> {
  const query = new CopyOut(text);
  client.query(query as unknown as pg.Submittable);
  for (;;) {
    const chunk = await query.next();
    if (!chunk) return;
    yield chunk;
  }
}

/** Runs COPY … FROM STDIN with the given bytes; an error of the source or of the server ends it and is thrown. */
export function copyIn(client: pg.PoolClient, text: string, chunks: AsyncIterable<Buffer>): Promise<void> {
  return new Promise((resolve, reject) => {
    let failed: unknown = null;
    const feed = async (wire: Wire) => {
      try {
        for await (const chunk of chunks) {
          if (failed) return;
          wire.sendCopyFromChunk(chunk);
          if (wire.stream.writableNeedDrain) await once(wire.stream, 'drain');
        }
        wire.endCopyFrom();
      } catch (error) {
        failed ??= error;
        wire.sendCopyFail('the source failed');
      }
    };
    const query = {
      callback: () => undefined,
      submit: (wire: Wire) => wire.query(text),
      handleCopyInResponse: (wire: Wire) => void feed(wire),
      handleCommandComplete: () => undefined,
      handleReadyForQuery: () => resolve(),
      handleError(error: Error) {
        failed ??= error;
        reject(failed);
      },
    };
    client.query(query as unknown as pg.Submittable);
  });
}

class CopyOut {
  readonly text: string;
  callback = (): void => undefined;
  #parts: Buffer[] = [];
  #size = 0;
  #done = false;
  #error: Error | null = null;
  #wake: () => void = () => undefined;
  #wire: Wire | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** The bytes that have arrived, or null after the last. */
  async next(): Promise<Buffer | null> {
    while (this.#size === 0 && !this.#done && !this.#error)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    if (this.#error) throw this.#error;
    if (this.#size === 0) return null;
    const all = Buffer.concat(this.#parts);
    this.#parts = [];
    this.#size = 0;
    this.#wire?.stream.resume();
    return all;
  }

  submit(wire: Wire): void {
    this.#wire = wire;
    wire.query(this.text);
  }

  handleCopyData(message: { chunk: Buffer }, wire: Wire): void {
    // The driver uses its buffer again after this call.
    this.#parts.push(Buffer.from(message.chunk));
    this.#size += message.chunk.length;
    if (this.#size > HIGH_WATER) wire.stream.pause();
    this.#wake();
  }

  handleCommandComplete(): void {}

  handleReadyForQuery(): void {
    this.#done = true;
    this.#wake();
  }

  handleError(error: Error): void {
    this.#error = error;
    this.#wire?.stream.resume();
    this.#wake();
  }
}
