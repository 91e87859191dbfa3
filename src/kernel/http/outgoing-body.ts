import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { OutgoingError } from './outgoing-trouble.ts';

const decoders: Record<string, () => Transform> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Reads a body, decompressing it, up to `most` bytes both as sent and as unpacked; beyond that it stops and throws. */
export async function readBounded(body: Readable, encoding: string, most: number): Promise<Buffer> {
  const names = encoding
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > 2 || names.some((name) => !(name in decoders))) {
    body.destroy();
    throw new OutgoingError('encoding');
  }
  const chunks: Buffer[] = [];
  const keep = bound(most);
  keep.on('data', (chunk: Buffer) => chunks.push(chunk));
  try {
    await pipeline([body, bound(most), ...names.reverse().map((name) => decoders[name]!()), keep]);
  } catch (error) {
    if (/^Z_|^ERR_BUFFER|^ERR_BROTLI|BROTLI/.test(String((error as { code?: string }).code)))
      throw new OutgoingError('encoding', { cause: error });
    throw error;
  }
  return Buffer.concat(chunks);
}

/** Passes bytes on until there are more than `most`. */
function bound(most: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > most) done(new OutgoingError('too-large'));
      else done(null, chunk);
    },
  });
}
