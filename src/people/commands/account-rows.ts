import { and, eq } from 'drizzle-orm';
import type { Grant } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { sqlState } from '../../kernel/db/database.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { isId, newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import type { AgencyScope } from '../policy.ts';
import { type Account, scopeOf } from '../queries/accounts.ts';
import type { Role } from '../roles.ts';
import { accounts, grants, links, sessions, units } from '../tables.ts';

export type NewAccount = {
  email: string;
  name: string;
  title: string;
  unitId: string | null;
  grants: Grant[];
};

/** An account as its row stands, locked until the transaction ends, with the agencies it belongs to. */
export type HeldAccount = {
  id: string;
  state: Account['state'];
  emailSealed: string;
  passwordHash: string | null;
  grants: Grant[];
  scope: AgencyScope;
};

/** Adds an account with its roles; throws "conflict" when the address has one already. */
export async function insertAccount(
  k: Kernel,
  tx: Change,
  input: NewAccount,
  kept: { state: 'invited' | 'active'; passwordHash: string | null },
): Promise<string> {
  const id = newId();
  try {
    await tx.db.insert(accounts).values({
      id,
      emailHash: k.vault.fingerprint(input.email),
      emailSealed: k.vault.seal(input.email.trim()),
      name: input.name,
      title: input.title,
      unitId: input.unitId,
      createdAt: tx.now,
      ...kept,
    });
  } catch (cause) {
    if (sqlState(cause) !== '23505') throw cause;
    const say = { id: 'Surel itu sudah punya akun.', en: 'That address has an account already.' };
    throw new AppError('conflict', say, { fields: { email: say }, cause });
  }
  await writeGrants(tx, id, input.grants);
  return id;
}

/** Replaces the roles of an account. */
export async function writeGrants(tx: Change, accountId: string, list: Grant[]): Promise<void> {
  await tx.db.delete(grants).where(eq(grants.accountId, accountId));
  const rows = list.map((g) => ({ accountId, role: g.role as Role, agencyId: g.agencyId }));
  if (rows.length > 0) await tx.db.insert(grants).values(rows).onConflictDoNothing();
}

/** The agency of a unit, as a list for a scope; empty without a unit. Throws "invalid" when the unit is gone. */
export async function agencyOfUnit(tx: Change, unitId: string | null): Promise<string[]> {
  if (!unitId) return [];
  const [unit] = await tx.db.select({ agencyId: units.agencyId }).from(units).where(eq(units.id, unitId));
  if (unit) return [unit.agencyId];
  const say = { id: 'Unit kerja itu tidak ada.', en: 'That unit does not exist.' };
  throw new AppError('invalid', say, { fields: { unitId: say } });
}

/** Reads an account and locks its row; throws "not-found". */
export async function holdAccount(tx: Change, id: string): Promise<HeldAccount> {
  if (!isId(id)) throw notFound();
  const [row] = await tx.db.select().from(accounts).where(eq(accounts.id, id)).for('update');
  if (!row) throw notFound();
  const held = await tx.db.select().from(grants).where(eq(grants.accountId, id));
  const list = held.map((g) => ({ role: g.role, agencyId: g.agencyId }));
  const [agencyId = null] = await agencyOfUnit(tx, row.unitId);
  const { state, emailSealed, passwordHash } = row;
  return { id, state, emailSealed, passwordHash, grants: list, scope: scopeOf({ grants: list, agencyId }) };
}

/** Signs an account out everywhere, except in one session when it is named. */
export async function endAllSessions(tx: Change, accountId: string, except?: string): Promise<void> {
  const open = await tx.db.select({ id: sessions.id }).from(sessions).where(eq(sessions.accountId, accountId));
  for (const { id } of open) if (id !== except) await tx.db.delete(sessions).where(eq(sessions.id, id));
}

/** Ends the links of an account that were not used, of one purpose or of both. */
export async function endLinks(tx: Change, accountId: string, purpose?: 'invitation' | 'reset'): Promise<void> {
  const own = eq(links.accountId, accountId);
  await tx.db.delete(links).where(purpose ? and(own, eq(links.purpose, purpose)) : own);
}
