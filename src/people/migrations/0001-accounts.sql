CREATE SCHEMA people;

CREATE TABLE people.agencies (
  id uuid PRIMARY KEY,
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z][a-z0-9-]{1,30}$'),
  name text NOT NULL,
  name_en text NOT NULL,
  short_name text NOT NULL,
  tagline text NOT NULL,
  created_at timestamptz NOT NULL
);

CREATE TABLE people.units (
  id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  slug text NOT NULL,
  name text NOT NULL,
  name_en text NOT NULL,
  created_at timestamptz NOT NULL,
  UNIQUE (agency_id, slug)
);

-- Names of officials stand in public records; their addresses are sealed.
CREATE TABLE people.accounts (
  id uuid PRIMARY KEY,
  email_hash text NOT NULL UNIQUE,
  email_sealed text NOT NULL,
  name text NOT NULL,
  title text NOT NULL,
  unit_id uuid REFERENCES people.units (id),
  locale text NOT NULL DEFAULT 'id' CHECK (locale IN ('id', 'en')),
  password_hash text,
  state text NOT NULL CHECK (state IN ('invited', 'active', 'suspended')),
  created_at timestamptz NOT NULL
);

-- A role for one agency, or for all (agency_id null).
CREATE TABLE people.grants (
  account_id uuid NOT NULL REFERENCES people.accounts (id) ON DELETE CASCADE,
  role text NOT NULL CHECK (role IN ('officer', 'editor', 'approver', 'case-officer', 'analyst', 'administrator')),
  agency_id uuid REFERENCES people.agencies (id),
  UNIQUE NULLS NOT DISTINCT (account_id, role, agency_id)
);

-- One-time links for an invitation or a new password; only the hash of the token is kept.
CREATE TABLE people.links (
  token_hash text PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES people.accounts (id) ON DELETE CASCADE,
  purpose text NOT NULL CHECK (purpose IN ('invitation', 'reset')),
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX links_account ON people.links (account_id, purpose);

-- A session is a row; the cookie holds a token of which only the hash is here.
CREATE TABLE people.sessions (
  id uuid PRIMARY KEY,
  token_hash text NOT NULL UNIQUE,
  account_id uuid NOT NULL REFERENCES people.accounts (id) ON DELETE CASCADE,
  device text NOT NULL,
  created_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX sessions_account ON people.sessions (account_id);

-- Tries to sign in, by the address that was typed, whether or not it has an account: the pause must not tell which.
CREATE TABLE people.sign_in_tries (
  email_hash text PRIMARY KEY,
  tries integer NOT NULL,
  locked_until timestamptz,
  last_at timestamptz NOT NULL
);
