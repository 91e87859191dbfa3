import type { ItemType, Language } from '../plan/index.ts';
import type { DocumentJson } from './document.ts';
import type { PackageImage } from './media/image-sizes.ts';
import type { PackageAttachment, PackageChannel, PackageDerivative } from './package/packaged.ts';
import type { Provenance } from './provenance/types.ts';

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

export type SourceKind =
  | 'text'
  | 'txt'
  | 'docx'
  | 'pdf'
  | 'html'
  | 'eml'
  | 'subtitles'
  | 'image'
  | 'csv'
  | 'xlsx'
  | 'web';

/** What may be done with material, from the freest to the strictest. */
export const SOURCE_CLASSES = ['public', 'internal', 'restricted', 'embargoed'] as const;
export type SourceClass = (typeof SOURCE_CLASSES)[number];

/**
 * A stretch of a source's text that has an address of its own: a page ("12"), a cell ("Anggaran!B7"), a cue ("00:03:10").
 * `start` and `end` are UTF-16 offsets into the text; parts stand in the order of the text and do not overlap.
 */
export type SourcePart = {
  kind: 'page' | 'cell' | 'cue';
  label: string;
  start: number;
  end: number;
  /** Who speaks in a cue. */
  speaker?: string;
  /** What the head of a cell's row and column say it is about. */
  about?: string;
};

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
  class: SourceClass;
  /** Who handed it over, as people say it. */
  givenBy: string | null;
  /** Language of the text, ISO 639 ("id", "en", …); null when nobody can tell. */
  language: string | null;
  /** Where it was fetched from; null unless it came from the web. */
  address: string | null;
  parts: SourcePart[];
  /** The kept version whose text this one replaced; null for the first. */
  replaces: string | null;
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

/** The first holds the text alone; the second everything that leaves with it. */
export type PackageFormat = 'gapura-package/1' | 'gapura-package/2';

/** What is approved and released; how its hash is made is told in docs/package-format.md. */
export type PackageContent = {
  format: PackageFormat;
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
  /** The images that the body shows, by their hashes; absent when there are none. */
  images?: PackageImage[];
  /** Where the words come from; absent when nobody knows. */
  provenance?: Provenance;
  /** Files that go out with the text; absent when there are none, as are the derivatives. */
  attachments?: PackageAttachment[];
  derivatives?: PackageDerivative[];
  /** Whom it is for and where it leaves for; absent in the first format, which leaves everywhere. */
  audience?: { topics: string[]; languages: Language[] };
  channels?: PackageChannel[];
};
