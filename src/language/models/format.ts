/** The parts of a model file: a description and tables of numbers by name. */
export type ModelFile = {
  about: Record<string, unknown>;
  tables: ReadonlyMap<string, Int8Array | Uint8Array | Float32Array>;
};

const magic = 'GAPURA1\n';
const kinds = { i8: Int8Array, u8: Uint8Array, f32: Float32Array } as const;
type Kind = keyof typeof kinds;
type Entry = { name: string; kind: Kind; length: number };

const kindOf = (table: Int8Array | Uint8Array | Float32Array): Kind =>
  table instanceof Int8Array ? 'i8' : table instanceof Uint8Array ? 'u8' : 'f32';

const padded = (length: number): number => Math.ceil(length / 4) * 4;

/** Writes a model file: eight letters, the length of the description, the description as JSON, then the tables. */
export function writeModelFile(
  about: Record<string, unknown>,
  tables: Iterable<[string, Int8Array | Uint8Array | Float32Array]>,
): Uint8Array {
  const list = [...tables];
  const entries: Entry[] = list.map(([name, table]) => ({ name, kind: kindOf(table), length: table.length }));
  const head = new TextEncoder().encode(JSON.stringify({ about, tables: entries }));
  const start = padded(12 + head.length);
  const bytes = new Uint8Array(list.reduce((sum, [, table]) => sum + padded(table.byteLength), start));
  bytes.set(new TextEncoder().encode(magic));
  new DataView(bytes.buffer).setUint32(8, head.length, true);
  bytes.set(head, 12);
  let at = start;
  for (const [, table] of list) {
    bytes.set(new Uint8Array(table.buffer, table.byteOffset, table.byteLength), at);
    at += padded(table.byteLength);
  }
  return bytes;
}

/** Reads what `writeModelFile` wrote; throws when the bytes aren't such a file or are cut short. */
export function readModelFile(bytes: Uint8Array): ModelFile {
  if (new TextDecoder().decode(bytes.subarray(0, 8)) !== magic) throw new Error('This is no model file of Gapura.');
  const own = bytes.slice();
  const length = new DataView(own.buffer).getUint32(8, true);
  const head = JSON.parse(new TextDecoder().decode(own.subarray(12, 12 + length))) as {
    about: Record<string, unknown>;
    tables: Entry[];
  };
  const tables = new Map<string, Int8Array | Uint8Array | Float32Array>();
  let at = padded(12 + length);
  for (const { name, kind, length: count } of head.tables) {
    const size = count * kinds[kind].BYTES_PER_ELEMENT;
    if (at + size > own.length) throw new Error(`The model file ends before its table ${name}.`);
    tables.set(name, new kinds[kind](own.buffer, at, count));
    at += padded(size);
  }
  return { about: head.about, tables };
}
