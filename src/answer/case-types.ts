export const KINDS = ['question', 'complaint', 'aspiration', 'information-request'] as const;
export type CaseKind = (typeof KINDS)[number];

export const STATES = ['received', 'verified', 'assigned', 'working', 'waiting', 'answered', 'closed'] as const;
export type CaseState = (typeof STATES)[number];

export const VISIBILITIES = ['open', 'anonymous', 'confidential'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** The true reasons for which a case may be closed. */
export const CLOSE_REASONS = [
  'answered',
  'done',
  'forwarded',
  'duplicate',
  'not-ours',
  'withdrawn',
  'no-reply',
  'not-understandable',
] as const;
export type CloseReason = (typeof CLOSE_REASONS)[number];

/** What a policy looks at. */
export type CaseSubject = {
  id: string;
  agencyId: string;
  state: CaseState;
  visibility: Visibility;
  assigneeId: string | null;
};

/** Says whether nobody works on a case any more: it was answered or closed. */
export const hasEnded = (state: CaseState): boolean => state === 'answered' || state === 'closed';
