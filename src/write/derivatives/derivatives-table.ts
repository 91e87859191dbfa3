import { integer, jsonb, pgSchema, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { DerivativeKind } from './kinds.ts';
import type { DerivativeFile, DerivativeOffer, DerivativeOrigin } from './types.ts';

const write = pgSchema('write');
const instant = (name: string) => timestamp(name, { withTimezone: true });

export const derivatives = write.table('derivatives', {
  id: uuid('id').primaryKey(),
  itemId: uuid('item_id').notNull(),
  editionId: uuid('edition_id').notNull(),
  kind: text('kind').$type<DerivativeKind>().notNull(),
  version: integer('version').notNull(),
  text: text('text').notNull(),
  base: text('base').notNull(),
  offer: jsonb('offer').$type<DerivativeOffer>(),
  file: jsonb('file').$type<DerivativeFile>(),
  fromHash: text('from_hash').notNull(),
  fromVersion: integer('from_version').notNull(),
  fromText: text('from_text').notNull(),
  origin: text('origin').$type<DerivativeOrigin>().notNull(),
  model: text('model'),
  runId: uuid('run_id'),
  madeAt: instant('made_at').notNull(),
  editedBy: uuid('edited_by'),
  editedAt: instant('edited_at'),
});

export const derivativeVersions = write.table(
  'derivative_versions',
  {
    derivativeId: uuid('derivative_id').notNull(),
    version: integer('version').notNull(),
    text: text('text').notNull(),
    fromVersion: integer('from_version').notNull(),
    origin: text('origin').$type<DerivativeOrigin>().notNull(),
    savedBy: uuid('saved_by'),
    savedAt: instant('saved_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.derivativeId, t.version] })],
);
