-- The keys with which releases are signed. Everything here is public; what signs is kept apart, sealed.
CREATE TABLE publish.signing_keys (
  id text PRIMARY KEY CHECK (id ~ '^[a-z0-9-]{4,40}$'),
  public_pem text NOT NULL,
  -- 'house': made here, its private half in signing_secrets. 'file': the private half is in the file that the configuration names.
  origin text NOT NULL CHECK (origin IN ('house', 'file')),
  state text NOT NULL DEFAULT 'active' CHECK (state IN ('active', 'retired', 'compromised')),
  valid_from timestamptz NOT NULL,
  valid_to timestamptz,
  reason text,
  CHECK ((state = 'active') = (valid_to IS NULL)),
  CHECK (state <> 'compromised' OR reason IS NOT NULL)
);
CREATE UNIQUE INDEX signing_keys_one_active ON publish.signing_keys ((true)) WHERE state = 'active';
CREATE TABLE publish.signing_secrets (
  key_id text PRIMARY KEY REFERENCES publish.signing_keys (id),
  sealed text NOT NULL
);

-- The code under which a text can be checked; given before the release, because printed matter carries it. Not public by itself.
CREATE TABLE publish.check_codes (
  edition_id uuid PRIMARY KEY,
  code text NOT NULL UNIQUE CHECK (code ~ '^[A-Z]{4}-[2-9][A-Z]{3}$')
);

-- One signed record for each change of what is public, chained. `record` is the exact text that was signed.
CREATE TABLE publish.records (
  sequence bigint PRIMARY KEY CHECK (sequence >= 1),
  article_id uuid NOT NULL REFERENCES publish.articles (id),
  code text NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  kind text NOT NULL,
  record text NOT NULL,
  hash text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
  previous text NOT NULL UNIQUE CHECK (previous ~ '^[0-9a-f]{64}$'),
  key_id text NOT NULL REFERENCES publish.signing_keys (id),
  signature text NOT NULL,
  signed_at timestamptz NOT NULL
);
CREATE INDEX records_article ON publish.records (article_id, sequence);
CREATE INDEX records_code ON publish.records (code, sequence);

CREATE FUNCTION publish.keep_records() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'signed records are only added to' USING ERRCODE = 'integrity_constraint_violation';
END $$;
CREATE TRIGGER records_only_added BEFORE UPDATE OR DELETE ON publish.records
  FOR EACH ROW EXECUTE FUNCTION publish.keep_records();
CREATE TRIGGER records_not_emptied BEFORE TRUNCATE ON publish.records
  FOR EACH STATEMENT EXECUTE FUNCTION publish.keep_records();

GRANT SELECT ON publish.signing_keys, publish.records TO gapura_public;
