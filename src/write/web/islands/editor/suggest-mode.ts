import type { Editor } from '@tiptap/core';
import type { Wording } from '../../../together/types.ts';
import type { TogetherWords } from '../../../together/words.ts';
import { applyBody } from './apply-text.ts';
import type { Autosave } from './autosave.ts';
import type { HeadFields } from './head-fields.ts';

type Parts = {
  button: HTMLButtonElement;
  editor: Editor;
  fields: HeadFields;
  words: TogetherWords;
  /** Whether this person may change the text itself; one who may not can only suggest. */
  canEdit: boolean;
  shared: () => Wording;
  say: (text: string) => void;
  /** Called when the mode has changed. */
  onChange: () => void;
};

/** The switch "Suggest": while it is on, what is typed becomes suggestions, and the text goes back to what is shared when it is off again. */
export function startSuggestMode({ button, editor, fields, words, canEdit, shared, say, onChange }: Parts) {
  let on = false;
  let autosave: Autosave | null = null;
  const look = () => {
    button.setAttribute('aria-pressed', String(on));
    editor.setEditable(canEdit || on, false);
    fields.lock(!(canEdit || on));
    document.getElementById('alat')?.toggleAttribute('hidden', !(canEdit || on));
    editor.view.dom.classList.toggle('suggesting', on);
  };
  const set = (next: boolean) => {
    on = next;
    look();
    say(on ? words.suggesting : '');
  };
  button.hidden = false;
  look();
  button.addEventListener('click', async () => {
    // What was typed in the mode before belongs to it.
    if (!autosave || !(await autosave.flush())) return;
    set(!on);
    if (!on) {
      fields.write(shared());
      applyBody(editor, shared().body);
    }
    onChange();
  });
  return {
    on: (): boolean => on,
    /** Goes on in the mode in which a copy was written. */
    resume: (): void => set(true),
    start(saver: Autosave): void {
      autosave = saver;
    },
  };
}

export type SuggestMode = ReturnType<typeof startSuggestMode>;
