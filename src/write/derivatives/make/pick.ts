import { summarise } from '../../../language/summary.ts';
import { countWords } from '../../../language/tokens.ts';
import type { Guard } from '../guard.ts';
import type { Paper } from '../paper.ts';
import { cut, shortened } from './shorten.ts';

/** What makers need beside the edition. */
export type Making = { paper: Paper; guard: Guard };

/** Sentences that can be understood by themselves, each on its own ground; quotations only when asked for. */
export const aloneOf = ({ paper, guard }: Making, quotes = false): string[] =>
  paper.sentences
    .filter((one) => one.alone && (quotes || !one.quoted) && guard.supports(one.text))
    .map((one) => one.text);

/**
 * Chooses whole sentences for at most `words` words: the standfirst first if it fits, then what tells most about the text, in
 * its order. Falls back to a shortened first sentence, and to the headline; never empty for an edition with a headline.
 */
export function pick(making: Making, words: number, options: { standfirst?: boolean } = {}): string[] {
  const { paper } = making;
  const lead = options.standfirst === false ? '' : closed(paper.standfirst);
  const head = lead && countWords(lead) <= words && making.guard.supports(lead) ? [lead] : [];
  const left = words - head.reduce((sum, one) => sum + countWords(one), 0);
  const candidates = aloneOf(making);
  const chosen = summarise([...head, ...candidates].join('\n\n'), { words: left + sum(head), title: paper.headline });
  const rest = chosen.map((one) => one.text).filter((one) => !head.includes(one));
  const picked = fill([...head], rest, words);
  if (picked.length > 0) return picked;
  const short = candidates
    .map((one) => shortened(one, (form) => countWords(form) <= words && making.guard.supports(form)))
    .find((one) => one !== null);
  return [short ?? cut(closed(paper.headline), words, countWords)];
}

const sum = (all: string[]): number => all.reduce((total, one) => total + countWords(one), 0);

function fill(head: string[], rest: string[], words: number): string[] {
  const out = [...head];
  for (const one of rest) if (sum(out) + countWords(one) <= words) out.push(one);
  return out;
}

/** A headline or standfirst as a sentence. */
export const closed = (text: string): string => (text === '' || /[.!?…”"]$/.test(text) ? text : `${text}.`);

/** Sentences with a figure or a day that don't say the headline again, the most telling first. */
export function keyFacts(making: Making, most: number): string[] {
  const { paper } = making;
  const text = new Set(aloneOf(making));
  return paper.sentences
    .filter((one) => text.has(one.text))
    .map((one, at) => ({ one, worth: Math.min(one.figures, 2) - at * 0.25 - (countWords(one.text) > 28 ? 1 : 0) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, most)
    .map(({ one }) => one.text);
}
