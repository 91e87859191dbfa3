import type { ComponentChildren } from 'preact';
import { EmptyState, type IconName } from '../../../ui/index.ts';

/** A part of the briefing: the finding as its title, what was measured below it, then the chart. */
export const Tile = (p: {
  id: string;
  span: 4 | 5 | 6 | 7 | 12;
  title: string;
  sub?: string;
  aside?: ComponentChildren;
  children: ComponentChildren;
}) => (
  <section class={`tile c${p.span}`} id={p.id} aria-labelledby={`h-${p.id}`}>
    <div class="row between top wrapx">
      <div>
        <h2 id={`h-${p.id}`}>{p.title}</h2>
        {p.sub && <p class="sub">{p.sub}</p>}
      </div>
      {p.aside}
    </div>
    {p.children}
  </section>
);

/** What a part of the briefing says before there is anything to measure. */
export const EmptyTile = (p: { id: string; span: 4 | 5 | 6 | 7 | 12; title: string; text: string; icon: IconName }) => (
  <section class={`tile c${p.span}`} id={p.id} aria-label={p.title}>
    <EmptyState title={p.title} icon={p.icon}>
      {p.text}
    </EmptyState>
  </section>
);
