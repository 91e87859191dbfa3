import { integer, jsonb, pgSchema, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { ImageFiles } from './image-sizes.ts';

/** The images of items; what a text says of an image (description, caption, credit, focal point) stands in its figure. */
export const media = pgSchema('write').table(
  'media',
  {
    itemId: uuid('item_id').notNull(),
    key: text('key').notNull(),
    name: text('name').notNull(),
    width: integer('width').notNull(),
    height: integer('height').notNull(),
    files: jsonb('files').$type<ImageFiles>().notNull(),
    addedBy: uuid('added_by'),
    addedAt: timestamp('added_at', { withTimezone: true }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.itemId, t.key] })],
);
