import type { Range } from '../../language/ranges.ts';
import { tokenize } from '../../language/tokens.ts';

const joints = new Set(
  'tetapi tapi namun melainkan sedangkan sehingga karena krn sebab lalu kemudian sementara padahal meski meskipun walaupun'.split(
    ' ',
  ),
);

/**
 * Cuts a sentence or note into clauses, as ranges: at commas, colons, semicolons, dashes and words such as `tetapi`
 * and `sehingga`. A word that joins belongs to the clause that it opens.
 */
export function splitClauses(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  const close = (end: number, next: number): void => {
    if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) found.push({ start, end });
    start = next;
  };
  for (const token of tokenize(text)) {
    // The comma or full stop of a figure, and the dash of a range, cut nothing.
    const inFigure = /\d/.test(text[token.end] ?? '') && /[\d\p{L}]/u.test(text[token.start - 1] ?? '');
    if (token.kind === 'sign' && /^[,;:.!?–—]$/.test(token.text) && !inFigure) close(token.start, token.end);
    else if (token.kind === 'word' && token.start > start && joints.has(token.text.toLowerCase()))
      close(token.start, token.start);
  }
  close(text.length, text.length);
  return found;
}

/** The clause of a text that holds a range. */
export function clauseAround(text: string, range: Range): Range {
  const clauses = splitClauses(text);
  return clauses.find((one) => one.start <= range.start && one.end >= range.end) ?? { start: 0, end: text.length };
}
