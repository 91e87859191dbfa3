-- From format 2 on a row's hash covers a salted hash of its content, so that content whose time is over can be erased and the
-- chain still be recomputed. Rows of format 1 stay whole.
ALTER TABLE kernel.audit_entries
  ADD COLUMN format smallint NOT NULL DEFAULT 1 CHECK (format IN (1, 2)),
  ADD COLUMN salt text,
  ADD COLUMN content_hash text,
  ADD COLUMN erased_at timestamptz,
  ADD CHECK (format = 1 OR content_hash IS NOT NULL),
  ADD CHECK (erased_at IS NULL OR (format = 2 AND salt IS NULL AND actor_id IS NULL AND subject_id = '' AND detail = '{}'));
CREATE INDEX audit_entries_actor ON kernel.audit_entries (actor_id, seq DESC) WHERE actor_id IS NOT NULL;
CREATE INDEX audit_entries_action ON kernel.audit_entries (action, seq DESC);
CREATE INDEX audit_entries_at ON kernel.audit_entries (at);

-- Append-only but for one thing: the erasing of a row's content by the retention job, which leaves everything that the chain needs.
CREATE OR REPLACE FUNCTION kernel.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'audit_entries' AND current_setting('gapura.erasing', true) = 'on' THEN
    IF OLD.format = 2 AND OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL
       AND (NEW.seq, NEW.at, NEW.actor_kind, NEW.action, NEW.subject_kind, NEW.prev_hash, NEW.hash, NEW.format, NEW.content_hash)
         IS NOT DISTINCT FROM
           (OLD.seq, OLD.at, OLD.actor_kind, OLD.action, OLD.subject_kind, OLD.prev_hash, OLD.hash, OLD.format, OLD.content_hash)
    THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION 'the audit is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;

-- How long the content of entries is kept; the longest pattern (LIKE) that fits an action decides. years NULL: for ever.
CREATE TABLE kernel.audit_retention (
  pattern text PRIMARY KEY,
  years integer CHECK (years >= 1),
  basis text NOT NULL
);
INSERT INTO kernel.audit_retention (pattern, years, basis) VALUES
  ('%', NULL, 'Keputusan, persetujuan, dan terbitan adalah arsip; disimpan terus (UU 43/2009 tentang Kearsipan)'),
  ('people.sign%', 2, 'Catatan masuk hanya untuk keamanan; dihapus sesudah tujuannya tercapai (UU 27/2022 Pasal 16 dan 43)'),
  ('people.session%', 2, 'Catatan masuk hanya untuk keamanan; dihapus sesudah tujuannya tercapai (UU 27/2022 Pasal 16 dan 43)'),
  ('kernel.seen-sealed', NULL, 'Segel harian atas catatan siapa melihat apa');

-- Who saw what, once an hour for each person and thing. Each finished day is sealed into the audit by its hash.
CREATE TABLE kernel.seen (
  account_id uuid NOT NULL,
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  hour timestamptz NOT NULL,
  first_at timestamptz NOT NULL,
  last_at timestamptz NOT NULL,
  PRIMARY KEY (subject_kind, subject_id, account_id, hour)
);
CREATE INDEX seen_hour ON kernel.seen (hour);
CREATE INDEX seen_account ON kernel.seen (account_id, hour DESC);
