import { bucketOf } from '../models/hash.ts';
import type { FeatureBlocks } from '../models/linear.ts';
import { stem } from '../stem.ts';
import { negativeWords, positiveWords } from './polarity-words.ts';
import { standardWord } from './slang.ts';

const words = /[\p{L}\p{M}'’-]+|\d+|[!?.,;:()]+|[^\s\p{L}\d]+/gu;
const denials = new Set('tidak tak bukan belum jangan kurang tanpa bukanlah tidaklah tiada'.split(' '));
const turns = new Set('tapi tetapi namun sayang sayangnya cuma hanya meski meskipun walau walaupun'.split(' '));
const isSign = /^[.,!?;:()"]/;
/** How many words after a denial it reaches. */
const reach = 3;
/** From this many words on, the beginning and the end of a text speak for themselves. */
const longText = 25;
const edge = 12;

/** Words of a text in lower case, spoken forms in their standard ones, drawn-out letters once. */
function sentimentTokens(text: string): string[] {
  const flat = text.toLowerCase().replace(/(\p{L})\1{2,}/gu, '$1');
  return (flat.match(words) ?? []).map(standardWord);
}

/** Whether a word praises (1), complains (-1) or does neither (0); `more` holds words beyond the module's own. */
function polarityOf(word: string, more: ReadonlyMap<string, number>): number {
  const root = stem(word);
  if (positiveWords.has(word) || positiveWords.has(root)) return 1;
  if (negativeWords.has(word) || negativeWords.has(root)) return -1;
  return more.get(word) ?? 0;
}

const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/**
 * What a text's sentiment shows in, by blocks of hashed counts: `words` (with denials carried to the words they deny, and
 * pairs), `letters` (runs of 2 to 5 within a word), `polarity` (own word lists), `turn` (after "but"), `first` and `last`.
 */
export function sentimentFeatures(
  text: string,
  bits: number,
  more: ReadonlyMap<string, number> = new Map(),
): FeatureBlocks {
  const blocks: FeatureBlocks = new Map();
  const add = (block: string, name: string): void => {
    const counts = blocks.get(block) ?? new Map<number, number>();
    blocks.set(block, counts);
    const bucket = bucketOf(`${block} ${name}`, bits);
    counts.set(bucket, (counts.get(bucket) ?? 0) + 1);
  };
  const tokens = sentimentTokens(text);
  const tally = { praise: 0, blame: 0, afterTurn: 0, first: 0, last: 0 };
  let denied = 0;
  let turned = false;
  tokens.forEach((token, at) => {
    const sign = isSign.test(token);
    if (sign || turns.has(token)) {
      denied = 0;
      turned = turns.has(token) || (turned && !/^[.!?]/.test(token));
    } else if (denied > 0) denied--;
    const isDenied = denied > 0 && !denials.has(token);
    if (denials.has(token)) denied = reach + 1;
    const marked = isDenied ? `not ${token}` : token;
    add('words', marked);
    if (isDenied) add('words', token);
    if (at > 0) add('words', `${tokens[at - 1]} ${token}`);
    if (turned) add('turn', token);
    if (tokens.length > longText && at < edge) add('first', marked);
    if (tokens.length > longText && at >= tokens.length - edge) add('last', marked);
    const polarity = polarityOf(token, more) * (isDenied ? -1 : 1);
    if (polarity > 0) tally.praise++;
    if (polarity < 0) tally.blame++;
    if (polarity !== 0) {
      if (turned) tally.afterTurn += polarity;
      tally.first ||= polarity;
      tally.last = polarity;
    }
    const framed = `_${token}_`;
    for (let size = 2; size <= 5; size++) {
      for (let from = 0; from + size <= framed.length; from++) add('letters', framed.slice(from, from + size));
    }
  });
  const size = Math.min(8, Math.floor(Math.log2(tokens.length + 1)));
  const balance = tally.praise - tally.blame;
  for (const name of [
    `praise ${Math.min(tally.praise, 4)}`,
    `blame ${Math.min(tally.blame, 4)}`,
    `balance ${within(balance, 4)}`,
    `first ${tally.first}`,
    `last ${tally.last}`,
    `first and last ${tally.first} ${tally.last}`,
    `turn ${Math.sign(tally.afterTurn)}`,
    `size ${size}`,
    `size and balance ${size} ${Math.sign(balance)}`,
  ])
    add('polarity', name);
  return blocks;
}
