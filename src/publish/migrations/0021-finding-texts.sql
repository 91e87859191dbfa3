-- Hashes of every few words of what is or was public, so that a pasted text finds its release. Filled by a loop after the release.
CREATE TABLE publish.text_grams (
  gram integer NOT NULL,
  article_id uuid NOT NULL REFERENCES publish.articles (id),
  version integer NOT NULL,
  PRIMARY KEY (gram, article_id, version)
);
CREATE INDEX text_grams_article ON publish.text_grams (article_id);

-- Which versions are in that index, and the SHA-256 of every file that came out with a version.
CREATE TABLE publish.text_marks (
  article_id uuid NOT NULL REFERENCES publish.articles (id),
  version integer NOT NULL,
  marked_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (article_id, version)
);
CREATE TABLE publish.released_files (
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  article_id uuid NOT NULL REFERENCES publish.articles (id),
  version integer NOT NULL,
  name text NOT NULL,
  type text NOT NULL,
  PRIMARY KEY (hash, article_id, version)
);
CREATE INDEX released_files_article ON publish.released_files (article_id);

GRANT SELECT ON publish.text_grams, publish.released_files TO gapura_public;
