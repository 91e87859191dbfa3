-- The hashes of the parts of the package that an article came out of; whoever reads the article can compute the package hash.
CREATE TABLE publish.package_hashes (
  article_id uuid PRIMARY KEY REFERENCES publish.articles (id) ON DELETE CASCADE,
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  hashes jsonb NOT NULL
);
GRANT SELECT ON publish.package_hashes TO gapura_public;
