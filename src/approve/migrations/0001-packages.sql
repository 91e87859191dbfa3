CREATE SCHEMA approve;

-- What is put before an approver: the content frozen at submission, and its fingerprint.
CREATE TABLE approve.packages (
  id uuid PRIMARY KEY,
  edition_id uuid NOT NULL,
  item_id uuid NOT NULL,
  agency_id uuid NOT NULL,
  edition_version integer NOT NULL,
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  content jsonb NOT NULL,
  state text NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'approved', 'returned', 'voided')),
  submitted_by uuid,
  submitted_at timestamptz NOT NULL,
  last_editor_id uuid,
  decided_by uuid,
  decided_at timestamptz,
  voided_at timestamptz,
  -- Of a return: the approver's words. Of a void: edited, superseded or taken-back.
  reason text,
  checks jsonb NOT NULL DEFAULT '{}',
  -- Set by the release clock in the transaction that brings the package out.
  released_at timestamptz,
  -- An approval names a person, and never the one who edited last.
  CONSTRAINT packages_four_eyes CHECK (
    state <> 'approved' OR (decided_by IS NOT NULL AND decided_by IS DISTINCT FROM last_editor_id)),
  CONSTRAINT packages_decided CHECK (
    (state NOT IN ('approved', 'returned') OR decided_at IS NOT NULL) AND (state = 'voided') = (voided_at IS NOT NULL)),
  CONSTRAINT packages_return_reason CHECK (state <> 'returned' OR char_length(btrim(reason)) >= 10),
  CONSTRAINT packages_released_were_approved CHECK (released_at IS NULL OR state = 'approved')
);
CREATE UNIQUE INDEX packages_one_pending ON approve.packages (edition_id) WHERE state = 'pending';
CREATE INDEX packages_edition ON approve.packages (edition_id, submitted_at DESC);
CREATE INDEX packages_waiting ON approve.packages (agency_id, submitted_at) WHERE state = 'pending';

-- The frozen part can't be thawed, and a decision can't be turned into another one behind the commands' back.
CREATE FUNCTION approve.keep_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.edition_id, NEW.item_id, NEW.agency_id, NEW.edition_version, NEW.hash, NEW.content,
      NEW.submitted_by, NEW.submitted_at, NEW.last_editor_id)
     IS DISTINCT FROM
     (OLD.edition_id, OLD.item_id, OLD.agency_id, OLD.edition_version, OLD.hash, OLD.content,
      OLD.submitted_by, OLD.submitted_at, OLD.last_editor_id) THEN
    RAISE EXCEPTION 'a submitted package is frozen' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.state <> NEW.state AND NOT (
       OLD.state = 'pending' OR (OLD.state = 'approved' AND NEW.state = 'voided' AND OLD.released_at IS NULL)) THEN
    RAISE EXCEPTION 'a package that is % cannot become %', OLD.state, NEW.state USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER packages_keep_frozen BEFORE UPDATE ON approve.packages
  FOR EACH ROW EXECUTE FUNCTION approve.keep_frozen();
