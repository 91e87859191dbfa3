import { knownAcronyms } from '../../language/acronyms.ts';
import { findDates } from '../../language/dates.ts';
import { findNumbers } from '../../language/numbers.ts';
import { findPersons } from '../../language/person-names.ts';
import { findQuotes } from '../../language/quotes.ts';
import { blank } from '../../language/ranges.ts';
import { findRegulations } from '../../language/regulations.ts';
import { splitSentences } from '../../language/sentences.ts';
import { topicTerms } from '../../language/similarity.ts';
import { isOfficeTitle } from '../../language/titles.ts';
import type { CheckBlock } from '../checks/types.ts';

/** Something a text says that another text of the same office can contradict. */
export type Statement = {
  kind: 'title' | 'figure' | 'date';
  /** What has to be the same for two statements to compare: a person's name, the unit of a figure, or `tanggal`. */
  key: string;
  /** Canonical value: the words of a title, a number, an ISO date. */
  value: string;
  /** The value as written. */
  said: string;
  /** Stems of what it is about. */
  terms: string[];
  /** Years, days, other figures and ordinals that tell one occasion from another. */
  occasion: string[];
  /** Words with a capital inside the sentence, in lower case: names of places, programmes and offices. */
  names: string[];
  sentence: string;
  block: number | string;
  start: number;
  end: number;
};

/** Words that make a figure true for a moment only. */
const momentary =
  /\b(?:hingga|sampai|sejauh|sementara|kini|saat ini|hari ini|kemarin|besok|pekan (?:ini|lalu)|minggu (?:ini|lalu)|bulan (?:ini|lalu)|per \d)/iu;
const roughly =
  /(?:sekitar|kira-kira|kurang lebih|lebih dari|hampir|nyaris|paling sedikit|paling banyak|minimal|maksimal|±)\s*$/iu;
const former = /\b(?:mantan|calon|eks|pernah|saat itu|ketika itu|waktu itu|semula|dahulu)\b/iu;
const ordinal = /\b(?:pertama|kedua|ketiga|keempat|kelima|keenam|ke-\d+|[IVX]{2,})\b/giu;
const clauseEnd = /[,;:()—–]|\s(?:dan|serta|sedangkan|sementara|lalu|kemudian)\s/giu;

const unitOf = (unit: string): string => unit.toLowerCase().replace(/^rp\.?$/, 'rp');

/** Reads what can be contradicted out of the blocks of a text; quotations are what others say and are left out. */
export function statementsIn(blocks: readonly CheckBlock[]): Statement[] {
  return blocks.flatMap((block) =>
    splitSentences(block.text).flatMap((sentence) => {
      const own = blank(sentence.text, findQuotes(sentence.text));
      const at = (start: number, end: number) => ({
        sentence: sentence.text,
        block: block.id,
        start: sentence.start + start,
        end: sentence.start + end,
      });
      return [...titles(own, at), ...figuresAndDates(own, at)];
    }),
  );
}

type At = (start: number, end: number) => Pick<Statement, 'sentence' | 'block' | 'start' | 'end'>;

function titles(own: string, at: At): Statement[] {
  return findPersons(own).flatMap((person) => {
    if (!person.title || !isOfficeTitle(person.title) || former.test(own)) return [];
    return [
      {
        kind: 'title' as const,
        key: person.name.toLowerCase(),
        value: titleWords(person.title).join(' '),
        said: person.title,
        terms: [],
        occasion: [],
        names: [],
        ...at(person.titleRange?.start ?? person.start, person.titleRange?.end ?? person.end),
      },
    ];
  });
}

const longForms = new Map(
  Object.entries(knownAcronyms).map(([short, long]) => [short.toLowerCase(), long.toLowerCase()]),
);

/** The words of a title with acronyms written out. */
export const titleWords = (title: string): string[] =>
  title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => (longForms.get(word) ?? word).split(' '))
    .filter((word) => word !== 'dan' && word !== 'ri');

function figuresAndDates(own: string, at: At): Statement[] {
  const regulations = findRegulations(own);
  const dates = findDates(blank(own, regulations));
  const bare = blank(own, [...regulations, ...dates]);
  const years = [...bare.matchAll(/(?<![\d.,])(?:19|20)\d\d(?![\d.,])/g)].map((match) => match[0]);
  const names = [...own.matchAll(/(?<=\S\s)(?!Rp\d)\p{Lu}[\p{L}\p{N}-]+/gu)].map((match) => match[0].toLowerCase());
  const numbers = findNumbers(bare).filter((one) => !one.ordinal && !years.includes(one.text.trim()));
  const ordinals = [...own.matchAll(ordinal)].map((match) => match[0].toLowerCase());
  const occasion = [...new Set([...years, ...ordinals])];
  const others = (unit: string | null) =>
    numbers.filter((one) => unitOf(one.unit) !== unit).map((one) => `${one.value} ${unitOf(one.unit)}`);
  const words = blank(bare, numbers);
  const figures = momentary.test(own)
    ? []
    : numbers
        .filter((one) => one.unit !== '' && !roughly.test(own.slice(0, one.start)))
        .map(
          (one): Statement => ({
            kind: 'figure',
            key: unitOf(one.unit),
            value: String(one.value),
            said: one.text.trim(),
            terms: termsAround(words, one.start, one.end),
            names,
            occasion: [...occasion, ...dates.map((date) => date.iso), ...others(unitOf(one.unit))],
            ...at(one.start, one.end),
          }),
        );
  const days = dates
    .filter((date) => /^\d{4}-\d\d-\d\d$/.test(date.iso))
    .map(
      (date): Statement => ({
        kind: 'date',
        key: 'tanggal',
        value: date.iso,
        said: date.text,
        terms: termsAround(words, date.start, date.end),
        names,
        occasion: [...occasion, ...others(null)],
        ...at(date.start, date.end),
      }),
    );
  return [...figures, ...days];
}

const FEW = 2;

/** The topic words of the clause around a place; those of the whole sentence where the clause is too short to tell. */
function termsAround(words: string, start: number, end: number): string[] {
  const ends = [...words.matchAll(clauseEnd)];
  const from = ends.filter((one) => one.index + one[0].length <= start).at(-1);
  const to = ends.find((one) => one.index >= end);
  const clause = words.slice(from ? from.index + from[0].length : 0, to?.index ?? words.length);
  const terms = (text: string) => [...new Set(topicTerms(text).map((one) => one.term))];
  const own = terms(clause);
  return own.length > FEW ? own : terms(words);
}
