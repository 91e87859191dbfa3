import { writeModelFile } from '../models/format.ts';
import { entityFeatures, lowerWordsOf } from './entity-features.ts';
import { trainChain } from './train-chain.ts';

/** A sentence whose words carry tags: `O`, `B-person`, `I-place` and so on. */
export type TaggedSentence = readonly { word: string; tag: string }[];

/** Trains a model of names (a conditional random field) and returns its file; the same input gives the same bytes. */
export function trainEntityModel(
  sentences: readonly TaggedSentence[],
  { bits = 18, rounds = 10 }: { bits?: number; rounds?: number } = {},
): Uint8Array {
  const tags = [...new Set(sentences.flatMap((one) => one.map(({ tag }) => tag)))].sort();
  const words = sentences.map((one) => one.map(({ word }) => word));
  const lower = lowerWordsOf(words);
  const examples = sentences.map((one, at) => ({
    features: entityFeatures(words[at]!, bits, lower),
    gold: one.map(({ tag }) => tags.indexOf(tag)),
  }));
  const chain = trainChain(examples, tags, { size: 1 << bits, rounds, rate: 0.1, decay: 1e-5, seed: 1 });
  const steps = tags.map((_, tag) => {
    let most = 1e-9;
    for (let at = tag; at < chain.emission.length; at += tags.length)
      most = Math.max(most, Math.abs(chain.emission[at]!));
    return most / 127;
  });
  const emission = Int8Array.from(chain.emission, (one, at) => Math.round(one / steps[at % tags.length]!));
  return writeModelFile({ kind: 'entities', tags, bits, steps }, [
    ['emission', emission],
    ['passage', chain.passage],
    ['lower', lower],
  ]);
}
