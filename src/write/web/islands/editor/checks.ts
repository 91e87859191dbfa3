import type { Editor } from '@tiptap/core';
import type { SavedView } from '../../editor-model.ts';
import type { Autosave } from './autosave.ts';
import { inText } from './insert-desk.ts';
import { findingRange } from './passages.ts';
import type { Sending } from './send.ts';

type Parts = {
  root: HTMLElement;
  editor: Editor;
  headline: HTMLTextAreaElement;
  autosave: Autosave;
  sending: Sending;
  show: (saved: SavedView) => void;
};

/** Makes the cards of the check work in place: fixes, reasons, headline choices, and the way to a marked passage. */
export function startChecks(parts: Parts): void {
  const { root, editor } = parts;
  root.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    const act = form.dataset.act;
    if (!act) return;
    event.preventDefault();
    if (act === 'fix') void fix(form, parts);
    else if (act === 'mark') void mark(form, parts);
    else if (act === 'headline') useHeadline(form, parts);
  });
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('[data-go]');
    const range = link && findingRange(editor.state, link.dataset.go ?? '');
    if (!range) return;
    event.preventDefault();
    inText(editor).setTextSelection(range).scrollIntoView().run();
  });
}

/** Applies a fix where its passage is now; one above the body, or whose words are gone, is left to the server. */
async function fix(form: HTMLFormElement, { editor, autosave }: Parts): Promise<void> {
  const range = findingRange(editor.state, fieldOf(form, 'finding'));
  if (!range) {
    if (await autosave.flush()) form.submit();
    return;
  }
  const replacement = fieldOf(form, 'replacement');
  const { doc } = editor.state;
  const spaced =
    replacement === '' &&
    /^\s?$/.test(doc.textBetween(Math.max(0, range.from - 1), range.from)) &&
    doc.textBetween(range.to, Math.min(doc.content.size, range.to + 1)) === ' ';
  inText(editor)
    .command(({ tr }) => {
      tr.insertText(replacement, range.from, spaced ? range.to + 1 : range.to);
      return true;
    })
    .run();
  await autosave.flush();
}

async function mark(form: HTMLFormElement, { autosave, sending, show }: Parts): Promise<void> {
  if (!(await autosave.flush())) return;
  const fields = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  const answer = await sending.post(form.action, fields);
  if (answer.kind === 'saved' && answer.saved.saved) {
    show(answer.saved.saved);
    return;
  }
  const field = form.querySelector('textarea');
  if (answer.kind !== 'refused' || !field) {
    form.submit();
    return;
  }
  field.setCustomValidity(answer.message);
  field.reportValidity();
  field.addEventListener('input', () => field.setCustomValidity(''), { once: true });
}

function useHeadline(form: HTMLFormElement, { headline, autosave }: Parts): void {
  headline.value = fieldOf(form, 'headline');
  headline.dispatchEvent(new Event('input'));
  void autosave.flush();
}

const fieldOf = (form: HTMLFormElement, name: string): string => String(new FormData(form).get(name) ?? '');
