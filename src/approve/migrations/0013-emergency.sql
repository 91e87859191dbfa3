-- The few officials of an agency who may release alone; administrators keep the list.
CREATE TABLE approve.emergency_officials (
  id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  account_id uuid NOT NULL REFERENCES people.accounts (id),
  added_by uuid REFERENCES people.accounts (id),
  added_at timestamptz NOT NULL,
  removed_by uuid REFERENCES people.accounts (id),
  removed_at timestamptz
);
CREATE UNIQUE INDEX emergency_officials_once ON approve.emergency_officials (agency_id, account_id) WHERE removed_at IS NULL;

CREATE FUNCTION approve.few_officials() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('approve.emergency'), hashtext(NEW.agency_id::text));
  IF (SELECT count(*) FROM approve.emergency_officials o WHERE o.agency_id = NEW.agency_id AND o.removed_at IS NULL) > 5 THEN
    RAISE EXCEPTION 'emergency_officials_few: at most five' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER emergency_officials_few AFTER INSERT OR UPDATE ON approve.emergency_officials
  FOR EACH ROW EXECUTE FUNCTION approve.few_officials();

-- How long a debt may stand, by agency.
CREATE TABLE approve.debt_terms (
  agency_id uuid PRIMARY KEY REFERENCES people.agencies (id),
  hours integer NOT NULL CHECK (hours BETWEEN 1 AND 168),
  set_by uuid REFERENCES people.accounts (id),
  set_at timestamptz NOT NULL
);

-- What an official owes who released alone: the decision of a second person.
CREATE TABLE approve.debts (
  id uuid PRIMARY KEY,
  package_id uuid NOT NULL UNIQUE REFERENCES approve.packages (id),
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  official_id uuid NOT NULL REFERENCES people.accounts (id),
  reason text NOT NULL CHECK (char_length(btrim(reason)) >= 20),
  -- [{ id, en }]: the required marks that the official took on.
  taken_on jsonb NOT NULL DEFAULT '[]',
  made_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL CHECK (due_at > made_at),
  settled_by uuid REFERENCES people.accounts (id),
  settled_name text,
  settled_at timestamptz,
  verdict text CHECK (verdict IN ('approved', 'rejected')),
  settled_reason text,
  CONSTRAINT debts_settled CHECK ((settled_at IS NULL) = (verdict IS NULL) AND (settled_at IS NULL) = (settled_by IS NULL)),
  CONSTRAINT debts_second_person CHECK (settled_by IS NULL OR settled_by <> official_id),
  CONSTRAINT debts_rejection_reason CHECK (verdict IS DISTINCT FROM 'rejected' OR char_length(btrim(settled_reason)) >= 10)
);
CREATE INDEX debts_open ON approve.debts (agency_id, due_at) WHERE settled_at IS NULL;

CREATE FUNCTION approve.keep_debts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a debt stays on record' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF (NEW.id, NEW.package_id, NEW.agency_id, NEW.official_id, NEW.reason, NEW.taken_on, NEW.made_at, NEW.due_at)
     IS DISTINCT FROM (OLD.id, OLD.package_id, OLD.agency_id, OLD.official_id, OLD.reason, OLD.taken_on, OLD.made_at, OLD.due_at)
     OR OLD.settled_at IS NOT NULL THEN
    RAISE EXCEPTION 'a debt keeps its reason and its term, and is settled once' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF EXISTS (SELECT FROM approve.packages p WHERE p.id = NEW.package_id AND NEW.settled_by = ANY (p.editors)) THEN
    RAISE EXCEPTION 'debts_four_eyes: who edited the text last does not settle its debt' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER debts_keep BEFORE UPDATE OR DELETE ON approve.debts
  FOR EACH ROW EXECUTE FUNCTION approve.keep_debts();

-- Nobody releases alone without owing: at the end of the transaction the debt is there, and the official was on the list.
CREATE FUNCTION approve.refuse_without_debt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.emergency_by IS NOT NULL AND NOT EXISTS (
       SELECT FROM approve.debts d WHERE d.package_id = NEW.id AND d.official_id = NEW.emergency_by AND d.agency_id = NEW.agency_id) THEN
    RAISE EXCEPTION 'packages_debt: an emergency approval leaves a debt' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW.emergency_by IS NOT NULL AND OLD.emergency_by IS NULL AND NOT EXISTS (
       SELECT FROM approve.emergency_officials o
        WHERE o.agency_id = NEW.agency_id AND o.account_id = NEW.emergency_by AND o.removed_at IS NULL) THEN
    RAISE EXCEPTION 'packages_official: only a named official releases alone' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER packages_debt AFTER UPDATE ON approve.packages
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION approve.refuse_without_debt();

-- The official doesn't sign afterwards what they released alone.
CREATE FUNCTION approve.refuse_own_debt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.state = 'open' AND NEW.state <> 'open' AND EXISTS (
       SELECT FROM approve.packages p WHERE p.id = NEW.package_id AND p.emergency_by IN (NEW.decided_by, NEW.decided_for)) THEN
    RAISE EXCEPTION 'debts_second_person: the official does not settle their own debt' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER steps_second_person BEFORE UPDATE ON approve.steps
  FOR EACH ROW EXECUTE FUNCTION approve.refuse_own_debt();
