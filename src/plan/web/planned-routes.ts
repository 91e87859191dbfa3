import { Hono } from 'hono';
import { notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { checkFields } from '../../kernel/http/form.ts';
import { jakartaClock, jakartaDay } from '../../kernel/time.ts';
import { listUnits } from '../../people/index.ts';
import type { FieldErrors } from '../../ui/index.ts';
import { plannedInput } from '../calendar/event-input.ts';
import { observances } from '../calendar/observances.ts';
import type { Planned } from '../calendar/types.ts';
import { addPlanned, changePlanned, dropPlanned } from '../commands/save-planned.ts';
import { eventWords } from '../event-words.ts';
import { planPolicy } from '../policy.ts';
import { comingEvents, findEvent } from '../queries/events.ts';
import { listIssues } from '../queries/issues.ts';
import { findPlanned } from '../queries/planned.ts';
import { staffOf } from '../queries/staff.ts';
import { dayIn } from './calendar-routes.ts';
import { fieldErrors, keptAgencies } from './event-routes.ts';
import { PlannedPage, type PlannedValues } from './pages/planned-page.tsx';
import type { CalendarPorts } from './ports.ts';

const blank: PlannedValues = {
  agencyId: '',
  unitId: '',
  title: '',
  type: 'release',
  day: '',
  time: '10:00',
  dueDay: '',
  dueTime: '',
  assigneeId: '',
  briefId: '',
  eventId: '',
  issueId: '',
  observance: '',
};

/** The newsroom's pages of planned items. */
export const plannedRoutes = (ports: CalendarPorts): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/kalender/rencana/baru', (c) => showNew(c, ports))
    .post('/ruang/kalender/rencana/baru', (c) => add(c, ports))
    .get('/ruang/kalender/rencana/:id', async (c) => show(c, ports, await plannedAt(c)))
    .post('/ruang/kalender/rencana/:id', (c) => change(c, ports))
    .post('/ruang/kalender/rencana/:id/hapus', drop);

async function plannedAt(c: Web): Promise<Planned> {
  const planned = await findPlanned(c.get('kernel'), c.req.param('id') ?? '');
  if (!planned || planned.droppedAt) throw notFound();
  planPolicy.allow(c.get('actor'), 'seeCalendar', planned);
  return planned;
}

/** What the address already says about a new plan. */
async function showNew(c: Web, ports: CalendarPorts): Promise<Response> {
  const k = c.get('kernel');
  const event = await findEvent(k, c.req.query('acara') ?? '');
  const kept = observances().find((one) => one.key === c.req.query('peringatan'));
  const visible = event && planPolicy.may(c.get('actor'), 'keepEvent', event) ? event : null;
  return show(c, ports, null, {
    ...blank,
    day: dayIn(c.req.query('hari'), k.clock.now()),
    agencyId: visible?.agencyId ?? '',
    eventId: visible?.id ?? '',
    title: visible?.title ?? kept?.id ?? '',
    observance: kept?.key ?? '',
  });
}

async function show(
  c: Web,
  ports: CalendarPorts,
  planned: Planned | null,
  typed?: PlannedValues,
  errors?: FieldErrors,
): Promise<Response> {
  const k = c.get('kernel');
  const actor = c.get('actor')!;
  const agencies = planned ? [] : await keptAgencies(c);
  const agencyId = planned?.agencyId ?? (typed?.agencyId || agencies[0]!.id);
  const [units, staff, drafts, events, issues] = await Promise.all([
    listUnits(k, agencyId),
    staffOf(k, agencyId),
    ports.drafts(actor, [agencyId]),
    comingEvents(k, agencyId),
    planPolicy.may(actor, 'seeIssues', { agencyId }) ? listIssues(k, [agencyId]) : [],
  ]);
  const own = planned?.eventId ? await findEvent(k, planned.eventId) : null;
  const room = c.get('room');
  const saved = { kind: 'ok' as const, text: eventWords(room.locale).saved };
  return page(
    c,
    PlannedPage({
      room: c.req.query('kabar') === 'tersimpan' ? { ...room, flash: saved } : room,
      planned,
      values: { ...(typed ?? valuesOf(planned!)), agencyId },
      agencies,
      units,
      staff,
      drafts,
      events: own && !events.some((one) => one.id === own.id) ? [own, ...events] : events,
      issues: issues.filter((one) => one.state !== 'closed' || one.id === planned?.issueId),
      errors,
      mayKeep: planPolicy.may(actor, 'keepCalendar', { agencyId }),
    }),
    errors ? 422 : 200,
  );
}

const valuesOf = (planned: Planned): PlannedValues => ({
  agencyId: planned.agencyId,
  unitId: planned.unitId ?? '',
  title: planned.title,
  type: planned.type,
  day: jakartaDay(planned.at),
  time: jakartaClock(planned.at).slice(0, 5),
  dueDay: planned.dueAt ? jakartaDay(planned.dueAt) : '',
  dueTime: planned.dueAt ? jakartaClock(planned.dueAt).slice(0, 5) : '',
  assigneeId: planned.assigneeId ?? '',
  briefId: planned.briefId ?? '',
  eventId: planned.eventId ?? '',
  issueId: planned.issueId ?? '',
  observance: planned.observance ?? '',
});

async function typedIn(c: Web): Promise<PlannedValues> {
  const body = await c.req.parseBody();
  return Object.fromEntries(
    Object.keys(blank).map((name) => [name, typeof body[name] === 'string' ? body[name] : '']),
  ) as PlannedValues;
}

const done = (c: Web, id: string) => c.redirect(`/ruang/kalender/rencana/${id}?kabar=tersimpan`, 303);

async function add(c: Web, ports: CalendarPorts): Promise<Response> {
  const values = await typedIn(c);
  const allowed = planPolicy.allow(c.get('actor'), 'keepCalendar', { agencyId: values.agencyId });
  try {
    return done(c, (await addPlanned(c.get('kernel'), allowed, checkFields(values, plannedInput))).id);
  } catch (error) {
    return show(c, ports, null, values, fieldErrors(error, 'title'));
  }
}

async function change(c: Web, ports: CalendarPorts): Promise<Response> {
  const planned = await plannedAt(c);
  const allowed = planPolicy.allow(c.get('actor'), 'keepPlanned', planned);
  const values = await typedIn(c);
  try {
    await changePlanned(c.get('kernel'), allowed, checkFields(values, plannedInput));
    return done(c, planned.id);
  } catch (error) {
    return show(c, ports, planned, values, fieldErrors(error, 'title'));
  }
}

async function drop(c: Web): Promise<Response> {
  const planned = await plannedAt(c);
  await dropPlanned(c.get('kernel'), planPolicy.allow(c.get('actor'), 'keepPlanned', planned));
  return c.redirect(`/ruang/kalender?hari=${jakartaDay(planned.at)}`, 303);
}
