import { boolean, date, integer, pgSchema, primaryKey, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Choice, CoverageKind } from './calendar/types.ts';
import type { Answer } from './invitations/types.ts';
import type { IssueState, NarrativeKind } from './narrative/types.ts';
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

export const events = plan.table('events', {
  id: uuid('id').primaryKey(),
  agencyId: uuid('agency_id').notNull(),
  unitId: uuid('unit_id'),
  title: text('title').notNull(),
  place: text('place').notNull().default(''),
  startsAt: instant('starts_at').notNull(),
  endsAt: instant('ends_at').notNull(),
  speaker: text('speaker').notNull().default(''),
  description: text('description').notNull().default(''),
  version: integer('version').notNull().default(1),
  announcedVersion: integer('announced_version'),
  cancelledAt: instant('cancelled_at'),
  openedBy: uuid('opened_by'),
  changedAt: instant('changed_at').notNull(),
});

export const coverage = plan.table(
  'coverage',
  {
    eventId: uuid('event_id').notNull(),
    kind: text('kind').$type<CoverageKind>().notNull(),
    accountId: uuid('account_id'),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.kind] })],
);

export const issues = plan.table('issues', {
  id: uuid('id').primaryKey(),
  agencyId: uuid('agency_id').notNull(),
  title: text('title').notNull(),
  description: text('description').notNull().default(''),
  state: text('state').$type<IssueState>().notNull(),
  ownerId: uuid('owner_id'),
  openedAt: instant('opened_at').notNull(),
  changedAt: instant('changed_at').notNull(),
});

export const narrativeLines = plan.table('narrative_lines', {
  id: uuid('id').primaryKey(),
  issueId: uuid('issue_id').notNull(),
  kind: text('kind').$type<NarrativeKind>().notNull(),
  words: text('words').notNull(),
  wordsEn: text('words_en').notNull().default(''),
  figure: text('figure').notNull().default(''),
  source: text('source').notNull().default(''),
  validFrom: date('valid_from').notNull(),
  validTo: date('valid_to'),
});

export const briefIssues = plan.table(
  'brief_issues',
  { briefId: uuid('brief_id').notNull(), issueId: uuid('issue_id').notNull() },
  (t) => [primaryKey({ columns: [t.briefId, t.issueId] })],
);

export const planned = plan.table('planned', {
  id: uuid('id').primaryKey(),
  agencyId: uuid('agency_id').notNull(),
  unitId: uuid('unit_id'),
  title: text('title').notNull(),
  type: text('type').$type<ItemType>().notNull(),
  at: instant('at').notNull(),
  dueAt: instant('due_at'),
  assigneeId: uuid('assignee_id'),
  briefId: uuid('brief_id').unique(),
  eventId: uuid('event_id'),
  issueId: uuid('issue_id'),
  observance: text('observance'),
  droppedAt: instant('dropped_at'),
  openedBy: uuid('opened_by'),
  changedAt: instant('changed_at').notNull(),
});

export const observanceChoices = plan.table(
  'observance_choices',
  {
    agencyId: uuid('agency_id').notNull(),
    observance: text('observance').notNull(),
    choice: text('choice').$type<Choice>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.agencyId, t.observance] })],
);

export const invitations = plan.table('invitations', {
  eventId: uuid('event_id').primaryKey(),
  message: text('message').notNull().default(''),
  deadline: instant('deadline').notNull(),
  capacity: integer('capacity'),
  online: boolean('online').notNull().default(false),
  changedAt: instant('changed_at').notNull(),
});

export const guests = plan.table('guests', {
  id: uuid('id').primaryKey(),
  eventId: uuid('event_id').notNull(),
  nameSealed: text('name_sealed').notNull(),
  mailSealed: text('mail_sealed').notNull(),
  mailPrint: text('mail_print').notNull(),
  organisationSealed: text('organisation_sealed').notNull(),
  answer: text('answer').$type<Answer>(),
  people: integer('people').notNull().default(1),
  notesSealed: text('notes_sealed'),
  answeredAt: instant('answered_at'),
  sentAt: instant('sent_at'),
  remindedAt: instant('reminded_at'),
  addedAt: instant('added_at').notNull(),
});

export const guestLinks = plan.table('guest_links', {
  tokenHash: text('token_hash').primaryKey(),
  guestId: uuid('guest_id').notNull(),
  madeAt: instant('made_at').notNull(),
});

export const calendarKeys = plan.table('calendar_keys', {
  accountId: uuid('account_id').primaryKey(),
  tokenHash: text('token_hash').notNull().unique(),
  madeAt: instant('made_at').notNull(),
});

/** The only table of this module that the public role may read. */
export const publicEvents = plan.table('public_events', {
  eventId: uuid('event_id').primaryKey(),
  agencyName: text('agency_name').notNull(),
  agencyNameEn: text('agency_name_en').notNull(),
  unitName: text('unit_name'),
  title: text('title').notNull(),
  place: text('place').notNull(),
  startsAt: instant('starts_at').notNull(),
  endsAt: instant('ends_at').notNull(),
  speaker: text('speaker').notNull(),
  description: text('description').notNull(),
  sequence: integer('sequence').notNull(),
  cancelled: boolean('cancelled').notNull().default(false),
  announcedAt: instant('announced_at').notNull(),
});
