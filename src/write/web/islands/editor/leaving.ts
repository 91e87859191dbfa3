import type { Autosave } from './autosave.ts';

/** Forms that leave the page wait until the text is saved; a button that may not be pressed yet says why instead. */
export function startLeaving(autosave: Autosave): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (form.id === 'tulis') {
      event.preventDefault();
      void autosave.flush();
    }
    if (form.dataset.flush === undefined) return;
    event.preventDefault();
    const barred = form.querySelector('[aria-disabled=true]');
    void autosave.flush().then((done) => {
      if (done && !barred) form.submit();
    });
  });
  addEventListener('beforeunload', (event) => {
    if (autosave.pending()) event.preventDefault();
  });
  addEventListener('pagehide', () => autosave.retry());
  addEventListener('online', () => autosave.retry());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && autosave.pending()) autosave.retry();
  });
}
