import type { ItemType } from '../types.ts';

export const COVERAGE = ['text', 'photo', 'video'] as const;
export type CoverageKind = (typeof COVERAGE)[number];

/** What an agency does with a recurring observance: hide it, show it, or want a plan for it. */
export const CHOICES = ['hide', 'show', 'plan'] as const;
export type Choice = (typeof CHOICES)[number];

/** Something that happens. `announcedVersion` is the version that the public agenda shows; null keeps it inside the house. */
export type PlanEvent = {
  id: string;
  agencyId: string;
  unitId: string | null;
  title: string;
  place: string;
  startsAt: Date;
  endsAt: Date;
  speaker: string;
  description: string;
  version: number;
  announcedVersion: number | null;
  cancelledAt: Date | null;
  openedBy: string | null;
  changedAt: Date;
};

/** Who covers an event in which way; null while nobody is assigned. */
export type Coverage = { eventId: string; kind: CoverageKind; accountId: string | null };

/** Something that the office means to bring out at `at`; `dueAt` is when its text must be ready. */
export type Planned = {
  id: string;
  agencyId: string;
  unitId: string | null;
  title: string;
  type: ItemType;
  at: Date;
  dueAt: Date | null;
  assigneeId: string | null;
  briefId: string | null;
  eventId: string | null;
  issueId: string | null;
  observance: string | null;
  droppedAt: Date | null;
  openedBy: string | null;
  changedAt: Date;
};

/** A stretch of time from `from` up to but not including `to`. */
export type Between = { from: Date; to: Date };
