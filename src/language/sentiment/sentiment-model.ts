import { readModelFile } from '../models/format.ts';
import { type LinearModel, readLinearModel, scoresOf } from '../models/linear.ts';
import { sentimentFeatures } from './sentiment-features.ts';

/** What a text expresses. */
export type Sentiment = 'positive' | 'neutral' | 'negative';

/** A trained model of sentiment; `languages` are those it learnt, `polarity` the words it knows beyond the module's own. */
export type SentimentModel = {
  linear: LinearModel;
  languages: readonly string[];
  polarity: ReadonlyMap<string, number>;
  warmth: number;
};

/** The sentiment of a text, and how likely each is, between 0 and 1. */
export type SentimentGuess = { label: Sentiment; scores: Record<Sentiment, number> };

/** Reads the bytes of `models/sentiment.bin` (Indonesian) or `models/sentiment-local.bin` (regional languages). */
export function readSentimentModel(bytes: Uint8Array): SentimentModel {
  const file = readModelFile(bytes);
  const about = file.about as { kind: string; languages: string[]; polarity: [string, number][]; warmth: number };
  if (about.kind !== 'sentiment') throw new Error('This model file knows no sentiment.');
  return {
    linear: readLinearModel(file),
    languages: about.languages,
    polarity: new Map(about.polarity),
    warmth: about.warmth,
  };
}

/** Tells whether a text praises, complains or does neither; the likelihoods are calibrated on held-out texts. */
export function sentimentOf(model: SentimentModel, text: string): SentimentGuess {
  const sums = scoresOf(model.linear, sentimentFeatures(text, model.linear.bits, model.polarity));
  const top = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp((sum - top) / model.warmth));
  const whole = odds.reduce((sum, one) => sum + one, 0);
  const share = (label: Sentiment): number => odds[model.linear.labels.indexOf(label)]! / whole;
  return {
    label: model.linear.labels[sums.indexOf(top)] as Sentiment,
    scores: { positive: share('positive'), neutral: share('neutral'), negative: share('negative') },
  };
}
