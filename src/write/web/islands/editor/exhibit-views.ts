import { type Editor, Extension } from '@tiptap/core';
import type { Node as SchemaNode } from '@tiptap/pm/model';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import { imageFile } from '../../../media/image-sizes.ts';
import { insertWords } from '../../insert-words.ts';
import { mediaBase, nodeHere, openInsert } from './insert-desk.ts';

const element = (tag: string, className: string): HTMLElement => {
  const made = document.createElement(tag);
  made.className = className;
  return made;
};

/** A figure: the image, what it shows in words, and its caption, which is written in place. */
function figureView(editor: Editor, first: SchemaNode): NodeView {
  const words = insertWords(document.documentElement.lang === 'en' ? 'en' : 'id');
  const dom = element('figure', 'fig-edit');
  const img = document.createElement('img');
  const said = element('p', 'fig-said');
  const contentDOM = element('div', 'fig-caption');
  said.contentEditable = 'false';
  img.draggable = false;
  dom.append(img, contentDOM, said);
  const draw = ({ attrs }: SchemaNode) => {
    const src = `${mediaBase(editor)}/${imageFile(String(attrs.key), 960)}`;
    if (img.getAttribute('src') !== src) img.src = src;
    img.alt = String(attrs.alt);
    img.width = Number(attrs.width);
    img.height = Number(attrs.height);
    const missing = !attrs.decorative && !attrs.alt;
    said.textContent = [
      attrs.decorative ? words.decorative : String(attrs.alt) || words.altNone,
      ...(attrs.credit ? [`${words.credit}: ${attrs.credit}`] : []),
    ].join(' · ');
    said.classList.toggle('bad', missing);
    contentDOM.dataset.hint = words.caption;
  };
  draw(first);
  return {
    dom,
    contentDOM,
    update(node) {
      if (node.type !== first.type) return false;
      draw(node);
      return true;
    },
    ignoreMutation: (mutation) => mutation.type !== 'selection' && !contentDOM.contains(mutation.target),
  };
}

/** Behind a table, figure or quote stands a line on which the writer goes on. */
function leave(editor: Editor): boolean {
  const here = ['table', 'figure', 'embed', 'blockquote'].map((type) => nodeHere(editor, type)).find((one) => one);
  if (!here) return false;
  return editor.commands.command(({ tr, state, dispatch }) => {
    const after = here.pos + here.size;
    if (dispatch) {
      const next = state.doc.nodeAt(after);
      const waits = next?.type.name === 'paragraph' && next.content.size === 0;
      if (!waits) tr.insert(after, state.schema.nodes.paragraph!.create());
      tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView();
    }
    return true;
  });
}

/** The kind of the chosen footnote or embed, or of the figure whose image is chosen. */
function chosen(editor: Editor): 'footnote' | 'embed' | 'image' | null {
  const { selection } = editor.state;
  const name = 'node' in selection ? (selection.node as SchemaNode).type.name : '';
  return name === 'figure' ? 'image' : name === 'footnote' || name === 'embed' ? name : null;
}

/** Tables, figures, footnotes and embeds in the editor: how they look there and which keys act on them. */
export const Exhibits = Extension.create({
  name: 'exhibits',
  priority: 1100,
  addKeyboardShortcuts() {
    const open = () => {
      const kind = chosen(this.editor);
      if (kind) openInsert(kind, this.editor);
      return kind !== null;
    };
    const openNew = (kind: 'footnote' | 'help') => () => {
      openInsert(kind, this.editor);
      return true;
    };
    return {
      'Mod-Enter': () => leave(this.editor),
      Enter: open,
      'Mod-Alt-f': openNew('footnote'),
      'Mod-/': openNew('help'),
    };
  },
  addProseMirrorPlugins() {
    const { editor } = this;
    return [
      new Plugin({
        props: {
          nodeViews: { figure: (node) => figureView(editor, node) },
          handleDoubleClickOn: (_view: EditorView, _pos, node) => {
            const kind = node.type.name === 'figure' ? 'image' : node.type.name;
            if (kind !== 'image' && kind !== 'embed' && kind !== 'footnote') return false;
            if (kind !== chosen(editor) && kind !== 'image') return false;
            openInsert(kind, editor);
            return true;
          },
        },
      }),
    ];
  },
});
