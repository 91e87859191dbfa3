import { findAcronyms } from '../../language/acronyms.ts';
import { findClockTimes } from '../../language/clock-times.ts';
import { completeYears, findDates } from '../../language/dates.ts';
import { formalWords, writeOut } from '../../language/note-shorthand.ts';
import { findNumbers, numberKey } from '../../language/numbers.ts';
import { findPersons } from '../../language/person-names.ts';
import { normaliseQuote } from '../../language/quotes.ts';
import { blank, type Range } from '../../language/ranges.ts';
import { findRegulations } from '../../language/regulations.ts';
import type { CoverageIndex } from '../../language/similarity.ts';
import { indexPassages, topicTerms } from '../../language/similarity.ts';
import { words } from '../../language/tokens.ts';
import { readLines } from '../facts/note-lines.ts';
import { tidy } from '../facts/tidy.ts';
import type { Claim, SourceText, Span } from '../facts/types.ts';
import { splitUnits } from '../facts/units.ts';
import { readUses, type Use } from './polarity.ts';
import { shortNames } from './short-names.ts';
import { eventDaysOf, placesOf } from './source-places.ts';

/** A passage that can support a sentence, also in the words that prose makes of it; `line` counts the lines of all sources, -1 for a claim. */
export type Passage = { span: Span; text: string; prose: string; terms: ReadonlySet<string>; line: number };

/** A person as the material knows them: name, titles, and the short forms of both. */
export type KnownPerson = { name: string; parts: string[]; titles: string[]; claim?: Claim };

/** A line of a source with its shorthand written out. */
export type SourceLine = { source: string; text: string };

/** Everything that checks ask of the sources, prepared once for one set of sources and claims. */
export type SourceIndex = {
  passages: Passage[];
  coverage: CoverageIndex;
  vocabulary: ReadonlySet<string>;
  /** number key -> units it stands with, in lower case; '' where it stands alone */
  numbers: ReadonlyMap<string, ReadonlySet<string>>;
  /** number key -> numbers of the passages that hold it */
  numberPassages: ReadonlyMap<string, readonly number[]>;
  dates: ReadonlySet<string>;
  /** Days of the event or document itself, which go with anything that the sources tell. */
  eventDays: ReadonlySet<string>;
  clocks: ReadonlySet<string>;
  regulations: ReadonlySet<string>;
  /** place in lower case -> kinds that the sources give it, in lower case; '' where it stands alone */
  places: ReadonlyMap<string, ReadonlySet<string>>;
  /** The lines of all sources, written out, with the source that each belongs to. */
  lines: readonly SourceLine[];
  /** All sources in lower case, with notes written out, for the search of names. */
  folded: string;
  persons: KnownPerson[];
  officeWords: ReadonlySet<string>;
  /** Words of the names of the agency that speaks. */
  agencyWords: ReadonlySet<string>;
  /** Says whether the sources hold a sentence word for word as a statement of its own. */
  states: (sentence: string) => boolean;
  /** How words are used in the sources, affirmed or denied. */
  uses: () => Uses;
  /** all sources as one normalised text, for verbatim search */
  verbatim: string;
  quotes: { words: string; value: string; by?: Claim; claim: Claim }[];
  claims: { claim: Claim; terms: ReadonlySet<string>; words: string }[];
};

/** The uses of each stem; and by each stem and term near by, the uses that are denied in one way or another. */
export type Uses = { byStem: ReadonlyMap<string, readonly Use[]>; denied: ReadonlyMap<string, readonly Use[]> };

type Numbers = { units: Map<string, Set<string>>; passages: Map<string, number[]> };

function countNumbers(masked: string, passage: number, into: Numbers): string[] {
  return findNumbers(masked).map((one) => {
    const key = numberKey(one);
    into.units.set(key, (into.units.get(key) ?? new Set()).add(one.unit.toLowerCase()));
    const at = into.passages.get(key);
    if (at) at.push(passage);
    else into.passages.set(key, [passage]);
    return key;
  });
}

