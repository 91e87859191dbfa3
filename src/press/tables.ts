import { integer, pgSchema, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Locale } from '../kernel/i18n.ts';
import type { AccessAct, EmbargoRow, JournalistState } from './types.ts';

const schema = pgSchema('press');
const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** The newsrooms that journalists write for. */
export const outlets = schema.table('outlets', {
  id: uuid('id').primaryKey(),
  agencyId: uuid('agency_id').notNull(),
  name: text('name').notNull(),
  addedAt: at('added_at').notNull(),
});

/** People of the press; personal data is sealed, and empty after they left. */
export const journalists = schema.table('journalists', {
  id: uuid('id').primaryKey(),
  agencyId: uuid('agency_id').notNull(),
  outletId: uuid('outlet_id'),
  code: text('code').notNull(),
  state: text('state').$type<JournalistState>().notNull(),
  addressHash: text('address_hash'),
  addressSealed: text('address_sealed'),
  nameSealed: text('name_sealed'),
  phoneSealed: text('phone_sealed'),
  cardSealed: text('card_sealed'),
  job: text('job').notNull().default(''),
  locale: text('locale').$type<Locale>().notNull(),
  termsVersion: text('terms_version').notNull(),
  consentedAt: at('consented_at').notNull(),
  appliedAt: at('applied_at').notNull(),
  decidedAt: at('decided_at'),
  decidedBy: uuid('decided_by'),
  reason: text('reason'),
  expiresAt: at('expires_at'),
  renewalToldAt: at('renewal_told_at'),
  renewalAskedAt: at('renewal_asked_at'),
  suspendedAt: at('suspended_at'),
  suspendedUntil: at('suspended_until'),
  suspendedReason: text('suspended_reason'),
});

/** One-time links that come by mail. */
export const journalistLinks = schema.table('journalist_links', {
  tokenHash: text('token_hash').primaryKey(),
  journalistId: uuid('journalist_id').notNull(),
  purpose: text('purpose').$type<'confirm' | 'enter'>().notNull(),
  madeAt: at('made_at').notNull(),
  expiresAt: at('expires_at').notNull(),
  usedAt: at('used_at'),
});

/** Open sessions of journalists, good for the press room alone. */
export const sessions = schema.table('sessions', {
  tokenHash: text('token_hash').primaryKey(),
  journalistId: uuid('journalist_id').notNull(),
  openedAt: at('opened_at').notNull(),
  expiresAt: at('expires_at').notNull(),
});

/** What is shared with the press before its time. */
export const embargoes = schema.table('embargoes', {
  packageId: uuid('package_id').primaryKey(),
  editionId: uuid('edition_id').notNull(),
  itemId: uuid('item_id').notNull(),
  agencyId: uuid('agency_id').notNull(),
  packageHash: text('package_hash').notNull(),
  pressEmbargoUntil: at('press_embargo_until').notNull(),
  zone: text('zone').notNull().default('Asia/Jakarta'),
  note: text('note').notNull().default(''),
  revision: integer('revision').notNull().default(1),
  state: text('state').$type<EmbargoRow>().notNull().default('active'),
  openedAt: at('opened_at').notNull(),
  openedBy: uuid('opened_by'),
  changedAt: at('changed_at').notNull(),
  endedAt: at('ended_at'),
  endedReason: text('ended_reason'),
});

/** One journalist's part in one embargo. */
export const shares = schema.table('shares', {
  id: uuid('id').primaryKey(),
  packageId: uuid('package_id').notNull(),
  journalistId: uuid('journalist_id').notNull(),
  sharedAt: at('shared_at').notNull(),
  sharedBy: uuid('shared_by'),
  acceptedAt: at('accepted_at'),
  acceptedTerms: text('accepted_terms'),
  firstOpenedAt: at('first_opened_at'),
  revokedAt: at('revoked_at'),
  revokedBy: uuid('revoked_by'),
});

/** The personal links of a share. */
export const shareLinks = schema.table('share_links', {
  tokenHash: text('token_hash').primaryKey(),
  shareId: uuid('share_id').notNull(),
  madeAt: at('made_at').notNull(),
  expiresAt: at('expires_at').notNull(),
});

/** Who saw and took what. */
export const accesses = schema.table('accesses', {
  id: uuid('id').primaryKey(),
  shareId: uuid('share_id').notNull(),
  act: text('act').$type<AccessAct>().notNull(),
  what: text('what').notNull().default(''),
  at: at('at').notNull(),
  device: text('device').notNull().default(''),
});

/** Embargoes that were broken. */
export const breaches = schema.table('breaches', {
  id: uuid('id').primaryKey(),
  agencyId: uuid('agency_id').notNull(),
  journalistId: uuid('journalist_id').notNull(),
  packageId: uuid('package_id'),
  happenedAt: at('happened_at').notNull(),
  note: text('note').notNull(),
  frozenUntil: at('frozen_until'),
  recordedAt: at('recorded_at').notNull(),
  recordedBy: uuid('recorded_by'),
});

/** Notices that went out to holders. */
export const notices = schema.table(
  'notices',
  { shareId: uuid('share_id').notNull(), about: text('about').notNull(), at: at('at').notNull() },
  (t) => [primaryKey({ columns: [t.shareId, t.about] })],
);
