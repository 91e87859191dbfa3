import { startGrowing } from './grow.ts';

type Head = { headline: string; standfirst: string };

/** The two fields above the body, which grow with their text; `next` moves on into the body. */
export function startHeadFields(headline: HTMLTextAreaElement, standfirst: HTMLTextAreaElement, next: () => void) {
  const fits = [startGrowing(headline, () => standfirst.focus()), startGrowing(standfirst, next)];
  const put = (field: HTMLTextAreaElement, text: string) => {
    if (field.value === text) return;
    const { selectionStart, selectionEnd } = field;
    field.value = text;
    if (document.activeElement === field) field.setSelectionRange(selectionStart, selectionEnd);
  };
  return {
    headline,
    read: (): Head => ({ headline: headline.value, standfirst: standfirst.value }),
    /** Shows other words without telling anyone that they were typed. */
    write(head: Head): void {
      put(headline, head.headline);
      put(standfirst, head.standfirst);
      for (const fit of fits) fit();
    },
    onInput(run: () => void): void {
      for (const field of [headline, standfirst]) field.addEventListener('input', run);
    },
    lock(locked: boolean): void {
      for (const field of [headline, standfirst]) field.readOnly = locked;
    },
  };
}

export type HeadFields = ReturnType<typeof startHeadFields>;
