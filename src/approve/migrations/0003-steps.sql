-- A package is signed in steps: each is one signature by one person, and says which parts of the package it covers.
ALTER TABLE approve.packages
  -- SHA-256 of each part by its key; null for packages of format 1, whose hash is that of the whole content.
  ADD COLUMN parts jsonb,
  -- Who changed any part last: the edition, a derivative, an attachment, an image. None of them signs.
  ADD COLUMN editors uuid[] NOT NULL DEFAULT '{}',
  -- { level, reasons: [{ kind, words }] }: what asks for more signatures, as it was at submission.
  ADD COLUMN risk jsonb NOT NULL DEFAULT '{"level": "low", "reasons": []}',
  -- The name of the person whose signature completed or returned the package, also when they have no account.
  ADD COLUMN decided_name text,
  -- The official who released alone; the steps may be signed afterwards then.
  ADD COLUMN emergency_by uuid REFERENCES people.accounts (id);

UPDATE approve.packages SET editors = ARRAY[last_editor_id] WHERE last_editor_id IS NOT NULL;

ALTER TABLE approve.packages DROP CONSTRAINT packages_four_eyes;
ALTER TABLE approve.packages ADD CONSTRAINT packages_four_eyes CHECK (
  state <> 'approved' OR (
    (decided_by IS NOT NULL OR decided_name IS NOT NULL)
    AND (decided_by IS NULL OR (decided_by IS DISTINCT FROM last_editor_id AND NOT decided_by = ANY (editors)))));

CREATE TABLE approve.steps (
  id uuid PRIMARY KEY,
  package_id uuid NOT NULL REFERENCES approve.packages (id),
  -- Steps of one position run in parallel; a position opens when all signatures of the earlier ones are there.
  position integer NOT NULL CHECK (position >= 1),
  -- Counts the signatures that one line of the policy asks for.
  seat integer NOT NULL DEFAULT 1 CHECK (seat >= 1),
  kind text NOT NULL CHECK (kind IN ('role', 'account', 'quoted', 'legal')),
  role text,
  account_id uuid REFERENCES people.accounts (id),
  -- The quoted official as the text names them.
  person_name text,
  -- Why this step is there, in both languages: [{ id, en }].
  because jsonb NOT NULL DEFAULT '[]',
  -- The keys of the parts that it covers; a key that ends in * covers all that begin so.
  parts jsonb NOT NULL DEFAULT '["*"]',
  -- The hashes of these parts in this package.
  part_hashes jsonb NOT NULL DEFAULT '{}',
  due_at timestamptz,
  state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'approved', 'returned')),
  -- The package hash that the person saw and signed.
  hash text CHECK (hash ~ '^[0-9a-f]{64}$'),
  decided_by uuid REFERENCES people.accounts (id),
  decided_link uuid,
  -- The absent person in whose place it was decided.
  decided_for uuid REFERENCES people.accounts (id),
  decided_name text,
  decided_role text,
  decided_at timestamptz,
  reason text,
  -- The signature of an earlier package that still holds, because none of the parts it covers changed.
  carried_from uuid REFERENCES approve.steps (id),
  CONSTRAINT steps_who CHECK (
    CASE kind WHEN 'role' THEN role IS NOT NULL WHEN 'account' THEN account_id IS NOT NULL
              WHEN 'quoted' THEN person_name IS NOT NULL OR account_id IS NOT NULL ELSE true END),
  CONSTRAINT steps_decided CHECK (
    CASE WHEN state = 'open' THEN decided_at IS NULL AND decided_by IS NULL AND decided_link IS NULL AND hash IS NULL
         ELSE decided_at IS NOT NULL AND hash IS NOT NULL AND decided_name IS NOT NULL
              AND (decided_by IS NULL) <> (decided_link IS NULL) END),
  CONSTRAINT steps_return_reason CHECK (state <> 'returned' OR char_length(btrim(reason)) >= 10),
  CONSTRAINT steps_carried_are_approved CHECK (carried_from IS NULL OR state = 'approved')
);
CREATE INDEX steps_package ON approve.steps (package_id, position, seat);
CREATE INDEX steps_open ON approve.steps (due_at) WHERE state = 'open';
CREATE UNIQUE INDEX steps_one_signature_each ON approve.steps (package_id, decided_by) WHERE state = 'approved' AND decided_by IS NOT NULL;
CREATE UNIQUE INDEX steps_one_signature_a_link ON approve.steps (package_id, decided_link) WHERE state = 'approved' AND decided_link IS NOT NULL;

