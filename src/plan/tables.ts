import { pgSchema, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { ItemType, Language, Palette } from './types.ts';

const plan = pgSchema('plan');
const instant = (name: string) => timestamp(name, { withTimezone: true });

export const topics = plan.table('topics', {
  slug: text('slug').primaryKey(),
  nameId: text('name_id').notNull(),
  nameEn: text('name_en').notNull(),
  description: text('description').notNull(),
  palette: smallint('palette').$type<Palette>().notNull(),
  agencyId: uuid('agency_id').notNull(),
  createdAt: instant('created_at').notNull().defaultNow(),
});

export const briefs = plan.table('briefs', {
  id: uuid('id').primaryKey(),
  agencyId: uuid('agency_id').notNull(),
  unitId: uuid('unit_id'),
  type: text('type').$type<ItemType>().notNull(),
  language: text('language').$type<Language>().notNull(),
  angle: text('angle').notNull(),
  audience: text('audience').array().notNull(),
  topicSlugs: text('topic_slugs').array().notNull(),
  place: text('place'),
  contact: text('contact'),
  openedBy: uuid('opened_by'),
  openedAt: instant('opened_at').notNull(),
  changedAt: instant('changed_at').notNull(),
});
