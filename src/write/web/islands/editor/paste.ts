import { type Editor, Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { insertWords } from '../../insert-words.ts';
import { cleanPasted } from './clean-pasted.ts';
import { openImage } from './insert-desk.ts';
import { setStylesAside } from './paste-dom.ts';

const IMAGE = /^image\/(jpeg|png|webp|avif|gif)$/;

/** Says something about a paste below the toolbar, where screen readers hear it. */
function say(text: string): void {
  const place = document.getElementById('pesan-tempel');
  if (place) place.textContent = text;
}

/** A copy of our own text brings its figures; those of another item have no image here. */
function ownFigures(doc: Document, view: EditorView): number {
  const known = new Set<string>();
  view.state.doc.descendants((node) => {
    if (node.type.name === 'figure') known.add(String(node.attrs.key));
    return !node.isTextblock;
  });
  const strangers = [...doc.querySelectorAll('figure[data-key]')].filter(
    (one) => !known.has(one.getAttribute('data-key') ?? ''),
  );
  for (const one of strangers) one.remove();
  return strangers.length;
}

function clean(html: string, view: EditorView): string {
  const doc = new DOMParser().parseFromString(setStylesAside(html), 'text/html');
  const own = doc.querySelector('[data-pm-slice]') !== null;
  const left = own ? ownFigures(doc, view) : cleanPasted(doc).images;
  say(left > 0 ? insertWords(document.documentElement.lang === 'en' ? 'en' : 'id').pastedWithoutImages(left) : '');
  return doc.body.innerHTML;
}

/** One image and no words: a picture from a screen, a camera or another page. */
function imageAlone(data: DataTransfer | null): File | null {
  const file = [...(data?.files ?? [])].find((one) => IMAGE.test(one.type));
  if (!file || !data) return null;
  const html = new DOMParser().parseFromString(setStylesAside(data.getData('text/html')), 'text/html');
  const words = (html.body.textContent ?? '').trim() + data.getData('text/plain').trim();
  return words === '' ? file : null;
}

/** Cleans what is pasted or dropped; a picture by itself is added to the item, with the question what it shows. */
export const Paste = Extension.create({
  name: 'paste',
  addProseMirrorPlugins() {
    const editor: Editor = this.editor;
    const take = (event: Event, data: DataTransfer | null): boolean => {
      const file = imageAlone(data);
      if (!file) return false;
      event.preventDefault();
      openImage(editor, file);
      return true;
    };
    return [
      new Plugin({
        props: {
          transformPastedHTML: (html, view) => clean(html, view),
          handlePaste: (_view, event) => take(event, event.clipboardData),
          handleDrop: (_view, event, _slice, moved) => !moved && take(event, event.dataTransfer),
        },
      }),
    ];
  },
});
