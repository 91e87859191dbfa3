import type { Finding, FindingKind } from '../checks/types.ts';

/** Findings by what a writer does about them. */
export const FINDING_GROUPS = ['fact', 'earlier', 'personal', 'language', 'style', 'access'] as const;
export type FindingGroup = (typeof FINDING_GROUPS)[number];

const groups: Partial<Record<FindingKind, FindingGroup>> = {
  contradiction: 'earlier',
  narrative: 'earlier',
  'personal-data': 'personal',
  spelling: 'language',
  eyd: 'language',
  'plain-language': 'style',
  'sentence-length': 'style',
  readability: 'style',
  headline: 'style',
  'alt-text': 'access',
  'dead-link': 'access',
};

/** The group of a kind; what compares with the material is about facts. */
export const groupOf = (kind: FindingKind): FindingGroup => groups[kind] ?? 'fact';

/** Says whether a finding's change can't alter what the text says: a spelling, outside figures. */
export const isSafe = (finding: Pick<Finding, 'kind' | 'fix'>): boolean =>
  finding.fix !== undefined &&
  (finding.kind === 'spelling' || finding.kind === 'eyd') &&
  !/\d/.test(finding.fix.replacement);
