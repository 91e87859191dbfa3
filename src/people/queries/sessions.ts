import type { Actor, Grant } from '../../kernel/actor.ts';
import { sha256Hex } from '../../kernel/hash.ts';
import type { Locale } from '../../kernel/i18n.ts';
import type { Kernel } from '../../kernel/kernel.ts';

/** A session ends after 12 hours without use, and in any case after seven days. */
export const IDLE_HOURS = 12;
export const LONGEST_DAYS = 7;

export type SelfActor = Extract<Actor, { kind: 'account' }>;
export type SessionView = { actor: SelfActor; sessionId: string; locale: Locale; confirmedAt: Date };
export type SessionRow = { id: string; device: string; createdAt: Date; seenAt: Date };

const idleSince = (now: Date): Date => new Date(now.getTime() - IDLE_HOURS * 3_600_000);

/** Reads who a session token belongs to, and keeps the session alive; null when it has ended or the account is suspended. */
export async function readSession(k: Kernel, token: string): Promise<SessionView | null> {
  const now = k.clock.now();
  const { rows } = await k.pool.query<{
    sid: string;
    id: string;
    name: string;
    locale: Locale;
    grants: Grant[];
    seen_at: Date;
    confirmed_at: Date;
  }>(
    `SELECT s.id AS sid, s.seen_at, s.confirmed_at, a.id, a.name, a.locale,
            coalesce((SELECT jsonb_agg(jsonb_build_object('role', g.role, 'agencyId', g.agency_id))
                        FROM people.grants g WHERE g.account_id = a.id), '[]') AS grants
       FROM people.sessions s JOIN people.accounts a ON a.id = s.account_id AND a.state = 'active'
      WHERE s.token_hash = $1 AND s.expires_at > $2 AND s.seen_at > $3`,
    [sha256Hex(token), now, idleSince(now)],
  );
  const row = rows[0];
  if (!row) return null;
  // Once a minute is exact enough for twelve hours, and spares a write for each request.
  if (now.getTime() - row.seen_at.getTime() > 60_000)
    await k.pool.query('UPDATE people.sessions SET seen_at = $2 WHERE id = $1', [row.sid, now]);
  const actor: SelfActor = { kind: 'account', id: row.id, name: row.name, grants: row.grants };
  return { actor, sessionId: row.sid, locale: row.locale, confirmedAt: row.confirmed_at };
}

/** The open sessions of an account, the latest used first. */
export async function listSessions(k: Kernel, accountId: string): Promise<SessionRow[]> {
  const now = k.clock.now();
  const { rows } = await k.pool.query<{ id: string; device: string; created_at: Date; seen_at: Date }>(
    `SELECT id, device, created_at, seen_at FROM people.sessions
      WHERE account_id = $1 AND expires_at > $2 AND seen_at > $3 ORDER BY seen_at DESC, id DESC`,
    [accountId, now, idleSince(now)],
  );
  return rows.map((r) => ({ id: r.id, device: r.device, createdAt: r.created_at, seenAt: r.seen_at }));
}
