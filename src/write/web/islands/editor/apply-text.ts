import type { Editor } from '@tiptap/core';
import { type Fragment, type Node, Slice } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { differences } from '../../../adapters/three-way.ts';
import type { DocumentJson } from '../../../document.ts';
import { alignBlocks, keptOrder } from '../../../together/align-blocks.ts';
import { keepCursor } from './keep-cursor.ts';

/** Marks a change that came from the server; it is neither saved again nor undone by this writer. */
export const REMOTE = 'remote';

const children = (node: Node): Node[] => Array.from({ length: node.childCount }, (_, i) => node.child(i));
const keyOf = (node: Node): string => JSON.stringify(node.toJSON());

/** A body in the form in which the editor itself would write it, so that the two can be compared. */
export const inEditorForm = (editor: Editor, body: DocumentJson): DocumentJson =>
  editor.schema.nodeFromJSON(body).toJSON() as DocumentJson;

/** Makes the editor show a body by the smallest changes, so that the writer's cursor and undo history stay theirs. */
export function applyBody(editor: Editor, body: DocumentJson): void {
  const { state } = editor;
  const [old, next] = [children(state.doc), children(editor.schema.nodeFromJSON(body))];
  const json = (nodes: Node[]) => nodes.map((node) => node.toJSON() as DocumentJson['content'][number]);
  const from = alignBlocks(json(old), json(next));
  const kept = keptOrder(from);
  const tr = state.tr;
  // From the end to the beginning, so that the places of what is still to be done stay as they are.
  let at = state.doc.content.size;
  let left = old.length;
  const dropTo = (index: number) => {
    const end = at;
    while (left > index) {
      left -= 1;
      at -= old[left]!.nodeSize;
    }
    if (end > at) tr.delete(at, end);
  };
  for (let i = next.length - 1; i >= 0; i -= 1) {
    if (!kept.has(i)) {
      tr.insert(at, next[i]!);
      continue;
    }
    dropTo(from[i]! + 1);
    left -= 1;
    at -= old[left]!.nodeSize;
    applyBlock(tr, at, old[left]!, next[i]!);
  }
  dropTo(0);
  if (!tr.docChanged) return;
  keepCursor(state, tr);
  editor.view.dispatch(tr.setMeta('addToHistory', false).setMeta(REMOTE, true));
}

function applyBlock(tr: Transaction, at: number, old: Node, next: Node): void {
  if (!old.sameMarkup(next)) {
    tr.replaceWith(at, at + old.nodeSize, next);
    return;
  }
  if (old.isTextblock) {
    applyWords(tr, at + 1, old, next);
    return;
  }
  const start = old.content.findDiffStart(next.content);
  const end = old.content.findDiffEnd(next.content as Fragment);
  if (start === null || !end) return;
  const overlap = start - Math.min(end.a, end.b);
  const more = Math.max(0, overlap);
  tr.replace(at + 1 + start, at + 1 + end.a + more, next.slice(start, end.b + more));
}

/** Words of a text block with their places. */
function wordsOf(block: Node): { key: string; at: number; size: number }[] {
  const words: { key: string; at: number; size: number }[] = [];
  block.forEach((node, offset) => {
    const marks = JSON.stringify(node.marks.map((mark) => mark.toJSON()));
    if (!node.isText) words.push({ key: keyOf(node), at: offset, size: node.nodeSize });
    else
      for (const found of (node.text ?? '').matchAll(/\S+|\s+/g))
        words.push({ key: found[0] + marks, at: offset + found.index, size: found[0].length });
  });
  return words;
}

function applyWords(tr: Transaction, at: number, old: Node, next: Node): void {
  const [a, b] = [wordsOf(old), wordsOf(next)];
  const place = (words: typeof a, i: number, block: Node): number => words[i]?.at ?? block.content.size;
  const gaps = differences(
    a.map((word) => word.key),
    b.map((word) => word.key),
  );
  for (const { from, to } of gaps.reverse()) {
    const fresh = next.content.cut(place(b, to[0], next), place(b, to[0] + to[1], next));
    tr.replace(at + place(a, from[0], old), at + place(a, from[0] + from[1], old), new Slice(fresh, 0, 0));
  }
}
