import type { Bilingual } from '../../kernel/errors.ts';
import type { Verdict } from '../checks/types.ts';
import type { DraftBlockKind } from '../draft/types.ts';

/** What a person can ask for a paragraph. */
export const WISHES = ['shorter', 'plainer', 'formal'] as const;
export type Wish = (typeof WISHES)[number];

export const PROPOSAL_KINDS = ['draft', 'paragraph', 'headlines', 'translation'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** A sentence that the checks refused, with their reasons. */
export type Refused = { text: string; why: Bilingual[] };

/** One proposed sentence with the check's verdict; `instead` is what the model had written in its place. */
export type ProposedSentence = {
  text: string;
  claims: number[];
  origin: 'model' | 'grammar' | 'person';
  verdict: Verdict;
  /** Remarks of the checks that don't stop it. */
  remarks: Bilingual[];
  instead: Refused | null;
};

export type ProposedParagraph = {
  kind: DraftBlockKind;
  intro?: boolean;
  ordered?: boolean;
  sentences: ProposedSentence[];
};

export type ProposalContent = {
  paragraphs: ProposedParagraph[];
  /** Sentences that are not proposed and for which there is nothing in their place. */
  refused: Refused[];
  /** Why the embedded method's result is shown, in one sentence; null when the model's is. */
  note: Bilingual | null;
  /** Something in the material that people should know of. */
  warning?: Bilingual;
  /** Of a paragraph or translation: which block it stands for, its text at the time, and what was wished. */
  about: { block: number; text: string; wish: Wish | null } | null;
};

/** A proposal for an edition, as it is kept. */
export type Proposal = {
  id: string;
  editionId: string;
  kind: ProposalKind;
  content: ProposalContent;
  runId: string | null;
  model: string | null;
  state: 'open' | 'accepted' | 'rejected';
  madeBy: string | null;
  madeAt: Date;
  decidedBy: string | null;
  decidedAt: Date | null;
};
