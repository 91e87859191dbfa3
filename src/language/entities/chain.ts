/** A linear chain over tags: emission weights by bucket and tag, and from tag to tag (the last row is the start). */
export type Chain = { tags: readonly string[]; emission: Float32Array; passage: Float32Array };

/** The score of every tag at every place of a sentence, place after place. */
export function emissionsOf(chain: Chain, features: readonly Int32Array[]): Float64Array {
  const many = chain.tags.length;
  const scores = new Float64Array(features.length * many);
  features.forEach((buckets, at) => {
    for (const bucket of buckets) {
      for (let tag = 0; tag < many; tag++) scores[at * many + tag]! += chain.emission[bucket * many + tag]!;
    }
  });
  return scores;
}

/** The best sequence of tags (Viterbi, 1967) for these emission scores. */
export function bestTags(chain: Chain, scores: Float64Array): number[] {
  const many = chain.tags.length;
  const length = scores.length / many;
  const best = new Float64Array(scores.length);
  const came = new Int32Array(scores.length);
  for (let at = 0; at < length; at++) {
    for (let tag = 0; tag < many; tag++) {
      let most = at === 0 ? chain.passage[many * many + tag]! : Number.NEGATIVE_INFINITY;
      for (let before = 0; at > 0 && before < many; before++) {
        const sum = best[(at - 1) * many + before]! + chain.passage[before * many + tag]!;
        if (sum > most) {
          most = sum;
          came[at * many + tag] = before;
        }
      }
      best[at * many + tag] = most + scores[at * many + tag]!;
    }
  }
  const path: number[] = [];
  if (length === 0) return path;
  const last = best.subarray((length - 1) * many);
  let tag = last.indexOf(Math.max(...last));
  for (let at = length - 1; at >= 0; at--) {
    path.unshift(tag);
    tag = came[at * many + tag]!;
  }
  return path;
}

const logSum = (list: Float64Array): number => {
  const top = Math.max(...list);
  return top + Math.log(list.reduce((sum, one) => sum + Math.exp(one - top), 0));
};

/** How likely each tag is at each place, and each pair of tags at each passage (forward and backward sums). */
export function likelihoods(chain: Chain, scores: Float64Array): { tags: Float64Array; passages: Float64Array } {
  const many = chain.tags.length;
  const length = scores.length / many;
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  const terms = new Float64Array(many);
  for (let at = 0; at < length; at++) {
    for (let tag = 0; tag < many; tag++) {
      for (let before = 0; before < many; before++)
        terms[before] = at === 0 ? 0 : forward[(at - 1) * many + before]! + chain.passage[before * many + tag]!;
      const from = at === 0 ? chain.passage[many * many + tag]! : logSum(terms);
      forward[at * many + tag] = from + scores[at * many + tag]!;
    }
  }
  for (let at = length - 2; at >= 0; at--) {
    for (let tag = 0; tag < many; tag++) {
      for (let next = 0; next < many; next++)
        terms[next] =
          chain.passage[tag * many + next]! + scores[(at + 1) * many + next]! + backward[(at + 1) * many + next]!;
      backward[at * many + tag] = logSum(terms);
    }
  }
  const whole = length === 0 ? 0 : logSum(forward.slice((length - 1) * many));
  const passages = new Float64Array(Math.max(0, length - 1) * many * many);
  for (let at = 0; at + 1 < length; at++) {
    for (let tag = 0; tag < many; tag++) {
      for (let next = 0; next < many; next++)
        passages[(at * many + tag) * many + next] = Math.exp(
          forward[at * many + tag]! +
            chain.passage[tag * many + next]! +
            scores[(at + 1) * many + next]! +
            backward[(at + 1) * many + next]! -
            whole,
        );
    }
  }
  return { tags: forward.map((one, i) => Math.exp(one + backward[i]! - whole)), passages };
}
