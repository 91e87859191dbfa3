import { type Actor, SYSTEM } from '../actor.ts';
import { canonicalJson, type Json, sha256Hex } from '../hash.ts';
import type { Kernel } from '../kernel.ts';

const HOUR_MS = 3_600_000;
const MOST_KEPT = 5_000;
const SEALED = 'kernel.seen-sealed';

/** What this process wrote down in this hour, so that a page that is opened again writes nothing. */
const written = new WeakMap<Kernel, Set<string>>();

/**
 * Notes that a person saw a thing, once an hour for each; it never holds up or fails the page that calls it. Citizens and the system are
 * not noted.
 */
export function recordSeen(k: Kernel, actor: Actor | null, subject: { kind: string; id: string }): void {
  if (actor?.kind !== 'account') return;
  const now = k.clock.now();
  const hour = new Date(Math.floor(now.getTime() / HOUR_MS) * HOUR_MS);
  const key = [actor.id, subject.kind, subject.id, hour.getTime()].join(' ');
  const known = written.get(k) ?? new Set();
  written.set(k, known);
  if (known.has(key)) return;
  if (known.size > MOST_KEPT) known.clear();
  known.add(key);
  k.pool
    .query(
      `INSERT INTO kernel.seen (account_id, subject_kind, subject_id, hour, first_at, last_at) VALUES ($1, $2, $3, $4, $5, $5)
       ON CONFLICT (subject_kind, subject_id, account_id, hour) DO UPDATE SET last_at = greatest(kernel.seen.last_at, excluded.last_at)`,
      [actor.id, subject.kind, subject.id, hour, now],
    )
    .catch((err) => {
      known.delete(key);
      k.log.warn({ err }, 'who saw something could not be noted');
    });
}

export type Seen = { accountId: string; subjectKind: string; subjectId: string; firstAt: Date; lastAt: Date };

/** Lists who saw a thing, or what a person saw, newest first. */
export async function seenBy(
  k: Kernel,
  about: { subjects?: { kind: string; id: string }[]; accountId?: string },
  limit = 200,
): Promise<Seen[]> {
  const { rows } = await k.pool.query<Seen>(
    `SELECT account_id AS "accountId", subject_kind AS "subjectKind", subject_id AS "subjectId", first_at AS "firstAt", last_at AS "lastAt"
     FROM kernel.seen
     WHERE ($1::uuid IS NULL OR account_id = $1)
       AND ($2::text[] IS NULL OR subject_kind || ' ' || subject_id = ANY ($2))
     ORDER BY last_at DESC LIMIT $3`,
    [about.accountId ?? null, about.subjects?.map((one) => `${one.kind} ${one.id}`) ?? null, limit],
  );
  return rows;
}

/** The hash of a day's rows (UTC), in the order of their key. */
async function dayHash(k: Kernel, day: string): Promise<{ rows: number; sha256: string }> {
  const { rows } = await k.pool.query<{ [key: string]: Json }>(
    `SELECT account_id, subject_kind, subject_id, hour::text, first_at::text, last_at::text FROM kernel.seen
     WHERE hour >= $1::date AND hour < $1::date + 1 ORDER BY subject_kind, subject_id, account_id, hour`,
    [day],
  );
  return { rows: rows.length, sha256: sha256Hex(canonicalJson(rows)) };
}

/** Seals each finished day that has rows and no seal into the audit; returns the days. Call it under one job at a time. */
export async function sealSeen(k: Kernel): Promise<string[]> {
  const today = k.clock.now().toISOString().slice(0, 10);
  const { rows } = await k.pool.query<{ day: string }>(
    `SELECT DISTINCT (hour AT TIME ZONE 'UTC')::date::text AS day FROM kernel.seen WHERE hour < $1::date
     AND NOT EXISTS (SELECT 1 FROM kernel.audit_entries a WHERE a.action = $2
       AND a.subject_id = (hour AT TIME ZONE 'UTC')::date::text) ORDER BY 1`,
    [today, SEALED],
  );
  for (const { day } of rows) {
    const hash = await dayHash(k, day);
    await k.change(SYSTEM, async (tx) => tx.audit({ action: SEALED, subject: { kind: 'day', id: day }, detail: hash }));
  }
  return rows.map((row) => row.day);
}

/** Days whose rows are not those that were sealed. Days that were forgotten whole (`forgetSeen`) count as right. */
export async function brokenSeals(k: Kernel): Promise<string[]> {
  const { rows } = await k.pool.query<{ day: string; sha256: string }>(
    `SELECT subject_id AS day, detail->>'sha256' AS sha256 FROM kernel.audit_entries WHERE action = $1 ORDER BY seq`,
    [SEALED],
  );
  const broken: string[] = [];
  for (const { day, sha256 } of rows) {
    const now = await dayHash(k, day);
    const forgotten = now.rows === 0 && new Date(day).getTime() < k.clock.now().getTime() - KEEP_MS;
    if (now.sha256 !== sha256 && !forgotten) broken.push(day);
  }
  return broken;
}

/** One year: long enough to look into a leak. */
const KEEP_MS = 366 * 86_400_000;

/** Forgets who saw what after a year, whole days at a time; returns how many rows. */
export async function forgetSeen(k: Kernel): Promise<number> {
  const before = new Date(k.clock.now().getTime() - KEEP_MS - 86_400_000).toISOString().slice(0, 10);
  const { rowCount } = await k.pool.query('DELETE FROM kernel.seen WHERE hour < $1::date', [before]);
  return rowCount ?? 0;
}
