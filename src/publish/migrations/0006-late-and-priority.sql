-- What is due at one moment comes out in this order: 1 urgent, 2 normal, 3 may wait.
ALTER TABLE publish.release_orders
  ADD COLUMN priority smallint NOT NULL DEFAULT 2 CHECK (priority BETWEEN 1 AND 3),
  -- The promised moment that passed by more than the grace, kept for good; null when it never did.
  ADD COLUMN missed_at timestamptz,
  ADD COLUMN late_at timestamptz,
  -- What a person decided about a late order, who and why.
  ADD COLUMN late_decision text CHECK (late_decision IN ('now', 'later', 'cancelled')),
  ADD COLUMN late_decided_by uuid REFERENCES people.accounts (id),
  ADD COLUMN late_decided_at timestamptz,
  ADD COLUMN late_reason text;

-- A late order waits for a person: the clock leaves it alone.
ALTER TABLE publish.release_orders DROP CONSTRAINT release_orders_state_check;
ALTER TABLE publish.release_orders
  ADD CONSTRAINT release_orders_state_check
    CHECK (state IN ('held', 'releasing', 'late', 'out', 'failed', 'cancelled')),
  ADD CONSTRAINT release_orders_late_knows_when
    CHECK (state <> 'late' OR (missed_at IS NOT NULL AND late_at IS NOT NULL)),
  ADD CONSTRAINT release_orders_decision_whole
    CHECK ((late_decision IS NULL) = (late_decided_at IS NULL) AND (late_decision IS NULL) = (late_reason IS NULL));
DROP INDEX publish.release_orders_one_active;
CREATE UNIQUE INDEX release_orders_one_active ON publish.release_orders (edition_id)
  WHERE state IN ('held', 'releasing', 'late');
DROP INDEX publish.release_orders_due;
CREATE INDEX release_orders_due ON publish.release_orders (due_at) WHERE state IN ('held', 'releasing', 'late');

-- How long after its moment a release may still come out by itself, per agency; an agency without a row has ten minutes.
CREATE TABLE publish.release_rules (
  agency_id uuid PRIMARY KEY REFERENCES people.agencies (id),
  grace_seconds integer NOT NULL CHECK (grace_seconds BETWEEN 10 AND 86400),
  changed_by uuid REFERENCES people.accounts (id),
  changed_at timestamptz NOT NULL
);

-- A post that a person put on a social account by hand: the receipt of a channel that no machine serves.
CREATE TABLE publish.hand_receipts (
  order_id uuid NOT NULL REFERENCES publish.release_orders (id),
  channel text NOT NULL CHECK (channel ~ '^[a-z0-9]+([._-][a-z0-9]+)*$'),
  url text NOT NULL CHECK (url ~ '^https?://'),
  posted_at timestamptz NOT NULL,
  noted_by uuid REFERENCES people.accounts (id),
  noted_at timestamptz NOT NULL,
  PRIMARY KEY (order_id, channel)
);
