import type { Grant } from '../kernel/actor.ts';
import type { Allowed, Role } from '../people/index.ts';
import type { Parts } from './package.ts';

/** Whose signature: anyone of a role, one named account, the official whom the text quotes, or who answers for the law. */
export type StepKind = 'role' | 'account' | 'quoted' | 'legal';
export type StepState = 'open' | 'approved' | 'returned';

/** Why a step is there, in both languages. */
export type Because = { id: string; en: string };

/** One signature that a package asks for. Steps of one position run in parallel; the next position opens when all are signed. */
export type Step = {
  id: string;
  packageId: string;
  position: number;
  /** Counts the signatures of one position, in the order of the policy. */
  seat: number;
  kind: StepKind;
  role: Role | null;
  accountId: string | null;
  /** The quoted official as the text names them. */
  personName: string | null;
  because: Because[];
  /** Keys of the parts it covers; one that ends in `*` covers all that begin so. */
  parts: string[];
  partHashes: Parts;
  dueAt: Date | null;
  state: StepState;
  /** The package hash that was signed. */
  hash: string | null;
  decidedBy: string | null;
  decidedLink: string | null;
  /** The absent person in whose place it was decided. */
  decidedFor: string | null;
  decidedName: string | null;
  decidedRole: string | null;
  decidedAt: Date | null;
  reason: string | null;
  /** The step of an earlier package whose signature still holds. */
  carriedFrom: string | null;
};

/** A person who is away and in whose place somebody may sign. */
export type Absent = { accountId: string; name: string; grants: Grant[] };

/** What the policy asks about before somebody signs: the step, its agency, and for whom the person stands in. */
export type Signable = Pick<Step, 'id' | 'kind' | 'role' | 'accountId'> & { agencyId: string; standsInFor?: Absent[] };

/** Who decides on a step: an account that the policy lets, or the holder of a one-time link that was checked already. */
export type Decider =
  | { kind: 'account'; allowed: Allowed<Signable, 'sign'> }
  | { kind: 'link'; linkId: string; name: string; role: string };

export type Verdict = {
  packageId: string;
  stepId: string;
  hash: string;
  verdict: 'approve' | 'return';
  reason?: string;
};

/** Where a package stands after a step was decided; `changed` when it lapsed instead, because the text had changed. */
export type Outcome = 'pending' | 'approved' | 'returned' | 'changed';

type Person = { accountId: string; grants: Grant[] };

/**
 * Says whether a person may sign a step by who they are: they hold the role in the agency, or the step names them. An official
 * who is quoted and has no account signs by link alone; for the law, while no account is named, any approver who signs nothing else.
 */
export function mayFill(person: Person, step: Pick<Step, 'kind' | 'role' | 'accountId'>, agencyId: string): boolean {
  if (step.accountId !== null) return step.accountId === person.accountId;
  if (step.kind === 'quoted') return false;
  const role = step.kind === 'role' ? step.role : 'approver';
  return person.grants.some((g) => g.role === role && (g.agencyId === null || g.agencyId === agencyId));
}
