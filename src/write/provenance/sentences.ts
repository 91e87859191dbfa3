import { sha256Hex } from '../../kernel/hash.ts';
import { splitSentences } from '../../language/sentences.ts';
import { words } from '../../language/tokens.ts';
import { checkBlocks, type Words } from '../check-edition.ts';

/** A sentence with its place: the block's id as the checks use it, and UTF-16 offsets within the block. */
export type PlacedSentence = { block: number | string; start: number; end: number; text: string };

/** Lists the sentences of an edition in reading order: headline, standfirst, then the body. */
export const sentencesOf = (edition: Words): PlacedSentence[] =>
  checkBlocks(edition).flatMap((block) =>
    splitSentences(block.text).map(({ start, end, text }) => ({ block: block.id, start, end, text })),
  );

/** Returns a sentence as origins compare it: its words in lower case, without signs. */
export const normaliseSentence = (text: string): string => words(text.normalize('NFC')).join(' ');

/** The key under which a sentence is kept: SHA-256 of its normalised words. */
export const sentenceHash = (text: string): string => sha256Hex(normaliseSentence(text));
