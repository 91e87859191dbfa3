import { pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { QuoteVerdict } from './quotation.ts';

/** What quoted officials said of their quotations. */
export const quoteAnswers = pgSchema('approve').table('quote_answers', {
  id: uuid('id').primaryKey(),
  linkId: uuid('link_id').notNull(),
  packageId: uuid('package_id').notNull(),
  editionId: uuid('edition_id').notNull(),
  quoteHash: text('quote_hash').notNull(),
  speaker: text('speaker').notNull(),
  quotation: text('quotation').notNull(),
  verdict: text('verdict').$type<QuoteVerdict>().notNull(),
  words: text('words'),
  at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull(),
});
