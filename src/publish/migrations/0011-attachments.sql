-- The files of what is out, written at the moment of release from the approved package; `key` is the SHA-256 of the file.
CREATE TABLE publish.attachments (
  article_id uuid NOT NULL REFERENCES publish.articles (id) ON DELETE CASCADE,
  key text NOT NULL CHECK (key ~ '^[0-9a-f]{64}$'),
  name text NOT NULL,
  description text NOT NULL,
  type text NOT NULL,
  bytes bigint NOT NULL CHECK (bytes >= 0),
  position integer NOT NULL,
  PRIMARY KEY (article_id, key)
);
GRANT SELECT ON publish.attachments TO gapura_public;
