import { z } from 'zod';

/** The version of the file's layout; README.md describes it. */
export const FORMAT_VERSION = 1;

/** Table bytes per archive entry: small enough for memory, large enough for speed. */
export const PART_BYTES = 4 << 20;

const name = z.string().min(1).max(63);

/** A table in a backup. `jobs` marks the queue, of which only open jobs are kept. */
const table = z.object({ schema: name, name, columns: z.array(name).min(1), jobs: z.boolean() });

/** The first entry of a backup file: what it is and what it holds. */
export const manifestSchema = z.object({
  format: z.literal('gapura-backup'),
  version: z.number().int(),
  madeAt: z.iso.datetime(),
  appVersion: z.string(),
  serverVersion: z.string(),
  /** Fingerprint of the installation's secret, never the secret itself. */
  keyCheck: z.string().nullable(),
  migrations: z.array(z.object({ id: z.string(), sha256: z.string() })),
  tables: z.array(table),
});

/** The last entry: sums over all that came before. A file without it is incomplete. */
export const closingSchema = z.object({
  tables: z.array(z.object({ rows: z.number().int().nonnegative(), sha256: z.string() })),
  sequences: z.array(z.object({ schema: name, name, value: z.string().regex(/^-?\d+$/), called: z.boolean() })),
  files: z.object({ count: z.number().int(), bytes: z.number().int(), sha256: z.string() }),
});

export type BackupTable = z.infer<typeof table>;
export type Manifest = z.infer<typeof manifestSchema>;
export type Closing = z.infer<typeof closingSchema>;

/** What a backup or a restore moved. */
export type BackupReport = { tables: number; rows: number; files: number; fileBytes: number; appVersion: string };

export const MANIFEST = 'manifest.json';
export const CLOSING = 'closing.json';

/** The entry for a part of a table: its place in the manifest, its name for people, the number of the part. */
export const partName = (index: number, t: BackupTable, part: number): string =>
  `tables/${pad(index, 4)}-${`${t.schema}.${t.name}`.replace(/[^A-Za-z0-9_.]/g, '_').slice(0, 60)}/${pad(part, 6)}.copy`;

const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** Counts up a manifest and a closing entry. */
export const reportOf = (manifest: Manifest, closing: Closing): BackupReport => ({
  tables: manifest.tables.length,
  rows: closing.tables.reduce((sum, t) => sum + t.rows, 0),
  files: closing.files.count,
  fileBytes: closing.files.bytes,
  appVersion: manifest.appVersion,
});
