import type { Provenance } from '../write/index.ts';

/** The name of a topic, copied into each article so that a page needs one read. */
export type TopicName = { slug: string; nameId: string; nameEn: string };

/** One checkable statement of an article, the name of its source, and where the text cites it (text block, offset). */
export type Fact = {
  number: number;
  kind: string;
  text: string;
  source: string;
  at?: { block: number; end: number }[];
};

/**
 * What a correction tells the public, in the language of its edition; `responsible` is the office that answers for it, and
 * `restored` says that the version brings back a text that was withdrawn.
 */
export type Correction = {
  major: boolean;
  note: string;
  wrong?: string;
  right?: string;
  responsible?: string;
  restored?: boolean;
};

/** Holds; no longer holds but readable; withdrawn and readable under its notice; not readable any more; elsewhere now. */
export type ArticleState = 'current' | 'expired' | 'withdrawn' | 'gone' | 'redirected';

/** What somebody does to a released text: one of the states, or back. */
export type Act = Exclude<ArticleState, 'current'> | 'restored';

/** What the public list of corrections knows: two weights of correction, and every act. */
export type ChangeKind = 'minor' | 'major' | Act;

/** What the public is told where a text no longer holds; `at` is ISO 8601 in UTC, `titleKept` false where the title was the harm. */
export type Notice = {
  reason: string;
  at: string;
  responsible: string;
  titleKept: boolean;
  personalData?: boolean;
  redirectTo?: string;
};

/** What became of a copy that the program cannot call back. */
export type CopyState = 'open' | 'taken-down' | 'corrected' | 'remains';

/** A correction as it stands in the article's list; `at` is ISO 8601 in UTC. */
export type PublishedCorrection = Correction & { at: string; version: number };

/** How the words of an article came about, and who answered for them with the approval. */
export type MadeBy = Provenance & { answeredBy: { name: string; title: string } | null };

/** The image that stands for an article, with what it shows. */
export type LeadImage = { key: string; alt: string };

/**
 * Waiting for its moment; being brought out; past its moment by more than the grace, so that a person decides; out; stopped
 * because the approval no longer holds; called off by a person.
 */
export type OrderState = 'held' | 'releasing' | 'late' | 'out' | 'failed' | 'cancelled';

/** The states of an order that may still come out; an edition has one such order at most. */
export const ACTIVE = ['held', 'releasing', 'late'] as const satisfies OrderState[];
export const isActive = (state: OrderState): boolean => (ACTIVE as readonly OrderState[]).includes(state);

/** What comes first when several are due: 1 urgent, 2 normal, 3 may wait. */
export type Priority = 1 | 2 | 3;

/** What a person decided about a late order. */
export type LateDecision = 'now' | 'later' | 'cancelled';

/** An order to bring a package out at a moment. `lagMs` is how long after `dueAt` it came out, in milliseconds. */
export type ReleaseOrder = {
  id: string;
  packageId: string;
  editionId: string;
  itemId: string;
  agencyId: string;
  language: 'id' | 'en';
  headline: string;
  packageHash: string;
  holdUntil: Date | null;
  dueAt: Date;
  state: OrderState;
  leaseUntil: Date | null;
  worker: string | null;
  attempts: number;
  nextAttemptAt: Date | null;
  lastError: string | null;
  orderedAt: Date;
  orderedBy: string | null;
  correction: Correction | null;
  /** Why the office corrected it, in its own words; never public. */
  correctionReason: string | null;
  releasedAt: Date | null;
  lagMs: number | null;
  articleId: string | null;
  version: number | null;
  /** Of a failed or cancelled order: one of `DROPPED`. */
  reason: string | null;
  priority: Priority;
  /** The promised moment that passed by more than the grace; kept for good. */
  missedAt: Date | null;
  /** When the clock found it late. */
  lateAt: Date | null;
  lateDecision: LateDecision | null;
  lateDecidedBy: string | null;
  lateDecidedAt: Date | null;
  lateReason: string | null;
};

/** Why an order did not come out, as kept in `reason`. */
export const DROPPED = { lapsed: 'approval-lapsed', calledOff: 'called-off' } as const;
