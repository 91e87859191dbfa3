import { eq } from 'drizzle-orm';
import type { Grant } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { AppError } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { Vouched } from '../adapters/openid.ts';
import { insertAccount, writeGrants } from '../commands/account-rows.ts';
import { keepingAdministrators } from '../commands/keep-administrators.ts';
import type { Browser } from '../commands/open-session.ts';
import { enter, type SignedIn } from '../commands/sign-in.ts';
import { listAgencies } from '../queries/agencies.ts';
import { accounts, grants, identities } from '../tables.ts';
import { roleWord } from '../words.ts';
import { subjectHash } from './bindings.ts';
import { refusals } from './oidc-words.ts';
import type { Provider } from './providers.ts';

const refuse = (why: keyof typeof refusals): AppError => new AppError('unauthenticated', refusals[why]);
const SYSTEM = { kind: 'system', name: 'sign-in provider' } as const;

/** Throws "unauthenticated" when the provider doesn't say that the person signed in as strongly as is asked. */
export function requireStrength(p: Provider, v: Vouched): void {
  const acr = p.require.acr.length === 0 || (v.acr !== null && p.require.acr.includes(v.acr));
  if (!acr || !p.require.amr.every((one) => v.amr.includes(one))) throw refuse('weak');
}

/** Roles that a provider's table knows, and which of them the claims give. */
export type Mapped = { governed: Grant[]; given: Grant[] };

/** Reads the roles out of the claims by the provider's table; null when it has none. A short form of an agency that isn't there gives nothing. */
export async function mappedRoles(k: Kernel, p: Provider, v: Vouched): Promise<Mapped | null> {
  if (!p.roles) return null;
  const agencies = new Map((await listAgencies(k)).map((a) => [a.slug, a.id]));
  const value = v.claims[p.roles.claim];
  const values = new Set((Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string'));
  const rows = p.roles.table.flatMap((row) => {
    const agencyId = row.agency === null ? null : agencies.get(row.agency);
    return agencyId === undefined ? [] : [{ value: row.value, grant: { role: row.role, agencyId } }];
  });
  return {
    governed: rows.map((r) => r.grant),
    given: rows.filter((r) => values.has(r.value)).map((r) => r.grant),
  };
}

const same = (a: Grant, b: Grant): boolean => a.role === b.role && a.agencyId === b.agencyId;

/** The roles after a sign-in: those the table knows are as the provider says, those given here by hand stay. */
export const mergedRoles = (have: Grant[], mapped: Mapped): Grant[] => [
  ...have.filter((g) => !mapped.governed.some((known) => same(known, g))),
  ...mapped.given.filter((g, i, all) => all.findIndex((other) => same(other, g)) === i),
];

/**
 * Signs in the person for whom a provider vouches: by issuer and subject, never by address. Makes the account where the
 * provider's settings say so, and sets its roles from the claims. Throws "unauthenticated" with a plain reason.
 */
export async function signInByProvider(k: Kernel, p: Provider, v: Vouched, browser: Browser): Promise<SignedIn> {
  requireStrength(p, v);
  const mapped = await mappedRoles(k, p, v);
  const hash = subjectHash(k, v.issuer, v.subject);
  const accountId = await k.change(SYSTEM, (tx) =>
    // The table of roles is locked before any account, as everywhere.
    keepingAdministrators(tx, async () => {
      const [bound] = await tx.db.select().from(identities).where(eq(identities.subjectHash, hash)).for('update');
      if (!bound) return create(k, tx, p, v, mapped, hash);
      await tx.db.update(identities).set({ usedAt: tx.now }).where(eq(identities.id, bound.id));
      if (mapped && p.roles?.everySignIn) await refreshRoles(tx, bound.accountId, mapped, p);
      return bound.accountId;
    }),
  );
  const [account] = await k.db.select().from(accounts).where(eq(accounts.id, accountId));
  const held = await k.db.select().from(grants).where(eq(grants.accountId, accountId));
  if (account?.state !== 'active') throw refuse('closed');
  if (held.length === 0) throw refuse('noRole');
  const second = p.secondFactor || v.amr.includes('mfa');
  const signedIn = await enter(k, account, browser, { method: 'oidc', second, provider: p.id });
  if (!signedIn) throw refuse('closed');
  return signedIn;
}

async function refreshRoles(tx: Change, accountId: string, mapped: Mapped, p: Provider): Promise<void> {
  const rows = await tx.db.select().from(grants).where(eq(grants.accountId, accountId));
  const before: Grant[] = rows.map((g) => ({ role: g.role, agencyId: g.agencyId }));
  const after = mergedRoles(before, mapped);
  if (after.length === before.length && after.every((g) => before.some((b) => same(b, g)))) return;
  await writeGrants(tx, accountId, after);
  tx.audit({
    action: 'people.grants-set',
    subject: { kind: 'account', id: accountId },
    detail: { before, after, provider: p.id },
  });
}

async function create(
  k: Kernel,
  tx: Change,
  p: Provider,
  v: Vouched,
  mapped: Mapped | null,
  hash: string,
): Promise<string> {
  if (!p.createAccounts) throw refuse('unbound');
  const given = mapped ? mergedRoles([], mapped) : [];
  if (given.length === 0) throw refuse('noRole');
  const text = (name: string) => (typeof v.claims[name] === 'string' ? (v.claims[name] as string).trim() : '');
  const [email, name] = [text(p.claims.email), text(p.claims.name).slice(0, 120)];
  if (!/^[^\s@]+@[^\s@]+$/.test(email) || email.length > 200 || !name) throw refuse('noAddress');
  const emailHash = k.vault.fingerprint(email);
  const [taken] = await tx.db.select().from(accounts).where(eq(accounts.emailHash, emailHash));
  if (taken) throw refuse('taken');
  const title = roleWord(given[0]!.role, 'id');
  const kept = { state: 'active' as const, passwordHash: null };
  const id = await insertAccount(k, tx, { email, name, title, unitId: null, grants: given }, kept);
  const identity = { id: newId(), accountId: id, subjectHash: hash, provider: p.id, createdAt: tx.now, usedAt: tx.now };
  await tx.db.insert(identities).values(identity);
  tx.audit({
    action: 'people.account-created',
    subject: { kind: 'account', id },
    detail: { grants: given, provider: p.id },
  });
  return id;
}
