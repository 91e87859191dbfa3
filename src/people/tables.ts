import { bigint, boolean, date, integer, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Locale } from '../kernel/i18n.ts';
import type { Role } from './roles.ts';

const schema = pgSchema('people');
const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Who speaks: one installation may serve several agencies. */
export const agencies = schema.table('agencies', {
  id: uuid('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
  nameEn: text('name_en').notNull(),
  shortName: text('short_name').notNull(),
  tagline: text('tagline').notNull(),
  createdAt: at('created_at').notNull(),
});

/** The parts of an agency. */
export const units = schema.table('units', {
  id: uuid('id').primaryKey(),
  agencyId: uuid('agency_id').notNull(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  nameEn: text('name_en').notNull(),
  createdAt: at('created_at').notNull(),
});

/** People who work with Gapura; the address is sealed and found by its fingerprint. */
export const accounts = schema.table('accounts', {
  id: uuid('id').primaryKey(),
  emailHash: text('email_hash').notNull().unique(),
  emailSealed: text('email_sealed').notNull(),
  name: text('name').notNull(),
  title: text('title').notNull(),
  unitId: uuid('unit_id'),
  locale: text('locale').$type<Locale>().notNull().default('id'),
  passwordHash: text('password_hash'),
  state: text('state').$type<'invited' | 'active' | 'suspended'>().notNull(),
  createdAt: at('created_at').notNull(),
});

/** Roles of accounts, for one agency or (null) for all. */
export const grants = schema.table('grants', {
  accountId: uuid('account_id').notNull(),
  role: text('role').$type<Role>().notNull(),
  agencyId: uuid('agency_id'),
});

/** One-time links; the key is the SHA-256 of the token in the mail. */
export const links = schema.table('links', {
  tokenHash: text('token_hash').primaryKey(),
  accountId: uuid('account_id').notNull(),
  purpose: text('purpose').$type<'invitation' | 'reset'>().notNull(),
  createdAt: at('created_at').notNull(),
  expiresAt: at('expires_at').notNull(),
  usedAt: at('used_at'),
});

/** Open sessions; the SHA-256 of the cookie's token, and no network address. */
export const sessions = schema.table('sessions', {
  id: uuid('id').primaryKey(),
  tokenHash: text('token_hash').notNull().unique(),
  accountId: uuid('account_id').notNull(),
  device: text('device').notNull(),
  createdAt: at('created_at').notNull(),
  seenAt: at('seen_at').notNull(),
  expiresAt: at('expires_at').notNull(),
  confirmedAt: at('confirmed_at').notNull(),
  method: text('method').$type<'password' | 'code' | 'passkey' | 'oidc'>().notNull().default('password'),
  second: boolean('second').notNull().default(false),
  name: text('name').notNull().default(''),
  provider: text('provider'),
});

/** Passkeys of accounts: the public half, in base64url. */
export const passkeys = schema.table('passkeys', {
  id: uuid('id').primaryKey(),
  accountId: uuid('account_id').notNull(),
  credentialId: text('credential_id').notNull().unique(),
  publicKey: text('public_key').notNull(),
  counter: bigint('counter', { mode: 'number' }).notNull(),
  transports: text('transports').array().notNull(),
  name: text('name').notNull(),
  createdAt: at('created_at').notNull(),
  usedAt: at('used_at'),
});

/** The app that makes codes for an account; the secret is sealed. */
export const authenticators = schema.table('authenticators', {
  accountId: uuid('account_id').primaryKey(),
  secretSealed: text('secret_sealed').notNull(),
  lastStep: integer('last_step').notNull().default(0),
  createdAt: at('created_at').notNull(),
  confirmedAt: at('confirmed_at'),
});

/** Recovery codes under a keyed hash. */
export const recoveryCodes = schema.table('recovery_codes', {
  accountId: uuid('account_id').notNull(),
  codeHash: text('code_hash').notNull(),
  usedAt: at('used_at'),
});

/** Challenges and journeys that wait for their one answer. */
export const handshakes = schema.table('handshakes', {
  tokenHash: text('token_hash').primaryKey(),
  purpose: text('purpose').notNull(),
  detailSealed: text('detail_sealed').notNull(),
  expiresAt: at('expires_at').notNull(),
});

/** For which roles an agency asks for a second factor, from which day on. */
export const secondFactorRules = schema.table('second_factor_rules', {
  agencyId: uuid('agency_id').primaryKey(),
  roles: text('roles').array().$type<Role[]>().notNull(),
  requiredFrom: date('required_from').notNull(),
});

/** Browsers that an account has signed in from. */
export const knownDevices = schema.table('known_devices', {
  accountId: uuid('account_id').notNull(),
  deviceHash: text('device_hash').notNull(),
  seenAt: at('seen_at').notNull(),
});

/** People at sign-in providers, bound to accounts. */
export const identities = schema.table('identities', {
  id: uuid('id').primaryKey(),
  accountId: uuid('account_id').notNull(),
  subjectHash: text('subject_hash').notNull().unique(),
  provider: text('provider').notNull(),
  createdAt: at('created_at').notNull(),
  usedAt: at('used_at'),
});

/** Tries to sign in since the last success, by the fingerprint of the address that was typed. */
export const signInTries = schema.table('sign_in_tries', {
  emailHash: text('email_hash').primaryKey(),
  tries: integer('tries').notNull(),
  lockedUntil: at('locked_until'),
  lastAt: at('last_at').notNull(),
});

/** Offices of an agency's register, such as "Kepala Biro Humas". */
export const offices = schema.table('offices', {
  id: uuid('id').primaryKey(),
  agencyId: uuid('agency_id').notNull(),
  title: text('title').notNull(),
  acronym: text('acronym').notNull().default(''),
  unit: text('unit').notNull().default(''),
  createdAt: at('created_at').notNull(),
});

/** Officials of an agency's register; the name stands without degrees. */
export const officials = schema.table('officials', {
  id: uuid('id').primaryKey(),
  agencyId: uuid('agency_id').notNull(),
  name: text('name').notNull(),
  degreesBefore: text('degrees_before').notNull().default(''),
  degreesAfter: text('degrees_after').notNull().default(''),
  aliases: text('aliases').array().notNull().default([]),
  createdAt: at('created_at').notNull(),
});

/** Who held an office from when to when; days are ISO dates, null where unknown or still open. */
export const terms = schema.table('terms', {
  id: uuid('id').primaryKey(),
  officialId: uuid('official_id').notNull(),
  officeId: uuid('office_id').notNull(),
  validFrom: date('valid_from'),
  validTo: date('valid_to'),
});
