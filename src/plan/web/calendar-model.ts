import type { Actor } from '../../kernel/actor.ts';
import type { Locale } from '../../kernel/i18n.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { addDays, jakartaDay } from '../../kernel/time.ts';
import { listAgencies, namesOf } from '../../people/index.ts';
import { type Collision, collisionsIn, daysWithoutPlan, PLAN_AHEAD_DAYS } from '../calendar/collisions.ts';
import { type Occurrence, observances, occurrences } from '../calendar/observances.ts';
import { type Shown, spanOf } from '../calendar/span.ts';
import type { Coverage, PlanEvent, Planned } from '../calendar/types.ts';
import { planPolicy } from '../policy.ts';
import { findBrief } from '../queries/briefs.ts';
import { coverageOf, eventsBetween } from '../queries/events.ts';
import { issuesOfBriefs } from '../queries/issues.ts';
import { choicesOf } from '../queries/observance-choices.ts';
import { plannedBetween, plannedOfBriefs } from '../queries/planned.ts';
import type { CalendarPorts, DraftMark, EmbargoMark, ReleaseMark, WaitingMark } from './ports.ts';

/** Everything that the calendar of a person knows about some days. */
export type CalendarModel = {
  now: Date;
  shown: Shown;
  events: PlanEvent[];
  coverage: Coverage[];
  /** Planned items whose release isn't on the calendar by itself. */
  planned: Planned[];
  releases: ReleaseMark[];
  embargoes: EmbargoMark[];
  waiting: WaitingMark[];
  drafts: DraftMark[];
  holidays: { day: string; name: string }[];
  observed: Occurrence[];
  collisions: Collision[];
  names: Map<string, { name: string }>;
};

/** The agencies whose calendar a person sees. */
export async function calendarAgencies(k: Kernel, actor: Actor | null): Promise<string[]> {
  const all = await listAgencies(k);
  return all.map((one) => one.id).filter((agencyId) => planPolicy.may(actor, 'seeCalendar', { agencyId }));
}

/** Reads what stands on a person's calendar on the days shown, and what collides from now on for three weeks. */
export async function calendarModel(
  k: Kernel,
  ports: CalendarPorts,
  actor: Actor,
  agencyIds: string[],
  shown: Shown,
  locale: Locale,
): Promise<CalendarModel> {
  const now = k.clock.now();
  const today = jakartaDay(now);
  const span = spanOf(shown.first, shown.last);
  const ahead = spanOf(today, addDays(today, PLAN_AHEAD_DAYS));
  const wide = {
    from: span.from < ahead.from ? span.from : ahead.from,
    to: span.to > ahead.to ? span.to : ahead.to,
  };
  const [events, planned, releases, embargoes, waiting, drafts, holidays, choices] = await Promise.all([
    eventsBetween(k, agencyIds, wide),
    plannedBetween(k, agencyIds, wide),
    ports.releases(actor, wide),
    ports.embargoes(actor, wide),
    ports.waiting(actor),
    ports.drafts(actor, agencyIds),
    ports.holidays(),
    choicesOf(k, agencyIds),
  ]);
  const coverage = await coverageOf(
    k,
    events.map((one) => one.id),
  );
  const names = await namesOf(k, [...coverage.map((one) => one.accountId), ...planned.map((one) => one.assigneeId)]);
  const kept = observances().filter((one) => choices.get(one.key) !== 'hide');
  const within = (at: Date) => at >= span.from && at < span.to;
  const standing = events.filter((one) => one.cancelledAt === null);
  return {
    now,
    shown,
    events: events.filter((one) => one.startsAt < span.to && one.endsAt > span.from),
    coverage,
    planned: planned.filter((one) => within(one.at) && !released(one, releases)),
    releases: releases.filter((one) => within(one.at)),
    embargoes: embargoes.filter((one) => one.from < span.to && one.until > span.from),
    waiting,
    drafts,
    holidays: holidays.filter((one) => one.day >= shown.first && one.day <= shown.last),
    observed: occurrences(kept, shown.first, shown.last),
    collisions: collisionsIn({
      now,
      ...(await timedTexts(k, planned, releases, embargoes)),
      events: standing.map((one) => ({
        ...one,
        href: `/ruang/kalender/acara/${one.id}`,
        people: peopleAt(one.id, coverage, names),
      })),
      holidays,
      wanted: daysWithoutPlan(
        now,
        occurrences(kept, today, addDays(today, PLAN_AHEAD_DAYS)).map(({ day, observance }) => ({
          day,
          key: observance.key,
          name: observance[locale],
          href: `/ruang/kalender/rencana/baru?hari=${day}&peringatan=${observance.key}`,
          wanted: choices.get(observance.key) === 'plan',
        })),
        planned.map((one) => ({ day: jakartaDay(one.at), observance: one.observance })),
      ),
    }),
    names,
  };
}

/** A planned item gives way to the release of its own text, once that has a time. */
const released = (plan: Planned, releases: ReleaseMark[]): boolean =>
  plan.briefId !== null && releases.some((one) => one.briefId === plan.briefId && one.state !== 'failed');

const peopleAt = (eventId: string, coverage: Coverage[], names: Map<string, { name: string }>) =>
  coverage.flatMap((one) =>
    one.eventId === eventId && one.accountId ? [{ id: one.accountId, name: names.get(one.accountId)?.name ?? '' }] : [],
  );

/** Texts with their moments, as the search for collisions takes them: releases that wait, planned items, embargoes, due dates. */
async function timedTexts(k: Kernel, planned: Planned[], releases: ReleaseMark[], embargoes: EmbargoMark[]) {
  const waiting = releases.filter((one) => one.state === 'held' || one.state === 'releasing');
  const briefIds = [...waiting, ...embargoes, ...planned].flatMap((one) => one.briefId ?? []);
  const issues = await issuesOfBriefs(k, [...new Set(briefIds)]);
  const about = (briefId: string | null) => (briefId ? (issues.get(briefId) ?? []) : []);
  const alone = planned.filter((one) => !released(one, releases));
  const topics = new Map<string, string[]>();
  for (const one of alone) if (one.briefId) topics.set(one.id, (await findBrief(k, one.briefId))?.topicSlugs ?? []);
  const href = (one: Planned) => `/ruang/kalender/rencana/${one.id}`;
  const dues = new Map(
    (
      await plannedOfBriefs(
        k,
        waiting.flatMap((one) => one.briefId ?? []),
      )
    ).map((one) => [one.briefId, one]),
  );
  return {
    releases: [
      ...waiting.map((one) => ({ ...one, issues: about(one.briefId) })),
      ...alone.map((one) => ({
        ...one,
        href: href(one),
        topics: topics.get(one.id) ?? [],
        issues: [...new Set([...about(one.briefId), ...(one.issueId ? [one.issueId] : [])])],
      })),
    ],
    embargoes: embargoes.map((one) => ({ ...one, issues: about(one.briefId) })),
    briefs: [
      ...alone.map((one) => ({ ...one, href: href(one) })),
      ...waiting.flatMap((one) => {
        const plan = one.briefId ? dues.get(one.briefId) : undefined;
        return plan ? [{ id: plan.id, title: one.title, href: href(plan), at: one.at, dueAt: plan.dueAt }] : [];
      }),
    ],
  };
}
