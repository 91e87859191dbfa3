import { Editor, Extension } from '@tiptap/core';
import type { DocumentJson } from '../../../document.ts';
import { editorExtensions } from '../../../document-schema.ts';
import type { Passage } from '../../check-view.ts';
import { Exhibits } from './exhibit-views.ts';
import { Passages } from './passages.ts';
import { Paste } from './paste.ts';
import { People } from './people.tsx';

/** Opens the editor in its place on the page, with the name that screen readers say. */
export function makeEditor(place: HTMLElement, body: DocumentJson, passages: Passage[], openLink: () => void): Editor {
  const linkKey = Extension.create({
    name: 'linkKey',
    addKeyboardShortcuts: () => ({
      'Mod-k': () => {
        openLink();
        return true;
      },
    }),
  });
  return new Editor({
    element: place,
    injectCSS: false,
    content: body,
    extensions: [...editorExtensions(), Passages.configure({ passages }), Exhibits, Paste, People, linkKey],
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': place.dataset.label ?? '',
        'aria-describedby': 'keadaan',
        lang: place.lang,
        spellcheck: 'true',
      },
    },
  });
}

/** The body as the server takes it. */
export const bodyOf = (editor: Editor): DocumentJson => editor.getJSON() as DocumentJson;
