import type { VNode } from 'preact';
import type { RoomShell } from '../../../kernel/http/shell.ts';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDate, jakartaDay, startOfJakartaDay } from '../../../kernel/time.ts';
import type { Unit } from '../../../people/index.ts';
import { ButtonLink, Chip, CsrfField, Icon, Island, RoomPage, Segments, Select } from '../../../ui/index.ts';
import type { Shown, View } from '../../calendar/span.ts';
import { calendarWords } from '../../calendar-words.ts';
import type { CalendarModel } from '../calendar-model.ts';
import { type Band, clockOf, type Mark } from '../marks.ts';
import { Attention } from '../parts/attention.tsx';
import { DayList } from '../parts/day-list.tsx';
import { MonthGrid } from '../parts/month-grid.tsx';
import { WeekGrid } from '../parts/week-grid.tsx';

export const VIEW_WORDS: Record<View, string> = { month: 'bulan', week: 'pekan', list: 'daftar' };

/** The address of a view of the calendar. */
export const calendarHref = (view: View, day: string, unit: string): string =>
  `/ruang/kalender?tampilan=${VIEW_WORDS[view]}&hari=${day}${unit ? `&unit=${unit}` : ''}`;

type Props = {
  room: RoomShell;
  model: CalendarModel;
  marks: Mark[];
  bands: Band[];
  units: Unit[];
  unit: string;
  may: { keep: boolean; issues: boolean; observances: boolean };
};

/** The days shown in words: "24–28 Juni 2024", or the name of the month. */
function spanWords(shown: Shown, locale: Locale): string {
  const [first, last] = [startOfJakartaDay(shown.first), startOfJakartaDay(shown.last)];
  if (shown.view === 'month') return formatDate(startOfJakartaDay(shown.day), locale).replace(/^\d+ /, '');
  const [a, b] = [formatDate(first, locale), formatDate(last, locale)];
  if (a.replace(/^\d+/, '') === b.replace(/^\d+/, '')) return `${a.split(' ')[0]}–${b}`;
  return `${a.slice(-4) === b.slice(-4) ? a.slice(0, -5) : a} – ${b}`;
}

/** The editorial calendar: a month, a week or a list, with what needs attention beside it. */
export function CalendarPage({ room, model, marks, bands, units, unit, may }: Props): VNode {
  const { locale } = room;
  const w = calendarWords(locale);
  const { view, day, before, after } = model.shown;
  const back = calendarHref(view, day, unit);
  const today = jakartaDay(model.now);
  const props = { model, marks, locale, back };
  return (
    <RoomPage
      room={room}
      title={w.title}
      actions={
        <>
          <nav class="row" aria-label={spanWords(model.shown, locale)}>
            <a class="btn icon" href={calendarHref(view, before, unit)} aria-label={w.before} rel="prev">
              <Icon name="chevron-left" />
            </a>
            <span class="strong nowrap">{spanWords(model.shown, locale)}</span>
            <a class="btn icon" href={calendarHref(view, after, unit)} aria-label={w.after} rel="next">
              <Icon name="chevron-right" />
            </a>
            <ButtonLink href={calendarHref(view, today, unit)} small>
              {w.today}
            </ButtonLink>
          </nav>
          <Segments
            label={w.view}
            small
            items={(['month', 'week', 'list'] as const).map((one) => ({
              href: calendarHref(one, day, unit),
              label: w[one],
              current: one === view,
            }))}
          />
          {may.keep && (
            <>
              <ButtonLink href={`/ruang/kalender/rencana/baru?hari=${today}`} icon="plus" small>
                {w.newPlan}
              </ButtonLink>
              <ButtonLink href={`/ruang/kalender/acara/baru?hari=${today}`} look="primary" icon="plus" small>
                {w.newEvent}
              </ButtonLink>
            </>
          )}
        </>
      }
    >
      <div class="cols-cal">
        <div>
          <section aria-label={spanWords(model.shown, locale)}>
            <Island
              name="plan-calendar-moves"
              props={{
                picked: w.picked('{title}', '{at}'),
                cancelled: w.dropped,
                dropping: w.dropping('{at}'),
                locale,
                view,
              }}
            >
              {view === 'week' && <WeekGrid {...props} bands={bands} />}
              {view === 'month' && <MonthGrid {...props} />}
              {view === 'list' && <DayList {...props} />}
              <p class="sr" role="status" data-say />
              <form method="post" action="/ruang/kalender/pindah" data-move-form>
                <CsrfField token={room.csrf} />
                {['jenis', 'id', 'dari', 'hari', 'jam'].map((name) => (
                  <input type="hidden" name={name} value="" key={name} />
                ))}
                <input type="hidden" name="kembali" value={back} />
              </form>
              <p class="muted mt2" hidden data-help>
                {w.gripHelp}
              </p>
            </Island>
          </section>
          <p class="row wrapx mt3">
            <Chip kind="hold" icon="pause">
              {w.legendHold}
            </Chip>
            <Chip kind="embargo" icon="lock">
              {w.legendEmbargo}
            </Chip>
            <Chip kind="ok" icon="circle-check">
              {w.legendOut}
            </Chip>
            <Chip kind="info" icon="badge-check">
              {w.legendReady}
            </Chip>
            <Chip icon="users">{w.legendEvent}</Chip>
          </p>
          <div class="row wrapx mt3">
            {may.issues && <a href="/ruang/isu">{w.issues}</a>}
            {may.observances && <a href="/ruang/kalender/hari-besar">{w.observances}</a>}
            <a href="/ruang/kalender/langganan">{w.subscribe}</a>
            <a href="/agenda">{w.publicAgenda}</a>
          </div>
          {units.length > 1 && (
            <form method="get" action="/ruang/kalender" class="row cal-filter">
              <input type="hidden" name="tampilan" value={VIEW_WORDS[view]} />
              <input type="hidden" name="hari" value={day} />
              <Select
                name="unit"
                label={w.unitFilter}
                locale={locale}
                value={unit}
                options={[
                  { value: '', label: w.allUnits },
                  ...units.map((one) => ({ value: one.id, label: locale === 'en' ? one.nameEn : one.name })),
                ]}
              />
              <button type="submit" class="btn sm line">
                {w.filter}
              </button>
            </form>
          )}
        </div>
        <Attention model={model} locale={locale} />
      </div>
    </RoomPage>
  );
}

/** How a moment is said after a move: "Rabu, 26 Juni 2024, 14.00 WIB". */
export const sayMoment = (at: Date, locale: Locale): string => `${formatDate(at, locale)}, ${clockOf(at)} WIB`;
