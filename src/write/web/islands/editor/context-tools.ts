import type { Editor } from '@tiptap/core';
import { MOST_COLUMNS, MOST_ROWS } from '../../../nodes/table-size.ts';
import { type InsertWords, insertWords } from '../../insert-words.ts';
import { type InsertKind, inText, nodeHere, openInsert, removeHere } from './insert-desk.ts';

type Tool = {
  word: keyof InsertWords;
  run: (editor: Editor) => unknown;
  /** Whether it is on, for those that switch something. */
  pressed?: (editor: Editor) => boolean;
  can?: (editor: Editor) => boolean;
};

const open = (word: keyof InsertWords, kind: InsertKind): Tool => ({ word, run: (e) => openInsert(kind, e) });
const remove = (word: keyof InsertWords, type: string): Tool => ({ word, run: (e) => removeHere(e, type) });

/** Rows and columns of the table at the cursor. */
function size(editor: Editor): { rows: number; columns: number } {
  const here = nodeHere(editor, 'table');
  const table = here && editor.state.doc.nodeAt(here.pos);
  const cells = table?.firstChild?.children ?? [];
  return { rows: table?.childCount ?? 0, columns: cells.reduce((sum, cell) => sum + Number(cell.attrs.colspan), 0) };
}

const mayGrow = (editor: Editor, by: 'rows' | 'columns'): boolean =>
  size(editor)[by] < (by === 'rows' ? MOST_ROWS : MOST_COLUMNS);

/** Whether the first row, or the first column, of the table at the cursor is all headings. */
function headed(editor: Editor, what: 'row' | 'column'): boolean {
  const here = nodeHere(editor, 'table');
  const table = here && editor.state.doc.nodeAt(here.pos);
  if (!table) return false;
  const cells =
    what === 'row' ? (table.firstChild?.children ?? []) : table.children.map((row) => row.firstChild ?? row);
  return cells.every((cell) => cell.type.name === 'tableHeader');
}

const TOOLS: Record<string, Tool[]> = {
  table: [
    { word: 'rowAbove', run: (e) => inText(e).addRowBefore().run(), can: (e) => mayGrow(e, 'rows') },
    { word: 'rowBelow', run: (e) => inText(e).addRowAfter().run(), can: (e) => mayGrow(e, 'rows') },
    { word: 'columnBefore', run: (e) => inText(e).addColumnBefore().run(), can: (e) => mayGrow(e, 'columns') },
    { word: 'columnAfter', run: (e) => inText(e).addColumnAfter().run(), can: (e) => mayGrow(e, 'columns') },
    { word: 'headRow', run: (e) => inText(e).toggleHeaderRow().run(), pressed: (e) => headed(e, 'row') },
    {
      word: 'headColumn',
      run: (e) => inText(e).toggleHeaderColumn().run(),
      pressed: (e) => headed(e, 'column'),
    },
    { word: 'deleteRow', run: (e) => inText(e).deleteRow().run() },
    { word: 'deleteColumn', run: (e) => inText(e).deleteColumn().run() },
    { word: 'deleteTable', run: (e) => inText(e).deleteTable().run() },
  ],
  blockquote: [
    {
      word: 'speaker',
      run: (e) => inText(e).toggleAttribution().run(),
      pressed: (e) => {
        const here = nodeHere(e, 'blockquote');
        return e.state.doc.nodeAt(here?.pos ?? 0)?.lastChild?.type.name === 'attribution';
      },
    },
  ],
  figure: [open('changeImage', 'image'), remove('deleteImage', 'figure')],
  embed: [open('changeEmbed', 'embed'), remove('deleteEmbed', 'embed')],
  footnote: [open('changeFootnote', 'footnote'), remove('deleteFootnote', 'footnote')],
};

/** Shows the tools of what the cursor stands in; `rove` takes over the buttons whenever they are others. */
export function startContextTools(
  bar: HTMLElement,
  editor: Editor,
  rove: (buttons: HTMLButtonElement[]) => void,
): void {
  const words = insertWords(document.documentElement.lang === 'en' ? 'en' : 'id');
  let shown = '';
  let buttons: { tool: Tool; button: HTMLButtonElement }[] = [];
  const build = (kind: string) => {
    shown = kind;
    buttons = (TOOLS[kind] ?? []).map((tool) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn sm';
      button.textContent = String(words[tool.word]);
      button.addEventListener('click', () => {
        if (!tool.can || tool.can(editor)) tool.run(editor);
      });
      return { tool, button };
    });
    bar.replaceChildren(...buttons.map(({ button }) => button));
    bar.hidden = buttons.length === 0;
    rove(buttons.map(({ button }) => button));
  };
  const refresh = () => {
    const kind = Object.keys(TOOLS).findLast((type) => nodeHere(editor, type)) ?? '';
    if (kind !== shown) build(kind);
    for (const { tool, button } of buttons) {
      if (tool.pressed) button.setAttribute('aria-pressed', String(tool.pressed(editor)));
      if (tool.can) button.setAttribute('aria-disabled', String(!tool.can(editor)));
    }
  };
  editor.on('transaction', refresh);
  refresh();
}
