import type { Node } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';

/** As many letters on each side say where a cursor stands. */
const AROUND = 24;

type Place = { before: string; after: string };

const textOf = (block: Node): string =>
  block.textBetween(0, block.content.size, '', (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : '\u2060'));

function placeIn(doc: Node, at: number): Place | null {
  const $at = doc.resolve(at);
  if (!$at.parent.isTextblock) return null;
  const text = textOf($at.parent);
  return {
    before: text.slice(Math.max(0, $at.parentOffset - AROUND), $at.parentOffset),
    after: text.slice($at.parentOffset, $at.parentOffset + AROUND),
  };
}

function agreement(a: Place, b: Place): number {
  let before = 0;
  while (before < Math.min(a.before.length, b.before.length) && a.before.at(-1 - before) === b.before.at(-1 - before))
    before += 1;
  let after = 0;
  while (after < Math.min(a.after.length, b.after.length) && a.after[after] === b.after[after]) after += 1;
  // The word that is being typed ends at the cursor, so what stands before it counts for more.
  return before * 2 + after;
}

/** Where in a document the surroundings are most like those of a place. */
function bestPlace(doc: Node, wanted: Place): { at: number; score: number } {
  let best = { at: -1, score: 0 };
  doc.descendants((node, start) => {
    if (!node.isTextblock) return true;
    const text = textOf(node);
    for (let offset = 0; offset <= text.length; offset += 1) {
      const here = {
        before: text.slice(Math.max(0, offset - AROUND), offset),
        after: text.slice(offset, offset + AROUND),
      };
      const score = agreement(wanted, here);
      if (score > best.score) best = { at: start + 1 + offset, score };
    }
    return false;
  });
  return best;
}

/**
 * Lets the writer's cursor stay with its words when another person's change carried them elsewhere, as when a paragraph was split or
 * moved. Where the cursor still stands between words like its own, nothing is done.
 */
export function keepCursor(state: EditorState, tr: Transaction): void {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || !selection.empty) return;
  const result = tr.mapping.mapResult(selection.head);
  if (!result.deletedBefore && !result.deletedAfter) return;
  const wanted = placeIn(state.doc, selection.head);
  const mapped = placeIn(tr.doc, tr.selection.head);
  if (!wanted || wanted.before + wanted.after === '') return;
  const found = bestPlace(tr.doc, wanted);
  if (found.score > (mapped ? agreement(wanted, mapped) : 0) && found.score >= 4)
    tr.setSelection(TextSelection.create(tr.doc, found.at));
}
