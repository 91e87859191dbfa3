import type { DocumentJson, DocumentNode } from '../document.ts';

/** The words of an edition, as several people change them. */
export type Wording = { headline: string; standfirst: string; body: DocumentJson };

export type SuggestionKind = 'suggestion' | 'alternative';
export type SuggestionPlace = 'headline' | 'standfirst' | 'body';
export type SuggestionState = 'open' | 'accepted' | 'rejected';

/** Blocks that someone wants instead of others; a headline or standfirst is one paragraph. */
export type Replacement = {
  place: SuggestionPlace;
  /** Index of the first block among the blocks of the body; 0 outside it. */
  at: number;
  /** The block before, by which an insertion finds its place again; null at the beginning. */
  before: DocumentNode | null;
  base: DocumentNode[];
  proposed: DocumentNode[];
};

/** Where a comment hangs: a text block (counted from 0), the quoted words, and some of the words before and after them. */
export type Anchor = { block: number; quote: string; prefix: string; suffix: string };
