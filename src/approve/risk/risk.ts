/** How much a package asks for before it may go out; each level asks for at least what the one before it does. */
export const RISK_LEVELS = ['low', 'medium', 'high', 'crisis'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** What raises the risk of a text. */
export const RISK_KINDS = ['budget', 'law', 'health', 'person', 'minor', 'correction', 'crisis'] as const;
export type RiskKind = (typeof RISK_KINDS)[number];

/** One reason, with the words of the text that gave it, exactly as they stand there. */
export type RiskReason = { kind: RiskKind; level: RiskLevel; words: string };

/** The level that a package has, which is the highest of its reasons, and the reasons. */
export type Risk = {
  level: RiskLevel;
  reasons: RiskReason[];
  /** The version of the policy by which the steps were made; null for the usual rules. */
  policyId?: string | null;
};

/** What nothing raises. */
export const LOW_RISK: Risk = { level: 'low', reasons: [] };
