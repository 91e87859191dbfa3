import { inArray } from 'drizzle-orm';
import type { Grant } from '../../kernel/actor.ts';
import type { Db } from '../../kernel/db/database.ts';
import type { Locale } from '../../kernel/i18n.ts';
import { isId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { AgencyScope } from '../policy.ts';
import type { Role } from '../roles.ts';
import { accounts } from '../tables.ts';

export type AccountState = 'invited' | 'active' | 'suspended';
export type Account = {
  id: string;
  name: string;
  title: string;
  unitId: string | null;
  /** The agency of the unit. */
  agencyId: string | null;
  locale: Locale;
  state: AccountState;
  grants: Grant[];
  createdAt: Date;
};
export type PersonName = { name: string; title: string; initials: string };

type Row = {
  id: string;
  name: string;
  title: string;
  unit_id: string | null;
  agency_id: string | null;
  locale: Locale;
  state: AccountState;
  created_at: Date;
  grants: Grant[];
};

const SELECT = `SELECT a.id, a.name, a.title, a.unit_id, u.agency_id, a.locale, a.state, a.created_at,
  coalesce((SELECT jsonb_agg(jsonb_build_object('role', g.role, 'agencyId', g.agency_id) ORDER BY g.role)
              FROM people.grants g WHERE g.account_id = a.id), '[]') AS grants
  FROM people.accounts a LEFT JOIN people.units u ON u.id = a.unit_id`;

const toAccount = (r: Row): Account => ({
  id: r.id,
  name: r.name,
  title: r.title,
  unitId: r.unit_id,
  agencyId: r.agency_id,
  locale: r.locale,
  state: r.state,
  grants: r.grants,
  createdAt: r.created_at,
});

/** The first letters of the first and last word of a name, titles left out: "Dr. Rani Anggraini, M.Si." becomes "RA". */
export function initialsOf(name: string): string {
  const words = name
    .replace(/,.*$/, '')
    .split(/\s+/)
    .filter((w) => /^\p{L}/u.test(w) && !w.endsWith('.'));
  const picked = words.length > 1 ? [words[0]!, words.at(-1)!] : words;
  return picked.map((w) => w[0]!.toUpperCase()).join('') || '?';
}

/** The agencies to which an account belongs: through its roles, and through its unit. */
export const scopeOf = (account: Pick<Account, 'grants' | 'agencyId'>): AgencyScope => ({
  agencyIds: [...new Set([...account.grants.map((g) => g.agencyId), ...(account.agencyId ? [account.agencyId] : [])])],
});

/** One account without its address, or null. */
export async function findAccount(k: Kernel, id: string): Promise<Account | null> {
  if (!isId(id)) return null;
  const { rows } = await k.pool.query<Row>(`${SELECT} WHERE a.id = $1`, [id]);
  return rows[0] ? toAccount(rows[0]) : null;
}

/**
 * To which agencies each address belongs: through its account, or, in an installation with one agency, to that one; [null] when nobody
 * can say, which only an administrator of all agencies covers.
 */
export async function agenciesOfAddresses(k: Kernel, addresses: string[]): Promise<Map<string, (string | null)[]>> {
  const { rows: agencies } = await k.pool.query<{ id: string }>('SELECT id FROM people.agencies LIMIT 2');
  const unknown = agencies.length === 1 ? [agencies[0]!.id] : [null];
  const hashes = new Map(addresses.map((address) => [k.vault.fingerprint(address), address]));
  const { rows } = await k.pool.query<Row & { email_hash: string }>(
    `${SELECT.replace('SELECT a.id,', 'SELECT a.email_hash, a.id,')} WHERE a.email_hash = ANY($1)`,
    [[...hashes.keys()]],
  );
  const known = new Map(rows.map((row) => [hashes.get(row.email_hash), scopeOf(toAccount(row)).agencyIds]));
  return new Map(
    addresses.map((address) => [address, agencies.length === 1 ? unknown : (known.get(address) ?? unknown)]),
  );
}

/** All accounts by name, the suspended ones last; for administrators. */
export async function listAccounts(k: Kernel): Promise<Account[]> {
  const { rows } = await k.pool.query<Row>(`${SELECT} ORDER BY a.state = 'suspended', a.name, a.id`);
  return rows.map(toAccount);
}

/** Names of accounts by id; an id that no longer exists is left out. */
export async function namesOf(k: Kernel, ids: (string | null)[]): Promise<Map<string, PersonName>> {
  const wanted = [...new Set(ids.filter((id): id is string => id !== null))];
  if (wanted.length === 0) return new Map();
  const { rows } = await k.pool.query<{ id: string; name: string; title: string }>(
    'SELECT id, name, title FROM people.accounts WHERE id = ANY($1)',
    [wanted],
  );
  return new Map(rows.map((r) => [r.id, { name: r.name, title: r.title, initials: initialsOf(r.name) }]));
}

/** The names of accounts, read inside the caller's transaction. */
export async function namesIn(db: Db, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await db.select({ name: accounts.name }).from(accounts).where(inArray(accounts.id, ids));
  return rows.map((row) => row.name);
}

/** The active accounts that hold a role for an agency. */
export async function accountsWithRole(k: Kernel, role: Role, agencyId: string): Promise<Account[]> {
  const { rows } = await k.pool.query<Row>(
    `${SELECT} WHERE a.state = 'active' AND EXISTS (
       SELECT 1 FROM people.grants g WHERE g.account_id = a.id AND g.role = $1 AND (g.agency_id IS NULL OR g.agency_id = $2))
     ORDER BY a.name, a.id`,
    [role, agencyId],
  );
  return rows.map(toAccount);
}

/** How many accounts there are, in any state; zero means a new installation. */
export async function countAccounts(k: Kernel): Promise<number> {
  const { rows } = await k.pool.query<{ n: string }>('SELECT count(*) AS n FROM people.accounts');
  return Number(rows[0]!.n);
}

/** The address of an active account, for writing to it; null when there is none. */
export async function mailOf(k: Kernel, id: string): Promise<string | null> {
  const { rows } = await k.pool.query<{ email_sealed: string }>(
    "SELECT email_sealed FROM people.accounts WHERE id = $1 AND state = 'active'",
    [id],
  );
  return rows[0] ? k.vault.open(rows[0].email_sealed) : null;
}

/** Addresses by account id, for the person's own screen or the administrator's. */
export async function addressesOf(k: Kernel, ids: string[]): Promise<Map<string, string>> {
  const { rows } = await k.pool.query<{ id: string; email_sealed: string }>(
    'SELECT id, email_sealed FROM people.accounts WHERE id = ANY($1)',
    [ids],
  );
  return new Map(rows.map((r) => [r.id, k.vault.open(r.email_sealed)]));
}
