import { sql } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { jakartaDay } from '../../kernel/time.ts';

/** Letters that make a token, taken low so that the estimate is rather too high. */
const LETTERS_PER_TOKEN = 3;

/** Estimates how many tokens a text costs. */
export const tokensIn = (text: string): number => Math.ceil(text.length / LETTERS_PER_TOKEN);

/** Takes an amount out of a period's limit, in one statement so that two processes can't both take the last; false when it doesn't fit. */
async function take(db: Db, agencyId: string, period: string, amount: number, most: number, now: Date) {
  if (amount > most) return false;
  const { rows } = await db.execute(sql`
    INSERT INTO assist.usage (agency_id, period, used, at) VALUES (${agencyId}, ${period}, ${amount}, ${now.toISOString()}::timestamptz)
    ON CONFLICT (agency_id, period) DO UPDATE SET used = assist.usage.used + ${amount}
     WHERE assist.usage.used + ${amount} <= ${most}
    RETURNING used`);
  return rows.length > 0;
}

const minuteOf = (now: Date): string => `minute:${now.toISOString().slice(0, 16)}`;
const dayOf = (now: Date): string => `day:${jakartaDay(now)}`;

/** Takes one call of this minute. */
export const takeCall = (db: Db, agencyId: string, most: number, now: Date): Promise<boolean> =>
  take(db, agencyId, minuteOf(now), 1, most, now);

/** Sets tokens of today (Jakarta) aside. */
export const takeTokens = (db: Db, agencyId: string, tokens: number, most: number, now: Date): Promise<boolean> =>
  take(db, agencyId, dayOf(now), tokens, most, now);

/** Replaces what was set aside for a call begun at `startedAt` by what it cost. */
export async function settleTokens(db: Db, agencyId: string, aside: number, real: number, startedAt: Date) {
  await db.execute(sql`
    UPDATE assist.usage SET used = greatest(0, used + ${real - aside})
     WHERE agency_id = ${agencyId} AND period = ${dayOf(startedAt)}`);
}

/** How many tokens were used today (Jakarta). */
export async function tokensToday(db: Db, agencyId: string, now: Date): Promise<number> {
  const { rows } = await db.execute<{ used: number }>(
    sql`SELECT used FROM assist.usage WHERE agency_id = ${agencyId} AND period = ${dayOf(now)}`,
  );
  return rows[0]?.used ?? 0;
}
