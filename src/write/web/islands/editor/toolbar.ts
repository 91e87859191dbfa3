import type { Editor } from '@tiptap/core';
import { isSafeHref } from '../../../safe-href.ts';

type Chain = ReturnType<Editor['chain']>;

const commands: Record<
  string,
  { run: (chain: Chain) => Chain; active?: (editor: Editor) => boolean; can?: (editor: Editor) => boolean }
> = {
  bold: { run: (c) => c.toggleBold(), active: (e) => e.isActive('bold') },
  italic: { run: (c) => c.toggleItalic(), active: (e) => e.isActive('italic') },
  heading: { run: (c) => c.toggleHeading({ level: 2 }), active: (e) => e.isActive('heading', { level: 2 }) },
  quote: { run: (c) => c.toggleQuote(), active: (e) => e.isActive('blockquote') },
  list: { run: (c) => c.toggleBulletList(), active: (e) => e.isActive('bulletList') },
  undo: { run: (c) => c.undo(), can: (e) => e.can().undo() },
  redo: { run: (c) => c.redo(), can: (e) => e.can().redo() },
};

/** Brings the toolbar to life: buttons with `data-do`, arrow keys between them, Alt+F10 to reach it and Escape to leave it. */
export function startToolbar(bar: HTMLElement, linkForm: HTMLFormElement, editor: Editor): void {
  const buttons = [...bar.querySelectorAll<HTMLButtonElement>('button[data-do]')];
  const focusOn = (button: HTMLButtonElement) => {
    for (const one of buttons) one.tabIndex = one === button ? 0 : -1;
    button.focus();
  };
  for (const [i, button] of buttons.entries()) {
    button.tabIndex = i === 0 ? 0 : -1;
    button.addEventListener('click', () => {
      const command = commands[button.dataset.do ?? ''];
      if (command) command.run(editor.chain().focus()).run();
      else openLinkForm(linkForm, editor);
    });
  }
  bar.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (event.key === 'Escape') editor.commands.focus();
    else if (at < 0) return;
    else if (step) focusOn(buttons[(at + step + buttons.length) % buttons.length]!);
    else if (event.key === 'Home') focusOn(buttons[0]!);
    else if (event.key === 'End') focusOn(buttons.at(-1)!);
    else return;
    event.preventDefault();
  });
  editor.view.dom.addEventListener('keydown', (event) => {
    if (!event.altKey || event.key !== 'F10') return;
    event.preventDefault();
    focusOn(buttons.find((one) => one.tabIndex === 0) ?? buttons[0]!);
  });
  const refresh = () => {
    for (const button of buttons) {
      const command = commands[button.dataset.do ?? ''];
      const active = command ? command.active?.(editor) : editor.isActive('link');
      if (active !== undefined) button.setAttribute('aria-pressed', String(active));
      if (command?.can) button.setAttribute('aria-disabled', String(!command.can(editor)));
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
    editor.commands.focus();
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
    const chain = editor.chain().focus().extendMarkRange('link');
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
    editor.chain().focus().extendMarkRange('link').unsetLink().run();
    close();
  });
  form.querySelector('[data-do=cancel]')?.addEventListener('click', close);
}
