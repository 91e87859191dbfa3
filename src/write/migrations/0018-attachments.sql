-- Files that people add to an item and that go out with it; the bytes are in the file store under their SHA-256.
CREATE TABLE write.attachments (
  item_id uuid NOT NULL REFERENCES write.items (id),
  key text NOT NULL CHECK (key ~ '^[0-9a-f]{64}$'),
  name text NOT NULL CHECK (name <> ''),
  -- What the file holds, for those who decide whether to open it.
  description text NOT NULL CHECK (btrim(description) <> ''),
  type text NOT NULL,
  bytes integer NOT NULL CHECK (bytes > 0),
  added_by uuid REFERENCES people.accounts (id),
  added_at timestamptz NOT NULL,
  PRIMARY KEY (item_id, key)
);

-- What of an edition goes into its package and where it leaves for, as chosen at the last submission.
CREATE TABLE write.package_choices (
  edition_id uuid PRIMARY KEY REFERENCES write.editions (id),
  derivatives jsonb NOT NULL,
  attachments jsonb NOT NULL,
  channels jsonb NOT NULL,
  -- The submitter says that it concerns a crisis, which asks for more signatures.
  crisis boolean NOT NULL DEFAULT false,
  chosen_by uuid REFERENCES people.accounts (id),
  chosen_at timestamptz NOT NULL
);
