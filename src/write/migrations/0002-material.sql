-- Material of every kind: what may be done with it, who gave it, and where its pages, cells and cues begin in the text.
ALTER TABLE write.sources DROP CONSTRAINT sources_kind_check;
ALTER TABLE write.sources ADD CONSTRAINT sources_kind_check
  CHECK (kind IN ('text', 'txt', 'docx', 'pdf', 'html', 'eml', 'subtitles', 'image', 'csv', 'xlsx', 'web'));

ALTER TABLE write.sources
  ADD COLUMN class text NOT NULL DEFAULT 'internal' CHECK (class IN ('public', 'internal', 'restricted', 'embargoed')),
  ADD COLUMN given_by text,
  ADD COLUMN language text,
  ADD COLUMN address text,
  ADD COLUMN parts jsonb NOT NULL DEFAULT '[]';

-- A source as it was before a newer version came; `text` is what older passages point into.
CREATE TABLE write.source_versions (
  id uuid PRIMARY KEY,
  source_id uuid NOT NULL REFERENCES write.sources (id) ON DELETE CASCADE,
  name text NOT NULL,
  kind text NOT NULL,
  file_key text,
  text text NOT NULL,
  sha256 text NOT NULL,
  parts jsonb NOT NULL,
  -- The version that this one had replaced.
  replaces uuid,
  added_by uuid REFERENCES people.accounts (id),
  added_at timestamptz NOT NULL
);
CREATE INDEX source_versions_source ON write.source_versions (source_id, added_at);

-- The kept version that the present text replaced (of write.source_versions; the two tables point at each other, so only one way is a key).
ALTER TABLE write.sources ADD COLUMN replaces uuid;
