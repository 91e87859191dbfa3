import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { Icon } from '../../../ui/index.ts';
import { calendarWords } from '../../calendar-words.ts';
import type { Mark } from '../marks.ts';

/** The address of the form that moves a mark. */
export const moveHref = (mark: Mark, back: string): string =>
  `/ruang/kalender/pindah?${new URLSearchParams({ jenis: mark.kind, id: mark.id, kembali: back })}`;

type Props = { mark: Mark; locale: Locale; back: string; place?: string; element?: string };

/** One thing on the calendar: a link to it, and where it may move a link to the form that moves it; a script adds dragging and the arrow keys. */
export function CalendarMark({ mark, locale, back, place = '', element }: Props): VNode {
  const w = calendarWords(locale);
  return (
    <li
      class={`ev ${mark.look} ${place}`.trim()}
      id={element ?? `m-${mark.id}`}
      data-mark={mark.movable ? mark.id : undefined}
      data-kind={mark.kind}
      data-from={mark.at.toISOString()}
      data-title={mark.title}
    >
      <span class="m">
        <Icon name={mark.icon} />
        {mark.label}
      </span>
      <a href={mark.href}>{mark.title}</a>
      {mark.movable && (
        <span class="ev-tools">
          <button type="button" class="btn icon" hidden data-grip aria-label={w.grip(mark.title)} aria-pressed="false">
            <Icon name="keyboard" />
          </button>
          <a class="btn icon" href={moveHref(mark, back)} aria-label={w.moveNamed(mark.title)} title={w.move}>
            <Icon name="calendar-days" />
          </a>
        </span>
      )}
    </li>
  );
}
