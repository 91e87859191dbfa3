import type { Span, TwoLanguages } from '../facts/types.ts';

/** A headline with its score (0 to 1) and the reasons for it, in Indonesian and English. */
export type Headline = { text: string; score: number; reasons: TwoLanguages[] };

/** One sentence with the claims (ids) and passages that carry it; both lists hold at least one entry. */
export type DraftSentence = { text: string; claims: string[]; spans: Span[] };

export type DraftBlockKind = 'dateline' | 'lead' | 'body' | 'quote' | 'list' | 'background' | 'contact';

/** A paragraph, or a list whose first sentence introduces the items when `intro` is true. */
export type DraftBlock = { kind: DraftBlockKind; sentences: DraftSentence[]; intro?: boolean };

/** A visible gap: `text` is the marker `[perlu dilengkapi: …]` as it stands in the draft. */
export type DraftHole = { key: string; text: string; question: TwoLanguages; span?: Span };

/** A draft: every sentence of it is carried by claims. */
export type Draft = { headlines: Headline[]; standfirst?: DraftSentence; blocks: DraftBlock[]; holes: DraftHole[] };

/** House style of an office; all of it optional. */
export type DraftStyle = {
  /** Attribution verbs in the order of use. */
  attributionVerbs?: string[];
  /** Most words in a headline; 12 unless told. */
  headlineWords?: number;
  /** Short name of the agency, such as `Kemensetneg`. */
  agencyShort?: string;
};

/** The part of a ProseMirror document that a draft turns into. */
export type DocumentNode = {
  type: string;
  attrs?: Record<string, string | number | boolean | null>;
  text?: string;
  marks?: { type: string; attrs?: Record<string, string | number | boolean | null> }[];
  content?: DocumentNode[];
};
