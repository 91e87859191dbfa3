-- The register of officials and offices that an agency keeps: who held which title when. Names of officials are public record.
CREATE TABLE people.offices (
  id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  title text NOT NULL,
  acronym text NOT NULL DEFAULT '',
  unit text NOT NULL DEFAULT '',
  created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX offices_title ON people.offices (agency_id, lower(title), lower(unit));

CREATE TABLE people.officials (
  id uuid PRIMARY KEY,
  agency_id uuid NOT NULL REFERENCES people.agencies (id),
  name text NOT NULL,
  degrees_before text NOT NULL DEFAULT '',
  degrees_after text NOT NULL DEFAULT '',
  aliases text[] NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL
);
CREATE UNIQUE INDEX officials_name ON people.officials (agency_id, lower(name));

-- `valid_to` is the last day; null means that it is open.
CREATE TABLE people.terms (
  id uuid PRIMARY KEY,
  official_id uuid NOT NULL REFERENCES people.officials (id) ON DELETE CASCADE,
  office_id uuid NOT NULL REFERENCES people.offices (id),
  valid_from date,
  valid_to date,
  CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to),
  UNIQUE NULLS NOT DISTINCT (official_id, office_id, valid_from)
);
CREATE INDEX terms_office ON people.terms (office_id);