/** The figures, days, times and laws of a passage or sentence as terms for `coverage`. */
export function marksOf(
  figures: readonly string[],
  days: readonly { iso: string }[],
  times: readonly { clock: string }[],
  rules: readonly { key: string }[],
): string[] {
  return [
    ...figures,
    ...days.map((one) => one.iso.slice(one.iso.length === 10 ? 5 : 0)),
    ...times.map((one) => one.clock),
    ...rules.map((one) => one.key),
  ].map((mark) => `#${mark}`);
}

function passage(span: Span, original: string, prose: string, line = -1): Passage {
  const text = prose === original ? original : `${original}\n${prose}`;
  return { span, text, prose, terms: new Set(topicTerms(prose).map((one) => one.term)), line };
}

type LineOf = { source: SourceText; range: Range };

const linesOf = (sources: readonly SourceText[]): LineOf[] =>
  sources.flatMap((source) => readLines(source.text).map(({ range }) => ({ source, range })));

function passagesOf(lines: readonly LineOf[]): Passage[][] {
  return lines.map(({ source, range: whole }, line) =>
    splitUnits(source.text, whole).map((range) => {
      const original = source.text.slice(range.start, range.end);
      return passage({ source: source.id, ...range }, original, tidy(original), line);
    }),
  );
}

function knownPersons(
  sources: readonly SourceText[],
  claims: readonly Claim[],
  offices: ReadonlySet<string>,
): KnownPerson[] {
  const known: KnownPerson[] = claims
    .filter((claim) => claim.kind === 'person')
    .map((claim) => ({
      name: claim.value,
      parts: claim.value.toLowerCase().split(/\s+/),
      titles: claim.title ? [claim.title] : [],
      claim,
    }));
  for (const source of sources) {
    for (const mention of source.text.split(/\r?\n/).flatMap((line) => findPersons(writeOut(line), offices))) {
      const parts = mention.name.toLowerCase().split(/\s+/);
      const same = known.find((one) => parts.every((part) => one.parts.includes(part)));
      if (same) {
        if (mention.title && !same.titles.includes(mention.title)) same.titles.push(mention.title);
      } else if (parts.length > 1)
        known.push({ name: mention.name, parts, titles: mention.title ? [mention.title] : [] });
    }
  }
  return known;
}

const longForms = shortNames.map(([short, long]) => ({
  short: short.toLowerCase(),
  long,
  parts: words(long),
}));

function vocabularyOf(texts: readonly string[], extra: readonly string[]): Set<string> {
  const found = new Set<string>();
  const take = (text: string): void => {
    for (const word of words(text)) {
      found.add(word);
      for (const part of word.split('-')) found.add(part);
    }
  };
  for (const text of texts) take(text);
  for (const text of extra) take(text);
  for (const text of texts) for (const pair of findAcronyms(text)) take(`${pair.short} ${pair.long}`);
  for (const { short, long, parts } of longForms) {
    if (found.has(short)) take(long);
    else if (parts.every((word) => found.has(word))) found.add(short);
  }
  return found;
}

const plainLine = (text: string): string => normaliseQuote(text.replace(/^\s*(?:[-*•]|\d+[.)])\s+/u, ''));

