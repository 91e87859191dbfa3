-- Who has to sign what, by agency and item type. A version is never changed: a new one takes its place from a day on.
CREATE TABLE approve.policies (
  id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  -- Null: every type that has no policy of its own.
  item_type text,
  -- Null: the type follows the agency's again, the agency what Gapura does by itself.
  rules jsonb,
  effective_from timestamptz NOT NULL,
  made_by uuid REFERENCES people.accounts (id),
  made_at timestamptz NOT NULL
);
CREATE INDEX policies_in_force ON approve.policies (agency_id, item_type, effective_from DESC, made_at DESC);

CREATE FUNCTION approve.keep_policies() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a version of a policy stays as it was' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER policies_keep BEFORE UPDATE OR DELETE ON approve.policies
  FOR EACH ROW EXECUTE FUNCTION approve.keep_policies();
