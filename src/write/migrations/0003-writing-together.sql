-- What was shared at each version of the last days: the ground from which two people's changes are told apart.
CREATE TABLE write.merge_bases (
  edition_id uuid NOT NULL REFERENCES write.editions (id),
  version integer NOT NULL,
  headline text NOT NULL,
  standfirst text NOT NULL,
  body jsonb NOT NULL,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (edition_id, version)
);
CREATE INDEX merge_bases_age ON write.merge_bases (saved_at);

-- One open page's words, seen by their writer alone. `joined_version` is the version into which they went, or null while they wait.
CREATE TABLE write.working_copies (
  edition_id uuid NOT NULL REFERENCES write.editions (id),
  account_id uuid NOT NULL REFERENCES people.accounts (id) ON DELETE CASCADE,
  page_id uuid NOT NULL,
  base_version integer NOT NULL,
  headline text NOT NULL,
  standfirst text NOT NULL,
  body jsonb NOT NULL,
  joined_version integer,
  updated_at timestamptz NOT NULL,
  PRIMARY KEY (edition_id, account_id, page_id)
);

-- Who has an edition open, and in which block (counted from 0; null outside the body).
CREATE TABLE write.presence (
  edition_id uuid NOT NULL REFERENCES write.editions (id),
  account_id uuid NOT NULL REFERENCES people.accounts (id) ON DELETE CASCADE,
  page_id uuid NOT NULL,
  block integer,
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (edition_id, account_id, page_id)
);

-- A change that waits for a decision: proposed by a person, or the second of two wordings that could not be joined.
CREATE TABLE write.suggestions (
  id uuid PRIMARY KEY,
  edition_id uuid NOT NULL REFERENCES write.editions (id),
  author_id uuid REFERENCES people.accounts (id),
  kind text NOT NULL CHECK (kind IN ('suggestion', 'alternative')),
  place text NOT NULL CHECK (place IN ('headline', 'standfirst', 'body')),
  -- Where it stood when it was made: the index of its first block, the block before it, the blocks there, and what is proposed instead.
  at_block integer NOT NULL,
  before jsonb,
  base jsonb NOT NULL,
  proposed jsonb NOT NULL,
  page_id uuid,
  -- Whose wording stands in the text, for an alternative.
  against_id uuid REFERENCES people.accounts (id),
  state text NOT NULL CHECK (state IN ('open', 'accepted', 'rejected')),
  reason text,
  made_at timestamptz NOT NULL,
  decided_by uuid REFERENCES people.accounts (id),
  decided_at timestamptz
);
CREATE INDEX suggestions_edition ON write.suggestions (edition_id, state);

-- A thread is its first comment, anchored to words of the text, and the replies to it.
CREATE TABLE write.comments (
  id uuid PRIMARY KEY,
  edition_id uuid NOT NULL REFERENCES write.editions (id),
  thread_id uuid NOT NULL REFERENCES write.comments (id),
  author_id uuid REFERENCES people.accounts (id),
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
  -- Of the first comment only: the text block (counted from 0), the quoted words, and some of the words around them.
  anchor jsonb,
  written_at timestamptz NOT NULL,
  resolved_at timestamptz,
  resolved_by uuid REFERENCES people.accounts (id)
);
CREATE INDEX comments_edition ON write.comments (edition_id);
