import { askingWords, mayAnswer, type QuestionKind, questionKind } from './question.ts';
import { splitSentences } from './sentences.ts';
import { stem } from './stem.ts';
import { stopWords } from './stop-words.ts';
import { words } from './tokens.ts';

/** A text to be found; `weight` says how often its words count, such as 3 for a headline. */
export type SearchField = { text: string; weight: number };
export type SearchDocument = { id: string; fields: SearchField[] };

/** A document that was found; scores of one question compare, those of two questions don't. */
export type Hit = { id: string; number: number; score: number; words: number };

type Posting = { document: number; count: number };
type Kind = 'stem' | 'gram';

/** Documents prepared for `search`. */
export type SearchIndex = {
  documents: readonly SearchDocument[];
  postings: ReadonlyMap<string, readonly Posting[]>;
  lengths: Record<Kind, Float64Array>;
  averages: Record<Kind, number>;
};

const GRAM = 4;
const GRAM_WEIGHT = 0.25;
/** BM25 (Robertson and Zaragoza 2009): saturation and length normalisation, set on the training questions of IDK-MRC. */
const K1 = 0.9;
const B = 0.4;
const RERANKED = 20;

const NONE: ReadonlySet<string> = new Set();

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\[\d+\]/g, ' ');

function* featuresOf(text: string, leftOut: ReadonlySet<string> = NONE): Generator<[kind: Kind, feature: string]> {
  for (const word of words(plain(text))) {
    if (stopWords.has(word) || leftOut.has(word)) continue;
    for (const part of word.includes('-') ? [word, ...word.split('-')] : [word]) {
      yield ['stem', `s:${stem(part)}`];
      const framed = `^${part}$`;
      for (let at = 0; at === 0 || at + GRAM <= framed.length; at++) yield ['gram', `g:${framed.slice(at, at + GRAM)}`];
    }
  }
}

/** Prepares documents: stems and character 4-grams of every field, function words left out. */
export function buildSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const postings = new Map<string, Posting[]>();
  const lengths = { stem: new Float64Array(documents.length), gram: new Float64Array(documents.length) };
  documents.forEach(({ fields }, document) => {
    for (const { text, weight } of fields)
      for (const [kind, feature] of featuresOf(text)) {
        lengths[kind][document]! += weight;
        const list = postings.get(feature);
        const last = list?.at(-1);
        if (last?.document === document) last.count += weight;
        else if (list) list.push({ document, count: weight });
        else postings.set(feature, [{ document, count: weight }]);
      }
  });
  const average = (all: Float64Array) => all.reduce((sum, one) => sum + one, 0) / Math.max(1, all.length);
  return { documents, postings, lengths, averages: { stem: average(lengths.stem), gram: average(lengths.gram) } };
}

/** How rare a feature is among the documents, from 0 on (idf with the half of Robertson and Sparck Jones). */
export function rarity(index: SearchIndex, feature: string): number {
  const holders = index.postings.get(feature)?.length ?? 0;
  return Math.log(1 + (index.documents.length - holders + 0.5) / (holders + 0.5));
}

/** How rare a stem is among the documents. */
export const rarityOfStem = (index: SearchIndex, one: string): number => rarity(index, `s:${one}`);

type Asked = { kind: Kind; feature: string; weight: number };

/** The features of a question, each once, by their rarity; a question made of asking words alone keeps them. */
function askedFeatures(index: SearchIndex, question: string): Asked[] {
  const found = [...featuresOf(question, askingWords)];
  const features = new Map((found.length > 0 ? found : [...featuresOf(question)]).map((one) => [one[1], one[0]]));
  return [...features].map(([feature, kind]) => ({ kind, feature, weight: rarity(index, feature) }));
}

function byWords(index: SearchIndex, asked: readonly Asked[]): Float64Array {
  const scores = new Float64Array(index.documents.length);
  for (const { kind, feature, weight } of asked)
    for (const { document, count } of index.postings.get(feature) ?? []) {
      const length = index.lengths[kind][document]! / index.averages[kind];
      const share = kind === 'gram' ? GRAM_WEIGHT : 1;
      scores[document]! += (share * weight * count * (K1 + 1)) / (count + K1 * (1 - B + B * length));
    }
  return scores;
}

/**
 * Finds the documents nearest to a question, best first: BM25 over stems and character 4-grams, then the best of them once
 * more by what their first sentence and their best fitting sentence hold of the question.
 */
export function search(index: SearchIndex, question: string, most = 10): Hit[] {
  const asked = askedFeatures(index, question);
  const scores = byWords(index, asked);
  const ranked = [...scores.keys()].filter((one) => scores[one]! > 0).sort((a, b) => scores[b]! - scores[a]! || a - b);
  const top = scores[ranked[0] ?? 0] || 1;
  const kind = questionKind(question);
  const hits = ranked.slice(0, Math.max(most, RERANKED)).map((number, at): Hit => {
    const near = at < RERANKED ? nearness(index, number, asked, kind) : 0;
    return { id: index.documents[number]!.id, number, score: scores[number]! / top + near, words: scores[number]! };
  });
  return hits.sort((a, b) => b.score - a.score || a.number - b.number).slice(0, most);
}

function nearness(index: SearchIndex, number: number, asked: readonly Asked[], kind: QuestionKind): number {
  let first = 0;
  let fitting = 0;
  sentencesOf(index, number).forEach((sentence, at) => {
    const held = new Set([...featuresOf(sentence)].map(([, feature]) => feature));
    const share = 0.6 * shareHeld(asked, 'stem', held) + 0.4 * shareHeld(asked, 'gram', held);
    if (at === 0) first = share;
    if (share > fitting && mayAnswer(kind, sentence)) fitting = share;
  });
  return 0.3 * first + 0.2 * fitting;
}

function shareHeld(asked: readonly Asked[], kind: Kind, held: ReadonlySet<string>): number {
  let total = 0;
  let sum = 0;
  for (const one of asked) {
    if (one.kind !== kind) continue;
    total += one.weight;
    if (held.has(one.feature)) sum += one.weight;
  }
  return total === 0 ? 0 : sum / total;
}

/** The sentences of a document, field after field. */
export const sentencesOf = (index: SearchIndex, number: number): string[] =>
  index.documents[number]!.fields.flatMap((field) => splitSentences(field.text).map((one) => one.text));

/** The stems of a text, parts of hyphenated words too. */
export const stemsOf = (text: string): string[] =>
  words(plain(text)).flatMap((word) => (word.includes('-') ? [word, ...word.split('-')] : [word]).map(stem));
