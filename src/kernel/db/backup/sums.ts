import { createHash } from 'node:crypto';

const NEWLINE = 10;

/** Hash and number of rows of a table's bytes in the order in which they stand in the file. */
export class FileSum {
  rows = 0;
  readonly #hash = createHash('sha256');

  add(bytes: Buffer): void {
    this.#hash.update(bytes);
    for (let i = bytes.indexOf(NEWLINE); i !== -1; i = bytes.indexOf(NEWLINE, i + 1)) this.rows += 1;
  }

  /** The SHA-256 in hexadecimal; ends the sum. */
  digest(): string {
    return this.#hash.digest('hex');
  }
}

/** A sum over rows that doesn't depend on their order: the SHA-256 of each row, added modulo 2^64 in four lanes. */
export class RowSetSum {
  rows = 0;
  readonly #lanes = new BigUint64Array(4);
  #rest: Buffer = Buffer.alloc(0);

  add(bytes: Buffer): void {
    let from = 0;
    for (let i = bytes.indexOf(NEWLINE); i !== -1; i = bytes.indexOf(NEWLINE, from)) {
      const end = bytes.subarray(from, i + 1);
      this.#row(this.#rest.length ? Buffer.concat([this.#rest, end]) : end);
      this.#rest = Buffer.alloc(0);
      from = i + 1;
    }
    if (from < bytes.length) this.#rest = Buffer.concat([this.#rest, bytes.subarray(from)]);
  }

  equals(other: RowSetSum): boolean {
    return this.rows === other.rows && this.#lanes.every((lane, i) => lane === other.#lanes[i]);
  }

  #row(row: Buffer): void {
    this.rows += 1;
    const hash = createHash('sha256').update(row).digest();
    for (let i = 0; i < 4; i += 1) this.#lanes[i]! += hash.readBigUInt64LE(i * 8);
  }
}
