CREATE SCHEMA deliver;

-- A reader who asked for mail. The address is sealed; the fingerprint finds it again.
CREATE TABLE deliver.subscribers (
  id uuid PRIMARY KEY,
  address_hash text NOT NULL UNIQUE,
  address_sealed text NOT NULL,
  locale text NOT NULL CHECK (locale IN ('id', 'en')),
  state text NOT NULL CHECK (state IN ('pending', 'active', 'left', 'bounced')),
  paused_until timestamptz,
  created_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  changed_at timestamptz NOT NULL
);

-- One row per consent ever given, with its way in and its way out. Withdrawn rows stay as proof.
CREATE TABLE deliver.consents (
  id uuid PRIMARY KEY,
  subscriber_id uuid NOT NULL REFERENCES deliver.subscribers (id) ON DELETE CASCADE,
  topic_slug text NOT NULL,
  given_at timestamptz NOT NULL,
  given_by text NOT NULL CHECK (given_by IN ('form', 'preferences', 'demo')),
  withdrawn_at timestamptz,
  withdrawn_by text
);
CREATE UNIQUE INDEX consents_one_active ON deliver.consents (subscriber_id, topic_slug) WHERE withdrawn_at IS NULL;
CREATE INDEX consents_topic ON deliver.consents (topic_slug, subscriber_id) WHERE withdrawn_at IS NULL;

-- A subscription that waits for the click in the confirming mail.
CREATE TABLE deliver.confirmations (
  token_hash text PRIMARY KEY,
  subscriber_id uuid NOT NULL REFERENCES deliver.subscribers (id) ON DELETE CASCADE,
  topic_slugs text[] NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);

-- What goes out, frozen when it is planned.
CREATE TABLE deliver.plans (
  id uuid PRIMARY KEY,
  article_id uuid NOT NULL REFERENCES publish.articles (id),
  version integer NOT NULL,
  channel text NOT NULL CHECK (channel IN ('email')),
  kind text NOT NULL CHECK (kind IN ('new', 'correction')),
  content jsonb NOT NULL,
  content_sha256 text NOT NULL,
  topic_slugs text[] NOT NULL,
  language text NOT NULL,
  audience_as_of timestamptz NOT NULL,
  state text NOT NULL CHECK (state IN ('planning', 'sending', 'paused', 'done')),
  cursor uuid,
  expected integer,
  planned integer NOT NULL DEFAULT 0,
  lease_until timestamptz,
  created_at timestamptz NOT NULL,
  finished_at timestamptz,
  UNIQUE (article_id, version, channel)
);
CREATE INDEX plans_open ON deliver.plans (created_at) WHERE state IN ('planning', 'sending');

-- One row per message: (plan, subscriber). The row is the truth about it.
CREATE TABLE deliver.deliveries (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  plan_id uuid NOT NULL REFERENCES deliver.plans (id),
  subscriber_id uuid REFERENCES deliver.subscribers (id) ON DELETE SET NULL,
  state text NOT NULL DEFAULT 'ready'
    CHECK (state IN ('ready', 'leased', 'handing', 'sent', 'failed', 'skipped', 'uncertain')),
  matched text[] NOT NULL,
  run_at timestamptz NOT NULL,
  worker uuid,
  lease_until timestamptz,
  attempts smallint NOT NULL DEFAULT 0,
  unsure smallint NOT NULL DEFAULT 0,
  reason text,
  first_tried_at timestamptz,
  settled_at timestamptz,
  UNIQUE (plan_id, subscriber_id)
) WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.01);
CREATE INDEX deliveries_ready ON deliver.deliveries (run_at, id) WHERE state = 'ready';
CREATE INDEX deliveries_leased ON deliver.deliveries (lease_until) WHERE state IN ('leased', 'handing');
CREATE INDEX deliveries_plan_state ON deliver.deliveries (plan_id, state);
