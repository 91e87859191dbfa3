import { gramsOf } from './grams.ts';
import { denies, givenNames, mayAnswer, questionKind, questionTerms, saysMore, superlative } from './question.ts';
import { type Hit, rarityOfStem, type SearchIndex, sentencesOf, stemsOf } from './retrieval.ts';

/** The sentence of a document that fits a question best, and how far it supports an answer. */
export type Support = {
  /** The higher the safer; `ENOUGH` and above is an answer. */
  score: number;
  sentence: string;
  /** Place of the sentence in the document, counted from 0. */
  at: number;
  /** Words of the question that the sentence and its neighbours don't hold, as stems. */
  missing: string[];
};

/** From here on a passage answers; weights and this bound were set by hand on IDK-MRC so that at most 7 % of questions whose answer isn't there get one. */
export const ENOUGH = 6.12;

const LIKE = 0.6;

function alike(a: string, b: string): number {
  const left = gramsOf(a, 3);
  const right = gramsOf(b, 3);
  let shared = 0;
  for (const gram of left) if (right.has(gram)) shared += 1;
  return (2 * shared) / (left.size + right.size);
}

function heldBy(term: string, own: Set<string>, before: Set<string>, first: Set<string>): number {
  if (own.has(term)) return 1;
  let near = 0;
  for (const word of own) if (word[0] === term[0]) near = Math.max(near, alike(word, term));
  if (near >= LIKE) return near;
  return before.has(term) ? 0.6 : first.has(term) ? 0.5 : 0;
}

/**
 * Weighs whether the first hit answers a question: how much of the question its best sentence holds (idf), what is missing, a
 * negation on one side only, an answer of the kind that is asked for, and the distance to the second hit. Word overlap doesn't
 * see an exchanged subject and object.
 */
export function supportFor(index: SearchIndex, question: string, hits: readonly Hit[]): Support | null {
  const [best, second] = hits;
  if (!best) return null;
  const kind = questionKind(question);
  const asked = questionTerms(question);
  const weights = asked.map((one) => rarityOfStem(index, one));
  const total = weights.reduce((sum, one) => sum + one, 0) || 1;
  const sentences = sentencesOf(index, best.number);
  const stems = sentences.map((one) => new Set(stemsOf(one)));
  const judged = sentences.map((sentence, at) => {
    const held = asked.map((term) => heldBy(term, stems[at]!, stems[at - 1] ?? new Set(), stems[0]!));
    const share = held.reduce((sum, one, x) => sum + one * weights[x]!, 0) / total;
    return { at, sentence, held, share, fits: mayAnswer(kind, sentence) };
  });
  const chosen = judged.reduce((a, b) => (worth(b) > worth(a) ? b : a));
  const missing = asked.filter((_, x) => chosen.held[x] === 0);
  const heaviest = Math.max(0, ...asked.map((_, x) => (chosen.held[x] === 0 ? weights[x]! : 0)));
  const document = sentences.join(' ').toLowerCase();
  const oneSided = denies(question) !== denies(chosen.sentence);
  const most = superlative(question);
  const score =
    3.8 * chosen.share -
    0.11 * heaviest +
    (chosen.fits ? 0.9 : 0) +
    (saysMore(kind, question, chosen.sentence) ? 0.35 : 0) -
    (oneSided ? 0.65 : 0) -
    (oneSided && denies(question) ? 1.3 : 0) -
    2.1 * givenNames(question).filter((name) => !document.includes(name)).length -
    (most && !chosen.sentence.toLowerCase().includes(most) ? 0.95 : 0) +
    0.036 * asked.length +
    (chosen.at === 0 ? 0.65 : 0) -
    (kind === 'reason' ? 1.2 : 0) -
    chosen.sentence.length / 500 +
    2.9 * (best.score - (second?.score ?? 0)) +
    (0.7 * best.words) / (6 * Math.max(1, question.split(/\s+/).length));
  return { score, sentence: chosen.sentence, at: chosen.at, missing };
}

const worth = (one: { share: number; fits: boolean }): number => one.share + (one.fits ? 0.15 : 0);