/** Answers whether a sentence stands in one line of the sources from full stop to full stop. */
function statedIn(sources: readonly SourceText[]): (sentence: string) => boolean {
  const lines = sources.flatMap((source) => source.text.split(/\r?\n/)).map((line) => `. ${plainLine(line)}.`);
  return (sentence) => {
    const sought = plainLine(sentence);
    if (!sought.includes(' ')) return false;
    return lines.some((line) => {
      for (let at = line.indexOf(sought); at >= 0; at = line.indexOf(sought, at + 1))
        if (
          /[.!?]["']? $/.test(line.slice(Math.max(0, at - 3), at)) &&
          /^["']?[.!?;]/.test(line.slice(at + sought.length))
        )
          return true;
      return false;
    });
  };
}

/** Answers how words are used in the lines; they are read when the first question comes. */
function usesIn(lines: readonly string[]): () => Uses {
  let read: Uses | undefined;
  return () => {
    if (read) return read;
    const all = lines.flatMap(readUses);
    const byStem = new Map<string, Use[]>();
    for (const use of all) {
      const known = byStem.get(use.stem);
      if (known) known.push(use);
      else byStem.set(use.stem, [use]);
    }
    const denied = new Map<string, Use[]>();
    for (const use of all) {
      if (use.amount || (use.polarity === 'affirmed' && !use.shut && !use.rumoured)) continue;
      for (const term of new Set([use.stem, ...use.near])) {
        const known = denied.get(term);
        if (known) known.push(use);
        else denied.set(term, [use]);
      }
    }
    read = { byStem, denied };
    return read;
  };
}

/** Prepares sources and claims for `checkText`, so that checking a draft again costs no second reading of the sources. */
export function indexSources(
  sources: readonly SourceText[],
  claims: readonly Claim[],
  names: readonly string[] = [],
): SourceIndex {
  const stated = claims
    .filter((claim) => claim.kind !== 'quote')
    .map((claim) => {
      const text = claim.title ? `${claim.value}, ${claim.title}` : claim.text;
      return passage(claim.spans[0]!, text, text);
    });
  const ranges = linesOf(sources);
  const lines = passagesOf(ranges);
  const passages = [...lines.flat(), ...stated];
  const numbers: Numbers = { units: new Map(), passages: new Map() };
  const dates = new Set<string>();
  const clocks = new Set<string>();
  const regulations = new Set<string>();
  const marks = passages.map((one, at) => {
    const times = findClockTimes(one.text);
    const rules = findRegulations(one.text);
    const days = findDates(one.text);
    for (const clock of times) clocks.add(clock.clock);
    for (const rule of rules) regulations.add(rule.key);
    const figures = countNumbers(blank(one.text, [...days, ...rules, ...times]), at, numbers);
    return marksOf(figures, days, times, rules);
  });
  for (const text of [...sources.map((source) => source.text), ...claims.map((claim) => claim.text)]) {
    for (const date of completeYears(findDates(text))) dates.add(date.iso);
    for (const one of findRegulations(text)) regulations.add(one.key);
  }
  for (const claim of claims) {
    if (claim.kind === 'date') for (const part of claim.value.split('/')) dates.add(part);
    if (claim.kind === 'regulation') for (const one of findRegulations(claim.text)) regulations.add(one.key);
  }
  const offices = new Set(
    claims.flatMap((claim) =>
      claim.title ? words(claim.title) : claim.kind === 'organisation' ? words(claim.value) : [],
    ),
  );
  const texts = [
    ...sources.flatMap((source) => [source.text, formalWords(writeOut(source.text))]),
    ...claims.map((claim) => claim.text),
  ];
  return {
    passages,
    coverage: indexPassages(
      passages.map((one) => one.text),
      marks,
    ),
    vocabulary: vocabularyOf([...new Set(texts)], names),
    numbers: numbers.units,
    numberPassages: numbers.passages,
    dates,
    eventDays: eventDaysOf(sources),
    clocks,
    regulations,
    places: placesOf(texts),
    lines: ranges.map(({ source, range }) => ({
      source: source.id,
      text: formalWords(writeOut(source.text.slice(range.start, range.end))),
    })),
    folded: [...texts, ...names].join('\n').toLowerCase(),
    persons: knownPersons(sources, claims, offices),
    officeWords: offices,
    agencyWords: new Set(names.flatMap(words)),
    states: statedIn(sources),
    uses: usesIn([
      ...new Set([
        ...lines.map((units) => units.map((unit) => unit.prose).join('. ')),
        ...stated.map((one) => one.prose),
      ]),
    ]),
    verbatim: normaliseQuote(texts.join('\n')),
    quotes: claims
      .filter((claim) => claim.kind === 'quote')
      .map((claim) => {
        const by = claims.find((one) => one.id === claim.by);
        return { words: normaliseQuote(claim.value), value: claim.value, claim, ...(by ? { by } : {}) };
      }),
    claims: claims.map((claim) => ({
      claim,
      terms: new Set(topicTerms(claim.text).map((one) => one.term)),
      words: claim.text.toLowerCase(),
    })),
  };
}
