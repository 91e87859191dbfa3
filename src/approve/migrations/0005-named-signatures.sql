-- What a signature may be, beyond 0003: a step that names a person is signed by that person or who stands in for them, a quoted
-- official without an account signs by link, nobody who edited signs by link under their own name, and what was taken back does
-- not come back by carrying over.
CREATE FUNCTION approve.refuse_other_people() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  p approve.packages;
BEGIN
  IF NEW.state = 'open' OR (TG_OP = 'UPDATE' AND OLD.state <> 'open') THEN
    RETURN NEW;
  END IF;
  SELECT * INTO p FROM approve.packages WHERE id = NEW.package_id;
  IF NEW.account_id IS NOT NULL AND NEW.account_id IS DISTINCT FROM NEW.decided_by AND NEW.account_id IS DISTINCT FROM NEW.decided_for THEN
    RAISE EXCEPTION 'steps_named: this step waits for a certain person' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW.kind = 'quoted' AND NEW.account_id IS NULL AND NEW.decided_link IS NULL THEN
    RAISE EXCEPTION 'steps_quoted: who is quoted signs by link' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW.state = 'approved' AND (NEW.decided_for = p.last_editor_id OR (NEW.decided_link IS NOT NULL AND EXISTS (
       SELECT FROM people.accounts a
        WHERE (a.id = ANY (p.editors) OR a.id = p.last_editor_id) AND lower(btrim(a.name)) = lower(btrim(NEW.decided_name))))) THEN
    RAISE EXCEPTION 'packages_four_eyes: who edited a part last does not sign' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF NEW.carried_from IS NOT NULL AND EXISTS (
       SELECT FROM approve.steps s JOIN approve.packages b ON b.id = s.package_id
         JOIN approve.packages t ON t.edition_id = b.edition_id AND t.submitted_at >= b.submitted_at
        WHERE s.id = NEW.carried_from AND t.state = 'voided' AND t.reason = 'taken-back') THEN
    RAISE EXCEPTION 'steps_taken_back: an approval that was taken back carries nothing over' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER steps_named BEFORE INSERT OR UPDATE ON approve.steps
  FOR EACH ROW EXECUTE FUNCTION approve.refuse_other_people();

-- Somebody of the agency signed this very hash, and where signatures were carried over, every part is under one of the agency's own.
CREATE FUNCTION approve.refuse_uncovered() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state <> 'approved' OR OLD.state = 'approved'
     OR (NEW.emergency_by IS NOT NULL AND NEW.emergency_by IS NOT DISTINCT FROM NEW.decided_by) THEN
    RETURN NEW;
  END IF;
  IF NOT EXISTS (SELECT FROM approve.steps s
                  WHERE s.package_id = NEW.id AND s.kind <> 'quoted' AND s.carried_from IS NULL AND s.state = 'approved' AND s.hash = NEW.hash)
     OR (EXISTS (SELECT FROM approve.steps s WHERE s.package_id = NEW.id AND s.carried_from IS NOT NULL)
         AND EXISTS (SELECT FROM jsonb_object_keys(NEW.parts) k
                      WHERE NOT EXISTS (SELECT FROM approve.steps s
                                         WHERE s.package_id = NEW.id AND s.kind <> 'quoted' AND s.state = 'approved' AND s.part_hashes ? k))) THEN
    RAISE EXCEPTION 'packages_signed: a part of this package is under no signature' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER packages_signed_over BEFORE UPDATE ON approve.packages
  FOR EACH ROW EXECUTE FUNCTION approve.refuse_uncovered();
