import type { Web } from '../../kernel/http/env.ts';
import type { ChannelPorts } from '../queries/release-receipts-of.ts';

/** The five reactions, in the order in which they are shown. */
export const REACTIONS = ['berguna', 'setuju', 'inspiratif', 'belum-jelas', 'kecewa'] as const;
export type Reaction = (typeof REACTIONS)[number];

export type ArticleCounts = { reads: number; reactions: Record<Reaction, number> };

/** A figure of the home page: a number in words, its last weeks as points, and what it counts. */
export type HomeFigure = {
  label: { id: string; en: string };
  value: string;
  points: number[];
  note: { id: string; en: string };
};

/** What somebody asked or reported, and what the office did about it. */
export type HomeAnswer = { question: string; answer: string; href: string };

/** What the portal shows from later steps of the loop; the application passes it in. */
export type PublishPorts = ChannelPorts & {
  counts(articleIds: string[]): Promise<Map<string, ArticleCounts>>;
  myReaction(c: Web, articleId: string): Promise<Reaction | null>;
  recordRead(c: Web, articleId: string): void;
  homeFigures?(): Promise<HomeFigure[]>;
  homeAnswers?(): Promise<HomeAnswer[]>;
  /** How many messages about an article have arrived and cannot be called back. */
  mailedTo?(articleId: string): Promise<number>;
};

/** Counts of an article of which nothing is known yet. */
export const NO_COUNTS: ArticleCounts = {
  reads: 0,
  reactions: { berguna: 0, setuju: 0, inspiratif: 0, 'belum-jelas': 0, kecewa: 0 },
};
