CREATE SCHEMA plan;

-- A subject that readers can follow. The slug stands in addresses and feeds, so it never changes.
CREATE TABLE plan.topics (
  slug text PRIMARY KEY CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name_id text NOT NULL,
  name_en text NOT NULL,
  description text NOT NULL,
  palette smallint NOT NULL CHECK (palette BETWEEN 1 AND 4),
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  created_at timestamptz NOT NULL DEFAULT now()
);

-- What an item should say, to whom, where and by whom.
CREATE TABLE plan.briefs (
  id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  unit_id uuid REFERENCES people.units (id),
  type text NOT NULL CHECK (type IN ('release', 'news', 'policy', 'programme', 'activity', 'announcement', 'clarification', 'speech')),
  language text NOT NULL CHECK (language IN ('id', 'en')),
  angle text NOT NULL,
  audience text[] NOT NULL,
  topic_slugs text[] NOT NULL,
  place text,
  contact text,
  opened_by uuid REFERENCES people.accounts (id),
  opened_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL
);
CREATE INDEX briefs_agency ON plan.briefs (agency_id, opened_at DESC);
