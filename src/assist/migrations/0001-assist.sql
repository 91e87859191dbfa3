CREATE SCHEMA assist;

-- Which language model an agency uses, with its limits; no row: none.
CREATE TABLE assist.settings (
  agency_id uuid PRIMARY KEY REFERENCES people.agencies (id),
  provider text NOT NULL CHECK (provider IN ('none', 'compatible', 'azure')),
  address text NOT NULL,
  -- The model's name, or the deployment of Azure OpenAI.
  model text NOT NULL,
  api_version text NOT NULL,
  key_sealed text,
  key_last4 text,
  requests_per_minute integer NOT NULL CHECK (requests_per_minute BETWEEN 1 AND 1000),
  tokens_per_day integer NOT NULL CHECK (tokens_per_day BETWEEN 1000 AND 1000000000),
  input_letters integer NOT NULL CHECK (input_letters BETWEEN 500 AND 400000),
  timeout_seconds integer NOT NULL CHECK (timeout_seconds BETWEEN 1 AND 300),
  retention_days integer NOT NULL CHECK (retention_days BETWEEN 1 AND 3650),
  tasks_off text[] NOT NULL,
  changed_by uuid REFERENCES people.accounts (id),
  changed_at timestamptz NOT NULL
);

-- A class of material that a named person has cleared for this provider; public material needs no clearance.
CREATE TABLE assist.clearances (
  agency_id uuid NOT NULL REFERENCES assist.settings (agency_id),
  class text NOT NULL CHECK (class IN ('internal', 'restricted', 'embargoed')),
  account_id uuid NOT NULL REFERENCES people.accounts (id),
  at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, class)
);

-- Every call of a model, also those that were refused or failed. The prompt is kept as a hash only.
CREATE TABLE assist.runs (
  id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  task text NOT NULL,
  provider text NOT NULL,
  model text NOT NULL,
  class text NOT NULL CHECK (class IN ('public', 'internal', 'restricted', 'embargoed')),
  prompt_hash text NOT NULL,
  input_hash text NOT NULL,
  -- What the model answered; sealed when the material is not public.
  output text,
  output_sealed boolean NOT NULL,
  state text NOT NULL CHECK (state IN ('running', 'ok', 'failed', 'stopped')),
  reason text,
  decision text CHECK (decision IN ('accepted', 'rejected', 'replaced')),
  decided_by uuid REFERENCES people.accounts (id),
  decided_at timestamptz,
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  started_by uuid REFERENCES people.accounts (id),
  started_at timestamptz NOT NULL,
  took_ms integer,
  tokens_in integer,
  tokens_out integer
);
CREATE INDEX runs_recent ON assist.runs (agency_id, started_at DESC, id);

-- What was used in a minute (calls) or a day (tokens); one row a period, so that the limit holds across processes.
CREATE TABLE assist.usage (
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  period text NOT NULL,
  used integer NOT NULL,
  at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, period)
);

-- Failures in a row of an agency's provider; after five nobody calls it for half a minute, then one tries.
CREATE TABLE assist.circuits (
  agency_id uuid PRIMARY KEY REFERENCES people.agencies (id),
  failures integer NOT NULL,
  opened_at timestamptz,
  tried_at timestamptz
);
