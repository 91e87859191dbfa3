import type { Areas } from '../../../language/areas.ts';
import { checkText } from '../check-text.ts';
import { indexSources, type SourceIndex } from '../index-sources.ts';
import { liesIn } from '../place-chains.ts';
import { isKnownPlace, type NamedPlace, placesIn } from '../places-of.ts';
import type { CheckBlock, Finding, SentenceCheck } from '../types.ts';
import { seedDate, seedNumber, seedRegulation, seedUnit, seedWeekday } from './seed-figures.ts';
import { seedAttribution, seedName, seedRole, seedTitle } from './seed-people.ts';
import { seedDirection, seedNegation, seedPlace, seedQuote } from './seed-words.ts';
import { type Ground, type Seeder, type SeedKind, type Soil, seenBy } from './types.ts';

const seeders: Readonly<Record<SeedKind, Seeder>> = {
  number: seedNumber,
  unit: seedUnit,
  date: seedDate,
  weekday: seedWeekday,
  name: seedName,
  title: seedTitle,
  quote: seedQuote,
  attribution: seedAttribution,
  negation: seedNegation,
  direction: seedDirection,
  place: seedPlace,
  regulation: seedRegulation,
  role: seedRole,
};

/** A planted error: `seen` where a must of a fitting kind marks the sentence, `noted` where any finding about its truth does. */
export type Plant = { ground: string; change: string; text: string; seen: boolean; noted: boolean };

/** A ground with its material prepared and its own findings known. */
export type Tilled = {
  ground: Ground;
  index: SourceIndex;
  soil: Soil;
  clean: { sentences: SentenceCheck[]; findings: Finding[] };
};

/** Places that are surely places: of a kind, or known to everybody. */
const isPlain = ({ name, kind }: NamedPlace): boolean =>
  kind !== 'universitas' &&
  (kind !== '' || (isKnownPlace(name) && name !== 'Nusantara')) &&
  /^\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}+)*$/u.test(name);

const named = (name: string, areas: Areas | undefined): string[] =>
  (areas?.byName.get(name.toLowerCase()) ?? []).map((area) => area.code);

/** Prepares a ground; its clean text is checked once. The official areas tell which place lies in which. */
export function till(ground: Ground, areas?: Areas): Tilled {
  const index = indexSources(ground.sources, ground.claims, ground.agencyNames);
  const material = ground.sources.map((source) => source.text).join('\n');
  const people = ground.claims.filter((claim) => claim.kind === 'person' && /\p{L} \p{L}/u.test(claim.value));
  const all = [...new Set(placesIn(material).map((place) => place.name))];
  const names = people.map((claim) => claim.value);
  const plain = placesIn(material).filter((place) => isPlain(place) && !names.includes(place.name));
  const soil: Soil = {
    people: [...new Set(names)],
    titles: [...new Set(people.flatMap((claim) => claim.title ?? []))],
    places: [...new Set(plain.map((place) => place.name))],
    liesIn: (inner, outer) =>
      liesIn(inner, outer, index) ||
      named(inner, areas).some((one) => named(outer, areas).some((two) => one !== two && one.startsWith(two))),
    isOnlyIn: (inner, outer) => {
      const inside = all.filter((one) => liesIn(one, outer, index));
      return inside.length === 1 && inside[0] === inner;
    },
  };
  const clean = checkText(ground.blocks, index, ground.claims, { agencyNames: ground.agencyNames });
  return { ground, index, soil, clean };
}

/** Chooses evenly, always the same for the same words. */
function picker(words: string): <T>(from: readonly T[]) => T {
  let state = 0x9e3779b9;
  for (let at = 0; at < words.length; at++) state = Math.imul(state ^ words.charCodeAt(at), 0x85ebca6b) >>> 0;
  return (from) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return from[state % from.length]!;
  };
}

const truth: ReadonlySet<string> = new Set(
  'number unit date weekday name title place quote attribution role regulation negation direction sum unsupported weak'.split(
    ' ',
  ),
);

/** Plants every error of a kind that fits, `most` in a sentence, one at a time, and checks whether it is seen. */
export function plantKind(tilled: Tilled, kind: SeedKind, most = kind === 'regulation' ? 9 : 4): Plant[] {
  const { ground, index, soil, clean } = tilled;
  const options = { agencyNames: ground.agencyNames };
  return clean.sentences.flatMap((sentence) => {
    const at = ground.blocks.findIndex((block) => block.id === sentence.block);
    const block = ground.blocks[at]!;
    if (block.kind === 'heading') return [];
    const own = clean.findings.filter((found) => touches(found, block, sentence.start, sentence.end));
    // Where the clean sentence is marked for the same thing already, seeing it proves nothing.
    if (own.some((found) => seenBy[kind].includes(found.kind))) return [];
    const variants = seeders[kind](sentence.text, soil, picker(sentence.text)).slice(0, most);
    return variants.map(({ text, change }) => {
      const wrong = { ...block, text: block.text.slice(0, sentence.start) + text + block.text.slice(sentence.end) };
      const blocks = [...(at > 0 ? [ground.blocks[at - 1]!] : []), wrong];
      const { findings } = checkText(blocks, index, ground.claims, options);
      const end = sentence.start + text.length;
      const here = findings.filter((found) => touches(found, wrong, sentence.start, end) && truth.has(found.kind));
      return {
        ground: ground.name,
        change,
        text,
        seen: here.some((found) => found.weight === 'must' && seenBy[kind].includes(found.kind)),
        noted: here.length > own.filter((found) => truth.has(found.kind)).length,
      };
    });
  });
}

const touches = (found: Finding, block: CheckBlock, start: number, end: number): boolean =>
  found.block === block.id && found.start < end && found.end > start;

/** What is wrongly marked in a clean text: its sentences, and those with a must, and with any finding about their truth. */
export function falseMarks(tilled: Tilled): { sentences: number; must: string[]; any: string[] } {
  const { ground, clean } = tilled;
  const marked = (weight?: 'must'): string[] =>
    clean.sentences.flatMap((sentence) => {
      const block = ground.blocks.find((one) => one.id === sentence.block)!;
      const found = clean.findings.filter(
        (one) =>
          truth.has(one.kind) &&
          (weight === undefined || one.weight === weight) &&
          touches(one, block, sentence.start, sentence.end),
      );
      return found.length === 0
        ? []
        : [`${ground.name}: ${found.map((one) => `${one.kind} (${one.what.id})`).join('; ')}: ${sentence.text}`];
    });
  return { sentences: clean.sentences.length, must: marked('must'), any: marked() };
}
