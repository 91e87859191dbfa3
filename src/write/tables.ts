import { boolean, integer, jsonb, pgSchema, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { ItemType, Language } from '../plan/index.ts';
import type { ClaimState, Correction } from './claims/ledger.ts';
import type { DocumentJson } from './document.ts';
import type { Claim, FactHole } from './facts/types.ts';
import type { HouseStyle } from './house-style/house-style.ts';
import type { CarriedClaim } from './material/carry-claims.ts';
import type { HeadlineChoice, SourceClass, SourceKind, SourcePart, Stage, UsedFact, VersionReason } from './types.ts';

export { proposals } from './assisted/tables.ts';
export { editionProvenance, passages } from './provenance/tables.ts';

export { agencyWords, linkChecks, statements } from './statements/tables.ts';
export { comments, mergeBases, presence, suggestions, workingCopies } from './together/tables.ts';

const write = pgSchema('write');
const instant = (name: string) => timestamp(name, { withTimezone: true });

export const items = write.table('items', {
  id: uuid('id').primaryKey(),
  briefId: uuid('brief_id').notNull(),
  agencyId: uuid('agency_id').notNull(),
  unitId: uuid('unit_id'),
  type: text('type').$type<ItemType>().notNull(),
  slug: text('slug'),
  workingTitle: text('working_title').notNull(),
  topicSlugs: text('topic_slugs').array().notNull(),
  createdBy: uuid('created_by'),
  createdAt: instant('created_at').notNull(),
});

export const editions = write.table('editions', {
  id: uuid('id').primaryKey(),
  itemId: uuid('item_id').notNull(),
  language: text('language').$type<Language>().notNull(),
  headline: text('headline').notNull(),
  standfirst: text('standfirst').notNull(),
  body: jsonb('body').$type<DocumentJson>().notNull(),
  version: integer('version').notNull(),
  stage: text('stage').$type<Stage>().notNull(),
  lastEditorId: uuid('last_editor_id'),
  headlineChoices: jsonb('headline_choices').$type<HeadlineChoice[]>().notNull().default([]),
  facts: jsonb('facts').$type<UsedFact[]>().notNull().default([]),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
  releasedAt: instant('released_at'),
});

export const editionVersions = write.table(
  'edition_versions',
  {
    editionId: uuid('edition_id').notNull(),
    version: integer('version').notNull(),
    reason: text('reason').$type<VersionReason>().notNull(),
    headline: text('headline').notNull(),
    standfirst: text('standfirst').notNull(),
    body: jsonb('body').$type<DocumentJson>().notNull(),
    savedBy: uuid('saved_by'),
    savedAt: instant('saved_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.version] })],
);

export const sources = write.table('sources', {
  id: uuid('id').primaryKey(),
  itemId: uuid('item_id').notNull(),
  position: integer('position').notNull(),
  name: text('name').notNull(),
  kind: text('kind').$type<SourceKind>().notNull(),
  fileKey: text('file_key'),
  text: text('text').notNull(),
  sha256: text('sha256').notNull(),
  class: text('class').$type<SourceClass>().notNull().default('internal'),
  givenBy: text('given_by'),
  language: text('language'),
  address: text('address'),
  parts: jsonb('parts').$type<SourcePart[]>().notNull().default([]),
  replaces: uuid('replaces'),
  addedBy: uuid('added_by'),
  addedAt: instant('added_at').notNull(),
});

export const sourceVersions = write.table('source_versions', {
  id: uuid('id').primaryKey(),
  sourceId: uuid('source_id').notNull(),
  name: text('name').notNull(),
  kind: text('kind').$type<SourceKind>().notNull(),
  fileKey: text('file_key'),
  text: text('text').notNull(),
  sha256: text('sha256').notNull(),
  parts: jsonb('parts').$type<SourcePart[]>().notNull(),
  replaces: uuid('replaces'),
  addedBy: uuid('added_by'),
  addedAt: instant('added_at').notNull(),
  carried: jsonb('carried').$type<CarriedClaim[]>().notNull().default([]),
});

export const claims = write.table(
  'claims',
  {
    itemId: uuid('item_id').notNull(),
    number: integer('number').notNull(),
    kind: text('kind').notNull(),
    text: text('text').notNull(),
    claim: jsonb('claim').$type<Claim>().notNull(),
    state: text('state').$type<ClaimState>().notNull().default('open'),
    gone: boolean('gone').notNull().default(false),
    manual: boolean('manual').notNull().default(false),
    passage: text('passage'),
    correction: jsonb('correction').$type<Correction>(),
    reason: text('reason'),
    mergedInto: integer('merged_into'),
    decidedBy: uuid('decided_by'),
    decidedAt: instant('decided_at'),
  },
  (t) => [primaryKey({ columns: [t.itemId, t.number] })],
);

/** Claim ids by question, in the order in which the material answers it. */
export type Answers = Record<
  'who' | 'what' | 'when' | 'where' | 'why' | 'how' | 'quotes' | 'figures' | 'contact',
  string[]
>;

export const factSheets = write.table('fact_sheets', {
  itemId: uuid('item_id').primaryKey(),
  answers: jsonb('answers').$type<Answers>().notNull(),
  holes: jsonb('holes').$type<FactHole[]>().notNull(),
  extractedAt: instant('extracted_at').notNull(),
  stamp: uuid('stamp'),
});

export const acceptedMarks = write.table(
  'accepted_marks',
  {
    editionId: uuid('edition_id').notNull(),
    findingId: text('finding_id').notNull(),
    accountId: uuid('account_id'),
    reason: text('reason').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.editionId, t.findingId] })],
);

export const houseStyles = write.table('house_styles', {
  agencyId: uuid('agency_id').primaryKey(),
  style: jsonb('style').$type<HouseStyle>().notNull(),
  changedBy: uuid('changed_by'),
  changedAt: instant('changed_at').notNull(),
});

export { attachments } from './attachments/attachments-table.ts';
export { derivatives, derivativeVersions } from './derivatives/derivatives-table.ts';
export { media } from './media/media-table.ts';
export { packageChoices } from './package/choices-table.ts';
