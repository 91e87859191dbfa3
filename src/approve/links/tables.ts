import { pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { LinkKind, LinkOutcome, LinkSentBy, LinkWhat } from './link.ts';

const schema = pgSchema('approve');
const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** People without an account who may sign by a one-time link. */
export const signers = schema.table('signers', {
  id: uuid('id').primaryKey(),
  agencyId: uuid('agency_id').notNull(),
  name: text('name').notNull(),
  office: text('office').notNull(),
  emailSealed: text('email_sealed').notNull(),
  addedBy: uuid('added_by'),
  addedAt: at('added_at').notNull(),
  removedBy: uuid('removed_by'),
  removedAt: at('removed_at'),
});

/** One-time links: of each only the hash of its token. */
export const links = schema.table('links', {
  id: uuid('id').primaryKey(),
  tokenHash: text('token_hash').notNull().unique(),
  kind: text('kind').$type<LinkKind>().notNull(),
  packageId: uuid('package_id').notNull(),
  stepId: uuid('step_id'),
  hash: text('hash').notNull(),
  signerId: uuid('signer_id').notNull(),
  personName: text('person_name').notNull(),
  personOffice: text('person_office').notNull(),
  speaker: text('speaker'),
  sentBy: text('sent_by').$type<LinkSentBy>().notNull(),
  madeBy: uuid('made_by'),
  madeAt: at('made_at').notNull(),
  expiresAt: at('expires_at').notNull(),
  revokedAt: at('revoked_at'),
  revokedBy: uuid('revoked_by'),
  usedAt: at('used_at'),
  outcome: text('outcome').$type<LinkOutcome>(),
});

/** Every opening of a link and every act on it. */
export const linkEvents = schema.table('link_events', {
  id: uuid('id').primaryKey(),
  linkId: uuid('link_id').notNull(),
  at: at('at').notNull(),
  what: text('what').$type<LinkWhat>().notNull(),
  device: text('device').notNull(),
});
