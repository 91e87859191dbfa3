import { date, integer, jsonb, pgSchema, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Statement } from './statement.ts';

const write = pgSchema('write');
const instant = (name: string) => timestamp(name, { withTimezone: true });

export const statements = write.table(
  'statements',
  {
    editionId: uuid('edition_id').notNull(),
    number: integer('number').notNull(),
    itemId: uuid('item_id').notNull(),
    agencyId: uuid('agency_id').notNull(),
    kind: text('kind').$type<Statement['kind']>().notNull(),
    key: text('key').notNull(),
    terms: text('terms').array().notNull(),
    statement: jsonb('statement').$type<Statement>().notNull(),
    headline: text('headline').notNull(),
    day: date('day').notNull(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.number] })],
);

export const agencyWords = write.table(
  'agency_words',
  {
    agencyId: uuid('agency_id').notNull(),
    word: text('word').notNull(),
    addedBy: uuid('added_by'),
    addedAt: instant('added_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.agencyId, t.word] })],
);

/** `unknown` stands for an address that may not be called, or answered with something that proves nothing. */
export type LinkState = 'alive' | 'dead' | 'unknown';

export const linkChecks = write.table('link_checks', {
  address: text('address').primaryKey(),
  state: text('state').$type<LinkState>().notNull(),
  status: integer('status'),
  checkedAt: instant('checked_at').notNull(),
});
