import { addDays, jakartaClock, jakartaDay } from '../../kernel/time.ts';

/** A release with its moment; `topics` and `issues` are what it is about. */
export type TimedRelease = {
  id: string;
  title: string;
  href: string;
  at: Date;
  agencyId: string;
  unitId: string | null;
  briefId: string | null;
  topics: string[];
  issues: string[];
};
/** A stretch in which the press holds a text that must not be out yet. */
export type TimedEmbargo = Omit<TimedRelease, 'at'> & { from: Date; until: Date };
/** Something that takes people's time. */
export type TimedEvent = {
  id: string;
  title: string;
  href: string;
  startsAt: Date;
  endsAt: Date;
  people: { id: string; name: string }[];
};
/** A text that must be ready at `dueAt` for a release at `at`. */
export type TimedBrief = { id: string; title: string; href: string; at: Date; dueAt: Date | null };
/** A day that wants a plan. */
export type WantedDay = { day: string; key: string; name: string; href: string };

export type Subject = { title: string; href: string; at: Date | null };
/** Something that goes wrong unless a person acts; `detail` is a holiday's or person's name, or what the day is. */
export type Collision = {
  id: string;
  kind: 'same-minute' | 'day-off' | 'night' | 'embargo' | 'person' | 'late-brief' | 'no-plan';
  weight: 'must' | 'should';
  at: Date | null;
  day: string;
  subjects: Subject[];
  detail: string;
};

export type Given = {
  now: Date;
  releases: TimedRelease[];
  embargoes: TimedEmbargo[];
  events: TimedEvent[];
  briefs: TimedBrief[];
  holidays: { day: string; name: string }[];
  wanted: WantedDay[];
};

/** A release between these hours of Jakarta reaches people in their sleep. */
const NIGHT_FROM = '21:00:00';
const NIGHT_TO = '06:00:00';

const subject = (one: { title: string; href: string; at?: Date | null }): Subject => ({
  title: one.title,
  href: one.href,
  at: one.at ?? null,
});
const shares = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));
const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/**
 * Finds what collides from now on: two releases in one minute, a release on a day off or at night, one inside the embargo of
 * another unit on the same topic or issue, a person in two places, a text that is due after its release, a wanted day without
 * a plan. The worst come first, then the earliest.
 */
export function collisionsIn(given: Given): Collision[] {
  const releases = given.releases.filter((one) => one.at >= given.now);
  const found = [
    ...sameMinute(releases),
    ...badHours(releases, new Map(given.holidays.map((one) => [one.day, one.name]))),
    ...insideEmbargo(releases, given.embargoes),
    ...twoPlaces(given.events.filter((one) => one.endsAt > given.now)),
    ...lateBriefs(given.briefs.filter((one) => one.at >= given.now)),
    ...given.wanted.map((one) => ({
      id: `no-plan-${one.key}-${one.day}`,
      kind: 'no-plan' as const,
      weight: 'should' as const,
      at: null,
      day: one.day,
      subjects: [subject({ title: one.name, href: one.href })],
      detail: one.name,
    })),
  ];
  return found.sort((a, b) => (a.weight === b.weight ? a.day.localeCompare(b.day) : a.weight === 'must' ? -1 : 1));
}

function sameMinute(releases: TimedRelease[]): Collision[] {
  const minutes = new Map<number, TimedRelease[]>();
  for (const one of releases) {
    const minute = Math.floor(one.at.getTime() / 60_000);
    minutes.set(minute, [...(minutes.get(minute) ?? []), one]);
  }
  return [...minutes.values()]
    .filter((group) => group.length > 1)
    .map((group) => ({
      id: `same-minute-${group
        .map((one) => one.id)
        .sort()
        .join('-')}`,
      kind: 'same-minute',
      weight: 'must',
      at: group[0]!.at,
      day: jakartaDay(group[0]!.at),
      subjects: group.map(subject),
      detail: String(group.length),
    }));
}

function badHours(releases: TimedRelease[], holidays: Map<string, string>): Collision[] {
  return releases.flatMap((one): Collision[] => {
    const day = jakartaDay(one.at);
    const about = { at: one.at, day, subjects: [subject(one)], weight: 'should' as const };
    const holiday = holidays.get(day);
    if (holiday !== undefined || isWeekend(day))
      return [{ ...about, id: `day-off-${one.id}`, kind: 'day-off', detail: holiday ?? '' }];
    const clock = jakartaClock(one.at);
    if (clock >= NIGHT_FROM || clock < NIGHT_TO)
      return [{ ...about, id: `night-${one.id}`, kind: 'night', detail: '' }];
    return [];
  });
}

function insideEmbargo(releases: TimedRelease[], embargoes: TimedEmbargo[]): Collision[] {
  return embargoes.flatMap((embargo) =>
    releases
      .filter(
        (one) =>
          one.id !== embargo.id &&
          (one.agencyId !== embargo.agencyId || one.unitId !== embargo.unitId) &&
          one.at >= embargo.from &&
          one.at < embargo.until &&
          (shares(one.topics, embargo.topics) || shares(one.issues, embargo.issues)),
      )
      .map(
        (one): Collision => ({
          id: `embargo-${one.id}-${embargo.id}`,
          kind: 'embargo',
          weight: 'must',
          at: embargo.until,
          day: jakartaDay(one.at),
          subjects: [subject(one), subject({ ...embargo, at: embargo.until })],
          detail: '',
        }),
      ),
  );
}

function twoPlaces(events: TimedEvent[]): Collision[] {
  const found: Collision[] = [];
  events.forEach((a, i) => {
    for (const b of events.slice(i + 1)) {
      if (a.startsAt >= b.endsAt || b.startsAt >= a.endsAt) continue;
      const both = a.people.find((one) => b.people.some((other) => other.id === one.id));
      if (!both) continue;
      found.push({
        id: `person-${both.id}-${a.id}-${b.id}`,
        kind: 'person',
        weight: 'must',
        at: a.startsAt > b.startsAt ? a.startsAt : b.startsAt,
        day: jakartaDay(a.startsAt),
        subjects: [subject({ ...a, at: a.startsAt }), subject({ ...b, at: b.startsAt })],
        detail: both.name,
      });
    }
  });
  return found;
}

const lateBriefs = (briefs: TimedBrief[]): Collision[] =>
  briefs
    .filter((one) => one.dueAt !== null && one.dueAt > one.at)
    .map((one) => ({
      id: `late-brief-${one.id}`,
      kind: 'late-brief',
      weight: 'must',
      at: one.dueAt,
      day: jakartaDay(one.at),
      subjects: [subject(one)],
      detail: '',
    }));

/** How far ahead a day that wants a plan is called for, in days. */
export const PLAN_AHEAD_DAYS = 21;

/** Picks the days that want a plan, fall within three weeks from now, and have none. */
export function daysWithoutPlan(
  now: Date,
  days: { day: string; key: string; name: string; href: string; wanted: boolean }[],
  plans: { day: string; observance: string | null }[],
): WantedDay[] {
  const today = jakartaDay(now);
  const last = addDays(today, PLAN_AHEAD_DAYS);
  return days.filter(
    (one) =>
      one.wanted &&
      one.day >= today &&
      one.day <= last &&
      !plans.some(
        (plan) =>
          plan.observance === one.key && Math.abs(Date.parse(plan.day) - Date.parse(one.day)) <= 14 * 86_400_000,
      ),
  );
}
