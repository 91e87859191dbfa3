import type { Span, TwoLanguages } from '../facts/types.ts';
import type { HouseStyle } from '../house-style/house-style.ts';

/** A headline with its score (0 to 100) and the reasons for it, in Indonesian and English. */
export type Headline = { text: string; score: number; reasons: TwoLanguages[] };

/** One sentence with the claims (ids) and passages that carry it; both lists hold at least one entry. */
export type DraftSentence = { text: string; claims: string[]; spans: Span[] };

export type DraftBlockKind = 'dateline' | 'lead' | 'heading' | 'body' | 'quote' | 'list' | 'background' | 'contact';

/** What a block does in the structure of its type of item. */
export type DraftPart =
  | 'dateline'
  | 'lead'
  | 'details'
  | 'outcome'
  | 'changes'
  | 'reason'
  | 'affected'
  | 'since'
  | 'basis'
  | 'questions'
  | 'about'
  | 'aim'
  | 'eligible'
  | 'amount'
  | 'conditions'
  | 'schedule'
  | 'join'
  | 'said'
  | 'next'
  | 'number'
  | 'contents'
  | 'hoax'
  | 'fact'
  | 'evidence'
  | 'appeal'
  | 'channel'
  | 'occasion'
  | 'points'
  | 'invitation'
  | 'background'
  | 'contact';

/** A paragraph, or a list whose first sentence introduces the items when `intro` is true; `ordered` lists have numbers. */
export type DraftBlock = {
  kind: DraftBlockKind;
  sentences: DraftSentence[];
  intro?: boolean;
  ordered?: boolean;
  part?: DraftPart;
};

/** A visible gap: `text` is the marker `[perlu dilengkapi: …]` as it stands in the draft. */
export type DraftHole = { key: string; text: string; question: TwoLanguages; span?: Span };

/** A draft: every sentence of it is carried by claims. */
export type Draft = {
  headlines: Headline[];
  standfirst?: DraftSentence;
  blocks: DraftBlock[];
  holes: DraftHole[];
  /** Parts of the structure that stand in another part, such as a date in the lead. */
  told?: DraftPart[];
};

/** House style of an office, all of it optional, with the short name of the agency, such as `Kemensetneg`. */
export type DraftStyle = Partial<HouseStyle> & { agencyShort?: string | undefined };

/** The part of a ProseMirror document that a draft turns into. */
export type DocumentNode = {
  type: string;
  attrs?: Record<string, string | number | boolean | null>;
  text?: string;
  marks?: { type: string; attrs?: Record<string, string | number | boolean | null> }[];
  content?: DocumentNode[];
};
