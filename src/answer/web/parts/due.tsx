import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { ClockRing, clockKind, Table } from '../../../ui/index.ts';
import { daysOfClock } from '../../clock-days.ts';
import type { ClockView } from '../../queries/case-view.ts';
import {
  dayReason,
  dueTexts,
  heldDays,
  leftWords,
  longDay,
  shortDay,
  skippedWords,
  weekdayAndDay,
} from '../due-words.ts';

type Time = { left: number | null; used: number; dueOn: string | null };

/** The ring of a time with what is left in words; grey when the clock stands, red from the day after the due day. */
export function TimeRing({ time, today, locale }: { time: Time; today: string; locale: Locale }): VNode {
  const late = time.left !== null && time.dueOn !== null && time.dueOn < today;
  return (
    <ClockRing kind={late ? 'bad' : clockKind(time)} used={late ? 1 : time.used}>
      {leftWords(time.left, locale, time.dueOn, today)}
    </ClockRing>
  );
}

/** The ring of a case's clock; a stopped one says so. */
export function DueRing({ clock, today, locale }: { clock: ClockView; today: string; locale: Locale }): VNode {
  if (!clock.stoppedAt) return <TimeRing time={clock} today={today} locale={locale} />;
  return (
    <ClockRing kind="done" used={clock.used}>
      {clock.stopReason?.startsWith('closed') ? dueTexts(locale).closed : dueTexts(locale).answered}
    </ClockRing>
  );
}

/** A due date that explains itself: the day, its rule, what was skipped, pauses, extension, and the count day by day. */
export function DueCard(p: {
  clock: ClockView;
  today: string;
  locale: Locale;
  id: string;
  /** Who promises: "we answer by" on the portal, "answer by" in the newsroom, where the year goes without saying. */
  at: 'portal' | 'newsroom';
}): VNode {
  const { clock, locale } = p;
  const w = dueTexts(locale);
  const skipped = skippedWords(clock.skipped, locale);
  const held = heldDays(clock);
  const portal = p.at === 'portal';
  const promise = portal ? w.weAnswerBy : w.answerBy;
  const title = clock.stoppedAt ? w.wasDue : clock.pausedOn ? w.heldTitle : promise;
  const sameYear = clock.dueOn.slice(0, 4) === p.today.slice(0, 4);
  const due = !portal && sameYear ? weekdayAndDay(clock.dueOn, locale) : longDay(clock.dueOn, locale);
  return (
    <section class={portal ? 'panel' : 'sug'} aria-labelledby={p.id}>
      <div class="row between wrapx">
        <h3 id={p.id}>{title}</h3>
        <DueRing clock={clock} today={p.today} locale={locale} />
      </div>
      {!clock.pausedOn && (
        <p class="due-day mt2">
          <time dateTime={clock.dueOn}>{due.replace(/(?<=\d.*) /g, '\u00a0')}</time>
        </p>
      )}
      {clock.pausedOn && <p class="ink2 mt2">{w.heldSince(longDay(clock.pausedOn, locale))}</p>}
      <p class="ink2 mt2">
        {w.count(clock.rule.limitDays + clock.extendedDays, shortDay(clock.startedOn, locale))}
        {skipped && ` ${w.skipped(skipped)}`}
        {held > 0 && ` ${w.paused(held)}`}
      </p>
      {clock.extensionReason && (
        <p class="ink2 mt2">
          {w.extended(clock.extendedDays)} <q class="said">{clock.extensionReason}</q>
        </p>
      )}
      <p class="muted xs mt2">{locale === 'en' ? clock.rule.sourceEn : clock.rule.sourceId}</p>
      <DayByDay clock={clock} locale={locale} />
    </section>
  );
}

const DayByDay = ({ clock, locale }: { clock: ClockView; locale: Locale }) => {
  const w = dueTexts(locale);
  return (
    <details class="fold">
      <summary>{w.dayByDay}</summary>
      <div class="due-days">
        <Table
          caption={w.dayByDay}
          hideCaption
          columns={[{ label: w.day }, { label: w.counted, number: true }]}
          rows={daysOfClock(clock).map((d) => [
            <time key={d.day} dateTime={d.day} class={d.n === null ? 'muted' : undefined}>
              {weekdayAndDay(d.day, locale)}
            </time>,
            <span key={`${d.day}-n`} class={d.n === null ? 'muted' : 'strong'}>
              {dayReason(d, locale)}
            </span>,
          ])}
        />
      </div>
    </details>
  );
};
