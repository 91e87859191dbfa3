import { bigint, integer, pgSchema, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { KeyOrigin, KeyState, RecordKind } from './record.ts';

const schema = pgSchema('publish');
const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** The public halves of the keys with which releases are signed. */
export const signingKeys = schema.table('signing_keys', {
  id: text('id').primaryKey(),
  publicPem: text('public_pem').notNull(),
  origin: text('origin').$type<KeyOrigin>().notNull(),
  state: text('state').$type<KeyState>().notNull().default('active'),
  validFrom: at('valid_from').notNull(),
  validTo: at('valid_to'),
  reason: text('reason'),
});

/** The private halves that were made here, sealed by the vault. Not readable by the public role. */
export const signingSecrets = schema.table('signing_secrets', {
  keyId: text('key_id').primaryKey(),
  sealed: text('sealed').notNull(),
});

/** The check code of each edition that has asked for one, released or not. Not readable by the public role. */
export const checkCodes = schema.table('check_codes', {
  editionId: uuid('edition_id').primaryKey(),
  code: text('code').notNull().unique(),
});

/** The signed records: one for each change of what is public, each holding the hash of the one before. */
export const records = schema.table('records', {
  sequence: bigint('sequence', { mode: 'number' }).primaryKey(),
  articleId: uuid('article_id').notNull(),
  code: text('code').notNull(),
  version: integer('version').notNull(),
  kind: text('kind').$type<RecordKind>().notNull(),
  record: text('record').notNull(),
  hash: text('hash').notNull().unique(),
  previous: text('previous').notNull().unique(),
  keyId: text('key_id').notNull(),
  signature: text('signature').notNull(),
  signedAt: at('signed_at').notNull(),
});

/** Hashes of words in a row of each public version, by which a pasted text is found. */
export const textGrams = schema.table(
  'text_grams',
  {
    gram: integer('gram').notNull(),
    articleId: uuid('article_id').notNull(),
    version: integer('version').notNull(),
  },
  (t) => [primaryKey({ columns: [t.gram, t.articleId, t.version] })],
);

/** The versions that are in that index. Not readable by the public role. */
export const textMarks = schema.table(
  'text_marks',
  {
    articleId: uuid('article_id').notNull(),
    version: integer('version').notNull(),
    markedAt: at('marked_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.articleId, t.version] })],
);

/** The SHA-256 of every file that came out with a version. */
export const releasedFiles = schema.table(
  'released_files',
  {
    hash: text('hash').notNull(),
    articleId: uuid('article_id').notNull(),
    version: integer('version').notNull(),
    name: text('name').notNull(),
    type: text('type').notNull(),
  },
  (t) => [primaryKey({ columns: [t.hash, t.articleId, t.version] })],
);
