import type { Locale } from '../../kernel/i18n.ts';
import { formatTime, jakartaDay } from '../../kernel/time.ts';
import type { IconName } from '../../ui/index.ts';
import { calendarWords } from '../calendar-words.ts';
import type { CalendarModel } from './calendar-model.ts';
import type { ReleaseMark } from './ports.ts';

export type MarkKind = 'event' | 'planned' | 'release';

/** One thing on the calendar as it is drawn. `from` is its moment as kept, which a move must name; it moves only when `movable`. */
export type Mark = {
  id: string;
  kind: MarkKind;
  look: 'pub' | 'held' | 'rdy' | 'bad' | 'meet' | 'off' | 'plain';
  icon: IconName;
  label: string;
  title: string;
  href: string;
  at: Date;
  until: Date | null;
  movable: boolean;
  unitId: string | null;
};

/** A stretch of time that is drawn behind: a hold or an embargo. */
export type Band = { kind: 'hold' | 'embargo'; label: string; title: string; from: Date; until: Date };

export type May = { keep: (agencyId: string) => boolean; release: (agencyId: string) => boolean };

/** The time of day without the zone, as blocks show it: "16.00", with seconds "16.00.05". */
export const clockOf = (at: Date, seconds = false): string => formatTime(at, { seconds }).replace(' WIB', '');

/** Everything on the days shown, by time. */
export function marksOf(model: CalendarModel, may: May, locale: Locale): Mark[] {
  const w = calendarWords(locale);
  const waiting = new Set(model.waiting.map((one) => one.briefId));
  const drafts = new Map(model.drafts.map((one) => [one.briefId, one]));
  const events = model.events.map((one): Mark => {
    const off = one.cancelledAt !== null;
    return {
      id: one.id,
      kind: 'event',
      look: off ? 'off' : 'meet',
      icon: off ? 'circle-x' : 'users',
      label: off ? w.cancelled : w.eventAt(clockOf(one.startsAt), clockOf(one.endsAt)),
      title: one.title,
      href: `/ruang/kalender/acara/${one.id}`,
      at: one.startsAt,
      until: one.endsAt,
      movable: !off && may.keep(one.agencyId),
      unitId: one.unitId,
    };
  });
  const planned = model.planned.map((one): Mark => {
    const draft = one.briefId ? drafts.get(one.briefId) : undefined;
    const time = clockOf(one.at);
    const who = model.names.get(one.assigneeId ?? '')?.name.split(' ')[0];
    const waits = one.briefId !== null && waiting.has(one.briefId);
    const ready = draft?.stage === 'approved';
    return {
      id: one.id,
      kind: 'planned',
      look: ready ? 'rdy' : waits ? 'held' : 'plain',
      icon: ready ? 'badge-check' : waits ? 'hourglass' : draft ? 'pencil' : 'circle-dashed',
      label: ready
        ? w.ready(time)
        : waits
          ? w.waiting(time)
          : draft
            ? who
              ? w.draftBy(time, who)
              : w.draftAt(time)
            : w.planAt(time),
      title: one.title,
      href: `/ruang/kalender/rencana/${one.id}`,
      at: one.at,
      until: null,
      movable: may.keep(one.agencyId),
      unitId: one.unitId,
    };
  });
  const releases = model.releases.map(
    (one): Mark => ({
      ...looks(one, w),
      id: one.id,
      kind: 'release',
      title: one.title,
      href: one.href,
      at: one.at,
      until: null,
      movable: one.state === 'held' && one.at > model.now && may.release(one.agencyId),
      unitId: one.unitId,
    }),
  );
  return [...events, ...planned, ...releases].sort((a, b) => a.at.getTime() - b.at.getTime());
}

function looks(one: ReleaseMark, w: ReturnType<typeof calendarWords>): Pick<Mark, 'look' | 'icon' | 'label'> {
  const time = clockOf(one.at, true).replace(/\.00$/, '');
  if (one.state === 'out')
    return one.correction
      ? { look: 'pub', icon: 'pencil-line', label: w.corrected(time) }
      : { look: 'pub', icon: 'circle-check', label: w.out(time) };
  if (one.state === 'late') return { look: 'bad', icon: 'triangle-alert', label: w.late(time) };
  if (one.state === 'failed') return { look: 'bad', icon: 'circle-alert', label: w.failed(time) };
  return { look: 'held', icon: 'pause', label: w.heldFor(time) };
}

/** A hold is drawn for at most these hours before its release: it often lasts for days, and only its end matters here. */
const HOLD_SHOWN_MS = 3 * 3_600_000;

/** Holds and embargoes of the days shown. */
export function bandsOf(model: CalendarModel, locale: Locale): Band[] {
  const w = calendarWords(locale);
  return [
    ...model.releases
      .filter((one) => one.state === 'held')
      .map(
        (one): Band => ({
          kind: 'hold',
          label: w.heldUntil(clockOf(one.at)),
          title: one.title,
          from: new Date(Math.max(one.heldSince.getTime(), one.at.getTime() - HOLD_SHOWN_MS)),
          until: one.at,
        }),
      ),
    ...model.embargoes.map(
      (one): Band => ({
        kind: 'embargo',
        label: w.embargoUntil(clockOf(one.until)),
        title: one.title,
        from: one.from,
        until: one.until,
      }),
    ),
  ];
}

/** The days (Jakarta) that a mark touches. */
export const onDay = (mark: Mark, day: string): boolean => {
  const first = jakartaDay(mark.at);
  const last = mark.until ? jakartaDay(new Date(mark.until.getTime() - 1)) : first;
  return day >= first && day <= last;
};
