export const ISSUE_STATES = ['open', 'watch', 'closed'] as const;
export type IssueState = (typeof ISSUE_STATES)[number];

export const NARRATIVE_KINDS = ['message', 'figure', 'forbidden'] as const;
export type NarrativeKind = (typeof NARRATIVE_KINDS)[number];

/** A subject that the whole office speaks about with one voice. */
export type Issue = {
  id: string;
  agencyId: string;
  title: string;
  description: string;
  state: IssueState;
  ownerId: string | null;
  openedAt: Date;
  changedAt: Date;
};

/**
 * One agreed line about an issue. A message is what a text should say; of a figure, `words` say what it counts and `figure`
 * what it is ("12,5 kilometer"); a forbidden line is a claim that no text may make. Days are "YYYY-MM-DD", `validTo` the last one.
 */
export type NarrativeLine = {
  id: string;
  issueId: string;
  kind: NarrativeKind;
  words: string;
  wordsEn: string;
  figure: string;
  source: string;
  validFrom: string;
  validTo: string | null;
};

/** A line with the issue that it belongs to, as texts are held against it. */
export type NarrativeRule = NarrativeLine & { issueTitle: string };
