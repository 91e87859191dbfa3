import type { Actor, Grant } from '../../kernel/actor.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import type { Locale } from '../../kernel/i18n.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { jakartaDay } from '../../kernel/time.ts';

/** A session ends after 12 hours without use, and in any case after seven days. */
export const IDLE_HOURS = 12;
export const LONGEST_DAYS = 7;

export type SelfActor = Extract<Actor, { kind: 'account' }>;
export type SessionMethod = 'password' | 'code' | 'passkey' | 'oidc';
export type SessionView = {
  actor: SelfActor;
  sessionId: string;
  locale: Locale;
  confirmedAt: Date;
  /** The sign-in provider that opened the session. */
  provider: string | null;
  /** Whether a role asks for a second factor that this session was not opened with. */
  mustEnrol: boolean;
};
export type SessionRow = {
  id: string;
  name: string;
  device: string;
  method: SessionMethod;
  provider: string | null;
  createdAt: Date;
  seenAt: Date;
};

const idleSince = (now: Date): Date => new Date(now.getTime() - IDLE_HOURS * 3_600_000);

/** Reads who may work with a session token; null when it has ended, the account is suspended, or a second factor is due first. */
export async function readSession(k: Kernel, token: string): Promise<SessionView | null> {
  const session = await findSession(k, token);
  return session?.mustEnrol ? null : session;
}

/** Reads who a session token belongs to, and keeps the session alive; null when it has ended or the account is suspended. */
export async function findSession(k: Kernel, token: string): Promise<SessionView | null> {
  const now = k.clock.now();
  const { rows } = await k.pool.query<{
    sid: string;
    id: string;
    name: string;
    locale: Locale;
    grants: Grant[];
    seen_at: Date;
    confirmed_at: Date;
    provider: string | null;
    must_enrol: boolean;
  }>(
    `SELECT s.id AS sid, s.seen_at, s.confirmed_at, s.provider, a.id, a.name, a.locale,
            coalesce((SELECT jsonb_agg(jsonb_build_object('role', g.role, 'agencyId', g.agency_id))
                        FROM people.grants g WHERE g.account_id = a.id), '[]') AS grants,
            NOT s.second AND EXISTS (
              SELECT 1 FROM people.grants g JOIN people.second_factor_rules r
                  ON g.role = ANY (r.roles) AND (g.agency_id IS NULL OR g.agency_id = r.agency_id)
               WHERE g.account_id = a.id AND r.required_from <= $4::date) AS must_enrol
       FROM people.sessions s JOIN people.accounts a ON a.id = s.account_id AND a.state = 'active'
      WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.seen_at > $3`,
    [sha256Hex(token), now, idleSince(now), jakartaDay(now)],
  );
  const row = rows[0];
  if (!row) return null;
  // Once a minute is exact enough for twelve hours, and spares a write for each request.
  if (now.getTime() - row.seen_at.getTime() > 60_000)
    await k.pool.query('UPDATE people.sessions SET seen_at = $2 WHERE id = $1', [row.sid, now]);
  const actor: SelfActor = { kind: 'account', id: row.id, name: row.name, grants: row.grants };
  return {
    actor,
    sessionId: row.sid,
    locale: row.locale,
    confirmedAt: row.confirmed_at,
    provider: row.provider,
    mustEnrol: row.must_enrol,
  };
}

/** The open sessions of an account, the latest used first. */
export async function listSessions(k: Kernel, accountId: string): Promise<SessionRow[]> {
  const now = k.clock.now();
  const { rows } = await k.pool.query<{
    id: string;
    name: string;
    device: string;
    method: SessionMethod;
    provider: string | null;
    created_at: Date;
    seen_at: Date;
  }>(
    `SELECT id, name, device, method, provider, created_at, seen_at FROM people.sessions
      WHERE account_id = $1 AND expires_at > $2 AND seen_at > $3 ORDER BY seen_at DESC, id DESC`,
    [accountId, now, idleSince(now)],
  );
  return rows.map(({ created_at: createdAt, seen_at: seenAt, ...r }) => ({ ...r, createdAt, seenAt }));
}
