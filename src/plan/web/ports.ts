import type { Actor } from '../../kernel/actor.ts';
import type { Between } from '../calendar/types.ts';

export type ReleaseState = 'held' | 'releasing' | 'out' | 'late' | 'failed';

/** A release with its moment, as the release clock has it; `id` is the order's. `heldSince` is when the hold began. */
export type ReleaseMark = {
  id: string;
  state: ReleaseState;
  correction: boolean;
  title: string;
  at: Date;
  heldSince: Date;
  agencyId: string;
  unitId: string | null;
  briefId: string | null;
  topics: string[];
  href: string;
};

/** A text that the press holds until a moment. */
export type EmbargoMark = {
  id: string;
  title: string;
  from: Date;
  until: Date;
  agencyId: string;
  unitId: string | null;
  briefId: string | null;
  topics: string[];
  href: string;
  holders: number;
  opened: number;
};

/** A text that waits for an approver. */
export type WaitingMark = { id: string; title: string; since: Date; briefId: string | null; href: string };

/** A text in the making, for a choice and for where a plan stands. */
export type DraftMark = { briefId: string; title: string; href: string; stage: string; agencyId: string };

/** What the calendar shows from later steps of the loop; each answer holds only what the actor may see. */
export type CalendarPorts = {
  releases(actor: Actor, span: Between): Promise<ReleaseMark[]>;
  embargoes(actor: Actor, span: Between): Promise<EmbargoMark[]>;
  waiting(actor: Actor): Promise<WaitingMark[]>;
  drafts(actor: Actor, agencyIds: string[]): Promise<DraftMark[]>;
  holidays(): Promise<{ day: string; name: string }[]>;
  /** Moves a release to another moment; refuses when it no longer stands at `from`. */
  moveRelease(actor: Actor, orderId: string, to: Date, from: Date): Promise<void>;
  /** Finds a release that the actor may see, or null. */
  release(actor: Actor, orderId: string): Promise<ReleaseMark | null>;
};
