-- What was sent because somebody waits: for a step of a package, or for a debt. Each automatic kind goes out once.
CREATE TABLE approve.reminders (
  id uuid PRIMARY KEY,
  step_id uuid REFERENCES approve.steps (id),
  debt_id uuid REFERENCES approve.debts (id),
  kind text NOT NULL CHECK (kind IN ('half', 'nearly', 'late', 'by-hand', 'handed-on')),
  at timestamptz NOT NULL,
  sent_by uuid REFERENCES people.accounts (id),
  -- To whom it was handed on.
  account_id uuid REFERENCES people.accounts (id),
  CONSTRAINT reminders_about CHECK ((step_id IS NULL) <> (debt_id IS NULL))
);
CREATE UNIQUE INDEX reminders_once_a_step ON approve.reminders (step_id, kind) WHERE step_id IS NOT NULL AND sent_by IS NULL;
CREATE UNIQUE INDEX reminders_once_a_debt ON approve.reminders (debt_id, kind) WHERE debt_id IS NOT NULL AND sent_by IS NULL;
CREATE INDEX reminders_by_hand ON approve.reminders (step_id, at) WHERE sent_by IS NOT NULL;
