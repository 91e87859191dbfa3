import type { ComponentChildren } from 'preact';
import type { Locale } from '../../kernel/i18n.ts';
import type { IconName } from '../icons.ts';
import { uiWords } from '../words.ts';
import { Icon } from './icon.tsx';

export type Column = { label: string; number?: boolean };
export type Cell = ComponentChildren;

/** A real table: caption, column heads, row heads; numbers to the right; it scrolls in its own frame on a phone. */
export const Table = (p: {
  caption: string;
  columns: Column[];
  rows: Cell[][];
  total?: Cell[];
  hideCaption?: boolean;
}) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
  <div class="table-frame" role="group" aria-label={p.caption} tabIndex={0}>
    <table class="tbl">
      <caption class={p.hideCaption ? 'sr' : undefined}>{p.caption}</caption>
      <thead>
        <tr>
          {p.columns.map((c) => (
            <th scope="col" class={c.number ? 'num' : undefined} key={c.label}>
              {c.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {p.rows.map((row, r) => (
          <Row cells={row} columns={p.columns} key={r} />
        ))}
      </tbody>
      {p.total && (
        <tfoot>
          <Row cells={p.total} columns={p.columns} />
        </tfoot>
      )}
    </table>
  </div>
);

const Row = ({ cells, columns }: { cells: Cell[]; columns: Column[] }) => (
  <tr>
    {cells.map((cell, i) =>
      i === 0 ? (
        <th scope="row" key={i}>
          {cell}
        </th>
      ) : (
        <td class={columns[i]?.number ? 'num' : undefined} key={i}>
          {cell}
        </td>
      ),
    )}
  </tr>
);

/** Leads from page to page of a list; nothing when there is only one. */
export const Pager = ({
  page,
  pages,
  hrefOf,
  locale,
}: {
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
  locale: Locale;
}) => {
  if (pages <= 1) return null;
  const w = uiWords(locale);
  return (
    <nav class="pager" aria-label={w.pages}>
      {page > 1 ? (
        <a class="btn line" rel="prev" href={hrefOf(page - 1)}>
          <Icon name="chevron-left" />
          {w.previous}
        </a>
      ) : (
        <span />
      )}
      <span class="muted">{w.pageOf(page, pages)}</span>
      {page < pages ? (
        <a class="btn line" rel="next" href={hrefOf(page + 1)}>
          {w.next}
          <Icon name="chevron-right" />
        </a>
      ) : (
        <span />
      )}
    </nav>
  );
};

export type ClockKind = 'ok' | 'wait' | 'bad' | 'done';

/** The share of a time that is used (0 to 1) as a ring, and in words what is left. */
export const ClockRing = ({ kind, used, children }: { kind: ClockKind; used: number; children: ComponentChildren }) => {
  const round = 2 * Math.PI * 8;
  const arc = Math.min(Math.max(used, 0), 1) * round;
  return (
    <span class={`clock ${kind}`}>
      <svg viewBox="0 0 22 22" aria-hidden="true">
        <circle class="trk" cx="11" cy="11" r="8" />
        <circle
          class="arc"
          cx="11"
          cy="11"
          r="8"
          stroke-dasharray={`${arc.toFixed(1)} ${round.toFixed(1)}`}
          transform="rotate(-90 11 11)"
        />
      </svg>
      {children}
    </span>
  );
};

/** Which colour a clock has: green below 60 % of its time, brown from there, red when past, grey when it stands. */
export function clockKind(clock: { left: number | null; used: number }): ClockKind {
  if (clock.left === null) return 'done';
  if (clock.left < 0) return 'bad';
  return clock.used >= 0.6 ? 'wait' : 'ok';
}

export type TimelineItem = {
  state: 'cur' | 'act' | 'todo' | 'past';
  title: ComponentChildren;
  when?: ComponentChildren;
  body?: ComponentChildren;
};

/** What happened, in order, as dots on a line. */
export const Timeline = ({ items }: { items: TimelineItem[] }) => (
  <ol class="vers">
    {items.map((item, i) => (
      <li class={item.state === 'past' ? undefined : item.state} key={i}>
        <b>{item.title}</b>
        {item.when && <time>{item.when}</time>}
        {item.body}
      </li>
    ))}
  </ol>
);

/** The stages of an item; those before the current one are done. */
export const Steps = ({ label, steps, current }: { label: string; steps: string[]; current: number }) => (
  <nav aria-label={label}>
    <ol class="steps">
      {steps.map((step, i) => (
        <li
          class={i < current ? 'done' : i === current ? 'here' : ''}
          aria-current={i === current ? 'step' : undefined}
          key={step}
        >
          <span class="dot">{i < current ? <Icon name="check" /> : i + 1}</span>
          <span class="step-name">{step}</span>
        </li>
      ))}
    </ol>
  </nav>
);

/** Links that look like a segmented control: filters, editions. */
export const Segments = ({
  label,
  items,
  small = false,
}: {
  label: string;
  items: { href: string; label: ComponentChildren; current: boolean; lang?: string }[];
  small?: boolean;
}) => (
  <nav class={small ? 'seg sm' : 'seg'} aria-label={label}>
    {items.map((item) => (
      <a href={item.href} aria-current={item.current ? 'true' : undefined} lang={item.lang} key={item.href}>
        {item.label}
      </a>
    ))}
  </nav>
);

/** A line of facts under a headline. */
export const Meta = ({ items }: { items: ({ icon?: IconName; text: ComponentChildren } | null)[] }) => (
  <p class="meta">
    {items.map((item, i) =>
      item ? (
        <span key={i}>
          {item.icon && <Icon name={item.icon} />}
          {item.text}
        </span>
      ) : null,
    )}
  </p>
);

/** Minutes of reading with their icon. */
export const ReadingTime = ({ minutes, locale }: { minutes: number; locale: Locale }) => (
  <span class="row">
    <Icon name="book-open" />
    {uiWords(locale).minutes(minutes)}
  </span>
);
