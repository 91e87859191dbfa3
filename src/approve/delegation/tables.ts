import { pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Who signs in whose place, and when. */
export const delegations = pgSchema('approve').table('delegations', {
  id: uuid('id').primaryKey(),
  agencyId: uuid('agency_id').notNull(),
  absentId: uuid('absent_id').notNull(),
  delegateId: uuid('delegate_id').notNull(),
  fromAt: at('from_at').notNull(),
  untilAt: at('until_at').notNull(),
  reason: text('reason').notNull(),
  madeBy: uuid('made_by'),
  madeAt: at('made_at').notNull(),
  endedBy: uuid('ended_by'),
  endedAt: at('ended_at'),
});
