import { boolean, jsonb, pgSchema, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { DerivativeKind } from '../derivatives/kinds.ts';
import type { ChosenChannel } from './choices.ts';

/** What of an edition its package holds and where it leaves for, as chosen at the last submission. */
export const packageChoices = pgSchema('write').table('package_choices', {
  editionId: uuid('edition_id').primaryKey(),
  derivatives: jsonb('derivatives').$type<DerivativeKind[]>().notNull(),
  attachments: jsonb('attachments').$type<string[]>().notNull(),
  channels: jsonb('channels').$type<ChosenChannel[]>().notNull(),
  crisis: boolean('crisis').notNull().default(false),
  chosenBy: uuid('chosen_by'),
  chosenAt: timestamp('chosen_at', { withTimezone: true }).notNull(),
});
