import type { VNode } from 'preact';
import type { Locale } from '../../../kernel/i18n.ts';
import { formatDate, formatDateTime, startOfJakartaDay } from '../../../kernel/time.ts';
import type { Collision } from '../../calendar/collisions.ts';
import { calendarWords } from '../../calendar-words.ts';
import type { CalendarModel } from '../calendar-model.ts';

/** A collision in words: what it is, and why it matters with what to do. */
export function sayCollision(one: Collision, locale: Locale): { title: string; how: string } {
  const w = calendarWords(locale);
  const at = one.at ? formatDateTime(one.at, locale) : '';
  switch (one.kind) {
    case 'same-minute':
      return { title: w.sameMinute(one.detail), how: w.sameMinuteHow };
    case 'day-off':
      return { title: w.dayOff, how: w.dayOffWhy(one.detail) };
    case 'night':
      return { title: w.night, how: w.nightHow };
    case 'embargo':
      return { title: w.embargoClash, how: w.embargoHow(at) };
    case 'person':
      return { title: w.person(one.detail), how: w.personHow };
    case 'late-brief':
      return { title: w.lateBrief, how: w.lateBriefHow(at) };
    case 'no-plan':
      return { title: w.noPlan, how: w.noPlanHow(formatDate(startOfJakartaDay(one.day), locale)) };
  }
}

/** What collides, what waits without a time, and who holds embargoed texts. */
export function Attention({ model, locale }: { model: CalendarModel; locale: Locale }): VNode {
  const w = calendarWords(locale);
  const timed = new Set([...model.planned, ...model.releases].map((one) => one.briefId));
  const untimed = model.waiting.filter((one) => !timed.has(one.briefId));
  return (
    <aside class="stack-4" aria-labelledby="h-perlu">
      <div>
        <h2 id="h-perlu">{w.attention}</h2>
        {model.collisions.length === 0 && <p class="muted mt2">{w.allClear}</p>}
        <div class="mt2">
          {model.collisions.slice(0, 12).map((one) => {
            const { title, how } = sayCollision(one, locale);
            return (
              <article class={`check ${one.weight === 'must' ? 'bad' : 'wait'}`} key={one.id}>
                <h3>{title}</h3>
                <ul class="cal-subjects">
                  {one.subjects.map((subject) => (
                    <li key={subject.href}>
                      <a href={subject.href}>{subject.title}</a>
                      {subject.at && <span class="muted"> {formatDateTime(subject.at, locale)}</span>}
                    </li>
                  ))}
                </ul>
                <p>{how}</p>
              </article>
            );
          })}
        </div>
      </div>
      {untimed.length > 0 && (
        <div>
          <h2>{w.untimed}</h2>
          <ul class="links mt2">
            {untimed.slice(0, 10).map((one) => (
              <li key={one.id}>
                <a class="strong" href={one.href}>
                  {one.title}
                </a>
                <small>{formatDateTime(one.since, locale)}</small>
              </li>
            ))}
          </ul>
        </div>
      )}
      {model.embargoes.length > 0 && (
        <div>
          <h2>{w.holders}</h2>
          <ul class="links mt2">
            {model.embargoes.map((one) => (
              <li key={one.id}>
                <a class="strong" href={one.href}>
                  {one.title}
                </a>
                <small>{w.holdersOf(one.holders, one.opened)}</small>
              </li>
            ))}
          </ul>
        </div>
      )}
    </aside>
  );
}
