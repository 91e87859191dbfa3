import type { Bilingual } from '../../kernel/errors.ts';

export type DebtVerdict = 'approved' | 'rejected';

/** What an official owes who released a package alone: the decision of a second person, until `dueAt`. */
export type Debt = {
  id: string;
  packageId: string;
  agencyId: string;
  officialId: string;
  reason: string;
  /** The required marks that the official took on. */
  takenOn: Bilingual[];
  madeAt: Date;
  dueAt: Date;
  settledBy: string | null;
  settledName: string | null;
  settledAt: Date | null;
  verdict: DebtVerdict | null;
  settledReason: string | null;
};

export type DebtState = 'open' | 'overdue' | 'settled';

/** Where a debt stands at an instant. */
export function debtState(debt: Pick<Debt, 'settledAt' | 'dueAt'>, now: Date): DebtState {
  if (debt.settledAt) return 'settled';
  return debt.dueAt <= now ? 'overdue' : 'open';
}

/** The hours in which a debt falls due while an agency has set nothing else. */
export const USUAL_DEBT_HOURS = 24;
/** The most officials of one agency who may release alone. */
export const MOST_OFFICIALS = 5;
/** The shortest reason for releasing alone, in characters. */
export const SHORTEST_EMERGENCY_REASON = 20;
