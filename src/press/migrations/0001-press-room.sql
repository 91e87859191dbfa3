-- The press room. Nothing here is granted to the public role: not even that an embargo exists may leak.
CREATE SCHEMA press;

CREATE TABLE press.outlets (
  id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  name text NOT NULL CHECK (length(name) BETWEEN 2 AND 120),
  added_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX outlets_name ON press.outlets (agency_id, lower(name));

-- A person of the press. Name, address, phone and card number are sealed; erasing empties them.
CREATE TABLE press.journalists (
  id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  outlet_id uuid REFERENCES press.outlets (id),
  -- What stands in a watermark, so that a leaked copy can be traced after the name is erased.
  code text NOT NULL UNIQUE CHECK (code ~ '^[A-Z2-9]{6}$'),
  state text NOT NULL CHECK (state IN ('unconfirmed', 'applied', 'accredited', 'refused', 'left')),
  address_hash text,
  address_sealed text,
  name_sealed text,
  phone_sealed text,
  card_sealed text,
  job text NOT NULL DEFAULT '',
  locale text NOT NULL CHECK (locale IN ('id', 'en')),
  terms_version text NOT NULL,
  consented_at timestamptz NOT NULL,
  applied_at timestamptz NOT NULL,
  decided_at timestamptz,
  decided_by uuid REFERENCES people.accounts (id),
  reason text,
  expires_at timestamptz,
  renewal_told_at timestamptz,
  renewal_asked_at timestamptz,
  suspended_at timestamptz,
  suspended_until timestamptz,
  suspended_reason text,
  CHECK ((state = 'left') = (address_hash IS NULL)),
  CHECK ((address_hash IS NULL) = (address_sealed IS NULL) AND (address_hash IS NULL) = (name_sealed IS NULL)),
  CHECK (state <> 'accredited' OR expires_at IS NOT NULL),
  CHECK (state <> 'refused' OR reason IS NOT NULL),
  CHECK ((suspended_at IS NULL) = (suspended_reason IS NULL)),
  CHECK (suspended_until IS NULL OR suspended_at IS NOT NULL)
);
CREATE UNIQUE INDEX journalists_address ON press.journalists (agency_id, address_hash) WHERE address_hash IS NOT NULL;
CREATE INDEX journalists_state ON press.journalists (agency_id, state);

-- Links that come by mail: the confirmation of an application, and the way in. Only their hash is kept.
CREATE TABLE press.journalist_links (
  token_hash text PRIMARY KEY,
  journalist_id uuid NOT NULL REFERENCES press.journalists (id) ON DELETE CASCADE,
  purpose text NOT NULL CHECK (purpose IN ('confirm', 'enter')),
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);
CREATE INDEX journalist_links_journalist ON press.journalist_links (journalist_id);

CREATE TABLE press.sessions (
  token_hash text PRIMARY KEY,
  journalist_id uuid NOT NULL REFERENCES press.journalists (id) ON DELETE CASCADE,
  opened_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);

-- What is shared before its time, at most once per package. The text itself stays in approve.packages.
CREATE TABLE press.embargoes (
  package_id uuid PRIMARY KEY REFERENCES approve.packages (id),
  edition_id uuid NOT NULL REFERENCES write.editions (id),
  item_id uuid NOT NULL REFERENCES write.items (id),
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  package_hash text NOT NULL,
  press_embargo_until timestamptz NOT NULL CHECK (date_trunc('second', press_embargo_until) = press_embargo_until),
  zone text NOT NULL DEFAULT 'Asia/Jakarta',
  note text NOT NULL DEFAULT '',
  -- How often the moment was changed; part of the key of each notice.
  revision integer NOT NULL DEFAULT 1,
  state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'released', 'withdrawn', 'stopped')),
  opened_at timestamptz NOT NULL,
  opened_by uuid REFERENCES people.accounts (id),
  changed_at timestamptz NOT NULL,
  ended_at timestamptz,
  ended_reason text,
  CHECK ((state = 'active') = (ended_at IS NULL)),
  CHECK (state <> 'withdrawn' OR ended_reason IS NOT NULL)
);
CREATE INDEX embargoes_until ON press.embargoes (agency_id, press_embargo_until);
CREATE INDEX embargoes_edition ON press.embargoes (edition_id);

-- One journalist's part in one embargo.
CREATE TABLE press.shares (
  id uuid PRIMARY KEY,
  package_id uuid NOT NULL REFERENCES press.embargoes (package_id),
  journalist_id uuid NOT NULL REFERENCES press.journalists (id),
  shared_at timestamptz NOT NULL,
  shared_by uuid REFERENCES people.accounts (id),
  accepted_at timestamptz,
  accepted_terms text,
  first_opened_at timestamptz,
  revoked_at timestamptz,
  revoked_by uuid REFERENCES people.accounts (id),
  UNIQUE (package_id, journalist_id),
  CHECK ((accepted_at IS NULL) = (accepted_terms IS NULL))
);
CREATE INDEX shares_journalist ON press.shares (journalist_id);

-- The personal links of a share. One comes by mail; opening it from the journalist's own page makes another.
CREATE TABLE press.share_links (
  token_hash text PRIMARY KEY,
  share_id uuid NOT NULL REFERENCES press.shares (id) ON DELETE CASCADE,
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL
);
CREATE INDEX share_links_share ON press.share_links (share_id);

-- Who saw and took what, and when. Append-only; no network address is kept.
CREATE TABLE press.accesses (
  id uuid PRIMARY KEY,
  share_id uuid NOT NULL REFERENCES press.shares (id),
  act text NOT NULL CHECK (act IN ('opened', 'accepted', 'downloaded')),
  what text NOT NULL DEFAULT '',
  at timestamptz NOT NULL,
  device text NOT NULL DEFAULT ''
);
CREATE INDEX accesses_share ON press.accesses (share_id, at);
CREATE FUNCTION press.keep_accesses() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the access log is append-only' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER accesses_append_only BEFORE UPDATE OR DELETE ON press.accesses
  FOR EACH ROW EXECUTE FUNCTION press.keep_accesses();

CREATE TABLE press.breaches (
  id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  journalist_id uuid NOT NULL REFERENCES press.journalists (id),
  package_id uuid REFERENCES press.embargoes (package_id),
  happened_at timestamptz NOT NULL,
  note text NOT NULL CHECK (length(note) BETWEEN 10 AND 1000),
  frozen_until timestamptz,
  recorded_at timestamptz NOT NULL,
  recorded_by uuid REFERENCES people.accounts (id)
);
CREATE INDEX breaches_agency ON press.breaches (agency_id, happened_at DESC);

-- Notices that went out, so that a repeated job never sends one twice.
CREATE TABLE press.notices (
  share_id uuid NOT NULL REFERENCES press.shares (id) ON DELETE CASCADE,
  about text NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (share_id, about)
);
