-- What an assistant proposes for an edition; nothing of it is in the text until a person accepts it.
CREATE TABLE write.proposals (
  id uuid PRIMARY KEY,
  edition_id uuid NOT NULL REFERENCES write.editions (id),
  kind text NOT NULL CHECK (kind IN ('draft', 'paragraph', 'headlines', 'translation')),
  content jsonb NOT NULL,
  run_id uuid,
  model text,
  state text NOT NULL CHECK (state IN ('open', 'accepted', 'rejected')),
  made_by uuid REFERENCES people.accounts (id),
  made_at timestamptz NOT NULL,
  decided_by uuid REFERENCES people.accounts (id),
  decided_at timestamptz
);
CREATE INDEX proposals_edition ON write.proposals (edition_id, made_at DESC);
