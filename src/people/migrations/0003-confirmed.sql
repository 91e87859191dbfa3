-- When the person of a session last proved who they are, and how the session was opened.
ALTER TABLE people.sessions
  ADD COLUMN confirmed_at timestamptz,
  ADD COLUMN method text NOT NULL DEFAULT 'password' CHECK (method IN ('password', 'code', 'passkey', 'oidc'));
UPDATE people.sessions SET confirmed_at = created_at;
ALTER TABLE people.sessions ALTER COLUMN confirmed_at SET NOT NULL;
