-- What released texts state, so that a later text that says otherwise is noticed.
CREATE TABLE write.statements (
  edition_id uuid NOT NULL REFERENCES write.editions (id),
  number integer NOT NULL CHECK (number > 0),
  item_id uuid NOT NULL REFERENCES write.items (id),
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  kind text NOT NULL CHECK (kind IN ('title', 'figure', 'date')),
  key text NOT NULL,
  terms text[] NOT NULL,
  statement jsonb NOT NULL,
  headline text NOT NULL,
  day date NOT NULL,
  PRIMARY KEY (edition_id, number)
);
CREATE INDEX statements_key ON write.statements (agency_id, kind, key);
CREATE INDEX statements_terms ON write.statements USING gin (terms);

-- Words of an agency that no dictionary holds.
CREATE TABLE write.agency_words (
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  word text NOT NULL CHECK (word = lower(word) AND length(word) BETWEEN 2 AND 60),
  added_by uuid REFERENCES people.accounts (id),
  added_at timestamptz NOT NULL,
  PRIMARY KEY (agency_id, word)
);

-- What an address in a text answered when it was last asked.
CREATE TABLE write.link_checks (
  address text PRIMARY KEY CHECK (length(address) <= 2000),
  state text NOT NULL CHECK (state IN ('alive', 'dead', 'unknown')),
  status integer,
  checked_at timestamptz NOT NULL
);
