import { readModelFile } from '../models/format.ts';
import type { Range } from '../ranges.ts';
import { splitSentences } from '../sentences.ts';
import { type Token, tokenize } from '../tokens.ts';
import { bestTags, type Chain, emissionsOf } from './chain.ts';
import { entityFeatures, type LowerWords } from './entity-features.ts';
import { type EntityKind, tagSpans } from './tag-spans.ts';

/** A trained model that finds names of people, organisations and places. */
export type EntityModel = { chain: Chain; bits: number; seenLower: LowerWords };

/** A name in a text with its place in UTF-16 units. */
export type Entity = Range & { kind: EntityKind; text: string };

/** Reads the bytes of `models/entities.bin`. */
export function readEntityModel(bytes: Uint8Array): EntityModel {
  const { about, tables } = readModelFile(bytes);
  if (about.kind !== 'entities') throw new Error('This model file finds no names.');
  const { tags, bits, steps } = about as unknown as { tags: string[]; bits: number; steps: number[] };
  const stored = tables.get('emission') as Int8Array;
  const emission = new Float32Array(stored.length);
  for (let tag = 0; tag < tags.length; tag++) {
    for (let at = tag; at < stored.length; at += tags.length) emission[at] = stored[at]! * steps[tag]!;
  }
  const chain = { tags, emission, passage: tables.get('passage') as Float32Array };
  return { chain, bits, seenLower: tables.get('lower') as Uint8Array };
}

/** The tag of each word of one sentence: `O`, or `B-` and `I-` with the kind of name. */
export function entityTags(model: EntityModel, words: readonly string[]): string[] {
  const scores = emissionsOf(model.chain, entityFeatures(words, model.bits, model.seenLower));
  return bestTags(model.chain, scores).map((tag) => model.chain.tags[tag]!);
}

type Reading = { tokens: Token[]; scores: Float64Array; tags: string[] };

/** How much a word's reading elsewhere in the same text counts, in units of the chain's scores. */
const echo = 2;

/** How often each capitalised word was read as each kind of name in this text. */
function votesOf(readings: readonly Reading[]): Map<string, Map<EntityKind, number>> {
  const votes = new Map<string, Map<EntityKind, number>>();
  for (const { tokens, tags } of readings) {
    for (const { kind, from, to } of tagSpans(tags)) {
      for (let at = from; at < to; at++) {
        const word = tokens[at]!.text;
        if (!/^\p{Lu}\p{L}{2}/u.test(word)) continue;
        const own = votes.get(word) ?? new Map<EntityKind, number>();
        own.set(kind, (own.get(kind) ?? 0) + (to - from > 1 ? 2 : 1));
        votes.set(word, own);
      }
    }
  }
  return votes;
}

/** Reads a sentence again: a word that stands alone and was read as a name elsewhere in the text leans that way. */
function readAgain(
  model: EntityModel,
  reading: Reading,
  votes: ReadonlyMap<string, Map<EntityKind, number>>,
): string[] {
  const { chain } = model;
  const scores = reading.scores.slice();
  reading.tokens.forEach(({ text }, at) => {
    if (reading.tags[at] !== 'O' || at === 0) return;
    const [first, second] = [...(votes.get(text) ?? [])].sort((a, b) => b[1] - a[1]);
    if (first === undefined || first[1] < 2 || (second !== undefined && second[1] * 2 > first[1])) return;
    const tag = chain.tags.indexOf(`B-${first[0]}`);
    if (tag >= 0) scores[at * chain.tags.length + tag]! += echo;
  });
  return bestTags(chain, scores).map((tag) => chain.tags[tag]!);
}

/** Finds the names of people, organisations and places in a text, in order; a name read once is known again further on. */
export function entitiesIn(model: EntityModel, text: string): Entity[] {
  const readings = splitSentences(text).map(({ start, end }): Reading => {
    const tokens = tokenize(text.slice(start, end)).map((token) => ({
      ...token,
      start: token.start + start,
      end: token.end + start,
    }));
    const features = entityFeatures(
      tokens.map((token) => token.text),
      model.bits,
      model.seenLower,
    );
    const scores = emissionsOf(model.chain, features);
    return { tokens, scores, tags: bestTags(model.chain, scores).map((tag) => model.chain.tags[tag]!) };
  });
  const votes = votesOf(readings);
  return readings.flatMap((reading) =>
    tagSpans(readAgain(model, reading, votes)).map(({ kind, from, to }) => {
      const [start, end] = [reading.tokens[from]!.start, reading.tokens[to - 1]!.end];
      return { kind, start, end, text: text.slice(start, end) };
    }),
  );
}
