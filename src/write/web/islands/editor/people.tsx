import { type Editor, Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { render } from 'preact';
import type { TogetherWords } from '../../../together/words.ts';
import type { PersonHere } from '../../live-routes.ts';

const key = new PluginKey<DecorationSet>('people');

function markAt(person: PersonHere, title: string): () => HTMLElement {
  return () => {
    const mark = document.createElement('span');
    mark.className = 'here-mark';
    mark.contentEditable = 'false';
    mark.setAttribute('aria-hidden', 'true');
    mark.title = title;
    mark.textContent = person.initials;
    return mark;
  };
}

/** Shows beside a block of the body who is writing there. */
export const People = Extension.create({
  name: 'people',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key,
      state: {
        init: () => DecorationSet.empty,
        apply: (tr, old) => (tr.getMeta(key) as DecorationSet | undefined) ?? old.map(tr.mapping, tr.doc),
      },
      props: { decorations: (state) => key.getState(state) },
    }),
  ],
});

function drawMarks(view: EditorView, people: PersonHere[], words: TogetherWords): void {
  const { doc } = view.state;
  const drawn = people.flatMap((person) => {
    if (person.block === null || person.block >= doc.childCount) return [];
    let at = 0;
    for (let i = 0; i < person.block; i += 1) at += doc.child(i).nodeSize;
    const block = doc.child(person.block);
    // A place where a cursor could stand; an atom has none inside, so its mark stands before it.
    const inside = block.isTextblock ? at + 1 : at;
    const title = words.isHere(person.name);
    return [
      Decoration.widget(inside, markAt(person, title), {
        side: -1,
        ignoreSelection: true,
        key: `${person.pageId}${title}`,
      }),
    ];
  });
  view.dispatch(view.state.tr.setMeta(key, DecorationSet.create(doc, drawn)).setMeta('addToHistory', false));
}

/** Shows who has the edition open, beside the text and above it, and says aloud who comes and goes. */
export function startPeople(editor: Editor, words: TogetherWords, say: (text: string) => void) {
  const place = document.getElementById('hadir');
  let before: Map<string, string> | null = null;
  return (all: PersonHere[]): void => {
    const others = all.filter((person) => !person.self);
    drawMarks(editor.view, others, words);
    const names = new Map(others.map((person) => [person.name, person.initials]));
    if (place) {
      place.hidden = names.size === 0;
      render(
        [...names].map(([name, initials]) => (
          <li key={name} class="ava" title={name}>
            <span aria-hidden="true">{initials}</span>
            <span class="sr">{name}</span>
          </li>
        )),
        place,
      );
    }
    if (before) {
      const known = before;
      for (const name of names.keys()) if (!known.has(name)) say(words.cameIn(name));
      for (const name of known.keys()) if (!names.has(name)) say(words.wentOut(name));
    }
    before = names;
  };
}

const PAUSE_MS = 700;

/** Tells the server in which block of the body the writer is, after a short pause; null while they are outside it. */
export function tellPlace(editor: Editor, tell: (block: number | null) => void): void {
  let last: number | null | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const block = editor.isFocused ? editor.state.selection.$head.index(0) : null;
      if (block === last) return;
      last = block;
      tell(block);
    }, PAUSE_MS);
  };
  editor.on('selectionUpdate', look);
  editor.on('focus', look);
  editor.on('blur', look);
}
