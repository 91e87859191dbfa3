CREATE SCHEMA publish;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- What the public reads: written by the release clock at the moment of release, never before.
CREATE SEQUENCE publish.release_sequence;

CREATE TABLE publish.topics (
  slug text PRIMARY KEY,
  name_id text NOT NULL,
  name_en text NOT NULL,
  description text NOT NULL DEFAULT '',
  palette integer NOT NULL DEFAULT 1 CHECK (palette BETWEEN 1 AND 4),
  position integer NOT NULL DEFAULT 0
);

CREATE TABLE publish.articles (
  id uuid PRIMARY KEY,
  item_id uuid NOT NULL,
  edition_id uuid NOT NULL UNIQUE,
  language text NOT NULL CHECK (language IN ('id', 'en')),
  slug text NOT NULL CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  type text NOT NULL,
  agency_id uuid NOT NULL,
  agency_name text NOT NULL,
  unit_id uuid,
  unit_name text,
  headline text NOT NULL,
  standfirst text NOT NULL DEFAULT '',
  body jsonb NOT NULL,
  body_text text NOT NULL,
  topics jsonb NOT NULL DEFAULT '[]',
  topic_slugs text[] NOT NULL DEFAULT '{}',
  palette integer NOT NULL DEFAULT 1 CHECK (palette BETWEEN 1 AND 4),
  minutes integer NOT NULL DEFAULT 1 CHECK (minutes >= 1),
  first_released_at timestamptz NOT NULL,
  released_at timestamptz NOT NULL,
  promised_at timestamptz,
  version integer NOT NULL DEFAULT 1 CHECK (version >= 1),
  sequence bigint NOT NULL DEFAULT nextval('publish.release_sequence'),
  package_hash text NOT NULL,
  facts jsonb NOT NULL DEFAULT '[]',
  contact text,
  corrections jsonb NOT NULL DEFAULT '[]',
  search tsvector GENERATED ALWAYS AS (
    setweight(to_tsvector(CASE language WHEN 'en' THEN 'english'::regconfig ELSE 'indonesian'::regconfig END, headline), 'A')
    || setweight(to_tsvector(CASE language WHEN 'en' THEN 'english'::regconfig ELSE 'indonesian'::regconfig END, standfirst), 'B')
    || setweight(to_tsvector(CASE language WHEN 'en' THEN 'english'::regconfig ELSE 'indonesian'::regconfig END, body_text), 'C')
  ) STORED,
  UNIQUE (language, slug),
  CHECK (first_released_at <= released_at)
);
CREATE INDEX articles_newest ON publish.articles (language, first_released_at DESC, id);
CREATE INDEX articles_type ON publish.articles (type, first_released_at DESC);
CREATE INDEX articles_item ON publish.articles (item_id);
CREATE INDEX articles_sequence ON publish.articles (sequence);
CREATE INDEX articles_topics ON publish.articles USING gin (topic_slugs);
CREATE INDEX articles_search ON publish.articles USING gin (search);
CREATE INDEX articles_headline_trigrams ON publish.articles USING gin (headline gin_trgm_ops);

CREATE TABLE publish.article_versions (
  article_id uuid NOT NULL REFERENCES publish.articles (id),
  version integer NOT NULL CHECK (version >= 1),
  headline text NOT NULL,
  standfirst text NOT NULL DEFAULT '',
  body jsonb NOT NULL,
  package_hash text NOT NULL,
  released_at timestamptz NOT NULL,
  correction jsonb,
  -- One order brings out one version: a second write of the same order breaks here. Null: not released by this clock.
  order_id uuid UNIQUE,
  PRIMARY KEY (article_id, version)
);

GRANT USAGE ON SCHEMA publish TO gapura_public;
GRANT SELECT ON publish.topics, publish.articles, publish.article_versions TO gapura_public;
