import { likeness } from '../../../language/similarity.ts';
import { guardOf, wordsOf } from '../guard.ts';
import type { DerivativeKind } from '../kinds.ts';
import { fits } from '../limits.ts';
import { makeText } from '../make/make-text.ts';
import type { Paper } from '../paper.ts';
import { piecesOf } from '../pieces.ts';
import { unsupportedEnglish } from './unsupported-english.ts';

/** What is left of a model's words; `refused` are the sentences that the edition does not support. An empty text is unusable. */
export type Vetted = { text: string; refused: string[] };

/**
 * Holds a model's words against the edition, sentence by sentence. In the place of a sentence that fails stands the likest one
 * of the words made without a model that isn't there yet, or nothing; what breaks a limit after that is unusable.
 */
export function vetted(kind: DerivativeKind, output: string, paper: Paper): Vetted {
  const guard = guardOf(paper);
  const clean = output
    .replace(/\r\n?/g, '\n')
    .replace(/^```\w*\n?|```$/g, '')
    .trim();
  const spare = kind === 'english' ? [] : piecesOf(makeText(kind, paper, guard)).filter((one) => /\p{L}/u.test(one));
  const refused: string[] = [];
  const kept = piecesOf(clean).map((piece) => {
    const fails =
      kind === 'english'
        ? unsupportedEnglish(piece, paper)
        : wordsOf(kind, piece).flatMap((line) => guard.unsupported(line));
    if (fails.length === 0) return piece;
    refused.push(piece.trim());
    const best = spare
      .map((one) => ({ one, like: likeness(one, piece) }))
      .filter(({ one, like }) => like > 0.3 && !clean.includes(one.trim()))
      .sort((a, b) => b.like - a.like)[0];
    if (!best) return '';
    spare.splice(spare.indexOf(best.one), 1);
    return `${best.one.trim()} `;
  });
  const text = kept
    .join('')
    .replace(/ +\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const enough = text.length > clean.length * 0.4 && /\p{L}/u.test(text);
  return { text: enough && fits(kind, text) ? text : '', refused };
}
