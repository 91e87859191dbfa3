import { integer, jsonb, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Role } from '../people/index.ts';
import type { ItemType } from '../plan/index.ts';
import type { PackageContent } from '../write/index.ts';
import type { CheckSummary } from './check-summary.ts';
import type { PackageState, Parts } from './package.ts';
import type { PolicyRules } from './policies/rules.ts';
import type { Risk } from './risk/risk.ts';
import type { Because, StepKind, StepState } from './step.ts';

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
  parts: jsonb('parts').$type<Parts>(),
  editors: uuid('editors').array().notNull(),
  risk: jsonb('risk').$type<Risk>().notNull(),
  decidedName: text('decided_name'),
  emergencyBy: uuid('emergency_by'),
});

/** The signatures that a package asks for, and those that were given. Triggers hold what the commands promise. */
export const steps = schema.table('steps', {
  id: uuid('id').primaryKey(),
  packageId: uuid('package_id').notNull(),
  position: integer('position').notNull(),
  seat: integer('seat').notNull().default(1),
  kind: text('kind').$type<StepKind>().notNull(),
  role: text('role').$type<Role>(),
  accountId: uuid('account_id'),
  personName: text('person_name'),
  because: jsonb('because').$type<Because[]>().notNull(),
  parts: jsonb('parts').$type<string[]>().notNull(),
  partHashes: jsonb('part_hashes').$type<Parts>().notNull(),
  dueAt: at('due_at'),
  state: text('state').$type<StepState>().notNull().default('open'),
  hash: text('hash'),
  decidedBy: uuid('decided_by'),
  decidedLink: uuid('decided_link'),
  decidedFor: uuid('decided_for'),
  decidedName: text('decided_name'),
  decidedRole: text('decided_role'),
  decidedAt: at('decided_at'),
  reason: text('reason'),
  carriedFrom: uuid('carried_from'),
});

/** The versions of the policies that say who has to sign what. */
export const policies = schema.table('policies', {
  id: uuid('id').primaryKey(),
  agencyId: uuid('agency_id').notNull(),
  itemType: text('item_type').$type<ItemType>(),
  rules: jsonb('rules').$type<PolicyRules>(),
  effectiveFrom: at('effective_from').notNull(),
  madeBy: uuid('made_by'),
  madeAt: at('made_at').notNull(),
});

export { delegations } from './delegation/tables.ts';
export { debts, debtTerms, emergencyOfficials } from './emergency/tables.ts';
export { linkEvents, links, signers } from './links/tables.ts';
export { reminders } from './reminders/tables.ts';
export { quoteAnswers } from './signoff/tables.ts';
