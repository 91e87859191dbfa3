import { leadingAbbreviations } from '../../language/abbreviations.ts';
import type { Range } from '../../language/ranges.ts';
import { trimRange } from '../../language/ranges.ts';

const continues = /^[.;]\s+(?:sebelumnya|semula|dari (?:semula|sebelumnya)|lebih|makin|semakin)\b/i;

/**
 * Cuts a note into the statements it holds: at full stops and semicolons outside quotations and parentheses, also before a
 * lower-case letter, since notes seldom use capitals.
 */
export function splitUnits(text: string, range: Range): Range[] {
  const found: Range[] = [];
  let start = range.start;
  let depth = 0;
  let quote = '';
  for (let at = range.start; at < range.end; at++) {
    const sign = text[at]!;
    if (quote !== '') {
      if (sign === quote) {
        quote = '';
        if (/[.!?]/.test(text[at - 1]!) && /^\s+\p{Lu}/u.test(text.slice(at + 1, Math.min(range.end, at + 6)))) {
          found.push({ start, end: at + 1 });
          start = at + 1;
        }
      }
      continue;
    }
    if (sign === '“') quote = '”';
    else if (sign === '"') quote = '"';
    else if (sign === '(') depth++;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    if (depth > 0 || !/[.;!?]/.test(sign) || !/^\s/.test(text.slice(at + 1, at + 2))) continue;
    const rest = text.slice(at, range.end);
    if (continues.test(rest)) continue;
    const word = /(\p{L}[\p{L}.]*)$/u.exec(text.slice(Math.max(range.start, at - 14), at))?.[1];
    if (sign === '.' && word !== undefined && (leadingAbbreviations.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word)))
      continue;
    found.push({ start, end: at });
    start = at + 1;
  }
  found.push({ start, end: range.end });
  return found.map((one) => trimRange(text, one)).filter((one) => one.end > one.start);
}
