import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDate, formatWeekday, jakartaDay, startOfJakartaDay } from '../../../kernel/time.ts';
import { daysOf } from '../../calendar/span.ts';
import { calendarWords } from '../../calendar-words.ts';
import type { CalendarModel } from '../calendar-model.ts';
import { type Mark, onDay } from '../marks.ts';
import { CalendarMark } from './calendar-mark.tsx';
import { DayNotes } from './day-notes.tsx';

type Props = { model: CalendarModel; marks: Mark[]; locale: Locale; back: string };

/** A day of the month view names this many things and says how many more there are. */
const MOST = 4;

/** A month in whole weeks; each day leads to its list. */
export function MonthGrid({ model, marks, locale, back }: Props): VNode {
  const w = calendarWords(locale);
  const today = jakartaDay(model.now);
  const days = daysOf(model.shown.first, model.shown.last);
  return (
    <div class="cal-month" data-days={days.join(' ')}>
      <div class="cal-names" aria-hidden="true">
        {days.slice(0, 7).map((day) => (
          <span key={day}>{formatWeekday(startOfJakartaDay(day), locale)}</span>
        ))}
      </div>
      <ol class="cal-days">
        {days.map((day) => {
          const here = marks.filter((mark) => onDay(mark, day));
          const outside = day.slice(0, 7) !== model.shown.day.slice(0, 7);
          return (
            <li class={`cal-cell${day === today ? ' now' : ''}${outside ? ' outside' : ''}`} data-day={day} key={day}>
              <a
                class="cal-n"
                href={`/ruang/kalender?tampilan=daftar&hari=${day}`}
                aria-current={day === today ? 'date' : undefined}
              >
                <span aria-hidden="true">{Number(day.slice(8))}</span>
                <span class="sr">{formatDate(startOfJakartaDay(day), locale)}</span>
              </a>
              <DayNotes model={model} day={day} locale={locale} />
              <ol class="evs">
                {here.slice(0, MOST).map((mark) => (
                  <CalendarMark
                    mark={mark}
                    locale={locale}
                    back={back}
                    element={`m-${mark.id}${jakartaDay(mark.at) === day ? '' : `-${day}`}`}
                    key={mark.id}
                  />
                ))}
              </ol>
              {here.length > MOST && (
                <a class="cal-more" href={`/ruang/kalender?tampilan=daftar&hari=${day}`}>
                  {w.more(here.length - MOST)}
                </a>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
