import { cleanText } from '../clean-text.ts';
import type { SourcePart } from '../types.ts';

export type Address = Omit<SourcePart, 'start' | 'end'>;

/** A text that grows piece by piece and remembers where each addressed piece stands. */
export type PartedText = {
  /** Adds words as they are (cleaned); with an address they become a part. Words without letters or digits of any kind get no part. */
  add(words: string, address?: Address): PartedText;
  /** Letters so far. */
  length(): number;
  /** The text without spaces at its ends, and its parts. */
  done(): { text: string; parts: SourcePart[] };
};

/** Begins an empty text; offsets count UTF-16 units of what `done` returns. */
export function partedText(): PartedText {
  const pieces: string[] = [];
  const parts: SourcePart[] = [];
  let at = 0;
  const self: PartedText = {
    add(words, address) {
      // Spaces at the very start would be trimmed later and move every part.
      const clean = at === 0 ? tidyBlock(words).trimStart() : tidyBlock(words);
      if (clean === '') return self;
      const lead = clean.length - clean.trimStart().length;
      const tail = clean.length - clean.trimEnd().length;
      if (address && clean.trim() !== '') parts.push({ ...address, start: at + lead, end: at + clean.length - tail });
      pieces.push(clean);
      at += clean.length;
      return self;
    },
    length: () => at,
    done: () => ({ text: pieces.join('').trimEnd(), parts }),
  };
  return self;
}

/** Cleans a block of text: no invisible signs, no spaces at line ends, no more than one empty line in a row. */
export const tidyBlock = (text: string): string =>
  cleanText(text)
    .replace(/[ \t\u00a0]+(?=\n)/g, '')
    .replace(/\n{3,}/g, '\n\n');
