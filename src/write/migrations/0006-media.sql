-- Images of an item, by the SHA-256 of the largest kept size; `files` holds the key of each kept size in the file store.
CREATE TABLE write.media (
  item_id uuid NOT NULL REFERENCES write.items (id) ON DELETE CASCADE,
  key text NOT NULL CHECK (key ~ '^[0-9a-f]{64}$'),
  name text NOT NULL,
  width integer NOT NULL CHECK (width BETWEEN 1 AND 20000),
  height integer NOT NULL CHECK (height BETWEEN 1 AND 20000),
  files jsonb NOT NULL,
  added_by uuid REFERENCES people.accounts (id),
  added_at timestamptz NOT NULL,
  PRIMARY KEY (item_id, key)
);
