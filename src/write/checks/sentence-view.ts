import type { ClockMention } from '../../language/clock-times.ts';
import { findClockTimes } from '../../language/clock-times.ts';
import type { DateMention } from '../../language/dates.ts';
import { findDates } from '../../language/dates.ts';
import type { NumberMention } from '../../language/numbers.ts';
import { findNumbers } from '../../language/numbers.ts';
import type { QuoteMention } from '../../language/quotes.ts';
import { findQuotes } from '../../language/quotes.ts';
import type { Range } from '../../language/ranges.ts';
import { blank } from '../../language/ranges.ts';
import type { RegulationMention } from '../../language/regulations.ts';
import { findRegulations } from '../../language/regulations.ts';
import { type Likely, likelyClauses, type Term, termsOf } from './alignment.ts';
import type { Passage, SourceIndex } from './index-sources.ts';
import type { CheckBlock } from './types.ts';

/** One sentence taken apart once for all checks; offsets count within the sentence. */
export type SentenceView = {
  block: CheckBlock;
  /** Where the sentence begins in its block. */
  offset: number;
  text: string;
  holes: Range[];
  quotes: QuoteMention[];
  dates: DateMention[];
  clocks: ClockMention[];
  regulations: RegulationMention[];
  numbers: NumberMention[];
  /** The sentence with quotations, gaps, dates, times, citations and numbers blanked. */
  bare: string;
  /** The sentence with quotations and gaps blanked. */
  own: string;
  heading: boolean;
};

/** The digits of a number, with `ribu` or `juta` behind them: 36 ribu and 36.000 say the same. */
const written = /^[^\p{L}]*(?:Rp\.?\s?[\d.,]+|[\d.,]+(?:\s(?:ribu|juta|miliar|triliun)(?!\p{L}))?)/u;

const marker = /\[(?:perlu dilengkapi|translate|pendekkan)(?![\p{L}])[^\]]*\]/giu;

/** Where a quotation opens that goes on in the next paragraph; -1 where every quotation closes. */
export function openQuote(text: string): number {
  const curly = text.lastIndexOf('“');
  if (curly > text.lastIndexOf('”')) return curly;
  return (text.match(/"/g)?.length ?? 0) % 2 === 1 ? text.lastIndexOf('"') : -1;
}

function quotesOf(text: string, open: number): QuoteMention[] {
  const quotes = findQuotes(text);
  if (open < 0 || open >= text.length) return quotes;
  const start = Math.max(0, open);
  const innerStart = open >= 0 && /["“]/.test(text[start]!) ? start + 1 : start;
  const inner = text.slice(innerStart);
  return [
    ...quotes.filter((one) => one.end <= start),
    { start, end: text.length, text: text.slice(start), inner, innerStart, innerEnd: text.length },
  ];
}

/** Takes a sentence apart; `open` is where a quotation begins in the block that no mark closes, or -1. */
export function viewSentence(block: CheckBlock, range: Range, open = -1): SentenceView {
  const text = block.text.slice(range.start, range.end);
  const from = open < 0 || open >= range.end ? -1 : Math.max(0, open - range.start);
  const holes = [...text.matchAll(marker)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const quotes = quotesOf(text, from);
  const own = blank(text, [...quotes, ...holes]);
  const regulations = findRegulations(own);
  const dates = findDates(blank(own, regulations));
  const clocks = findClockTimes(blank(own, [...regulations, ...dates]));
  const numbers = findNumbers(blank(own, [...regulations, ...dates, ...clocks]));
  const digits = numbers.map((one) => ({
    start: one.start,
    end: one.start + (written.exec(one.text)?.[0].length ?? 0),
  }));
  return {
    block,
    offset: range.start,
    text,
    holes,
    quotes,
    dates,
    clocks,
    regulations,
    numbers,
    own,
    bare: blank(own, [...regulations, ...dates, ...clocks, ...digits]),
    heading: block.kind === 'heading',
  };
}

/** What a check knows: the sentence, the sources, the passages that support it best, and what the sources say around a range of it. */
export type CheckContext = {
  view: SentenceView;
  index: SourceIndex;
  support: Passage[];
  around: (range?: Range) => Likely[];
  /** The clauses likest the words in a range. */
  within: (range: Range) => Likely[];
};

/** With fewer words that the sources know a clause says too little to be compared. */
const leastTerms = 2;

/** Brings together what checks of one sentence need; what costs time is worked out when it is first asked for. */
export function checkContext(view: SentenceView, index: SourceIndex, support: Passage[]): CheckContext {
  let terms: Term[] | undefined;
  const answers = new Map<string, Likely[]>();
  return {
    view,
    index,
    support,
    around: (range) => {
      const key = range ? `${range.start}-${range.end}` : '';
      const known = answers.get(key);
      if (known) return known;
      terms ??= termsOf(view, index);
      const found = likelyClauses(view.bare, terms, index, range);
      answers.set(key, found);
      return found;
    },
    within: ({ start, end }) => {
      terms ??= termsOf(view, index);
      const inside = terms.filter((one) => one.start >= start && one.end <= end);
      return inside.length < leastTerms ? [] : likelyClauses(view.bare, inside, index);
    },
  };
}
