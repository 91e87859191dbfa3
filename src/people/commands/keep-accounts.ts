import type { Actor, Grant } from '../../kernel/actor.ts';
import type { Change } from '../../kernel/change.ts';
import { sql, sqlState } from '../../kernel/db/database.ts';
import { AppError } from '../../kernel/errors.ts';
import { newId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { checkNewPassword, hashPassword } from '../password.ts';
import { peoplePolicy } from '../policy.ts';
import { sendInvitation } from './one-time-links.ts';

export type NewAccount = { email: string; name: string; title: string; unitId: string | null; grants: Grant[] };

const known = (cause: unknown): AppError => {
  const say = { id: 'Surel itu sudah punya akun.', en: 'That address has an account already.' };
  return new AppError('conflict', say, { fields: { email: say }, cause });
};

async function insertAccount(
  tx: Change,
  k: Kernel,
  input: NewAccount,
  state: 'invited' | 'active',
  passwordHash: string | null,
): Promise<string> {
  const id = newId();
  await tx.db.execute(sql`INSERT INTO people.accounts (id, email_hash, email_sealed, name, title, unit_id, password_hash, state, created_at)
    VALUES (${id}, ${k.vault.fingerprint(input.email)}, ${k.vault.seal(input.email)}, ${input.name}, ${input.title}, ${input.unitId},
            ${passwordHash}, ${state}, ${tx.now})`);
  await writeGrants(tx, id, input.grants);
  tx.audit({
    action: `people.account-${state === 'active' ? 'created' : 'invited'}`,
    subject: { kind: 'account', id },
    detail: { grants: input.grants },
  });
  return id;
}

async function writeGrants(tx: Change, accountId: string, grants: Grant[]): Promise<void> {
  await tx.db.execute(sql`DELETE FROM people.grants WHERE account_id = ${accountId}`);
  for (const g of grants) {
    await tx.db.execute(
      sql`INSERT INTO people.grants (account_id, role, agency_id) VALUES (${accountId}, ${g.role}, ${g.agencyId}) ON CONFLICT DO NOTHING`,
    );
  }
}

async function orKnown<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw sqlState(error) === '23505' ? known(error) : error;
  }
}

/** Makes an account that can sign in at once; for demonstrations, tests and the first administrator. */
export async function createAccount(
  k: Kernel,
  actor: Actor,
  input: NewAccount & { password: string },
): Promise<{ id: string }> {
  peoplePolicy.allow(actor, 'keepPeople', {});
  checkNewPassword(input.password, [input.name, input.email]);
  const passwordHash = await hashPassword(input.password);
  const id = await orKnown(k.change(actor, (tx) => insertAccount(tx, k, input, 'active', passwordHash)));
  return { id };
}

/** Invites a person by mail: the account works when they have chosen a password under the link, within seven days. */
export async function inviteAccount(k: Kernel, actor: Actor, input: NewAccount): Promise<{ id: string }> {
  peoplePolicy.allow(actor, 'keepPeople', {});
  const work = k.change(actor, async (tx) => {
    const id = await insertAccount(tx, k, input, 'invited', null);
    await sendInvitation(k, tx, id, input.email);
    return { id };
  });
  return orKnown(work);
}

/** Sends a new invitation to someone who hasn't used theirs; the old link ends. */
export async function inviteAgain(k: Kernel, actor: Actor, accountId: string): Promise<void> {
  peoplePolicy.allow(actor, 'keepPeople', {});
  await k.change(actor, async (tx) => {
    const { rows } = await tx.db.execute<{ email_sealed: string }>(
      sql`SELECT email_sealed FROM people.accounts WHERE id = ${accountId} AND state = 'invited'`,
    );
    if (!rows[0]) return;
    await sendInvitation(k, tx, accountId, k.vault.open(rows[0].email_sealed));
    tx.audit({ action: 'people.account-invited', subject: { kind: 'account', id: accountId } });
  });
}

