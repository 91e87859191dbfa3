-- What a timeline entry is about besides its words: reason, kind, unit, officer, cited addresses. No personal data.
ALTER TABLE answer.case_events ADD COLUMN detail jsonb NOT NULL DEFAULT '{}';

-- Codes are unique across agencies, so they are counted by their prefix: two agencies may share one.
DROP TABLE answer.numbers;
CREATE TABLE answer.numbers (
  prefix text NOT NULL,
  month text NOT NULL,
  last integer NOT NULL,
  PRIMARY KEY (prefix, month)
);
INSERT INTO answer.numbers (prefix, month, last)
SELECT split_part(code, '-', 1), split_part(code, '-', 2), max(split_part(code, '-', 3)::integer)
  FROM answer.cases GROUP BY 1, 2;

CREATE INDEX cases_agency ON answer.cases (agency_id, state, changed_at DESC);
