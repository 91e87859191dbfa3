CREATE SCHEMA learn;

-- The way of each item through the house, as it was told by events. No person stands in it.
CREATE TABLE learn.steps (
  item_id uuid NOT NULL,
  step text NOT NULL CHECK (step IN ('brief', 'drafted', 'submitted', 'returned', 'approved', 'held', 'released')),
  at timestamptz NOT NULL,
  PRIMARY KEY (item_id, step, at)
);
CREATE INDEX steps_at ON learn.steps (at);
