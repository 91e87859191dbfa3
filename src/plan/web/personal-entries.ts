import type { Actor } from '../../kernel/actor.ts';
import type { Locale } from '../../kernel/i18n.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { addDays, jakartaDay } from '../../kernel/time.ts';
import type { IcalEntry } from '../adapters/ical.ts';
import { agendaWords } from '../agenda-words.ts';
import { spanOf } from '../calendar/span.ts';
import { coverageOf, eventsBetween } from '../queries/events.ts';
import { plannedBetween } from '../queries/planned.ts';
import { calendarAgencies } from './calendar-model.ts';
import type { CalendarPorts } from './ports.ts';

const SHORT_MS = 15 * 60_000;

/** What stands on a person's calendar from a month ago to half a year ahead: events, plans, due dates and releases of the person's own agencies. */
export async function personalEntries(
  k: Kernel,
  ports: CalendarPorts,
  actor: Actor,
  locale: Locale,
): Promise<IcalEntry[]> {
  const w = agendaWords(locale);
  const today = jakartaDay(k.clock.now());
  const span = spanOf(addDays(today, -30), addDays(today, 183));
  const host = new URL(k.config.publicUrl).hostname;
  const agencyIds = await calendarAgencies(k, actor);
  const [events, planned, releases] = await Promise.all([
    eventsBetween(k, agencyIds, span),
    plannedBetween(k, agencyIds, span),
    ports.releases(actor, span),
  ]);
  const coverage = await coverageOf(
    k,
    events.map((one) => one.id),
  );
  const me = actor.kind === 'account' ? actor.id : '';
  const short = (id: string, summary: string, at: Date, stamp: Date, path: string): IcalEntry => ({
    uid: `${id}@${host}`,
    summary,
    start: at,
    end: new Date(at.getTime() + SHORT_MS),
    stamp,
    sequence: Math.floor(stamp.getTime() / 1000) - 1_700_000_000,
    url: `${k.config.publicUrl}${path}`,
    free: true,
  });
  return [
    ...events.map((one): IcalEntry => {
      const mine = coverage.filter((c) => c.eventId === one.id && c.accountId === me).map((c) => w[c.kind]);
      return {
        uid: `${one.id}@${host}`,
        summary: mine.length > 0 ? w.mine(one.title, mine.join(', ')) : one.title,
        start: one.startsAt,
        end: one.endsAt,
        stamp: one.changedAt,
        sequence: one.version,
        location: one.place,
        description: [one.speaker, one.description].filter(Boolean).join('\n'),
        url: `${k.config.publicUrl}/ruang/kalender/acara/${one.id}`,
        cancelled: one.cancelledAt !== null,
      };
    }),
    ...planned.flatMap((one) => {
      const path = `/ruang/kalender/rencana/${one.id}`;
      const entries = [short(one.id, w.planned(one.title), one.at, one.changedAt, path)];
      if (one.dueAt && one.assigneeId === me)
        entries.push(short(`${one.id}-siap`, w.due(one.title), one.dueAt, one.changedAt, path));
      return entries;
    }),
    ...releases
      .filter((one) => one.state !== 'failed')
      .map((one) =>
        short(one.id, one.state === 'out' ? w.out(one.title) : w.held(one.title), one.at, one.heldSince, one.href),
      ),
  ];
}
