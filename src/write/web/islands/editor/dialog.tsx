import { type ComponentChildren, render, type VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type Draw<T> = (settle: (answer: T | null) => void) => VNode;

/** Opens a dialog over the page and waits for its answer; null when it was left. Focus is kept inside until then. */
export function ask<T>(draw: Draw<T>): Promise<T | null> {
  return new Promise((resolve) => {
    const place = document.createElement('div');
    document.body.append(place);
    let answer: T | null = null;
    const close = () => {
      render(null, place);
      place.remove();
      resolve(answer);
    };
    const settle = (given: T | null) => {
      answer = given;
      place.querySelector('dialog')?.close();
    };
    render(<Modal onClose={close}>{draw(settle)}</Modal>, place);
  });
}

function Modal({ children, onClose }: { children: ComponentChildren; onClose: () => void }): VNode {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // What stands in the first field is there to be typed over.
    const { activeElement } = document;
    if (activeElement instanceof HTMLInputElement) activeElement.select();
  }, []);
  return (
    <dialog ref={dialog} class="dlg" aria-labelledby="dlg-h" onClose={onClose}>
      {children}
    </dialog>
  );
}

type FrameProps = {
  title: string;
  submit: string;
  cancel: string;
  busy?: boolean;
  onSubmit: () => void;
  onCancel: () => void;
  children: ComponentChildren;
};

/** The form of a dialog: its title, its fields, and the two ways out of it. */
export function Frame({ title, submit, cancel, busy = false, onSubmit, onCancel, children }: FrameProps): VNode {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSubmit();
      }}
    >
      <h2 id="dlg-h">{title}</h2>
      {children}
      <div class="dlg-foot">
        <button type="button" class="btn line" onClick={onCancel}>
          {cancel}
        </button>
        <button type="submit" class="btn primary" aria-disabled={busy ? 'true' : undefined}>
          {submit}
        </button>
      </div>
    </form>
  );
}

/** A complaint below a field, said at once. */
export const Complaint = ({ id, text }: { id: string; text: string | null }): VNode => (
  <p class="error" id={id} role="alert" hidden={text === null}>
    {text}
  </p>
);
