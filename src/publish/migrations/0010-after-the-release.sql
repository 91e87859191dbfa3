-- What becomes of a text after its release. `notice` says it to the public: what happened, why, when and which office answers for it.
ALTER TABLE publish.articles
  ADD COLUMN state text NOT NULL DEFAULT 'current' CHECK (state IN ('current', 'expired', 'withdrawn', 'gone', 'redirected')),
  ADD COLUMN notice jsonb,
  ADD COLUMN withdrawn_at timestamptz,
  -- The public moment until which a text holds; kept after it has passed.
  ADD COLUMN expires_at timestamptz,
  ADD CONSTRAINT articles_notice CHECK ((state = 'current') = (notice IS NULL) AND (state = 'current') = (withdrawn_at IS NULL)),
  -- What nobody may read any more is not here, whoever writes the row.
  ADD CONSTRAINT articles_cleared CHECK (
    state NOT IN ('gone', 'redirected')
    OR (standfirst = '' AND body_text = '' AND body = '{"type": "doc", "content": []}'::jsonb AND facts = '[]'::jsonb
        AND corrections = '[]'::jsonb AND contact IS NULL AND lead_image IS NULL AND made_by IS NULL));
CREATE INDEX articles_not_current ON publish.articles (withdrawn_at DESC) WHERE state <> 'current';

-- The text of a version that was taken out of the public store; its hash and its record stay.
ALTER TABLE publish.article_versions
  ADD COLUMN removed boolean NOT NULL DEFAULT false,
  ADD CONSTRAINT article_versions_removed CHECK (
    NOT removed OR (standfirst = '' AND body = '{"type": "doc", "content": []}'::jsonb));

-- Why the office corrected something, in its own words; never public.
ALTER TABLE publish.release_orders ADD COLUMN correction_reason text;

-- Every change of something public after its first release, as the public list of corrections shows it.
CREATE TABLE publish.changes (
  id uuid PRIMARY KEY,
  article_id uuid NOT NULL REFERENCES publish.articles (id),
  kind text NOT NULL CHECK (kind IN ('minor', 'major', 'withdrawn', 'gone', 'redirected', 'expired', 'restored')),
  version integer NOT NULL CHECK (version >= 1),
  at timestamptz NOT NULL,
  note text NOT NULL,
  -- The office that answers for it, never a person's name.
  responsible text NOT NULL DEFAULT '',
  package_hash text NOT NULL
);
CREATE INDEX changes_newest ON publish.changes (at DESC, id);
CREATE INDEX changes_article ON publish.changes (article_id, at);
INSERT INTO publish.changes (id, article_id, kind, version, at, note, package_hash)
SELECT gen_random_uuid(), article_id, CASE WHEN (correction->>'major')::boolean THEN 'major' ELSE 'minor' END, version, released_at,
       correction->>'note', package_hash
FROM publish.article_versions WHERE correction IS NOT NULL;

-- Each act on something public and each request for one, with its internal reason and the accounts behind it. Not readable by the public.
CREATE TABLE publish.withdrawals (
  id uuid PRIMARY KEY,
  article_id uuid NOT NULL REFERENCES publish.articles (id),
  agency_id uuid NOT NULL,
  act text NOT NULL CHECK (act IN ('withdrawn', 'gone', 'redirected', 'expired', 'restored')),
  state text NOT NULL CHECK (state IN ('asked', 'done', 'refused')),
  reason text NOT NULL,
  why text NOT NULL,
  personal_data boolean NOT NULL DEFAULT false,
  keep_title boolean NOT NULL DEFAULT true,
  redirect_to text,
  version integer NOT NULL,
  package_hash text NOT NULL,
  asked_by uuid REFERENCES people.accounts (id),
  asked_at timestamptz NOT NULL,
  decided_by uuid REFERENCES people.accounts (id),
  decided_at timestamptz,
  refusal text,
  CHECK ((act = 'redirected') = (redirect_to IS NOT NULL)),
  CHECK ((state = 'asked') = (decided_at IS NULL)),
  CHECK (NOT personal_data OR act = 'gone')
);
CREATE UNIQUE INDEX withdrawals_one_asked ON publish.withdrawals (article_id) WHERE state = 'asked';
CREATE INDEX withdrawals_article ON publish.withdrawals (article_id, asked_at DESC);

-- Until when a text holds and what happens then. The row is the truth; the loop only looks at it.
CREATE TABLE publish.expiries (
  article_id uuid PRIMARY KEY REFERENCES publish.articles (id),
  at timestamptz NOT NULL CHECK (date_trunc('second', at) = at),
  act text NOT NULL CHECK (act IN ('expired', 'gone')),
  note text NOT NULL,
  set_by uuid REFERENCES people.accounts (id),
  set_at timestamptz NOT NULL,
  done_at timestamptz CHECK (done_at >= at),
  next_attempt_at timestamptz,
  last_error text
);
CREATE INDEX expiries_due ON publish.expiries (at) WHERE done_at IS NULL;

-- Copies that the program cannot call back: what a person has to see to, one by one.
CREATE TABLE publish.copies (
  id uuid PRIMARY KEY,
  article_id uuid NOT NULL REFERENCES publish.articles (id),
  withdrawal_id uuid NOT NULL REFERENCES publish.withdrawals (id),
  channel text NOT NULL,
  place text NOT NULL DEFAULT '',
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'taken-down', 'corrected', 'remains')),
  remark text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL,
  settled_by uuid REFERENCES people.accounts (id),
  settled_at timestamptz,
  CHECK ((state = 'open') = (settled_at IS NULL))
);
CREATE INDEX copies_article ON publish.copies (article_id, created_at);
CREATE INDEX copies_open ON publish.copies (created_at) WHERE state = 'open';

-- The cabinets under which an agency released; rows are taken out of use, never deleted, so that `changed_at` only grows.
CREATE TABLE publish.cabinet_periods (
  id uuid PRIMARY KEY,
  agency_id uuid NOT NULL,
  name text NOT NULL,
  starts_on date NOT NULL,
  note text NOT NULL DEFAULT '',
  changed_at timestamptz NOT NULL,
  removed_at timestamptz
);
CREATE UNIQUE INDEX cabinet_periods_start ON publish.cabinet_periods (agency_id, starts_on) WHERE removed_at IS NULL;

GRANT SELECT ON publish.changes, publish.cabinet_periods TO gapura_public;
