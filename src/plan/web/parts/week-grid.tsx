import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDate, formatWeekday, jakartaDay, startOfJakartaDay } from '../../../kernel/time.ts';
import { bits, placeInLanes } from '../../calendar/lanes.ts';
import { daysOf } from '../../calendar/span.ts';
import { calendarWords } from '../../calendar-words.ts';
import type { CalendarModel } from '../calendar-model.ts';
import { type Band, type Mark, onDay } from '../marks.ts';
import { CalendarMark } from './calendar-mark.tsx';
import { DayNotes } from './day-notes.tsx';

type Props = { model: CalendarModel; marks: Mark[]; bands: Band[]; locale: Locale; back: string };

/** What has no length takes this many minutes of the column: its words need the room. */
const SHOWN_MINUTES = 75;

const minutesOf = (at: Date, day: string): number => (at.getTime() - startOfJakartaDay(day).getTime()) / 60_000;
const inDay = (minute: number): number => Math.max(0, Math.min(24 * 60, minute));

/** The days of a week as columns of time. The weekend shows as far as something stands on it, or today is in it. */
export function WeekGrid({ model, marks, bands, locale, back }: Props): VNode {
  const w = calendarWords(locale);
  const today = jakartaDay(model.now);
  const all = daysOf(model.shown.first, model.shown.last);
  const busy = (day: string) => day === today || marks.some((mark) => onDay(mark, day));
  const days = all.slice(0, busy(all[6]!) ? 7 : busy(all[5]!) ? 6 : 5);
  const [first, last] = hoursOf(marks, days);
  const hours = Array.from({ length: last - first }, (_, i) => first + i);
  return (
    <div class={`cal days-${days.length} hours-${hours.length}`} data-first-hour={first} data-days={days.join(' ')}>
      <div class="cal-head">
        <div class="cal-d0" />
        {days.map((day) => (
          <DayHead model={model} day={day} today={today} locale={locale} key={day} />
        ))}
      </div>
      <div class="cal-body">
        <div class="cal-t" aria-hidden="true">
          {hours.slice(1).map((hour, i) => (
            <span class={bits('t', (i + 1) * 60)} key={hour}>
              {String(hour).padStart(2, '0')}.00
            </span>
          ))}
        </div>
        {days.map((day) => (
          <section class="cal-c" aria-label={formatWeekday(startOfJakartaDay(day), locale)} data-day={day} key={day}>
            <div class="cal-small">
              <DayHead model={model} day={day} today={today} locale={locale} />
            </div>
            {day === today && <NowLine model={model} first={first} last={last} />}
            <Bands bands={bands} day={day} first={first} last={last} />
            <ol class="evs">
              {placeInLanes(
                marks
                  .filter((mark) => onDay(mark, day))
                  .map((mark) => {
                    const top = inDay(minutesOf(mark.at, day));
                    const end = mark.until ? inDay(minutesOf(mark.until, day)) : top;
                    return { item: mark, top: top - first * 60, height: Math.max(SHOWN_MINUTES, end - top) };
                  }),
              ).map(({ item, top, height, lane, lanes }) => (
                <CalendarMark
                  mark={item}
                  locale={locale}
                  back={back}
                  place={`${bits('t', top)} ${bits('h', height)} of${lanes} l${lane}`}
                  element={`m-${item.id}${jakartaDay(item.at) === day ? '' : `-${day}`}`}
                  key={item.id}
                />
              ))}
            </ol>
            {!marks.some((mark) => onDay(mark, day)) && <p class="cal-none muted">{w.nothing}</p>}
          </section>
        ))}
      </div>
    </div>
  );
}

type HeadProps = { model: CalendarModel; day: string; today: string; locale: Locale };

const DayHead = ({ model, day, today, locale }: HeadProps) => (
  <div class={day === today ? 'cal-d now' : 'cal-d'}>
    <span class="muted">
      {formatWeekday(startOfJakartaDay(day), locale)}
      {day === today && calendarWords(locale).todayMark}
    </span>
    <b>
      <span aria-hidden="true">{Number(day.slice(8))}</span>
      <span class="sr">{formatDate(startOfJakartaDay(day), locale)}</span>
    </b>
    <DayNotes model={model} day={day} locale={locale} />
  </div>
);

const NowLine = ({ model, first, last }: { model: CalendarModel; first: number; last: number }) => {
  const minute = minutesOf(model.now, jakartaDay(model.now)) - first * 60;
  return minute < 0 || minute > (last - first) * 60 ? null : <div class={`nowline ${bits('t', minute)}`} />;
};

const Bands = ({ bands, day, first, last }: { bands: Band[]; day: string; first: number; last: number }) => (
  <>
    {bands.flatMap((band) => {
      const from = Math.max(inDay(minutesOf(band.from, day)), first * 60);
      const until = Math.min(inDay(minutesOf(band.until, day)), last * 60);
      if (until - from < 10) return [];
      const kind = band.kind === 'hold' ? 'hb' : 'eb';
      return [
        <div class={`${kind} ${bits('t', from - first * 60)} ${bits('h', until - from)}`} key={`${kind}${band.title}`}>
          <span>
            {band.label}
            <span class="sr">: {band.title}</span>
          </span>
        </div>,
      ];
    })}
  </>
);

/** Which hours are drawn: office hours, and more where something stands. */
function hoursOf(marks: Mark[], days: string[]): [number, number] {
  let [first, last] = [8, 18];
  for (const day of days)
    for (const { at, until } of marks) {
      const from = minutesOf(at, day);
      const to = until ? minutesOf(until, day) : from + SHOWN_MINUTES;
      if (to <= 0 || from >= 24 * 60) continue;
      first = Math.min(first, Math.floor(inDay(from) / 60));
      last = Math.max(last, Math.ceil(inDay(Math.max(to, from + SHOWN_MINUTES)) / 60));
    }
  return [first, last];
}
