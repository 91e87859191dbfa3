-- How an agency writes: its verbs, dateline, standing sentences and the words that it avoids.
CREATE TABLE write.house_styles (
  agency_id uuid PRIMARY KEY REFERENCES people.agencies (id),
  style jsonb NOT NULL,
  changed_by uuid REFERENCES people.accounts (id),
  changed_at timestamptz NOT NULL
);
