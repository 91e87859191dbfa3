CREATE SCHEMA listen;

-- What is kept for good: numbers, not people.
CREATE TABLE listen.read_counts (
  article_id uuid NOT NULL REFERENCES publish.articles (id) ON DELETE CASCADE,
  day date NOT NULL,
  reads integer NOT NULL DEFAULT 0 CHECK (reads >= 0),
  PRIMARY KEY (article_id, day)
);
CREATE INDEX read_counts_day ON listen.read_counts (day);

CREATE TABLE listen.reaction_counts (
  article_id uuid NOT NULL REFERENCES publish.articles (id) ON DELETE CASCADE,
  kind text NOT NULL CHECK (kind IN ('berguna', 'setuju', 'inspiratif', 'belum-jelas', 'kecewa')),
  day date NOT NULL,
  n integer NOT NULL DEFAULT 0 CHECK (n >= 0),
  PRIMARY KEY (article_id, kind, day)
);

-- What is forgotten after 48 hours: a salt per day, and marks made with it that tell one visit from the next.
CREATE TABLE listen.salts (
  day date PRIMARY KEY,
  salt bytea NOT NULL
);

CREATE TABLE listen.read_marks (
  article_id uuid NOT NULL,
  visitor bytea NOT NULL,
  day date NOT NULL,
  PRIMARY KEY (article_id, visitor)
);
CREATE INDEX read_marks_day ON listen.read_marks (day);

CREATE TABLE listen.reaction_marks (
  article_id uuid NOT NULL,
  visitor bytea NOT NULL,
  kind text NOT NULL,
  day date NOT NULL,
  PRIMARY KEY (article_id, visitor)
);
CREATE INDEX reaction_marks_day ON listen.reaction_marks (day);

GRANT USAGE ON SCHEMA listen TO gapura_public;
GRANT SELECT ON listen.read_counts, listen.reaction_counts TO gapura_public;
