-- The images of what is out, written at the moment of release; `files` are keys in the file store, `share` the cut for link previews.
CREATE TABLE publish.media (
  article_id uuid NOT NULL REFERENCES publish.articles (id) ON DELETE CASCADE,
  key text NOT NULL CHECK (key ~ '^[0-9a-f]{64}$'),
  files jsonb NOT NULL,
  share text,
  PRIMARY KEY (article_id, key)
);
CREATE INDEX media_key ON publish.media (key);
GRANT SELECT ON publish.media TO gapura_public;

-- The image that stands for an article, with what it shows; null when it has none.
ALTER TABLE publish.articles ADD COLUMN lead_image jsonb;
