-- What the quoted official said of a quotation, bound to the hash of the quotation with its paragraph. It holds for every
-- later package of the edition in which that hash stands.
CREATE TABLE approve.quote_answers (
  id uuid PRIMARY KEY,
  link_id uuid NOT NULL REFERENCES approve.links (id),
  package_id uuid NOT NULL REFERENCES approve.packages (id),
  edition_id uuid NOT NULL REFERENCES write.editions (id),
  quote_hash text NOT NULL CHECK (quote_hash ~ '^[0-9a-f]{64}$'),
  speaker text NOT NULL,
  quotation text NOT NULL,
  verdict text NOT NULL CHECK (verdict IN ('agreed', 'changed', 'refused')),
  -- The words that the official would rather have, or why not.
  words text,
  at timestamptz NOT NULL,
  CONSTRAINT quote_answers_words CHECK (verdict = 'agreed' OR char_length(btrim(words)) >= 3),
  CONSTRAINT quote_answers_once UNIQUE (link_id, quote_hash)
);
CREATE INDEX quote_answers_edition ON approve.quote_answers (edition_id, quote_hash, at DESC);
CREATE TRIGGER quote_answers_keep BEFORE UPDATE OR DELETE ON approve.quote_answers
  FOR EACH ROW EXECUTE FUNCTION approve.keep_link_events();
