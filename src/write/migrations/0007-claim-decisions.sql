-- The claim ledger: what people decided about each claim. Numbers are never used again; a claim that the material no longer
-- holds is `gone` and keeps its decision, should it come back.
ALTER TABLE write.claims
  ADD COLUMN state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'corrected', 'rejected', 'merged')),
  ADD COLUMN gone boolean NOT NULL DEFAULT false,
  ADD COLUMN manual boolean NOT NULL DEFAULT false,
  ADD COLUMN passage text,
  ADD COLUMN correction jsonb,
  ADD COLUMN reason text,
  ADD COLUMN merged_into integer,
  ADD COLUMN decided_by uuid REFERENCES people.accounts (id),
  ADD COLUMN decided_at timestamptz,
  ADD CHECK ((state = 'corrected') = (correction IS NOT NULL)),
  ADD CHECK ((state = 'merged') = (merged_into IS NOT NULL)),
  ADD CHECK (NOT manual OR passage IS NOT NULL);
