-- People without an account who may sign by a one-time link. An approver or an administrator keeps the list; who wrote a text never chooses the address.
CREATE TABLE approve.signers (
  id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  name text NOT NULL CHECK (char_length(btrim(name)) BETWEEN 3 AND 120),
  office text NOT NULL CHECK (char_length(btrim(office)) BETWEEN 3 AND 160),
  email_sealed text NOT NULL,
  added_by uuid REFERENCES people.accounts (id),
  added_at timestamptz NOT NULL,
  removed_by uuid REFERENCES people.accounts (id),
  removed_at timestamptz
);
CREATE UNIQUE INDEX signers_once ON approve.signers (agency_id, lower(btrim(name))) WHERE removed_at IS NULL;

-- A link opens one package (under one hash) for one person: for one step of it, or for the sentences that quote them.
CREATE TABLE approve.links (
  id uuid PRIMARY KEY,
  token_hash text NOT NULL UNIQUE CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  kind text NOT NULL CHECK (kind IN ('package', 'quotes')),
  package_id uuid NOT NULL REFERENCES approve.packages (id),
  step_id uuid REFERENCES approve.steps (id),
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  signer_id uuid NOT NULL REFERENCES approve.signers (id),
  person_name text NOT NULL,
  person_office text NOT NULL,
  -- The person as the text names them; for quotes only.
  speaker text,
  -- By mail to the person, or shown once to the one who made it.
  sent_by text NOT NULL CHECK (sent_by IN ('mail', 'copy')),
  made_by uuid REFERENCES people.accounts (id),
  made_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  revoked_by uuid REFERENCES people.accounts (id),
  used_at timestamptz,
  outcome text CHECK (outcome IN ('approve', 'return', 'answered')),
  CONSTRAINT links_kind CHECK (CASE kind WHEN 'package' THEN step_id IS NOT NULL AND speaker IS NULL ELSE speaker IS NOT NULL END),
  CONSTRAINT links_expiry CHECK (expires_at > made_at AND expires_at <= made_at + interval '8 days'),
  CONSTRAINT links_used CHECK ((used_at IS NULL) = (outcome IS NULL)),
  CONSTRAINT links_used_in_time CHECK (used_at IS NULL OR (used_at <= expires_at AND (revoked_at IS NULL OR revoked_at >= used_at)))
);
CREATE INDEX links_package ON approve.links (package_id, made_at DESC);

-- Every opening and every act; no address of a device is kept.
CREATE TABLE approve.link_events (
  id uuid PRIMARY KEY,
  link_id uuid NOT NULL REFERENCES approve.links (id),
  at timestamptz NOT NULL,
  what text NOT NULL CHECK (what IN ('opened', 'approved', 'returned', 'answered', 'taken-back', 'refused', 'revoked')),
  device text NOT NULL
);
CREATE INDEX link_events_link ON approve.link_events (link_id, at);

CREATE FUNCTION approve.keep_links() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  p approve.packages;
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a link stays on record' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'INSERT' THEN
    SELECT * INTO p FROM approve.packages WHERE id = NEW.package_id;
    IF NEW.hash IS DISTINCT FROM p.hash OR NEW.used_at IS NOT NULL
       OR (NEW.step_id IS NOT NULL AND NOT EXISTS (SELECT FROM approve.steps s WHERE s.id = NEW.step_id AND s.package_id = p.id))
       OR NOT EXISTS (SELECT FROM approve.signers g WHERE g.id = NEW.signer_id AND g.agency_id = p.agency_id
                      AND g.removed_at IS NULL AND g.name = NEW.person_name AND g.office = NEW.person_office) THEN
      RAISE EXCEPTION 'a link is for one step of one package and a person on the list' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    -- Whoever wrote or submitted the text never holds a link that could sign it.
    IF NEW.sent_by = 'copy' AND (NEW.made_by IS NULL OR NEW.made_by = ANY (p.editors) OR NEW.made_by = p.last_editor_id
                                 OR NEW.made_by = p.submitted_by) THEN
      RAISE EXCEPTION 'links_four_eyes: who wrote the text does not hold its link' USING ERRCODE = 'integrity_constraint_violation';
    END IF;
    RETURN NEW;
  END IF;
  IF (NEW.id, NEW.token_hash, NEW.kind, NEW.package_id, NEW.step_id, NEW.hash, NEW.signer_id, NEW.person_name, NEW.person_office,
      NEW.speaker, NEW.sent_by, NEW.made_by, NEW.made_at, NEW.expires_at)
     IS DISTINCT FROM
     (OLD.id, OLD.token_hash, OLD.kind, OLD.package_id, OLD.step_id, OLD.hash, OLD.signer_id, OLD.person_name, OLD.person_office,
      OLD.speaker, OLD.sent_by, OLD.made_by, OLD.made_at, OLD.expires_at)
     OR (OLD.used_at IS NOT NULL AND (NEW.used_at, NEW.outcome) IS DISTINCT FROM (OLD.used_at, OLD.outcome))
     OR (OLD.revoked_at IS NOT NULL AND NEW.revoked_at IS DISTINCT FROM OLD.revoked_at) THEN
    RAISE EXCEPTION 'a link keeps its scope, its use and its end' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER links_keep BEFORE INSERT OR UPDATE OR DELETE ON approve.links
  FOR EACH ROW EXECUTE FUNCTION approve.keep_links();

CREATE FUNCTION approve.keep_link_events() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what happened to a link stays on record' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER link_events_keep BEFORE UPDATE OR DELETE ON approve.link_events
  FOR EACH ROW EXECUTE FUNCTION approve.keep_link_events();

-- A signature by link is one that its link could give: for this step and hash, by this person, unused and in its time.
ALTER TABLE approve.steps ADD CONSTRAINT steps_link_known FOREIGN KEY (decided_link) REFERENCES approve.links (id);
CREATE FUNCTION approve.refuse_other_links() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.decided_link IS NOT NULL AND OLD.state = 'open' AND NEW.state <> 'open' AND NOT EXISTS (
       SELECT FROM approve.links l
        WHERE l.id = NEW.decided_link AND l.person_name = NEW.decided_name
          AND CASE l.kind
                WHEN 'package' THEN l.step_id = NEW.id AND l.hash = NEW.hash AND l.revoked_at IS NULL
                                AND (l.expires_at > NEW.decided_at) AND (l.used_at IS NULL OR l.used_at = NEW.decided_at)
                ELSE NEW.kind = 'quoted' AND lower(btrim(l.speaker)) = lower(btrim(NEW.person_name)) END) THEN
    RAISE EXCEPTION 'this link does not sign this step' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER steps_links BEFORE UPDATE ON approve.steps
  FOR EACH ROW EXECUTE FUNCTION approve.refuse_other_links();
