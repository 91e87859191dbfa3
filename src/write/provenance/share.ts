import { sha256Hex } from '../../kernel/hash.ts';
import { countWords } from '../../language/tokens.ts';
import { normaliseSentence, type PlacedSentence } from './sentences.ts';
import type { PassageOrigin, Provenance, RecordedPassage, Share, WordShare } from './types.ts';

/** The share of common words from which a sentence counts as an edited machine sentence, not as a new one. */
const NEARLY = 0.8;

type Known = RecordedPassage & { bag: Map<string, number>; size: number };

function bagOf(normal: string): { bag: Map<string, number>; size: number } {
  const bag = new Map<string, number>();
  const parts = normal.split(' ').filter((word) => word !== '');
  for (const word of parts) bag.set(word, (bag.get(word) ?? 0) + 1);
  return { bag, size: parts.length };
}

function overlap(a: { bag: Map<string, number>; size: number }, b: typeof a): number {
  const [few, many] = [Math.min(a.size, b.size), Math.max(a.size, b.size)];
  if (many === 0 || few / many < NEARLY) return 0;
  let common = 0;
  for (const [word, count] of a.bag) common += Math.min(count, b.bag.get(word) ?? 0);
  return common / many;
}

function nearest(normal: string, known: Known[]): Known | null {
  const own = bagOf(normal);
  let best: Known | null = null;
  let score = 0;
  for (const one of known) {
    const now = overlap(own, one);
    if (now > score) [best, score] = [one, now];
  }
  return score >= NEARLY ? best : null;
}

/**
 * Says of each sentence where it comes from: word for word as recorded, nearly so (at least 0.8 of the words: edited by a
 * person), or else written by a person.
 */
export function shareOfSentences(sentences: PlacedSentence[], recorded: RecordedPassage[]): Share {
  const byHash = new Map(recorded.map((one) => [one.hash, one]));
  const known = recorded.map((one) => ({ ...one, ...bagOf(normaliseSentence(one.text)) }));
  const words: WordShare = { person: 0, grammar: 0, model: 0, unknown: 0, edited: 0 };
  const models = new Set<string>();
  const passages = sentences.map(({ block, start, end, text }): PassageOrigin => {
    const normal = normaliseSentence(text);
    const same = byHash.get(sha256Hex(normal));
    const from = same ?? nearest(normal, known);
    const origin = from?.origin ?? 'person';
    const edited = !same && from !== null && from?.origin !== 'unknown' && from !== undefined;
    const count = countWords(text);
    words[origin] += count;
    if (edited) words.edited += count;
    if (from?.origin === 'model' && from.model) models.add(from.model);
    return { block, start, end, origin, edited, model: from?.origin === 'model' ? from.model : null };
  });
  return { passages, words, models: [...models].sort() };
}

/**
 * Turns a share into what approvals cover and readers learn. The source type follows the IPTC vocabulary: wholly or partly
 * by a trained model, by the grammar (`algorithmicMedia`), by the grammar with a person's changes (`humanEdits`), by people
 * alone (`digitalCreation`); text from outside leaves it unknown unless a model's share is certain.
 */
export function toProvenance({ words, models }: Pick<Share, 'words' | 'models'>): Provenance {
  return { words, models, digitalSourceType: sourceType(words) };
}

function sourceType(words: WordShare): Provenance['digitalSourceType'] {
  const all = words.person + words.grammar + words.model + words.unknown;
  if (all === 0) return null;
  if (words.model > 0)
    return words.model === all && words.edited === 0
      ? 'trainedAlgorithmicMedia'
      : 'compositeWithTrainedAlgorithmicMedia';
  if (words.unknown > 0) return null;
  if (words.grammar === 0) return 'digitalCreation';
  return words.grammar === all && words.edited === 0 ? 'algorithmicMedia' : 'humanEdits';
}
