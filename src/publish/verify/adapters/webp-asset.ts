import type { Asset } from '@trustnxt/c2pa-ts/asset';

const HEADER = 12;
const CHUNK_HEADER = 8;

/** A WebP picture with its content credentials in a `C2PA` chunk behind all others (C2PA 2.1, embedding into RIFF). */
export class WebpAsset implements Asset {
  readonly mimeType = 'image/webp';
  #bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  static canRead(bytes: Uint8Array): boolean {
    const head = Buffer.from(bytes.subarray(0, HEADER)).toString('latin1');
    return head.startsWith('RIFF') && head.endsWith('WEBP');
  }

  getDataLength(): number {
    return this.#bytes.length;
  }

  async getDataRange(start = 0, length = this.#bytes.length - start): Promise<Uint8Array> {
    return this.#bytes.subarray(start, start + length);
  }

  dumpInfo(): string {
    return `WebP, ${this.#bytes.length} bytes`;
  }

  getManifestJUMBF(): Uint8Array | undefined {
    const chunk = this.#chunk();
    return chunk === null
      ? undefined
      : this.#bytes.subarray(chunk.start + CHUNK_HEADER, chunk.start + CHUNK_HEADER + chunk.size);
  }

  getHashExclusionRange(): { start: number; length: number } {
    const chunk = this.#chunk();
    if (!chunk) throw new Error('there is no room for a manifest yet');
    return { start: chunk.start, length: chunk.end - chunk.start };
  }

  async ensureManifestSpace(length: number): Promise<void> {
    const before = this.#chunk();
    if (before?.size === length) return;
    const picture = before
      ? Buffer.concat([this.#bytes.subarray(0, before.start), this.#bytes.subarray(before.end)])
      : Buffer.from(this.#bytes);
    const chunk = Buffer.alloc(CHUNK_HEADER + length + (length % 2));
    chunk.write('C2PA', 'latin1');
    chunk.writeUInt32LE(length, 4);
    const whole = Buffer.concat([picture, chunk]);
    whole.writeUInt32LE(whole.length - CHUNK_HEADER, 4);
    this.#bytes = whole;
  }

  async writeManifestJUMBF(jumbf: Uint8Array): Promise<void> {
    const chunk = this.#chunk();
    if (chunk?.size !== jumbf.length) throw new Error('the manifest does not fit into its room');
    this.#bytes.set(jumbf, chunk.start + CHUNK_HEADER);
  }

  #chunk(): { start: number; end: number; size: number } | null {
    const view = Buffer.from(this.#bytes.buffer, this.#bytes.byteOffset, this.#bytes.length);
    for (let start = HEADER; start + CHUNK_HEADER <= view.length; ) {
      const size = view.readUInt32LE(start + 4);
      const end = start + CHUNK_HEADER + size + (size % 2);
      if (view.toString('latin1', start, start + 4) === 'C2PA') return { start, end, size };
      start = end;
    }
    return null;
  }
}
