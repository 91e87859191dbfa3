import { sql } from 'drizzle-orm';
import { SYSTEM } from '../actor.ts';
import type { Kernel } from '../kernel.ts';
import { ERASED } from './chain.ts';

/** A rule of retention: the longest pattern (SQL LIKE) that fits an action decides; null years: for ever. */
export type RetentionRule = { pattern: string; years: number | null; basis: string };

/** Lists the rules of retention, the most general first. */
export async function retentionRules(k: Kernel): Promise<RetentionRule[]> {
  const { rows } = await k.pool.query<RetentionRule>(
    'SELECT pattern, years, basis FROM kernel.audit_retention ORDER BY length(pattern), pattern',
  );
  return rows;
}

const MOST = 5_000;

/**
 * Erases the content of entries whose time is over by the rules, at most 5,000 at once, and notes their numbers in the audit; the hashes
 * stay, so that the chain can still be recomputed. Returns how many.
 */
export async function eraseOldEntries(k: Kernel): Promise<number> {
  return k.change(SYSTEM, async (tx) => {
    await tx.db.execute(sql`SET LOCAL gapura.erasing = 'on'`);
    const { rows } = await tx.db.execute<{ seq: string }>(sql`
      UPDATE kernel.audit_entries SET erased_at = ${tx.now}, salt = NULL, actor_id = NULL, subject_id = '', detail = '{}'
      WHERE seq IN (
        SELECT e.seq FROM kernel.audit_entries e
        CROSS JOIN LATERAL (
          SELECT r.years FROM kernel.audit_retention r WHERE e.action LIKE r.pattern ORDER BY length(r.pattern) DESC LIMIT 1) rule
        WHERE e.format = 2 AND e.erased_at IS NULL AND rule.years IS NOT NULL AND e.action <> ${ERASED}
          AND e.at < ${tx.now}::timestamptz - make_interval(years => rule.years)
        ORDER BY e.seq LIMIT ${MOST})
      RETURNING seq`);
    const numbers = rows.map((row) => Number(row.seq)).sort((a, b) => a - b);
    if (numbers.length > 0)
      tx.audit({ action: ERASED, subject: { kind: 'audit', id: 'entries' }, detail: { rows: ranges(numbers) } });
    return numbers.length;
  });
}

function ranges(numbers: number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const n of numbers) {
    const last = found.at(-1);
    if (last && last[1] === n - 1) last[1] = n;
    else found.push([n, n]);
  }
  return found;
}
