-- Passkeys: public keys only. The counter is 0 for keys that are synchronised between devices.
CREATE TABLE people.passkeys (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES people.accounts (id) ON DELETE CASCADE,
  credential_id text NOT NULL UNIQUE,
  public_key text NOT NULL,
  counter bigint NOT NULL,
  transports text[] NOT NULL,
  name text NOT NULL,
  created_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX passkeys_account ON people.passkeys (account_id);

-- The secret of an app that makes codes (RFC 6238), sealed; it counts once confirmed_at is set. last_step is the step of the
-- last code that was taken: no code works twice.
CREATE TABLE people.authenticators (
  account_id uuid PRIMARY KEY REFERENCES people.accounts (id) ON DELETE CASCADE,
  secret_sealed text NOT NULL,
  last_step integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  confirmed_at timestamptz
);

-- Codes for the day the telephone is lost, kept under a keyed hash; each works once.
CREATE TABLE people.recovery_codes (
  account_id uuid NOT NULL REFERENCES people.accounts (id) ON DELETE CASCADE,
  code_hash text NOT NULL,
  used_at timestamptz,
  PRIMARY KEY (account_id, code_hash)
);

-- What waits a few minutes for an answer that comes back once: a challenge to a passkey, a journey to a sign-in provider.
CREATE TABLE people.handshakes (
  token_hash text PRIMARY KEY,
  purpose text NOT NULL,
  detail_sealed text NOT NULL,
  expires_at timestamptz NOT NULL
);

-- For which roles an agency asks for a second factor, from which day on.
CREATE TABLE people.second_factor_rules (
  agency_id uuid PRIMARY KEY REFERENCES people.agencies (id),
  roles text[] NOT NULL,
  required_from date NOT NULL
);

-- Browsers that an account has signed in from; a new one is told by mail. Only the hash of the cookie is here.
CREATE TABLE people.known_devices (
  account_id uuid NOT NULL REFERENCES people.accounts (id) ON DELETE CASCADE,
  device_hash text NOT NULL,
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (account_id, device_hash)
);

-- The person at a sign-in provider that an account is bound to: a keyed hash of issuer and subject, never an address.
CREATE TABLE people.identities (
  id uuid PRIMARY KEY,
  account_id uuid NOT NULL REFERENCES people.accounts (id) ON DELETE CASCADE,
  subject_hash text NOT NULL UNIQUE,
  provider text NOT NULL,
  created_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX identities_account ON people.identities (account_id);

-- `second`: two factors were shown when the session was opened. `provider`: the sign-in provider that opened it.
ALTER TABLE people.sessions
  ADD COLUMN second boolean NOT NULL DEFAULT false,
  ADD COLUMN name text NOT NULL DEFAULT '',
  ADD COLUMN provider text;
