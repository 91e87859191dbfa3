import type { ItemType, Language } from '../plan/index.ts';
import type { DocumentJson } from './document.ts';

/** Where an edition stands on its way out. */
export const STAGES = ['writing', 'submitted', 'returned', 'approved', 'held', 'released', 'withdrawn'] as const;
export type Stage = (typeof STAGES)[number];

/** Anything being written; its editions are the languages it exists in. */
export type Item = {
  id: string;
  briefId: string;
  agencyId: string;
  unitId: string | null;
  type: ItemType;
  /** The wish for a public address; null lets the headline of the first release decide. */
  slug: string | null;
  /** The angle of the brief: what the item is called until it has a headline. */
  workingTitle: string;
  topicSlugs: string[];
  createdBy: string | null;
  createdAt: Date;
};

/** A fact that the text uses: numbered in order of appearance, with the places (text block, offset) after whose sentence it is cited. */
export type UsedFact = {
  number: number;
  kind: string;
  text: string;
  /** Name of the source. */
  source: string;
  at: { block: number; end: number }[];
};

/** One language's version of an item, with the parts of the item that rules ask for. */
export type Edition = {
  id: string;
  itemId: string;
  briefId: string;
  agencyId: string;
  unitId: string | null;
  type: ItemType;
  topicSlugs: string[];
  workingTitle: string;
  language: Language;
  headline: string;
  standfirst: string;
  body: DocumentJson;
  /** Counts the saves that changed something. */
  version: number;
  stage: Stage;
  lastEditorId: string | null;
  headlineChoices: HeadlineChoice[];
  facts: UsedFact[];
  createdAt: Date;
  updatedAt: Date;
  /** Null until the first release. */
  releasedAt: Date | null;
};

export type HeadlineChoice = { text: string; score: number; reasons: { id: string; en: string }[] };

export type SourceKind = 'text' | 'txt' | 'docx' | 'pdf';

/** One piece of raw material; `position` counts from 1 and stands in anchors such as `#s1-120`. */
export type Source = {
  id: string;
  itemId: string;
  position: number;
  name: string;
  kind: SourceKind;
  /** Key in the file store; null for pasted text. */
  fileKey: string | null;
  text: string;
  sha256: string;
  addedBy: string | null;
  addedAt: Date;
};

export type VersionReason = 'autosave' | 'draft' | 'before-draft' | 'submitted' | 'released' | 'restored' | 'imported';

/** An edition as it was at one version. */
export type EditionVersion = {
  version: number;
  reason: VersionReason;
  headline: string;
  standfirst: string;
  body: DocumentJson;
  savedBy: string | null;
  savedAt: Date;
};

/** A must-finding that a named person took on themselves. */
export type AcceptedMark = { findingId: string; accountId: string | null; reason: string; at: Date };

/** What is approved and released, in the shape whose canonical JSON is hashed. */
export type PackageContent = {
  format: 'gapura-package/1';
  item: {
    id: string;
    type: ItemType;
    slug: string | null;
    agencyId: string;
    unitId: string | null;
    topicSlugs: string[];
  };
  edition: { id: string; language: Language; headline: string; standfirst: string; body: DocumentJson };
  facts: UsedFact[];
  contact: string | null;
};
