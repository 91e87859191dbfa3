import type { Range } from '../../language/ranges.ts';
import type { TwoLanguages } from '../facts/types.ts';
import { howTo } from './how-to.ts';
import type { SentenceView } from './sentence-view.ts';
import type { Evidence, Finding, FindingKind } from './types.ts';

/** A problem as a check states it; `range` counts within the sentence, `fix` is the text to put there. */
export type Problem = {
  kind: FindingKind;
  weight: Finding['weight'];
  range: Range;
  what: TwoLanguages;
  why: TwoLanguages;
  /** What to do; the usual advice for the kind unless told. */
  how?: TwoLanguages;
  word?: string;
  fix?: string | undefined;
  evidence?: Evidence[] | undefined;
};

/** A problem of a block, in offsets of the block; `words` and `context` make its id. */
export type BlockProblem = Problem & { block: number | string; words: string; context: string };

function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(36);
}

const shortened = (words: string): string => (words.length > 60 ? `${words.slice(0, 57)}…` : words);

function fixOf(replacement: string): NonNullable<Finding['fix']> {
  const said = shortened(replacement);
  const label =
    replacement === '' ? { id: 'Hapus', en: 'Delete' } : { id: `Ganti dengan “${said}”`, en: `Replace by “${said}”` };
  return { label, replacement };
}

/** Marks a range of a block; the id stays the same as long as kind, `words` and `context` stay the same. */
export function blockFinding(problem: BlockProblem): Finding {
  const { kind, weight, range, what, why, how, word, fix, evidence, block, words, context } = problem;
  return {
    id: `${kind}-${fingerprint(`${kind}|${words}|${context}`)}`,
    kind,
    weight,
    block,
    start: range.start,
    end: range.end,
    what,
    why,
    how: how ?? howTo(kind, fix),
    ...(word === undefined ? {} : { word }),
    ...(fix === undefined ? {} : { fix: fixOf(fix) }),
    ...(evidence === undefined || evidence.length === 0 ? {} : { evidence }),
  };
}

/** Marks a passage of a sentence; the id stays the same as long as kind, passage and sentence stay the same. */
export function finding(view: SentenceView, problem: Problem): Finding {
  const { start, end } = problem.range;
  return blockFinding({
    ...problem,
    block: view.block.id,
    range: { start: view.offset + start, end: view.offset + end },
    words: view.text.slice(start, end),
    context: view.text,
  });
}