-- Packages of before had one step: an approver.
INSERT INTO approve.steps (id, package_id, position, kind, role, state, hash, decided_by, decided_name, decided_role, decided_at, reason)
SELECT gen_random_uuid(), p.id, 1, 'role', 'approver',
       CASE WHEN p.decided_by IS NULL THEN 'open' WHEN p.state = 'returned' THEN 'returned' ELSE 'approved' END,
       CASE WHEN p.decided_by IS NULL THEN NULL ELSE p.hash END,
       p.decided_by, a.name,
       CASE WHEN p.decided_by IS NULL THEN NULL ELSE 'approver' END,
       CASE WHEN p.decided_by IS NULL THEN NULL ELSE p.decided_at END,
       CASE WHEN p.state = 'returned' AND p.decided_by IS NOT NULL THEN p.reason END
  FROM approve.packages p LEFT JOIN people.accounts a ON a.id = p.decided_by;

-- The hash of a package of format 2, from the hashes of its parts, as docs/package-format.md says.
CREATE FUNCTION approve.hash_of_parts(parts jsonb) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to('{"format":"gapura-package/2","parts":{'
    || coalesce(string_agg(to_json(key)::text || ':' || to_json(value)::text, ',' ORDER BY key COLLATE "C"), '')
    || '}}', 'UTF8')), 'hex')
  FROM jsonb_each_text(parts)
$$;

CREATE FUNCTION approve.begin_pending() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state <> 'pending' OR NEW.released_at IS NOT NULL THEN
    RAISE EXCEPTION 'a package begins by waiting' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW.content ->> 'format' = 'gapura-package/2'
     AND (NEW.parts IS NULL OR NEW.hash IS DISTINCT FROM approve.hash_of_parts(NEW.parts)) THEN
    RAISE EXCEPTION 'the hash of a package is that of its parts' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER packages_begin_pending BEFORE INSERT ON approve.packages
  FOR EACH ROW EXECUTE FUNCTION approve.begin_pending();

CREATE OR REPLACE FUNCTION approve.keep_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.edition_id, NEW.item_id, NEW.agency_id, NEW.edition_version, NEW.hash, NEW.content, NEW.parts, NEW.editors,
      NEW.risk, NEW.submitted_by, NEW.submitted_at, NEW.last_editor_id)
     IS DISTINCT FROM
     (OLD.id, OLD.edition_id, OLD.item_id, OLD.agency_id, OLD.edition_version, OLD.hash, OLD.content, OLD.parts, OLD.editors,
      OLD.risk, OLD.submitted_by, OLD.submitted_at, OLD.last_editor_id) THEN
    RAISE EXCEPTION 'a submitted package is frozen' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.state <> NEW.state AND NOT (
       OLD.state = 'pending' OR (OLD.state = 'approved' AND NEW.state = 'voided' AND OLD.released_at IS NULL)) THEN
    RAISE EXCEPTION 'a package that is % cannot become %', OLD.state, NEW.state USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.state <> 'pending' AND (NEW.decided_by, NEW.decided_name, NEW.decided_at, NEW.emergency_by)
     IS DISTINCT FROM (OLD.decided_by, OLD.decided_name, OLD.decided_at, OLD.emergency_by) THEN
    RAISE EXCEPTION 'who decided on a package stays on record' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF OLD.released_at IS NOT NULL AND NEW.released_at IS DISTINCT FROM OLD.released_at THEN
    RAISE EXCEPTION 'when a package came out stays on record' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW.state = 'approved' AND OLD.state <> 'approved' THEN
    PERFORM approve.refuse_unsigned(NEW);
  END IF;
  RETURN NEW;
END $$;

-- A package is approved by its signatures alone: all of them there, at least one given to this very hash.
CREATE FUNCTION approve.refuse_unsigned(p approve.packages) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF (p.decided_by IS NULL AND p.decided_name IS NULL) OR p.decided_by = p.last_editor_id OR p.decided_by = ANY (p.editors) THEN
    RAISE EXCEPTION 'packages_four_eyes: a package is approved by a named person who did not edit it last'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF p.emergency_by IS NOT NULL AND p.emergency_by IS NOT DISTINCT FROM p.decided_by THEN
    RETURN;
  END IF;
  IF EXISTS (SELECT FROM approve.steps s WHERE s.package_id = p.id AND s.state <> 'approved')
     OR NOT EXISTS (SELECT FROM approve.steps s
                     WHERE s.package_id = p.id AND s.carried_from IS NULL AND s.state = 'approved' AND s.hash = p.hash) THEN
    RAISE EXCEPTION 'packages_signed: not every step of this package is signed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
END $$;

