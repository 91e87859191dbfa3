import type { Editor } from '@tiptap/core';
import type { Locale } from '../../../../kernel/i18n.ts';
import type { FigureAttrs } from '../../../nodes/figure.ts';
import { insertWords } from '../../insert-words.ts';
import type { ImageChoice } from './insert-image.tsx';

export type InsertKind = 'table' | 'image' | 'footnote' | 'embed' | 'help';
type Attrs = Record<string, unknown>;

/** Where an image of this item is, and where new ones go. */
export const mediaBase = (editor: Editor): string => editor.view.dom.parentElement?.dataset.media ?? '';

const wordsHere = () => insertWords((document.documentElement.lang === 'en' ? 'en' : 'id') satisfies Locale);

/** The dialogs come when one is first opened; the page is there without them. */
const dialogs = () => import('./insert-dialogs.tsx');

/** The node that the selection holds or stands in, of one kind, with the position before it. */
export function nodeHere(editor: Editor, type: string): { attrs: Attrs; pos: number; size: number } | null {
  const { selection } = editor.state;
  const held = 'node' in selection ? (selection.node as typeof editor.state.doc) : null;
  if (held?.type.name === type) return { attrs: held.attrs, pos: selection.from, size: held.nodeSize };
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (node.type.name === type) return { attrs: node.attrs, pos: $from.before(depth), size: node.nodeSize };
  }
  return null;
}

/** Puts the cursor back into the text at once: Tiptap waits for the next frame, and what a quick writer types before it would be lost. */
export function backToText(editor: Editor): void {
  editor.view.focus();
}

/** A chain of commands with the cursor back in the text. */
export function inText(editor: Editor): ReturnType<Editor['chain']> {
  backToText(editor);
  return editor.chain();
}

/** A table, figure or embed stands behind the block at the cursor, or in its place when that is an empty line. */
function insertBlock(editor: Editor, node: object): void {
  const { $from } = editor.state.selection;
  const top = $from.depth > 0 ? $from.node(1) : null;
  const empty = top?.type.name === 'paragraph' && top.content.size === 0;
  const [from, to] = top
    ? [empty ? $from.before(1) : $from.after(1), $from.after(1)]
    : [editor.state.selection.to, editor.state.selection.to];
  inText(editor).insertContentAt({ from, to }, node).run();
  // A writer must be able to go on below what ends the text.
  const last = editor.state.doc.lastChild;
  if (last && last.type.spec.group === 'exhibit')
    editor.commands.insertContentAt(editor.state.doc.content.size, { type: 'paragraph' }, { updateSelection: false });
}

function setAttrs(editor: Editor, pos: number, attrs: object): void {
  editor.view.dispatch(
    editor.state.tr.setNodeMarkup(pos, undefined, { ...editor.state.doc.nodeAt(pos)?.attrs, ...attrs }),
  );
  backToText(editor);
}

/** Opens the dialog of one kind, filled with what is at the cursor, and puts what the person decides into the text. */
export async function openInsert(kind: InsertKind, editor: Editor): Promise<void> {
  const { askEmbed, askFootnote, askTable, showHelp } = await dialogs();
  const words = wordsHere();
  if (kind === 'help') await showHelp(words);
  if (kind === 'image') return openImage(editor);
  if (kind === 'table') {
    const size = await askTable(words);
    if (size && !nodeHere(editor, 'table')) insertBlock(editor, tableOf(size));
    const first = nodeHere(editor, 'table');
    if (first)
      inText(editor)
        .setTextSelection(first.pos + 4)
        .run();
  }
  const here = kind === 'footnote' || kind === 'embed' ? nodeHere(editor, kind) : null;
  if (kind === 'footnote') {
    const text = await askFootnote(words, String(here?.attrs.text ?? ''));
    if (text && here) setAttrs(editor, here.pos, { text });
    else if (text)
      inText(editor).insertContentAt(editor.state.selection.to, { type: 'footnote', attrs: { text } }).run();
  }
  if (kind === 'embed') {
    const attrs = await askEmbed(words, here?.attrs as { address: string; title: string } | undefined);
    if (attrs && here) setAttrs(editor, here.pos, attrs);
    else if (attrs) insertBlock(editor, { type: 'embed', attrs });
  }
  backToText(editor);
}

function tableOf({ rows, columns, head }: { rows: number; columns: number; head: boolean }): object {
  const row = (r: number) => ({
    type: 'tableRow',
    content: Array.from({ length: columns }, () => ({
      type: head && r === 0 ? 'tableHeader' : 'tableCell',
      content: [{ type: 'paragraph' }],
    })),
  });
  return { type: 'table', content: Array.from({ length: rows }, (_, r) => row(r)) };
}

/** Opens the dialog of an image: the one at the cursor, a new one, or a file that was pasted or dropped. */
export async function openImage(editor: Editor, file?: File): Promise<void> {
  const { askImage } = await import('./insert-image.tsx');
  const here = file ? null : nodeHere(editor, 'figure');
  const choice: ImageChoice | null = await askImage(wordsHere(), mediaBase(editor), {
    ...(here ? { present: here.attrs as FigureAttrs } : {}),
    ...(file ? { file } : {}),
  });
  if (choice) {
    const { caption, ...attrs } = choice;
    if (here) setAttrs(editor, here.pos, attrs);
    else {
      const content = caption ? [{ type: 'text', text: caption }] : [];
      insertBlock(editor, { type: 'figure', attrs, content: [{ type: 'caption', content }] });
    }
  }
  backToText(editor);
}

/** Takes what is at the cursor out of the text. */
export function removeHere(editor: Editor, type: string): void {
  const here = nodeHere(editor, type);
  if (here)
    inText(editor)
      .deleteRange({ from: here.pos, to: here.pos + here.size })
      .run();
}
