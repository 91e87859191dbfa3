import { pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { ReminderKind } from './reminder-kinds.ts';

/** What was sent because somebody waits. */
export const reminders = pgSchema('approve').table('reminders', {
  id: uuid('id').primaryKey(),
  stepId: uuid('step_id'),
  debtId: uuid('debt_id'),
  kind: text('kind').$type<ReminderKind>().notNull(),
  at: timestamp('at', { withTimezone: true, mode: 'date' }).notNull(),
  sentBy: uuid('sent_by'),
  accountId: uuid('account_id'),
});
