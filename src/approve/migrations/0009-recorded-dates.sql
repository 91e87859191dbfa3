-- A story or an import may give a package the date that it tells, as publish.release_orders allows; everybody else's date stays on record.
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
  IF OLD.released_at IS NOT NULL AND NEW.released_at IS DISTINCT FROM OLD.released_at
     AND (NEW.released_at IS NULL OR current_setting('gapura.backdating', true) IS DISTINCT FROM 'on') THEN
    RAISE EXCEPTION 'when a package came out stays on record' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW.state = 'approved' AND OLD.state <> 'approved' THEN
    PERFORM approve.refuse_unsigned(NEW);
  END IF;
  RETURN NEW;
END $$;