CREATE FUNCTION approve.keep_steps() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  p approve.packages;
  s approve.steps;
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a step of a package stays' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  -- The row of the package is held, so that two signatures at one instant see each other.
  SELECT * INTO p FROM approve.packages WHERE id = NEW.package_id FOR UPDATE;
  IF TG_OP = 'INSERT' THEN
    IF p.state <> 'pending' THEN
      RAISE EXCEPTION 'a package that is decided gets no further steps' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NEW.state <> 'open' AND NEW.carried_from IS NULL THEN
      RAISE EXCEPTION 'a step begins open' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF p.parts IS NOT NULL AND NOT NEW.part_hashes <@ p.parts THEN
      RAISE EXCEPTION 'a step covers parts as this package has them' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NEW.carried_from IS NOT NULL THEN
      SELECT * INTO s FROM approve.steps WHERE id = NEW.carried_from;
      IF s.state IS DISTINCT FROM 'approved' OR NEW.part_hashes = '{}' OR s.part_hashes IS DISTINCT FROM NEW.part_hashes
         OR (s.kind, s.role, s.account_id, s.person_name, s.hash, s.decided_by, s.decided_link, s.decided_for, s.decided_name, s.decided_at)
            IS DISTINCT FROM
            (NEW.kind, NEW.role, NEW.account_id, NEW.person_name, NEW.hash, NEW.decided_by, NEW.decided_link, NEW.decided_for, NEW.decided_name, NEW.decided_at)
         OR NOT EXISTS (SELECT FROM approve.packages b WHERE b.id = s.package_id AND b.edition_id = p.edition_id) THEN
        RAISE EXCEPTION 'a signature carries over only for parts that did not change' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
    END IF;
  ELSE
    IF (NEW.id, NEW.package_id, NEW.position, NEW.seat, NEW.kind, NEW.role, NEW.account_id, NEW.person_name, NEW.because,
        NEW.parts, NEW.part_hashes, NEW.carried_from)
       IS DISTINCT FROM
       (OLD.id, OLD.package_id, OLD.position, OLD.seat, OLD.kind, OLD.role, OLD.account_id, OLD.person_name, OLD.because,
        OLD.parts, OLD.part_hashes, OLD.carried_from) THEN
      RAISE EXCEPTION 'a step of a package is frozen' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF OLD.state <> 'open' THEN
      IF (NEW.state, NEW.hash, NEW.decided_by, NEW.decided_link, NEW.decided_for, NEW.decided_name, NEW.decided_role, NEW.decided_at, NEW.reason)
         IS DISTINCT FROM
         (OLD.state, OLD.hash, OLD.decided_by, OLD.decided_link, OLD.decided_for, OLD.decided_name, OLD.decided_role, OLD.decided_at, OLD.reason) THEN
        RAISE EXCEPTION 'a signature stays as it was given' USING ERRCODE = 'integrity_constraint_violation';
      END IF;
      RETURN NEW;
    END IF;
    IF NEW.state = 'open' THEN
      RETURN NEW;
    END IF;
    IF NOT (p.state = 'pending' OR (p.state = 'approved' AND p.emergency_by IS NOT NULL)) THEN
      RAISE EXCEPTION 'a package that is % takes no signature', p.state USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF NEW.hash IS DISTINCT FROM p.hash THEN
      RAISE EXCEPTION 'a signature is bound to the hash of its package' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF EXISTS (SELECT FROM approve.steps o WHERE o.package_id = p.id AND o.position < NEW.position AND o.state <> 'approved') THEN
      RAISE EXCEPTION 'steps_in_turn: an earlier step is still open' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  END IF;
  IF NEW.state = 'approved' THEN
    IF NEW.decided_by = ANY (p.editors) OR NEW.decided_for = ANY (p.editors) OR NEW.decided_by = p.last_editor_id THEN
      RAISE EXCEPTION 'packages_four_eyes: who edited a part last does not sign' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    IF EXISTS (
      SELECT FROM approve.steps o
       WHERE o.package_id = p.id AND o.id <> NEW.id AND o.state = 'approved'
         AND (o.decided_by IN (NEW.decided_by, NEW.decided_for) OR o.decided_for IN (NEW.decided_by, NEW.decided_for)
              OR ((o.decided_link IS NOT NULL OR NEW.decided_link IS NOT NULL) AND lower(btrim(o.decided_name)) = lower(btrim(NEW.decided_name))))) THEN
      RAISE EXCEPTION 'steps_distinct: each step is signed by another person' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER steps_keep BEFORE INSERT OR UPDATE OR DELETE ON approve.steps
  FOR EACH ROW EXECUTE FUNCTION approve.keep_steps();
