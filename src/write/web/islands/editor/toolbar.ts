import type { Editor } from '@tiptap/core';
import { isSafeHref } from '../../../safe-href.ts';
import { startContextTools } from './context-tools.ts';
import { backToText, type InsertKind, inText, nodeHere, openInsert } from './insert-desk.ts';

type Chain = ReturnType<Editor['chain']>;

const commands: Record<
  string,
  { run: (chain: Chain) => Chain; active?: (editor: Editor) => boolean; can?: (editor: Editor) => boolean }
> = {
  bold: { run: (c) => c.toggleBold(), active: (e) => e.isActive('bold') },
  italic: { run: (c) => c.toggleItalic(), active: (e) => e.isActive('italic') },
  heading: { run: (c) => c.toggleHeading({ level: 2 }), active: (e) => e.isActive('heading', { level: 2 }) },
  heading3: { run: (c) => c.toggleHeading({ level: 3 }), active: (e) => e.isActive('heading', { level: 3 }) },
  quote: { run: (c) => c.toggleQuote(), active: (e) => e.isActive('blockquote') },
  list: { run: (c) => c.toggleBulletList(), active: (e) => e.isActive('bulletList') },
  ordered: { run: (c) => c.toggleOrderedList(), active: (e) => e.isActive('orderedList') },
  undo: { run: (c) => c.undo(), can: (e) => e.can().undo() },
  redo: { run: (c) => c.redo(), can: (e) => e.can().redo() },
};

const INSERTS: ReadonlySet<string> = new Set<InsertKind>(['table', 'image', 'footnote', 'embed', 'help']);

/** Lets the arrow keys move among the buttons of a bar, of which Tab reaches one; Escape goes back to the text. */
function roving(bar: HTMLElement, editor: Editor) {
  let buttons: HTMLButtonElement[] = [];
  const focusOn = (button: HTMLButtonElement) => {
    for (const one of buttons) one.tabIndex = one === button ? 0 : -1;
    button.focus();
  };
  bar.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Escape') backToText(editor);
    else if (event.key === '?') openInsert('help', editor);
    else if (at < 0) return;
    else if (step) focusOn(buttons[(at + step + buttons.length) % buttons.length]!);
    else if (event.key === 'Home') focusOn(buttons[0]!);
    else if (event.key === 'End') focusOn(buttons.at(-1)!);
    else return;
    event.preventDefault();
  });
  return {
    set(next: HTMLButtonElement[]) {
      buttons = next;
      for (const [i, button] of buttons.entries()) button.tabIndex = i === 0 ? 0 : -1;
    },
    enter() {
      const first = buttons.find((one) => one.tabIndex === 0) ?? buttons[0];
      if (first) focusOn(first);
    },
  };
}

/** Brings the toolbar to life: buttons with `data-do`, arrow keys between them, Alt+F10 to reach it and Escape to leave it; below it the tools of what the cursor stands in. */
export function startToolbar(bar: HTMLElement, linkForm: HTMLFormElement, editor: Editor): void {
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>('button[data-do]')];
  const rove = roving(bar, editor);
  rove.set(buttons);
  for (const button of buttons)
    button.addEventListener('click', () => {
      const act = button.dataset.do ?? '';
      const command = commands[act];
      if (command) command.run(inText(editor)).run();
      else if (INSERTS.has(act)) openInsert(act as InsertKind, editor);
      else openLinkForm(linkForm, editor);
    });
  const context = document.getElementById('alat-bagian');
  const roveContext = context && roving(context, editor);
  if (context && roveContext) startContextTools(context, editor, roveContext.set);
  editor.view.dom.addEventListener('keydown', (event) => {
    if (!event.altKey || event.key !== 'F10') return;
    event.preventDefault();
    // With Shift to the tools of this part, when there are any.
    if (event.shiftKey && context && !context.hidden) roveContext?.enter();
    else rove.enter();
  });
  const refresh = () => {
    for (const button of buttons) {
      const act = button.dataset.do ?? '';
      const command = commands[act];
      const active = command ? command.active?.(editor) : INSERTS.has(act) ? undefined : editor.isActive('link');
      if (active !== undefined) button.setAttribute('aria-pressed', String(active));
      if (command?.can) button.setAttribute('aria-disabled', String(!command.can(editor)));
      if (act === 'table') button.setAttribute('aria-disabled', String(nodeHere(editor, 'table') !== null));
    }
  };
  editor.on('transaction', refresh);
  refresh();
  startLinkForm(linkForm, editor);
  bar.hidden = false;
}

/** Opens the field for a link's address, with the address of the link at the cursor. */
export function openLinkForm(form: HTMLFormElement, editor: Editor): void {
  const field = form.elements.namedItem('href') as HTMLInputElement;
  field.value = String(editor.getAttributes('link').href ?? '');
  form.hidden = false;
  field.focus();
  field.select();
}

function startLinkForm(form: HTMLFormElement, editor: Editor): void {
  const field = form.elements.namedItem('href') as HTMLInputElement;
  const complaint = form.querySelector<HTMLElement>('[role=alert]');
  const close = () => {
    form.hidden = true;
    if (complaint) complaint.hidden = true;
    backToText(editor);
  };
  const set = () => {
    const typed = field.value.trim();
    const href = /^[^\s:/]+\.[^\s:]+$/.test(typed) ? `https://${typed}` : typed;
    if (!isSafeHref(href)) {
      if (complaint) complaint.hidden = false;
      field.setAttribute('aria-invalid', 'true');
      return;
    }
    field.removeAttribute('aria-invalid');
    const { empty } = editor.state.selection;
    const chain = inText(editor).extendMarkRange('link');
    if (empty && !editor.isActive('link'))
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run();
    else chain.setLink({ href }).run();
    close();
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    set();
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  form.querySelector('[data-do=unlink]')?.addEventListener('click', () => {
    inText(editor).extendMarkRange('link').unsetLink().run();
    close();
  });
  form.querySelector('[data-do=cancel]')?.addEventListener('click', close);
}
