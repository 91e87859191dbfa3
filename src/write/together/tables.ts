import { integer, jsonb, pgSchema, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { DocumentJson, DocumentNode } from '../document.ts';
import type { Anchor, SuggestionKind, SuggestionPlace, SuggestionState } from './types.ts';

const write = pgSchema('write');
const instant = (name: string) => timestamp(name, { withTimezone: true });

export const mergeBases = write.table(
  'merge_bases',
  {
    editionId: uuid('edition_id').notNull(),
    version: integer('version').notNull(),
    headline: text('headline').notNull(),
    standfirst: text('standfirst').notNull(),
    body: jsonb('body').$type<DocumentJson>().notNull(),
    savedAt: instant('saved_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.version] })],
);

export const workingCopies = write.table(
  'working_copies',
  {
    editionId: uuid('edition_id').notNull(),
    accountId: uuid('account_id').notNull(),
    pageId: uuid('page_id').notNull(),
    baseVersion: integer('base_version').notNull(),
    headline: text('headline').notNull(),
    standfirst: text('standfirst').notNull(),
    body: jsonb('body').$type<DocumentJson>().notNull(),
    joinedVersion: integer('joined_version'),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.accountId, t.pageId] })],
);

export const presence = write.table(
  'presence',
  {
    editionId: uuid('edition_id').notNull(),
    accountId: uuid('account_id').notNull(),
    pageId: uuid('page_id').notNull(),
    block: integer('block'),
    seenAt: instant('seen_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.accountId, t.pageId] })],
);

export const suggestions = write.table('suggestions', {
  id: uuid('id').primaryKey(),
  editionId: uuid('edition_id').notNull(),
  authorId: uuid('author_id'),
  kind: text('kind').$type<SuggestionKind>().notNull(),
  place: text('place').$type<SuggestionPlace>().notNull(),
  atBlock: integer('at_block').notNull(),
  before: jsonb('before').$type<DocumentNode>(),
  base: jsonb('base').$type<DocumentNode[]>().notNull(),
  proposed: jsonb('proposed').$type<DocumentNode[]>().notNull(),
  pageId: uuid('page_id'),
  againstId: uuid('against_id'),
  state: text('state').$type<SuggestionState>().notNull(),
  reason: text('reason'),
  madeAt: instant('made_at').notNull(),
  decidedBy: uuid('decided_by'),
  decidedAt: instant('decided_at'),
});

export const comments = write.table('comments', {
  id: uuid('id').primaryKey(),
  editionId: uuid('edition_id').notNull(),
  threadId: uuid('thread_id').notNull(),
  authorId: uuid('author_id'),
  text: text('text').notNull(),
  anchor: jsonb('anchor').$type<Anchor>(),
  writtenAt: instant('written_at').notNull(),
  resolvedAt: instant('resolved_at'),
  resolvedBy: uuid('resolved_by'),
});
