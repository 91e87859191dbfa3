import { seededRandom, shuffle } from '../models/random.ts';
import { type Chain, emissionsOf, likelihoods } from './chain.ts';

/** A sentence to learn from: the buckets of each word, and the number of its tag. */
export type ChainExample = { features: readonly Int32Array[]; gold: readonly number[] };

/** How long, how fast and how cautiously to train. */
export type ChainSettings = { size: number; rounds: number; rate: number; decay: number; seed: number };

/**
 * Trains a linear-chain conditional random field (Lafferty et al., 2001) by AdaGrad (Duchi et al., 2011) with a penalty on
 * weights in use; the weights are the mean over the second half of all steps. The same seed gives the same chain.
 */
export function trainChain(examples: readonly ChainExample[], tags: readonly string[], settings: ChainSettings): Chain {
  const many = tags.length;
  const chain: Chain = {
    tags,
    emission: new Float32Array(settings.size * many),
    passage: new Float32Array((many + 1) * many),
  };
  const steep = { emission: new Float32Array(chain.emission.length), passage: new Float32Array(chain.passage.length) };
  const sums = { emission: new Float64Array(chain.emission.length), passage: new Float64Array(chain.passage.length) };
  const order = Int32Array.from(examples, (_, at) => at);
  const random = seededRandom(settings.seed);
  let kept = 0;
  const move = (part: 'emission' | 'passage', at: number, slope: number): void => {
    const whole = slope - settings.decay * chain[part][at]!;
    if (Math.abs(whole) < 1e-7) return;
    steep[part][at]! += whole * whole;
    chain[part][at]! += (settings.rate * whole) / Math.sqrt(steep[part][at]! + 1e-6);
  };
  for (let round = 0; round < settings.rounds; round++) {
    shuffle(order, random);
    for (const row of order) {
      const { features, gold } = examples[row]!;
      const { tags: likely, passages } = likelihoods(chain, emissionsOf(chain, features));
      gold.forEach((right, at) => {
        for (let tag = 0; tag < many; tag++) {
          const slope = (tag === right ? 1 : 0) - likely[at * many + tag]!;
          if (Math.abs(slope) > 1e-3) for (const bucket of features[at]!) move('emission', bucket * many + tag, slope);
          if (at === 0) move('passage', many * many + tag, slope);
          for (let next = 0; at + 1 < gold.length && next < many; next++) {
            const seen = tag === right && next === gold[at + 1] ? 1 : 0;
            move('passage', tag * many + next, seen - passages[(at * many + tag) * many + next]!);
          }
        }
      });
    }
    if (round < settings.rounds / 2) continue;
    kept++;
    for (const part of ['emission', 'passage'] as const)
      chain[part].forEach((one, at) => {
        sums[part][at]! += one;
      });
  }
  return {
    tags,
    emission: Float32Array.from(sums.emission, (one) => one / kept),
    passage: Float32Array.from(sums.passage, (one) => one / kept),
  };
}
