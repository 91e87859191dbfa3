import { and, asc, desc, eq, gte, inArray, isNull, lt, or } from 'drizzle-orm';
import type { Db } from '../../kernel/db/database.ts';
import { isId } from '../../kernel/ids.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { packages } from '../tables.ts';
import { type Debt, type DebtState, debtState, USUAL_DEBT_HOURS } from './debt.ts';
import { debts, debtTerms, emergencyOfficials } from './tables.ts';

/** The accounts of an agency that may release alone, in the order in which they were named. */
export async function officialsOf(db: Db, agencyId: string): Promise<string[]> {
  const rows = await db
    .select({ id: emergencyOfficials.accountId })
    .from(emergencyOfficials)
    .where(and(eq(emergencyOfficials.agencyId, agencyId), isNull(emergencyOfficials.removedAt)))
    .orderBy(asc(emergencyOfficials.addedAt), asc(emergencyOfficials.id));
  return rows.map((one) => one.id);
}

/** The hours in which a debt of an agency falls due. */
export async function debtHours(db: Db, agencyId: string): Promise<number> {
  const [row] = await db.select({ hours: debtTerms.hours }).from(debtTerms).where(eq(debtTerms.agencyId, agencyId));
  return row?.hours ?? USUAL_DEBT_HOURS;
}

/** Finds a debt, or null. */
export async function findDebt(db: Db, id: string): Promise<Debt | null> {
  if (!isId(id)) return null;
  return (await db.select().from(debts).where(eq(debts.id, id)))[0] ?? null;
}

export type DebtLine = Debt & { state: DebtState; headline: string; editionId: string };

async function lines(k: Kernel, where: ReturnType<typeof and>): Promise<DebtLine[]> {
  const now = k.clock.now();
  const rows = await k.db
    .select({ debt: debts, content: packages.content, editionId: packages.editionId })
    .from(debts)
    .innerJoin(packages, eq(packages.id, debts.packageId))
    .where(where)
    .orderBy(desc(isNull(debts.settledAt)), asc(debts.dueAt));
  return rows.map(({ debt, content, editionId }) => ({
    ...debt,
    editionId,
    state: debtState(debt, now),
    headline: content.edition.headline,
  }));
}

/** Lists what is owed now in these agencies (null: in all), what falls due first on top. */
export const debtsOf = (k: Kernel, agencyIds: string[] | null): Promise<DebtLine[]> =>
  agencyIds?.length === 0
    ? Promise.resolve([])
    : lines(k, and(isNull(debts.settledAt), agencyIds ? inArray(debts.agencyId, agencyIds) : undefined));

/** Counts what is owed now in these agencies (null: in all), for the strip that stands on every page: how many, how many overdue, and what falls due first. */
export async function debtCount(
  k: Kernel,
  agencyIds: string[] | null,
): Promise<{ open: number; overdue: number; firstDueAt: Date | null }> {
  const owed = agencyIds ? inArray(debts.agencyId, agencyIds) : undefined;
  const rows =
    agencyIds?.length === 0
      ? []
      : await k.db
          .select({ dueAt: debts.dueAt })
          .from(debts)
          .where(and(isNull(debts.settledAt), owed))
          .orderBy(asc(debts.dueAt))
          .limit(100);
  const now = k.clock.now();
  return {
    open: rows.length,
    overdue: rows.filter((one) => one.dueAt <= now).length,
    firstDueAt: rows[0]?.dueAt ?? null,
  };
}

export type DebtReport = {
  lines: DebtLine[];
  made: number;
  settledInTime: number;
  settledLate: number;
  rejected: number;
  /** Still owed past the due time at the end of the span. */
  overdue: number;
};

/** Tells what was released alone in a span of time, and what was still owed in it: for the audit report. */
export async function debtReport(
  k: Kernel,
  from: Date,
  to: Date,
  agencyIds: string[] | null = null,
): Promise<DebtReport> {
  const all = await lines(
    k,
    and(
      agencyIds ? inArray(debts.agencyId, agencyIds) : undefined,
      lt(debts.madeAt, to),
      or(gte(debts.madeAt, from), isNull(debts.settledAt), gte(debts.settledAt, from)),
    ),
  );
  const settled = all.filter((one) => one.settledAt !== null && one.settledAt < to);
  return {
    lines: all,
    made: all.filter((one) => one.madeAt >= from).length,
    settledInTime: settled.filter((one) => one.settledAt! <= one.dueAt).length,
    settledLate: settled.filter((one) => one.settledAt! > one.dueAt).length,
    rejected: settled.filter((one) => one.verdict === 'rejected').length,
    overdue: all.filter((one) => one.dueAt <= to && (one.settledAt === null || one.settledAt >= to)).length,
  };
}
