import { splitSentences } from './sentences.ts';
import { type CoverageIndex, coverage, indexPassages } from './similarity.ts';

/** A source prepared for `groundedness`. */
export type GroundIndex = CoverageIndex;

/** From here on a sentence counts as resting on its source. */
export const GROUNDED = 0.5;

/** Prepares a source, sentence by sentence. */
export const groundIndex = (source: string): GroundIndex =>
  indexPassages(splitSentences(source).map((one) => one.text));

/** The share of a sentence's topic words, weighted by rarity, that a source holds in at most four of its sentences: 0 to 1. */
export const groundedness = (index: GroundIndex, sentence: string): number => coverage(index, sentence).score;