/** Makes the very first account, an administrator with every role, together with the agency and unit; refuses once an account exists. */
export async function createFirstAdministrator(
  k: Kernel,
  input: {
    email: string;
    name: string;
    title: string;
    password: string;
    agency: { slug: string; name: string; nameEn: string; shortName: string; tagline: string };
    unit: string;
  },
): Promise<{ id: string }> {
  checkNewPassword(input.password, [input.name, input.email]);
  const passwordHash = await hashPassword(input.password);
  return k.change({ kind: 'system', name: 'first-visit' }, async (tx) => {
    // Two first visitors at once: the second waits here and then finds an account.
    await tx.db.execute(sql`LOCK TABLE people.accounts IN SHARE ROW EXCLUSIVE MODE`);
    const { rows } = await tx.db.execute(sql`SELECT 1 FROM people.accounts LIMIT 1`);
    if (rows.length > 0)
      throw new AppError('gone', {
        id: 'Administrator pertama sudah ada. Silakan masuk.',
        en: 'The first administrator exists already. Sign in instead.',
      });
    const [agencyId, unitId] = [newId(), newId()];
    const a = input.agency;
    await tx.db.execute(sql`INSERT INTO people.agencies (id, slug, name, name_en, short_name, tagline, created_at)
      VALUES (${agencyId}, ${a.slug}, ${a.name}, ${a.nameEn}, ${a.shortName}, ${a.tagline}, ${tx.now})`);
    await tx.db.execute(sql`INSERT INTO people.units (id, agency_id, slug, name, name_en, created_at)
      VALUES (${unitId}, ${agencyId}, 'humas', ${input.unit}, ${input.unit}, ${tx.now})`);
    const id = await insertAccount(
      tx,
      k,
      { ...input, unitId, grants: [{ role: 'administrator', agencyId: null }] },
      'active',
      passwordHash,
    );
    return { id };
  });
}

/** Locks the administrators and refuses when this change would leave no active one who can sign in. */
async function keepOneAdministrator(tx: Change, accountId: string): Promise<void> {
  await tx.db.execute(sql`LOCK TABLE people.grants IN SHARE ROW EXCLUSIVE MODE`);
  const { rows } = await tx.db.execute(sql`
    SELECT 1 FROM people.accounts a JOIN people.grants g ON g.account_id = a.id AND g.role = 'administrator'
     WHERE a.state = 'active' AND a.id <> ${accountId} LIMIT 1`);
  if (rows.length === 0) {
    throw new AppError('conflict', {
      id: 'Ini administrator terakhir. Beri peran administrator kepada orang lain lebih dahulu.',
      en: 'This is the last administrator. Give someone else the administrator role first.',
    });
  }
}

/** Sets the roles of an account; the last active administrator keeps theirs. */
export async function setGrants(k: Kernel, actor: Actor, accountId: string, grants: Grant[]): Promise<void> {
  peoplePolicy.allow(actor, 'keepPeople', {});
  await k.change(actor, async (tx) => {
    if (!grants.some((g) => g.role === 'administrator')) {
      const { rows } = await tx.db.execute(
        sql`SELECT 1 FROM people.grants WHERE account_id = ${accountId} AND role = 'administrator' LIMIT 1`,
      );
      if (rows.length > 0) await keepOneAdministrator(tx, accountId);
    }
    await writeGrants(tx, accountId, grants);
    tx.audit({ action: 'people.grants-set', subject: { kind: 'account', id: accountId }, detail: { grants } });
  });
}

/** Suspends an account and ends its sessions; the last active administrator can't be suspended. */
export async function suspendAccount(k: Kernel, actor: Actor, accountId: string): Promise<void> {
  peoplePolicy.allow(actor, 'keepPeople', {});
  await k.change(actor, async (tx) => {
    await keepOneAdministrator(tx, accountId);
    await tx.db.execute(sql`UPDATE people.accounts SET state = 'suspended' WHERE id = ${accountId}`);
    await tx.db.execute(sql`DELETE FROM people.sessions WHERE account_id = ${accountId}`);
    tx.audit({ action: 'people.account-suspended', subject: { kind: 'account', id: accountId } });
  });
}

/** Lets a suspended account work again. */
export async function reactivateAccount(k: Kernel, actor: Actor, accountId: string): Promise<void> {
  peoplePolicy.allow(actor, 'keepPeople', {});
  await k.change(actor, async (tx) => {
    await tx.db.execute(sql`UPDATE people.accounts SET state = CASE WHEN password_hash IS NULL THEN 'invited' ELSE 'active' END
      WHERE id = ${accountId} AND state = 'suspended'`);
    tx.audit({ action: 'people.account-reactivated', subject: { kind: 'account', id: accountId } });
  });
}
