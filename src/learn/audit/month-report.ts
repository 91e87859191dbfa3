import { type DebtReport, debtReport, type Signatures, signaturesBetween } from '../../approve/index.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { startOfJakartaDay } from '../../kernel/time.ts';

export type MonthReport = {
  month: string;
  /** How often each action was done, the most frequent first. */
  actions: { action: string; count: number }[];
  signatures: Signatures;
  /** What was released alone in an emergency, and what is still owed. */
  debts: DebtReport;
};

/** The moment at which a month ("2026-11") begins in Jakarta, and the one at which the next begins. */
export function monthBounds(month: string): { from: Date; to: Date } {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
  return { from: startOfJakartaDay(`${month}-01`), to: startOfJakartaDay(`${next}-01`) };
}

/** Counts what was done in a month by the audit, and who signed which packages of an agency (null: of all). */
export async function monthReport(k: Kernel, month: string, agencyId: string | null): Promise<MonthReport> {
  const { from, to } = monthBounds(month);
  const { rows } = await k.pool.query<{ action: string; count: number }>(
    `SELECT action, count(*)::int AS count FROM kernel.audit_entries WHERE at >= $1 AND at < $2
     GROUP BY action ORDER BY 2 DESC, 1`,
    [from, to],
  );
  const [signatures, debts] = await Promise.all([
    signaturesBetween(k, agencyId, from, to),
    debtReport(k, from, to, agencyId ? [agencyId] : null),
  ]);
  return { month, actions: rows, signatures, debts };
}
