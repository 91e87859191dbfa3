import type { Kernel } from '../../kernel/kernel.ts';
import { jakartaDay } from '../../kernel/time.ts';
import type { Role } from '../roles.ts';

export type PasskeyRow = {
  id: string;
  name: string;
  credentialId: string;
  transports: string[];
  createdAt: Date;
  usedAt: Date | null;
};
export type Factors = { passkeys: PasskeyRow[]; authenticatorSince: Date | null; codesLeft: number };

/** The second factors of an account: its passkeys, its code app, and how many recovery codes are left. */
export async function factorsOf(k: Kernel, accountId: string): Promise<Factors> {
  const [keys, app, codes] = await Promise.all([
    k.pool.query<{
      id: string;
      name: string;
      credential_id: string;
      transports: string[];
      created_at: Date;
      used_at: Date | null;
    }>(
      `SELECT id, name, credential_id, transports, created_at, used_at FROM people.passkeys
        WHERE account_id = $1 ORDER BY created_at, id`,
      [accountId],
    ),
    k.pool.query<{ confirmed_at: Date }>(
      'SELECT confirmed_at FROM people.authenticators WHERE account_id = $1 AND confirmed_at IS NOT NULL',
      [accountId],
    ),
    k.pool.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM people.recovery_codes WHERE account_id = $1 AND used_at IS NULL',
      [accountId],
    ),
  ]);
  return {
    passkeys: keys.rows.map((r) => ({
      id: r.id,
      name: r.name,
      credentialId: r.credential_id,
      transports: r.transports,
      createdAt: r.created_at,
      usedAt: r.used_at,
    })),
    authenticatorSince: app.rows[0]?.confirmed_at ?? null,
    codesLeft: codes.rows[0]!.n,
  };
}

/** Says whether an account has a second factor. */
export const hasFactor = (f: Factors): boolean => f.passkeys.length > 0 || f.authenticatorSince !== null;

/** The first day from which the roles of an account ask for a second factor (ISO date), or null when none does. */
export async function secondFactorFrom(k: Kernel, accountId: string): Promise<string | null> {
  const { rows } = await k.pool.query<{ day: string | null }>(
    `SELECT min(r.required_from)::text AS day FROM people.grants g
       JOIN people.second_factor_rules r ON g.role = ANY (r.roles) AND (g.agency_id IS NULL OR g.agency_id = r.agency_id)
      WHERE g.account_id = $1`,
    [accountId],
  );
  return rows[0]?.day ?? null;
}

/** Says whether a day of `secondFactorFrom` has come. */
export const isRequired = (k: Kernel, from: string | null): boolean =>
  from !== null && from <= jakartaDay(k.clock.now());

/** For which roles an agency asks for a second factor, from which day on; null when it asks for none. */
export async function secondFactorRule(k: Kernel, agencyId: string): Promise<{ roles: Role[]; from: string } | null> {
  const { rows } = await k.pool.query<{ roles: Role[]; day: string }>(
    'SELECT roles, required_from::text AS day FROM people.second_factor_rules WHERE agency_id = $1',
    [agencyId],
  );
  return rows[0] ? { roles: rows[0].roles, from: rows[0].day } : null;
}
