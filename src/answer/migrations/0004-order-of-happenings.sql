-- The order in which entries were written; two of them can share a millisecond.
ALTER TABLE answer.case_events ADD COLUMN seq bigint GENERATED ALWAYS AS IDENTITY;
