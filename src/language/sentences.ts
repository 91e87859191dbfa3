import { leadingAbbreviations } from './abbreviations.ts';
import type { Range } from './ranges.ts';
import { trimRange } from './ranges.ts';

/** A sentence with its place in the text. */
export type Sentence = Range & { text: string };

/** What may stand between the full stop and the space; the word joiner stands for the number of a footnote. */
const closers = new Set(['"', '”', '’', ')', ']', '»', '\u2060']);
const longestQuote = 2000;

function quoteEnd(text: string, at: number): number {
  const close = text[at] === '“' ? '”' : text[at] === '"' ? '"' : '';
  if (close === '') return -1;
  const end = text.indexOf(close, at + 1);
  const paragraph = text.indexOf('\n\n', at);
  if (end < 0 || end - at > longestQuote || (paragraph >= 0 && paragraph < end)) return -1;
  return end;
}

function endsInAbbreviation(text: string, dot: number): boolean {
  const before = /(?:^|[\s("“[/])((?:\p{L}+\.)*\p{L}+)$/u.exec(text.slice(Math.max(0, dot - 24), dot));
  const word = before?.[1];
  if (word === undefined) return false;
  if (leadingAbbreviations.has(word.toLowerCase())) return true;
  return /^\p{Lu}$/u.test(word);
}

function beginsSentence(rest: string): boolean {
  return /^\s+["“'(‘[]*[\p{Lu}\p{N}[]/u.test(rest) || /^\s*$/.test(rest);
}

/**
 * Splits Indonesian prose into sentences with UTF-16 offsets: abbreviations, initials, decimals and clock times don't
 * end one, a quotation stays whole with the words that attribute it, and an empty line always ends one.
 */
export function splitSentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    const range = trimRange(text, { start, end });
    if (range.end > range.start) found.push({ ...range, text: text.slice(range.start, range.end) });
    start = end;
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === '\n' && /^\n[ \t]*\n/.test(text.slice(at, at + 40))) {
      push(at);
      continue;
    }
    const quoted = quoteEnd(text, at);
    if (quoted > 0) {
      at = quoted;
      if (/[.!?…]/.test(text[quoted - 1]!) && beginsSentence(text.slice(quoted + 1, quoted + 60))) push(quoted + 1);
      continue;
    }
    if (!/[.!?…]/.test(sign)) continue;
    let end = at + 1;
    while (end < text.length && /[.!?…]/.test(text[end]!)) end++;
    while (end < text.length && closers.has(text[end]!)) end++;
    if (!beginsSentence(text.slice(end, end + 60))) continue;
    if (sign === '.' && end === at + 1 && end < text.trimEnd().length && endsInAbbreviation(text, at)) continue;
    push(end);
    at = end - 1;
  }
  push(text.length);
  return found;
}
