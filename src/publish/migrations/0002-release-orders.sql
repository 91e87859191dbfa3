-- What waits to come out. The public role has no grant here: not even that something waits may leak.
CREATE TABLE publish.release_orders (
  id uuid PRIMARY KEY,
  package_id uuid NOT NULL REFERENCES approve.packages (id),
  edition_id uuid NOT NULL,
  item_id uuid NOT NULL,
  agency_id uuid NOT NULL,
  language text NOT NULL,
  headline text NOT NULL,
  package_hash text NOT NULL,
  -- Null: as soon as possible.
  hold_until timestamptz,
  -- The moment the clock waits for: hold_until, or when it was ordered for at once.
  due_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'held' CHECK (state IN ('held', 'releasing', 'out', 'failed', 'cancelled')),
  lease_until timestamptz,
  worker text,
  attempts integer NOT NULL DEFAULT 0,
  next_attempt_at timestamptz,
  last_error text,
  ordered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  ordered_by uuid,
  correction jsonb,
  released_at timestamptz,
  lag_ms bigint,
  article_id uuid REFERENCES publish.articles (id),
  version integer,
  reason text,
  CHECK (hold_until IS NULL OR due_at = hold_until),
  CHECK (hold_until IS NULL OR date_trunc('second', hold_until) = hold_until),
  CHECK ((state = 'releasing') = (lease_until IS NOT NULL AND worker IS NOT NULL)),
  CHECK ((state = 'out') = (released_at IS NOT NULL AND article_id IS NOT NULL AND version IS NOT NULL AND lag_ms IS NOT NULL)),
  -- Never early, whoever writes the row.
  CHECK (released_at IS NULL OR hold_until IS NULL OR released_at >= hold_until),
  CHECK (state NOT IN ('failed', 'cancelled') OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX release_orders_one_active ON publish.release_orders (edition_id) WHERE state IN ('held', 'releasing');
CREATE INDEX release_orders_due ON publish.release_orders (due_at) WHERE state IN ('held', 'releasing');
CREATE INDEX release_orders_package ON publish.release_orders (package_id);
CREATE INDEX release_orders_out ON publish.release_orders (released_at DESC) WHERE state = 'out';

-- An order that is out stays as it is: it is the receipt. Only a story or an import may give it the date that it tells, and says so in
-- the audit (commands/backdate-release.ts).
CREATE FUNCTION publish.keep_receipt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a release that is out cannot be changed' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER release_orders_keep_receipt BEFORE UPDATE OR DELETE ON publish.release_orders
  FOR EACH ROW WHEN (OLD.state = 'out' AND current_setting('gapura.backdating', true) IS DISTINCT FROM 'on')
  EXECUTE FUNCTION publish.keep_receipt();

ALTER TABLE publish.article_versions
  ADD CONSTRAINT article_versions_order FOREIGN KEY (order_id) REFERENCES publish.release_orders (id);
