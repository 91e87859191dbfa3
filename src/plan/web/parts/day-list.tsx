import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDate, formatWeekday, jakartaDay, startOfJakartaDay } from '../../../kernel/time.ts';
import { EmptyState } from '../../../ui/index.ts';
import { daysOf } from '../../calendar/span.ts';
import { calendarWords } from '../../calendar-words.ts';
import type { CalendarModel } from '../calendar-model.ts';
import { type Mark, onDay } from '../marks.ts';
import { CalendarMark } from './calendar-mark.tsx';
import { DayNotes } from './day-notes.tsx';

type Props = { model: CalendarModel; marks: Mark[]; locale: Locale; back: string };

/** The days on which something stands, one below the other. */
export function DayList({ model, marks, locale, back }: Props): VNode {
  const w = calendarWords(locale);
  const today = jakartaDay(model.now);
  const noted = new Set([...model.holidays, ...model.observed].map((one) => one.day));
  const days = daysOf(model.shown.first, model.shown.last).filter(
    (day) => noted.has(day) || marks.some((mark) => onDay(mark, day)),
  );
  if (days.length === 0)
    return (
      <EmptyState icon="calendar-days" title={w.empty}>
        {w.emptyText}
      </EmptyState>
    );
  return (
    <div class="cal-list">
      {days.map((day) => (
        <section aria-labelledby={`h-${day}`} data-day={day} key={day}>
          <h2 id={`h-${day}`}>
            {formatWeekday(startOfJakartaDay(day), locale)}, {formatDate(startOfJakartaDay(day), locale)}
            {day === today && w.todayMark}
          </h2>
          <DayNotes model={model} day={day} locale={locale} />
          <ol class="evs">
            {marks
              .filter((mark) => onDay(mark, day))
              .map((mark) => (
                <CalendarMark
                  mark={mark}
                  locale={locale}
                  back={back}
                  element={`m-${mark.id}${jakartaDay(mark.at) === day ? '' : `-${day}`}`}
                  key={mark.id}
                />
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
