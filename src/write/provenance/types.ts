/** Where a recorded sentence came from; `unknown` stands for text that came in from outside. */
export type RecordedOrigin = 'grammar' | 'model' | 'unknown';

/** Where a sentence of a text comes from; what no machine wrote, a person did. */
export type Origin = RecordedOrigin | 'person';

/** A sentence that is kept with its origin. */
export type RecordedPassage = { hash: string; text: string; origin: RecordedOrigin; model: string | null };

/** One sentence of a text with its origin; `edited` says that a person changed what the machine wrote. */
export type PassageOrigin = {
  block: number | string;
  start: number;
  end: number;
  origin: Origin;
  edited: boolean;
  model: string | null;
};

/** How many words of a text come from where; `edited` counts the words of machine sentences that a person changed. */
export type WordShare = Record<Origin | 'edited', number>;

/** The origin of every sentence of a text, and the sums. */
export type Share = { passages: PassageOrigin[]; words: WordShare; models: string[] };

/** A term of the IPTC vocabulary of digital source types. */
export type DigitalSourceType =
  | 'digitalCreation'
  | 'humanEdits'
  | 'algorithmicMedia'
  | 'compositeWithTrainedAlgorithmicMedia'
  | 'trainedAlgorithmicMedia';

/** What an approval covers and a reader learns of where a text comes from; null as a source type means that nobody knows. */
export type Provenance = {
  words: WordShare;
  /** Names of the models whose sentences the text holds, in the order of the alphabet. */
  models: string[];
  digitalSourceType: DigitalSourceType | null;
};
