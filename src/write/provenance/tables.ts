import { jsonb, pgSchema, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Language } from '../../plan/index.ts';
import type { Provenance, RecordedOrigin } from './types.ts';

const write = pgSchema('write');
const instant = (name: string) => timestamp(name, { withTimezone: true });

export const passages = write.table(
  'passages',
  {
    itemId: uuid('item_id').notNull(),
    language: text('language').$type<Language>().notNull(),
    hash: text('hash').notNull(),
    text: text('text').notNull(),
    origin: text('origin').$type<RecordedOrigin>().notNull(),
    model: text('model'),
    runId: uuid('run_id'),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.itemId, t.language, t.hash] })],
);

export const editionProvenance = write.table('edition_provenance', {
  editionId: uuid('edition_id').primaryKey(),
  provenance: jsonb('provenance').$type<Provenance>().notNull(),
  at: instant('at').notNull(),
});
