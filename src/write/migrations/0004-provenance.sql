-- A sentence that a machine wrote or whose origin nobody recorded; what stands in a text and not here, a person wrote.
CREATE TABLE write.passages (
  item_id uuid NOT NULL REFERENCES write.items (id),
  language text NOT NULL CHECK (language IN ('id', 'en')),
  -- SHA-256 of the sentence in lower case without signs.
  hash text NOT NULL,
  text text NOT NULL,
  origin text NOT NULL CHECK (origin IN ('grammar', 'model', 'unknown')),
  model text CHECK ((model IS NOT NULL) = (origin = 'model')),
  run_id uuid,
  at timestamptz NOT NULL,
  PRIMARY KEY (item_id, language, hash)
);

-- Where the words of an edition's present text come from, worked out at each save; no row: nobody knows.
CREATE TABLE write.edition_provenance (
  edition_id uuid PRIMARY KEY REFERENCES write.editions (id),
  provenance jsonb NOT NULL,
  at timestamptz NOT NULL
);
