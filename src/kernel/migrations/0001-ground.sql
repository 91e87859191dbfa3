-- The audit: append-only and chained; each row's hash covers the row and the hash before it.
CREATE TABLE kernel.audit_entries (
  seq bigint PRIMARY KEY,
  at timestamptz NOT NULL,
  actor_kind text NOT NULL,
  actor_id text,
  action text NOT NULL,
  subject_kind text NOT NULL,
  subject_id text NOT NULL,
  detail jsonb NOT NULL,
  prev_hash text NOT NULL,
  hash text NOT NULL
);
CREATE INDEX audit_entries_subject ON kernel.audit_entries (subject_kind, subject_id, seq);

-- The head of the chain: one row, locked by each transaction that adds to the chain.
CREATE TABLE kernel.audit_head (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  seq bigint NOT NULL,
  hash text NOT NULL
);
INSERT INTO kernel.audit_head (seq, hash) VALUES (0, repeat('0', 64));

CREATE FUNCTION kernel.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit is append-only' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER audit_entries_append_only BEFORE UPDATE OR DELETE ON kernel.audit_entries
  FOR EACH ROW EXECUTE FUNCTION kernel.refuse_change();
CREATE TRIGGER audit_entries_no_truncate BEFORE TRUNCATE ON kernel.audit_entries
  FOR EACH STATEMENT EXECUTE FUNCTION kernel.refuse_change();

CREATE TABLE kernel.events (
  id uuid PRIMARY KEY,
  name text NOT NULL,
  payload jsonb NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX events_name ON kernel.events (name, id);

-- Where mail waits when no mail server is configured. Address and content are sealed.
CREATE TABLE kernel.mail_outbox (
  id uuid PRIMARY KEY,
  key text NOT NULL UNIQUE,
  purpose text NOT NULL,
  sealed text NOT NULL,
  at timestamptz NOT NULL
);
CREATE INDEX mail_outbox_at ON kernel.mail_outbox (at DESC);
