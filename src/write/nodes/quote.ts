import { Node, wrappingInputRule } from '@tiptap/core';
import type { Node as SchemaNode } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    quotation: {
      /** Makes a quote of the paragraphs at the selection, or paragraphs of the quote. */
      toggleQuote: () => ReturnType;
      /** Gives the quote at the cursor a line for its speaker, or takes it away. */
      toggleAttribution: () => ReturnType;
    };
  }
}

type Found = { node: SchemaNode; pos: number };

/** The quote around the selection, with the position before it. */
export function quoteAt(state: EditorState): Found | null {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ($from.node(depth).type.name === 'blockquote') return { node: $from.node(depth), pos: $from.before(depth) };
  return null;
}

/** Puts what a quote holds in its place; the speaker's line becomes a paragraph. */
function unwrap(tr: Transaction, { node, pos }: Found): void {
  const { paragraph } = node.type.schema.nodes;
  const inner: SchemaNode[] = [];
  node.forEach((child) => {
    if (child.type.name !== 'attribution') inner.push(child);
    else if (child.content.size > 0) inner.push(paragraph!.create(null, child.content));
  });
  const before = tr.selection.from;
  tr.replaceWith(pos, pos + node.nodeSize, inner);
  tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(Math.max(before - 1, pos + 1), tr.doc.content.size))));
}

/** A quote: its paragraphs, and a line that says who spoke, if there is one. */
export const Quote = Node.create({
  name: 'blockquote',
  content: 'block+ attribution?',
  group: 'block',
  defining: true,
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: () => ['blockquote', 0],
  addCommands() {
    return {
      toggleQuote:
        () =>
        ({ state, tr, dispatch, commands }) => {
          const found = quoteAt(state);
          if (!found) return commands.wrapIn(this.name);
          if (dispatch) unwrap(tr, found);
          return true;
        },
      toggleAttribution:
        () =>
        ({ state, tr, dispatch }) => {
          const found = quoteAt(state);
          if (!found) return false;
          const { node, pos } = found;
          const end = pos + node.nodeSize - 1;
          const last = node.lastChild!;
          if (!dispatch) return true;
          if (last.type.name === 'attribution') tr.delete(end - last.nodeSize, end);
          else tr.insert(end, state.schema.nodes.attribution!.create());
          const near = last.type.name === 'attribution' ? end - last.nodeSize - 1 : end + 1;
          tr.setSelection(TextSelection.near(tr.doc.resolve(near), -1)).scrollIntoView();
          return true;
        },
    };
  },
  addKeyboardShortcuts() {
    return { 'Mod-Shift-b': () => this.editor.commands.toggleQuote() };
  },
  addInputRules() {
    return [wrappingInputRule({ find: /^\s*>\s$/, type: this.type })];
  },
});

/** The line below a quote that says who spoke. */
export const Attribution = Node.create({
  name: 'attribution',
  content: 'text*',
  marks: 'bold italic link',
  defining: true,
  parseHTML: () => [{ tag: 'footer', context: 'blockquote/' }],
  renderHTML: () => ['footer', 0],
  addKeyboardShortcuts() {
    const here = (state: EditorState) => state.selection.$from.parent.type === this.type;
    return {
      // A quote ends with its speaker: the next line is a paragraph behind it.
      Enter: () =>
        this.editor.commands.command(({ state, tr, dispatch }) => {
          const quote = here(state) ? quoteAt(state) : null;
          if (!quote) return false;
          const after = quote.pos + quote.node.nodeSize;
          if (dispatch) {
            tr.insert(after, state.schema.nodes.paragraph!.create());
            tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView();
          }
          return true;
        }),
      Backspace: () =>
        here(this.editor.state) && this.editor.state.selection.$from.parent.content.size === 0
          ? this.editor.commands.toggleAttribution()
          : false,
    };
  },
});
