import { integer, jsonb, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { PackageContent } from '../write/index.ts';
import type { CheckSummary } from './check-summary.ts';
import type { PackageState } from './package.ts';

const schema = pgSchema('approve');
const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** What was put before an approver. The content and its hash never change; the state does. */
export const packages = schema.table('packages', {
  id: uuid('id').primaryKey(),
  editionId: uuid('edition_id').notNull(),
  itemId: uuid('item_id').notNull(),
  agencyId: uuid('agency_id').notNull(),
  editionVersion: integer('edition_version').notNull(),
  hash: text('hash').notNull(),
  content: jsonb('content').$type<PackageContent>().notNull(),
  state: text('state').$type<PackageState>().notNull().default('pending'),
  submittedBy: uuid('submitted_by'),
  submittedAt: at('submitted_at').notNull(),
  lastEditorId: uuid('last_editor_id'),
  decidedBy: uuid('decided_by'),
  decidedAt: at('decided_at'),
  voidedAt: at('voided_at'),
  reason: text('reason'),
  checks: jsonb('checks').$type<CheckSummary>().notNull(),
  releasedAt: at('released_at'),
});
