import { integer, jsonb, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Bilingual } from '../../kernel/errors.ts';
import type { DebtVerdict } from './debt.ts';

const schema = pgSchema('approve');
const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** The officials of an agency who may release alone. */
export const emergencyOfficials = schema.table('emergency_officials', {
  id: uuid('id').primaryKey(),
  agencyId: uuid('agency_id').notNull(),
  accountId: uuid('account_id').notNull(),
  addedBy: uuid('added_by'),
  addedAt: at('added_at').notNull(),
  removedBy: uuid('removed_by'),
  removedAt: at('removed_at'),
});

/** How many hours a debt may stand, by agency. */
export const debtTerms = schema.table('debt_terms', {
  agencyId: uuid('agency_id').primaryKey(),
  hours: integer('hours').notNull(),
  setBy: uuid('set_by'),
  setAt: at('set_at').notNull(),
});

/** What officials owe who released alone. */
export const debts = schema.table('debts', {
  id: uuid('id').primaryKey(),
  packageId: uuid('package_id').notNull().unique(),
  agencyId: uuid('agency_id').notNull(),
  officialId: uuid('official_id').notNull(),
  reason: text('reason').notNull(),
  takenOn: jsonb('taken_on').$type<Bilingual[]>().notNull(),
  madeAt: at('made_at').notNull(),
  dueAt: at('due_at').notNull(),
  settledBy: uuid('settled_by'),
  settledName: text('settled_name'),
  settledAt: at('settled_at'),
  verdict: text('verdict').$type<DebtVerdict>(),
  settledReason: text('settled_reason'),
});
