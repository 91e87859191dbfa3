import type { ComponentChildren } from 'preact';

/** One labelled part of the sheet: half its width, all of it (`w`) or a third (`t`). */
export const Part = (p: { title: string; width?: 'w' | 't'; children: ComponentChildren }) => (
  <section class={p.width}>
    <h2>{p.title}</h2>
    {p.children}
  </section>
);
