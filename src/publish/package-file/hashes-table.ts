import { jsonb, pgSchema, text, uuid } from 'drizzle-orm/pg-core';

/** The hashes of the parts of the package that an article came out of. */
export const packageHashes = pgSchema('publish').table('package_hashes', {
  articleId: uuid('article_id').primaryKey(),
  hash: text('hash').notNull(),
  hashes: jsonb('hashes').$type<Record<string, string>>().notNull(),
});
