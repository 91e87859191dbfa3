import type { Actor, Grant } from '../../kernel/actor.ts';
import { sql } from '../../kernel/db/database.ts';
import { AppError } from '../../kernel/errors.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import type { Locale } from '../../kernel/i18n.ts';
import { newId, newToken } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { passwordFits } from '../password.ts';

/** A session ends after 12 hours without use, and in any case after seven days. */
export const IDLE_HOURS = 12;
export const LONGEST_DAYS = 7;
/** From the fifth wrong password on, each one locks the account for twice as long as the one before, at most 15 minutes. */
const FREE_TRIES = 4;
const LONGEST_LOCK_S = 900;

const wrong = (): AppError => {
  const say = { id: 'Surel atau kata sandi tidak cocok.', en: 'Address or password does not match.' };
  return new AppError('unauthenticated', say, { fields: { password: say } });
};

type Row = { id: string; password_hash: string | null; state: string; failed_tries: number; locked: boolean };

/** Checks an address and a password and opens a session; returns its token, which is kept nowhere. Takes as long for unknown addresses. */
export async function signIn(
  k: Kernel,
  input: { email: string; password: string; device: string },
): Promise<{ token: string; accountId: string }> {
  const { rows } = await k.pool.query<Row>(
    `SELECT id, password_hash, state, failed_tries, coalesce(locked_until > now(), false) AS locked FROM people.accounts WHERE email_hash = $1`,
    [k.vault.fingerprint(input.email)],
  );
  const account = rows[0];
  const fits = await passwordFits(input.password, account?.password_hash ?? null);
  if (account?.locked) {
    throw new AppError('rate-limited', {
      id: 'Terlalu banyak percobaan. Tunggu beberapa menit, lalu coba lagi.',
      en: 'Too many tries. Wait a few minutes, then try again.',
    });
  }
  if (!account || account.state !== 'active') throw wrong();
  if (!fits) {
    await countFailure(k, account);
    throw wrong();
  }
  const token = newToken();
  const actor: Actor = { kind: 'account', id: account.id, name: '', grants: [] };
  await k.change(actor, async (tx) => {
    await tx.db.execute(sql`UPDATE people.accounts SET failed_tries = 0, locked_until = NULL WHERE id = ${account.id}`);
    await tx.db.execute(sql`INSERT INTO people.sessions (id, token_hash, account_id, device, created_at, seen_at, expires_at)
      VALUES (${newId()}, ${sha256Hex(token)}, ${account.id}, ${input.device}, ${tx.now}, ${tx.now},
              ${new Date(tx.now.getTime() + LONGEST_DAYS * 86_400_000)})`);
    tx.audit({ action: 'people.signed-in', subject: { kind: 'account', id: account.id } });
  });
  return { token, accountId: account.id };
}

async function countFailure(k: Kernel, account: Row): Promise<void> {
  const over = account.failed_tries + 1 - FREE_TRIES;
  const seconds = over > 0 ? Math.min(15 * 2 ** (over - 1), LONGEST_LOCK_S) : 0;
  await k.change({ kind: 'system', name: 'sign-in' }, async (tx) => {
    await tx.db.execute(sql`UPDATE people.accounts SET failed_tries = failed_tries + 1,
      locked_until = CASE WHEN ${seconds} > 0 THEN now() + make_interval(secs => ${seconds}) ELSE locked_until END WHERE id = ${account.id}`);
    tx.audit({ action: 'people.sign-in-failed', subject: { kind: 'account', id: account.id } });
  });
}

export type SessionView = {
  actor: Extract<Actor, { kind: 'account' }>;
  sessionId: string;
  locale: Locale;
  title: string;
};

/** Reads who a session token belongs to, and keeps the session alive; null when it has ended. */
export async function readSession(k: Kernel, token: string): Promise<SessionView | null> {
  const { rows } = await k.pool.query<{
    sid: string;
    id: string;
    name: string;
    title: string;
    locale: Locale;
    grants: Grant[];
    stale: boolean;
  }>(
    `SELECT s.id AS sid, a.id, a.name, a.title, a.locale, s.seen_at < now() - interval '1 minute' AS stale,
            coalesce((SELECT jsonb_agg(jsonb_build_object('role', g.role, 'agencyId', g.agency_id)) FROM people.grants g WHERE g.account_id = a.id), '[]') AS grants
       FROM people.sessions s JOIN people.accounts a ON a.id = s.account_id AND a.state = 'active'
      WHERE s.token_hash = $1 AND s.expires_at > now() AND s.seen_at > now() - make_interval(hours => $2)`,
    [sha256Hex(token), IDLE_HOURS],
  );
  const row = rows[0];
  if (!row) return null;
  if (row.stale) await k.pool.query('UPDATE people.sessions SET seen_at = now() WHERE id = $1', [row.sid]);
  return {
    actor: { kind: 'account', id: row.id, name: row.name, grants: row.grants },
    sessionId: row.sid,
    locale: row.locale,
    title: row.title,
  };
}

export type SessionRow = { id: string; device: string; createdAt: Date; seenAt: Date };

/** The open sessions of an account, the latest used first. */
export async function listSessions(k: Kernel, accountId: string): Promise<SessionRow[]> {
  const { rows } = await k.pool.query<{ id: string; device: string; created_at: Date; seen_at: Date }>(
    `SELECT id, device, created_at, seen_at FROM people.sessions
      WHERE account_id = $1 AND expires_at > now() AND seen_at > now() - make_interval(hours => $2) ORDER BY seen_at DESC`,
    [accountId, IDLE_HOURS],
  );
  return rows.map((r) => ({ id: r.id, device: r.device, createdAt: r.created_at, seenAt: r.seen_at }));
}

/** Ends one of the actor's own sessions, or all of them but one. */
export async function endSessions(
  k: Kernel,
  actor: Extract<Actor, { kind: 'account' }>,
  which: { only: string } | { allBut: string },
): Promise<void> {
  await k.change(actor, async (tx) => {
    const chosen = 'only' in which ? sql`id = ${which.only}` : sql`id <> ${which.allBut}`;
    await tx.db.execute(sql`DELETE FROM people.sessions WHERE account_id = ${actor.id} AND ${chosen}`);
    tx.audit({ action: 'people.sessions-ended', subject: { kind: 'account', id: actor.id } });
  });
}

/** Names a device in words from its user agent, for the list of sessions: "Chrome di Android". */
export function deviceOf(agent: string): string {
  const browser = /Edg\//.test(agent)
    ? 'Edge'
    : /Firefox\//.test(agent)
      ? 'Firefox'
      : /Chrome\//.test(agent)
        ? 'Chrome'
        : /Safari\//.test(agent)
          ? 'Safari'
          : 'Peramban';
  const system = /Android/.test(agent)
    ? 'Android'
    : /iPhone|iPad/.test(agent)
      ? 'iOS'
      : /Windows/.test(agent)
        ? 'Windows'
        : /Mac OS/.test(agent)
          ? 'macOS'
          : /Linux/.test(agent)
            ? 'Linux'
            : '';
  return system ? `${browser} · ${system}` : browser;
}
