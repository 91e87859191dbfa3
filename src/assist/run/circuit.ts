import { sql } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';

/** Failures in a row after which nobody calls the provider, and for how long. */
export const OPENS_AFTER = 5;
export const REST_MS = 30_000;

/** Says whether the provider may be called now. After its rest an open circuit lets one caller through to try. */
export async function mayCall(db: Db, agencyId: string, now: Date): Promise<boolean> {
  const rested = new Date(now.getTime() - REST_MS);
  const { rows } = await db.execute<{ opened: boolean }>(
    sql`SELECT opened_at IS NOT NULL AS opened FROM assist.circuits WHERE agency_id = ${agencyId}`,
  );
  if (!rows[0]?.opened) return true;
  const tried = await db.execute(sql`
    UPDATE assist.circuits SET tried_at = ${now.toISOString()}::timestamptz
     WHERE agency_id = ${agencyId} AND opened_at <= ${rested.toISOString()}::timestamptz
       AND (tried_at IS NULL OR tried_at <= ${rested.toISOString()}::timestamptz)
    RETURNING agency_id`);
  return tried.rows.length > 0;
}

/** Remembers how a call went; a success closes the circuit, the fifth failure in a row (or a failed try) opens it. */
export async function remember(db: Db, agencyId: string, ok: boolean, now: Date): Promise<void> {
  if (ok) {
    await db.execute(sql`DELETE FROM assist.circuits WHERE agency_id = ${agencyId}`);
    return;
  }
  const at = now.toISOString();
  await db.execute(sql`
    INSERT INTO assist.circuits (agency_id, failures) VALUES (${agencyId}, 1)
    ON CONFLICT (agency_id) DO UPDATE SET failures = assist.circuits.failures + 1,
      opened_at = CASE WHEN assist.circuits.failures + 1 >= ${OPENS_AFTER} THEN ${at}::timestamptz END`);
}
