-- What is made from an edition: one of each kind, with the hash and the words of the edition that it was made from.
CREATE TABLE write.derivatives (
  id uuid PRIMARY KEY,
  item_id uuid NOT NULL REFERENCES write.items (id),
  edition_id uuid NOT NULL REFERENCES write.editions (id),
  kind text NOT NULL CHECK (kind IN ('summary-30', 'summary-100', 'x', 'instagram', 'facebook', 'threads', 'whatsapp',
    'tiktok', 'newsletter', 'talking-points', 'qa', 'easy-read', 'speech', 'english', 'card-wide', 'card-square', 'pdf', 'docx')),
  version integer NOT NULL CHECK (version > 0),
  text text NOT NULL,
  -- The words as they were made, before a person changed them: the ground of a merge.
  base text NOT NULL,
  -- Words that wait for a person's choice.
  offer jsonb,
  -- Key, type, name and size of a file in the file store.
  file jsonb,
  from_hash text NOT NULL CHECK (from_hash ~ '^[0-9a-f]{64}$'),
  from_version integer NOT NULL,
  from_text text NOT NULL,
  origin text NOT NULL CHECK (origin IN ('grammar', 'model')),
  model text CHECK ((model IS NOT NULL) = (origin = 'model')),
  run_id uuid,
  made_at timestamptz NOT NULL,
  edited_by uuid REFERENCES people.accounts (id),
  edited_at timestamptz,
  UNIQUE (edition_id, kind)
);

-- Words of a derivative that were replaced.
CREATE TABLE write.derivative_versions (
  derivative_id uuid NOT NULL REFERENCES write.derivatives (id) ON DELETE CASCADE,
  version integer NOT NULL,
  text text NOT NULL,
  from_version integer NOT NULL,
  origin text NOT NULL CHECK (origin IN ('grammar', 'model')),
  saved_by uuid REFERENCES people.accounts (id),
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (derivative_id, version)
);
