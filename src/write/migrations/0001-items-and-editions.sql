CREATE SCHEMA write;

-- Anything being written.
CREATE TABLE write.items (
  id uuid PRIMARY KEY,
  brief_id uuid NOT NULL REFERENCES plan.briefs (id),
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  unit_id uuid REFERENCES people.units (id),
  type text NOT NULL CHECK (type IN ('release', 'news', 'policy', 'programme', 'activity', 'announcement', 'clarification', 'speech')),
  slug text,
  -- The angle of the brief: what the item is called until it has a headline.
  working_title text NOT NULL,
  topic_slugs text[] NOT NULL,
  created_by uuid REFERENCES people.accounts (id),
  created_at timestamptz NOT NULL
);
CREATE INDEX items_agency ON write.items (agency_id);
CREATE INDEX items_brief ON write.items (brief_id);

-- One language's version of an item. `facts` are the claims that its text used when it was last saved.
CREATE TABLE write.editions (
  id uuid PRIMARY KEY,
  item_id uuid NOT NULL REFERENCES write.items (id),
  language text NOT NULL CHECK (language IN ('id', 'en')),
  headline text NOT NULL,
  standfirst text NOT NULL,
  body jsonb NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  stage text NOT NULL CHECK (stage IN ('writing', 'submitted', 'returned', 'approved', 'held', 'released', 'withdrawn')),
  last_editor_id uuid REFERENCES people.accounts (id),
  headline_choices jsonb NOT NULL DEFAULT '[]',
  facts jsonb NOT NULL DEFAULT '[]',
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL,
  released_at timestamptz,
  UNIQUE (item_id, language)
);
CREATE INDEX editions_recent ON write.editions (updated_at DESC, id);

-- An edition as it was: at a draft, a submission, a release, and at most every five minutes of autosave.
CREATE TABLE write.edition_versions (
  edition_id uuid NOT NULL REFERENCES write.editions (id),
  version integer NOT NULL,
  reason text NOT NULL CHECK (reason IN ('autosave', 'draft', 'before-draft', 'submitted', 'released', 'restored', 'imported')),
  headline text NOT NULL,
  standfirst text NOT NULL,
  body jsonb NOT NULL,
  saved_by uuid REFERENCES people.accounts (id),
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (edition_id, version)
);

-- One piece of raw material, as the text into which claims point.
CREATE TABLE write.sources (
  id uuid PRIMARY KEY,
  item_id uuid NOT NULL REFERENCES write.items (id),
  position integer NOT NULL CHECK (position > 0),
  name text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('text', 'txt', 'docx', 'pdf')),
  file_key text,
  text text NOT NULL,
  sha256 text NOT NULL,
  added_by uuid REFERENCES people.accounts (id),
  added_at timestamptz NOT NULL,
  UNIQUE (item_id, position),
  UNIQUE (item_id, sha256)
);

-- One checkable statement with the passages that support it.
CREATE TABLE write.claims (
  item_id uuid NOT NULL REFERENCES write.items (id),
  number integer NOT NULL CHECK (number > 0),
  kind text NOT NULL,
  text text NOT NULL,
  claim jsonb NOT NULL CHECK (jsonb_array_length(claim -> 'spans') > 0),
  PRIMARY KEY (item_id, number)
);

-- What the material says about the whole: which claims answer which question, and what is missing.
CREATE TABLE write.fact_sheets (
  item_id uuid PRIMARY KEY REFERENCES write.items (id),
  answers jsonb NOT NULL,
  holes jsonb NOT NULL,
  extracted_at timestamptz NOT NULL
);

-- A must-finding that a named person took on themselves, with a reason that the approver sees.
CREATE TABLE write.accepted_marks (
  edition_id uuid NOT NULL REFERENCES write.editions (id),
  finding_id text NOT NULL,
  account_id uuid REFERENCES people.accounts (id),
  reason text NOT NULL CHECK (length(reason) >= 10),
  at timestamptz NOT NULL,
  PRIMARY KEY (edition_id, finding_id)
);
