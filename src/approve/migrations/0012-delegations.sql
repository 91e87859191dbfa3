-- Who signs in whose place, in which agency, from when until when.
CREATE TABLE approve.delegations (
  id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  absent_id uuid NOT NULL REFERENCES people.accounts (id),
  delegate_id uuid NOT NULL REFERENCES people.accounts (id),
  from_at timestamptz NOT NULL,
  until_at timestamptz NOT NULL,
  reason text NOT NULL,
  made_by uuid REFERENCES people.accounts (id),
  made_at timestamptz NOT NULL,
  ended_by uuid REFERENCES people.accounts (id),
  ended_at timestamptz,
  CONSTRAINT delegations_other CHECK (absent_id <> delegate_id),
  CONSTRAINT delegations_dates CHECK (until_at > from_at AND until_at <= from_at + interval '180 days')
);
CREATE INDEX delegations_delegate ON approve.delegations (delegate_id, agency_id, from_at, until_at);
CREATE INDEX delegations_absent ON approve.delegations (absent_id, agency_id, from_at, until_at);

-- One delegate at a time, and no chains: who stands in for somebody is not away in that time, and the other way round.
CREATE FUNCTION approve.refuse_chains() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW.id, NEW.agency_id, NEW.absent_id, NEW.delegate_id, NEW.from_at, NEW.until_at, NEW.reason, NEW.made_by, NEW.made_at)
     IS DISTINCT FROM (OLD.id, OLD.agency_id, OLD.absent_id, OLD.delegate_id, OLD.from_at, OLD.until_at, OLD.reason, OLD.made_by, OLD.made_at) THEN
    RAISE EXCEPTION 'a delegation is ended, not changed' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'UPDATE' AND OLD.ended_at IS NOT NULL THEN
    RAISE EXCEPTION 'a delegation that ended stays ended' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'INSERT' THEN
    PERFORM pg_advisory_xact_lock(hashtext('approve.delegations'), hashtext(NEW.agency_id::text));
    IF EXISTS (
      SELECT FROM approve.delegations d
       WHERE d.agency_id = NEW.agency_id AND d.ended_at IS NULL
         AND d.from_at < NEW.until_at AND d.until_at > NEW.from_at
         AND (d.absent_id IN (NEW.absent_id, NEW.delegate_id) OR d.delegate_id = NEW.absent_id)) THEN
      RAISE EXCEPTION 'delegations_no_chain: one delegate at a time, and none who is away' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER delegations_no_chain BEFORE INSERT OR UPDATE ON approve.delegations
  FOR EACH ROW EXECUTE FUNCTION approve.refuse_chains();
