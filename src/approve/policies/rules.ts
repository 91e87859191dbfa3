import { z } from 'zod';
import { ROLES, type Role } from '../../people/index.ts';
import { RISK_KINDS, RISK_LEVELS, type RiskKind, type RiskLevel } from '../risk/risk.ts';

/** Whose signature a line of a policy asks for. */
export type Who =
  | { kind: 'role'; role: Role }
  | { kind: 'account'; accountId: string }
  | { kind: 'quoted' }
  | { kind: 'legal'; accountId: string | null };

/** One line of a policy. Lines of one turn run in parallel; `only` limits it to packages with one of these reasons. */
export type PolicyLine = {
  who: Who;
  count: number;
  turn: number;
  dueHours: number;
  /** Keys of the parts that it covers; one that ends in `*` covers all that begin so. */
  parts: string[];
  only: RiskKind[];
};

/** What a package of each level of risk needs. */
export type PolicyRules = Record<RiskLevel, PolicyLine[]>;

const who = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('role'), role: z.enum(ROLES) }),
  z.object({ kind: z.literal('account'), accountId: z.uuid() }),
  z.object({ kind: z.literal('quoted') }),
  z.object({ kind: z.literal('legal'), accountId: z.uuid().nullable() }),
]);
const line = z.object({
  who,
  count: z.number().int().min(1).max(9),
  turn: z.number().int().min(1).max(9),
  dueHours: z.number().int().min(1).max(720),
  parts: z.array(z.string().max(80)).min(1),
  only: z.array(z.enum(RISK_KINDS)),
});

/** The shape of a policy as it is kept. */
export const policyRules = z.object(
  Object.fromEntries(RISK_LEVELS.map((level) => [level, z.array(line).max(12)])) as Record<
    RiskLevel,
    z.ZodArray<typeof line>
  >,
);

const oneApprover: PolicyLine = {
  who: { kind: 'role', role: 'approver' },
  count: 1,
  turn: 1,
  dueHours: 24,
  parts: ['*'],
  only: [],
};

/** What holds while an agency has decided nothing: one approver, whatever the risk. */
export const USUAL_RULES: PolicyRules = {
  low: [oneApprover],
  medium: [oneApprover],
  high: [oneApprover],
  crisis: [{ ...oneApprover, dueHours: 2 }],
};

/** Says whether a line always asks somebody of the agency who can sign, whatever the text says. */
export const isSure = (one: PolicyLine): boolean =>
  one.only.length === 0 && (one.who.kind === 'role' || one.who.kind === 'account');
