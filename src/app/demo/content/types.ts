import type { CaseKind, CloseReason, SeedStep, Visibility } from '../../../answer/index.ts';
import type { Reaction } from '../../../listen/index.ts';
import type { Role } from '../../../people/index.ts';
import type { ItemType, Palette } from '../../../plan/index.ts';

/** Everything a demonstration installation starts with; all of it is invented, and all references are by key or slug. */
export type DemoContent = {
  agency: DemoAgency;
  units: DemoUnit[];
  topics: DemoTopic[];
  people: DemoPerson[];
  officials: DemoOfficial[];
  items: DemoItem[];
  pending: DemoPending[];
  counts: Record<string, DemoCounts>;
  subscribers: DemoSubscriber[];
  cases: DemoCase[];
};

export type DemoAgency = {
  slug: string;
  name: string;
  nameEn: string;
  shortName: string;
  tagline: string;
  taglineEn: string;
};

export type DemoUnit = { slug: string; name: string; nameEn: string };

export type DemoTopic = { slug: string; nameId: string; nameEn: string; description: string; palette: Palette };

/** Someone who can sign in to the newsroom; `key` is how cases name them. */
export type DemoPerson = { key: string; name: string; title: string; unitSlug: string; email: string; role: Role };

/** A line of the register of officials; days are ISO dates. */
export type DemoOfficial = {
  name: string;
  degreesBefore?: string;
  title: string;
  acronym?: string;
  from: string;
  to?: string;
};

/** A piece of a text. Texts may hold date tokens; see `fillDates`. Quotes carry no quotation marks of their own. */
export type DemoBlock =
  | { kind: 'p' | 'h2'; text: string }
  | { kind: 'quote'; text: string; by: string }
  | { kind: 'ul'; items: string[] };

/** Raw material in the style of notes; every figure and quotation of an item stands in one of its sources. */
export type DemoSource = { name: string; text: string };

export type DemoText = { headline: string; standfirst: string; blocks: DemoBlock[] };

/**
 * A public correction. The blocks hold the corrected words, exactly once; the first version of the text has `wrong`
 * in the place of `right`.
 */
export type DemoCorrection = { daysAfter: number; note: string; wrong: string; right: string; major: boolean };

/** A public item. It was released `daysAgo` days before the seed at `hour` (Jakarta); tokens count from that day. */
export type DemoItem = DemoText & {
  key: string;
  slug: string;
  type: ItemType;
  topicSlugs: string[];
  unitSlug: string;
  daysAgo: number;
  hour: string;
  /** Reading time in whole minutes. */
  minutes: number;
  sources: DemoSource[];
  correction?: DemoCorrection;
  english?: DemoText;
};

/** An item on its way: still being written, waiting for approval, or approved and held until a day that lies ahead. */
export type DemoPending = Omit<DemoItem, 'correction' | 'english'> & {
  stage: 'writing' | 'submitted' | 'held';
  /** What a text in writing still lacks. */
  hole?: string;
};

/** How often an item was read and which reactions it got; a reaction that is absent got none. */
export type DemoCounts = { reads: number; reactions: Partial<Record<Reaction, number>> };

export type DemoSubscriber = { email: string; topicSlugs: string[]; locale: 'id' | 'en'; daysAgo: number };

/** A step in the life of a case. `by` is a person's key or "citizen"; tokens in `text` count from the day of the step. */
export type DemoStep = {
  what: SeedStep['what'];
  daysAgo: number;
  hour: string;
  by: string;
  text?: string;
  closeReason?: CloseReason;
};

/** What a citizen wrote and what became of it, oldest step first. A case without steps has only been received. */
export type DemoCase = {
  key: string;
  kind: CaseKind;
  daysAgo: number;
  hour: string;
  name: string | null;
  email: string | null;
  visibility: Visibility;
  /** The citizen allows question and answer to be shown without a name. */
  mayPublish: boolean;
  /** The item on whose page it was written. */
  itemKey: string | null;
  unitSlug: string | null;
  assignee: string | null;
  /** Items whose address the answer names. */
  cites: string[];
  message: string;
  steps: DemoStep[];
};
