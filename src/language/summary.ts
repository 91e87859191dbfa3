import { findQuotes } from './quotes.ts';
import type { Range } from './ranges.ts';
import { splitSentences } from './sentences.ts';
import { topicTerms } from './similarity.ts';
import { countWords } from './tokens.ts';

/** What a summary may be; `words` is the most that it may hold. */
export type SummaryOptions = { words: number; title?: string };

/** A sentence that was chosen, with its place in the text. */
export type SummarySentence = Range & { text: string };

type Judged = SummarySentence & { words: number; terms: Map<string, number>; worth: number };

const QUOTE_SHARE = 0.4;
/** How much a sentence loses for saying again what is chosen already (maximal marginal relevance, Carbonell and Goldstein 1998). */
const REPEATS = 0.6;

/**
 * Chooses whole sentences of a text as its summary, in their order: early ones, those near the title and those near the text's
 * topic come first; quotations and repetitions come last. Gives nothing when not even one sentence fits.
 */
export function summarise(text: string, { words, title = '' }: SummaryOptions): SummarySentence[] {
  const judged = judge(text, title);
  const chosen: Judged[] = [];
  let left = words;
  for (;;) {
    let best: Judged | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const one of judged) {
      if (one.words > left || chosen.includes(one)) continue;
      const again = Math.max(0, ...chosen.map((other) => likeness(one.terms, other.terms)));
      const worth = one.worth - REPEATS * again;
      if (worth > most) [best, most] = [one, worth];
    }
    if (!best) break;
    chosen.push(best);
    left -= best.words;
  }
  return chosen.sort((a, b) => a.start - b.start).map(({ text: words_, start, end }) => ({ text: words_, start, end }));
}

function judge(text: string, title: string): Judged[] {
  const found = splitSentences(text).filter((one) => countWords(one.text) >= 4);
  const counts = found.map((one) => countTerms(one.text));
  const centre = new Map<string, number>();
  for (const terms of counts) for (const [term, count] of terms) centre.set(term, (centre.get(term) ?? 0) + count);
  for (const [term, count] of centre) if (count < 2) centre.delete(term);
  const head = countTerms(title);
  return found.map((one, at) => {
    const terms = counts[at]!;
    const quoted = findQuotes(one.text).reduce((sum, quote) => sum + quote.end - quote.start, 0) / one.text.length;
    const worth =
      1 / (1 + at * 0.5) + likeness(terms, head) + likeness(terms, centre) - (quoted > QUOTE_SHARE ? 0.8 : 0);
    return { ...one, words: countWords(one.text), terms, worth };
  });
}

function countTerms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { term } of topicTerms(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The cosine of two counts of terms. */
function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let dot = 0;
  for (const [term, count] of a) dot += count * (b.get(term) ?? 0);
  const length = (counts: ReadonlyMap<string, number>) =>
    Math.sqrt([...counts.values()].reduce((s, c) => s + c * c, 0));
  return dot === 0 ? 0 : dot / (length(a) * length(b));
}
