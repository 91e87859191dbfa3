-- What happens: a meeting, a visit, a press conference. `announced_version` is the version that the public agenda shows.
CREATE TABLE plan.events (
  id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  unit_id uuid REFERENCES people.units (id),
  title text NOT NULL,
  place text NOT NULL DEFAULT '',
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  speaker text NOT NULL DEFAULT '',
  description text NOT NULL DEFAULT '',
  version integer NOT NULL DEFAULT 1,
  announced_version integer,
  cancelled_at timestamptz,
  opened_by uuid REFERENCES people.accounts (id),
  changed_at timestamptz NOT NULL,
  CHECK (ends_at > starts_at)
);
CREATE INDEX events_time ON plan.events (agency_id, starts_at);

-- Which coverage an event needs, and who does it.
CREATE TABLE plan.coverage (
  event_id uuid NOT NULL REFERENCES plan.events (id),
  kind text NOT NULL CHECK (kind IN ('text', 'photo', 'video')),
  account_id uuid REFERENCES people.accounts (id),
  PRIMARY KEY (event_id, kind)
);
CREATE INDEX coverage_account ON plan.coverage (account_id);

-- An issue that the whole office speaks about with one voice.
CREATE TABLE plan.issues (
  id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  title text NOT NULL,
  description text NOT NULL DEFAULT '',
  state text NOT NULL CHECK (state IN ('open', 'watch', 'closed')),
  owner_id uuid REFERENCES people.accounts (id),
  opened_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL
);
CREATE INDEX issues_agency ON plan.issues (agency_id, state);

-- What is agreed to be said about an issue: a key message, an agreed figure, or a claim that nobody may make.
CREATE TABLE plan.narrative_lines (
  id uuid PRIMARY KEY,
  issue_id uuid NOT NULL REFERENCES plan.issues (id),
  kind text NOT NULL CHECK (kind IN ('message', 'figure', 'forbidden')),
  words text NOT NULL,
  words_en text NOT NULL DEFAULT '',
  figure text NOT NULL DEFAULT '',
  source text NOT NULL DEFAULT '',
  valid_from date NOT NULL,
  valid_to date,
  CHECK (kind <> 'figure' OR (figure <> '' AND source <> '')),
  CHECK (valid_to IS NULL OR valid_to >= valid_from)
);
CREATE INDEX narrative_lines_issue ON plan.narrative_lines (issue_id);

CREATE TABLE plan.brief_issues (
  brief_id uuid NOT NULL REFERENCES plan.briefs (id),
  issue_id uuid NOT NULL REFERENCES plan.issues (id),
  PRIMARY KEY (brief_id, issue_id)
);
CREATE INDEX brief_issues_issue ON plan.brief_issues (issue_id);

-- What the office means to bring out, by whom and until when; a brief joins it once writing has begun.
CREATE TABLE plan.planned (
  id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  unit_id uuid REFERENCES people.units (id),
  title text NOT NULL,
  type text NOT NULL,
  at timestamptz NOT NULL,
  due_at timestamptz,
  assignee_id uuid REFERENCES people.accounts (id),
  brief_id uuid UNIQUE REFERENCES plan.briefs (id),
  event_id uuid REFERENCES plan.events (id),
  issue_id uuid REFERENCES plan.issues (id),
  observance text,
  dropped_at timestamptz,
  opened_by uuid REFERENCES people.accounts (id),
  changed_at timestamptz NOT NULL
);
CREATE INDEX planned_time ON plan.planned (agency_id, at);

-- How an agency treats a recurring observance: hide it, show it, or want a plan for it.
CREATE TABLE plan.observance_choices (
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  observance text NOT NULL,
  choice text NOT NULL CHECK (choice IN ('hide', 'show', 'plan')),
  PRIMARY KEY (agency_id, observance)
);

-- Whom an event invites. Names, addresses and notes are sealed.
CREATE TABLE plan.invitations (
  event_id uuid PRIMARY KEY REFERENCES plan.events (id),
  message text NOT NULL DEFAULT '',
  deadline timestamptz NOT NULL,
  capacity integer CHECK (capacity > 0),
  online boolean NOT NULL DEFAULT false,
  changed_at timestamptz NOT NULL
);
CREATE TABLE plan.guests (
  id uuid PRIMARY KEY,
  event_id uuid NOT NULL REFERENCES plan.invitations (event_id),
  name_sealed text NOT NULL,
  mail_sealed text NOT NULL,
  mail_print text NOT NULL,
  organisation_sealed text NOT NULL,
  answer text CHECK (answer IN ('come', 'online', 'not')),
  people integer NOT NULL DEFAULT 1 CHECK (people BETWEEN 1 AND 20),
  notes_sealed text,
  answered_at timestamptz,
  sent_at timestamptz,
  reminded_at timestamptz,
  added_at timestamptz NOT NULL,
  UNIQUE (event_id, mail_print)
);
-- A reminder carries a link of its own, so that the one in the first mail stays good.
CREATE TABLE plan.guest_links (
  token_hash text PRIMARY KEY,
  guest_id uuid NOT NULL REFERENCES plan.guests (id),
  made_at timestamptz NOT NULL
);
CREATE INDEX guest_links_guest ON plan.guest_links (guest_id);

-- The secret address of a person's own calendar; one at a time.
CREATE TABLE plan.calendar_keys (
  account_id uuid PRIMARY KEY REFERENCES people.accounts (id),
  token_hash text NOT NULL UNIQUE,
  made_at timestamptz NOT NULL
);

-- What the public may know of the agenda, written when an event is announced.
CREATE TABLE plan.public_events (
  event_id uuid PRIMARY KEY REFERENCES plan.events (id),
  agency_name text NOT NULL,
  agency_name_en text NOT NULL,
  unit_name text,
  title text NOT NULL,
  place text NOT NULL,
  starts_at timestamptz NOT NULL,
  ends_at timestamptz NOT NULL,
  speaker text NOT NULL,
  description text NOT NULL,
  sequence integer NOT NULL,
  cancelled boolean NOT NULL DEFAULT false,
  announced_at timestamptz NOT NULL
);
CREATE INDEX public_events_time ON plan.public_events (starts_at);
GRANT USAGE ON SCHEMA plan TO gapura_public;
GRANT SELECT ON plan.public_events TO gapura_public;
