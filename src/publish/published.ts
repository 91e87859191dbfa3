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

/** What a correction tells the public, in the language of its edition. */
export type Correction = { major: boolean; note: string; wrong?: string; right?: string };

/** A correction as it stands in the article's list; `at` is ISO 8601 in UTC. */
export type PublishedCorrection = Correction & { at: string; version: number };

/** How the words of an article came about, and who answered for them with the approval. */
export type MadeBy = Provenance & { answeredBy: { name: string; title: string } | null };

/** The image that stands for an article, with what it shows. */
export type LeadImage = { key: string; alt: string };

/** Waiting for its moment; being brought out; out; stopped because the approval no longer holds; called off by a person. */
export type OrderState = 'held' | 'releasing' | 'out' | 'failed' | 'cancelled';

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
  releasedAt: Date | null;
  lagMs: number | null;
  articleId: string | null;
  version: number | null;
  /** Of a failed or cancelled order: one of `DROPPED`. */
  reason: string | null;
};

/** Why an order did not come out, as kept in `reason`. */
export const DROPPED = { lapsed: 'approval-lapsed', calledOff: 'called-off' } as const;
