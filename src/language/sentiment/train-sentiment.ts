import { writeModelFile } from '../models/format.ts';
import { linearTables, weigh } from '../models/linear.ts';
import { macroF1 } from '../models/macro-f1.ts';
import { seededRandom } from '../models/random.ts';
import { type LinearExample, type LinearSettings, trainPlanes } from '../models/train-linear.ts';
import { sentimentFeatures } from './sentiment-features.ts';

/** A text with the sentiment that people found in it; texts of one `group` (translations) are held out together. */
export type SentimentExample = { text: string; label: string; group?: string };

/** What to train: the languages of the texts, and further words with their polarity (1 or -1). */
export type SentimentTraining = { languages: readonly string[]; polarity?: ReadonlyMap<string, number>; bits?: number };

const labels = ['positive', 'neutral', 'negative'] as const;
const folds = 5;

const settings = (bits: number): LinearSettings => ({
  bits,
  blocks: { words: 1, letters: 1, polarity: 0.6, first: 0.5, last: 0.5, turn: 0.4 },
  plain: ['polarity'],
  cost: 0.25,
  labelWeights: { neutral: 1.8, negative: 1.2 },
  bayes: 0.5,
});

/** Scores of every example by planes that haven't seen it. */
function heldOutScores(examples: readonly (LinearExample & { group?: string })[], own: LinearSettings): number[][] {
  const random = seededRandom(5);
  const groups = new Map<string, number>();
  const fold = examples.map(({ group }) => {
    const known = group === undefined ? undefined : groups.get(group);
    const own = known ?? Math.floor(random() * folds);
    if (group !== undefined) groups.set(group, own);
    return own;
  });
  const scores: number[][] = examples.map(() => []);
  for (let out = 0; out < folds; out++) {
    const { weighing, planes } = trainPlanes(
      examples.filter((_, at) => fold[at] !== out),
      labels,
      own,
    );
    examples.forEach(({ features }, row) => {
      if (fold[row] !== out) return;
      const { at, value } = weigh(features, weighing);
      scores[row] = planes.map(({ weights, bias }) =>
        value.reduce((sum, one, i) => sum + one * weights[at[i]!]!, bias),
      );
    });
  }
  return scores;
}

const best = (scores: readonly number[]): number => scores.indexOf(Math.max(...scores));

/** What to add to each label's score for the best macro-F1 on held-out examples. */
function bestOffsets(scores: readonly number[][], gold: readonly string[]): number[] {
  let found = { macro: -1, offsets: [0, 0, 0] };
  for (let neutral = -0.4; neutral <= 0.41; neutral += 0.05) {
    for (let negative = -0.3; negative <= 0.31; negative += 0.05) {
      const offsets = [0, neutral, negative];
      const said = scores.map((own) => labels[best(own.map((one, label) => one + offsets[label]!))]!);
      const { macro } = macroF1(labels, gold, said);
      if (macro > found.macro + 1e-9) found = { macro, offsets };
    }
  }
  return found.offsets;
}

/** The warmth at which held-out likelihoods are honest (least log loss). */
function bestWarmth(scores: readonly number[][], gold: readonly string[]): number {
  const loss = (warmth: number): number =>
    scores.reduce((sum, own, row) => {
      const odds = own.map((one) => Math.exp(one / warmth));
      return sum - Math.log(odds[labels.indexOf(gold[row] as 'neutral')]! / odds.reduce((all, one) => all + one, 0));
    }, 0);
  const choices = Array.from({ length: 24 }, (_, at) => 0.1 * 1.15 ** at);
  return choices.reduce((least, one) => (loss(one) < loss(least) ? one : least));
}

/**
 * Trains a model of sentiment (NB-SVM over words, letters and own word lists) and returns its file with what it reached on
 * examples it hadn't seen; label offsets and likelihoods are set by cross-validation. The same input gives the same bytes.
 */
export function trainSentimentModel(
  examples: readonly SentimentExample[],
  { languages, polarity = new Map(), bits = 19 }: SentimentTraining,
): { bytes: Uint8Array; heldOut: number } {
  const own = settings(bits);
  const rows = examples.map(({ text, label, group }) => ({
    features: sentimentFeatures(text, bits, polarity),
    label,
    group,
  }));
  const gold = rows.map(({ label }) => label);
  const scores = heldOutScores(rows, own);
  const offsets = bestOffsets(scores, gold);
  const shifted = scores.map((one) => one.map((score, label) => score + offsets[label]!));
  const heldOut = macroF1(
    labels,
    gold,
    shifted.map((one) => labels[best(one)]!),
  ).macro;
  const { weighing, planes } = trainPlanes(rows, labels, own);
  const { steps, tables } = linearTables(
    labels,
    weighing,
    planes.map(({ weights }) => weights),
  );
  const biases = planes.map(({ bias }, label) => bias + offsets[label]!);
  const about = {
    kind: 'sentiment',
    labels,
    bits,
    blocks: own.blocks,
    steps,
    biases,
    languages,
    polarity: [...polarity],
    warmth: bestWarmth(shifted, gold),
  };
  return { bytes: writeModelFile(about, tables), heldOut };
}
