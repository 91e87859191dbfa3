import type pg from 'pg';

/** The secret that `startTestApp` uses, for processes that work on the same database. */
export const TEST_SECRET = 'a-secret-for-tests-only-0123456789abcdef';

/** Writes the connection of a pool as a DATABASE_URL, for a child process. */
export function connectionUrl(options: pg.PoolConfig): string {
  if (options.connectionString) return options.connectionString;
  const { user, password, database, host, port } = options;
  const url = new URL(`postgres://localhost/${database}`);
  url.username = String(user ?? '');
  if (typeof password === 'string') url.password = password;
  url.searchParams.set('host', String(host));
  url.searchParams.set('port', String(port));
  return url.href;
}
