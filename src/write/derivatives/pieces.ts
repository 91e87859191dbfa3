import { splitSentences } from '../../language/sentences.ts';
import { mergeRuns } from '../adapters/three-way.ts';

/** Cuts a text into sentences, each with what stands behind it, and line breaks; joined they are the text again. */
export function piecesOf(text: string): string[] {
  return text.split(/(\n+)/).flatMap((part) => {
    if (part === '' || part.startsWith('\n')) return part === '' ? [] : [part];
    const starts = splitSentences(part).map((one) => one.start);
    const cuts = [0, ...starts.slice(1), part.length];
    return cuts.slice(1).map((end, at) => part.slice(cuts[at]!, end));
  });
}

const sameWords = (a: string, b: string): boolean => a.trim() === b.trim();

/** Changes of neighbouring sentences touch each other; where each side has as many, every sentence is looked at by itself. */
function oneByOne({ mine, base, theirs }: { mine: string[]; base: string[]; theirs: string[] }): string[] | null {
  if (mine.length !== base.length || theirs.length !== base.length) return null;
  const joined = base.map((one, at) => {
    if (sameWords(mine[at]!, one) || sameWords(mine[at]!, theirs[at]!)) return theirs[at]!;
    return sameWords(theirs[at]!, one) ? mine[at]! : null;
  });
  return joined.every((one) => one !== null) ? joined : null;
}

/**
 * Joins a person's changes of a derivative with new words for it, sentence by sentence; null where both changed the same
 * sentence, so that a person has to choose.
 */
export function joinWords(mine: string, base: string, theirs: string): string | null {
  const runs = mergeRuns(piecesOf(mine), piecesOf(base), piecesOf(theirs), (one) => one.trim() || one);
  const joined = runs.map((run) => (run.clash ? oneByOne(run) : run.tokens));
  if (joined.some((one) => one === null)) return null;
  return joined
    .flatMap((one) => one ?? [])
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
