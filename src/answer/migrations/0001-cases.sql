CREATE SCHEMA answer;

-- Days on which no clock runs, as data with its year and source.
CREATE TABLE answer.holidays (
  day date PRIMARY KEY,
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('national', 'joint-leave')),
  source text NOT NULL,
  standing text NOT NULL CHECK (standing IN ('confirmed', 'to-be-confirmed'))
);

-- The limits, as a dated table: which rule governs a kind of case on the day it starts.
CREATE TABLE answer.rules (
  id text PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('question', 'complaint', 'aspiration', 'information-request')),
  limit_days integer NOT NULL CHECK (limit_days > 0),
  extension_days integer NOT NULL DEFAULT 0,
  source_id text NOT NULL,
  source_en text NOT NULL,
  standing text NOT NULL CHECK (standing IN ('confirmed', 'to-be-confirmed')),
  valid_from date NOT NULL,
  valid_to date
);

CREATE TABLE answer.cases (
  id uuid PRIMARY KEY,
  code text NOT NULL UNIQUE,
  secret_hash text NOT NULL,
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  kind text NOT NULL CHECK (kind IN ('question', 'complaint', 'aspiration', 'information-request')),
  state text NOT NULL CHECK (state IN ('received', 'verified', 'assigned', 'working', 'waiting', 'answered', 'closed')),
  subject text NOT NULL,
  message text NOT NULL,
  from_path text,
  visibility text NOT NULL CHECK (visibility IN ('open', 'anonymous', 'confidential')),
  may_publish boolean NOT NULL DEFAULT false,
  unit_id uuid REFERENCES people.units (id),
  assignee_id uuid REFERENCES people.accounts (id),
  answer text,
  answer_cites text[] NOT NULL DEFAULT '{}',
  answered_at timestamptz,
  close_reason text CHECK (close_reason IN ('answered', 'done', 'forwarded', 'duplicate', 'not-ours', 'withdrawn', 'no-reply', 'not-understandable')),
  close_note text,
  closed_at timestamptz,
  reopened integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL
);
CREATE INDEX cases_open ON answer.cases (state, created_at);
CREATE INDEX cases_assignee ON answer.cases (assignee_id) WHERE state NOT IN ('answered', 'closed');

-- Who wrote, apart from what was written. Both fields are sealed.
CREATE TABLE answer.identities (
  case_id uuid PRIMARY KEY REFERENCES answer.cases (id) ON DELETE CASCADE,
  name_sealed text,
  email_sealed text
);

-- The running number of a month, so that codes have no gaps.
CREATE TABLE answer.numbers (
  agency_id uuid NOT NULL,
  month text NOT NULL,
  last integer NOT NULL,
  PRIMARY KEY (agency_id, month)
);

-- One clock after the other: re-classing ends one and starts the next.
CREATE TABLE answer.clocks (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES answer.cases (id) ON DELETE CASCADE,
  rule_id text NOT NULL REFERENCES answer.rules (id),
  started_on date NOT NULL,
  due_on date NOT NULL,
  extended_days integer NOT NULL DEFAULT 0,
  extension_reason text,
  paused_on date,
  pause_reason text,
  pauses jsonb NOT NULL DEFAULT '[]',
  stopped_at timestamptz,
  stop_reason text
);
CREATE UNIQUE INDEX clocks_one_running ON answer.clocks (case_id) WHERE stopped_at IS NULL;
CREATE INDEX clocks_due ON answer.clocks (due_on) WHERE stopped_at IS NULL;

-- What happened, in order; rows are added and never changed.
CREATE TABLE answer.case_events (
  id uuid PRIMARY KEY,
  case_id uuid NOT NULL REFERENCES answer.cases (id) ON DELETE CASCADE,
  at timestamptz NOT NULL,
  what text NOT NULL,
  actor_kind text NOT NULL,
  actor_id text,
  text text,
  is_public boolean NOT NULL
);
CREATE INDEX case_events_case ON answer.case_events (case_id, at, id);
CREATE FUNCTION answer.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the timeline of a case is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER case_events_append_only BEFORE UPDATE ON answer.case_events
  FOR EACH ROW EXECUTE FUNCTION answer.refuse_change();
