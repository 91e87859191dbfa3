import { integer, pgSchema, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** The files that go out with an item; their bytes lie in the file store under `key`, their SHA-256. */
export const attachments = pgSchema('write').table(
  'attachments',
  {
    itemId: uuid('item_id').notNull(),
    key: text('key').notNull(),
    name: text('name').notNull(),
    description: text('description').notNull(),
    type: text('type').notNull(),
    bytes: integer('bytes').notNull(),
    addedBy: uuid('added_by'),
    addedAt: timestamp('added_at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.itemId, t.key] })],
);
