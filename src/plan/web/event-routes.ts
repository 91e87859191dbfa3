import { Hono } from 'hono';
import { z } from 'zod';
import { AppError, notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { checkFields, form } from '../../kernel/http/form.ts';
import { jakartaClock, jakartaDay } from '../../kernel/time.ts';
import { type Agency, listAgencies, listUnits, requireFresh } from '../../people/index.ts';
import type { FieldErrors } from '../../ui/index.ts';
import { eventInput } from '../calendar/event-input.ts';
import { COVERAGE, type PlanEvent } from '../calendar/types.ts';
import { announceEvent, cancelEvent, withdrawEvent } from '../commands/announce-event.ts';
import { conflictOf } from '../commands/conflict.ts';
import { addEvent, assignCoverage, changeEvent } from '../commands/save-event.ts';
import { eventWords } from '../event-words.ts';
import { planPolicy } from '../policy.ts';
import { coverageOf, findEvent } from '../queries/events.ts';
import { plannedOfEvent } from '../queries/planned.ts';
import { staffOf } from '../queries/staff.ts';
import { dayIn } from './calendar-routes.ts';
import { EventFormPage, type EventValues } from './pages/event-form-page.tsx';
import { EventPage } from './pages/event-page.tsx';

const versionForm = z.object({ version: z.coerce.number().int() });

/** The newsroom's pages of events. */
export const eventRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/kalender/acara/baru', (c) =>
      showForm(c, { ...blank, day: dayIn(c.req.query('hari'), c.get('kernel').clock.now()) }),
    )
    .post('/ruang/kalender/acara/baru', add)
    .get('/ruang/kalender/acara/:id', async (c) => showEvent(c, await eventAt(c)))
    .post('/ruang/kalender/acara/:id', change)
    .post('/ruang/kalender/acara/:id/petugas', assign)
    .post('/ruang/kalender/acara/:id/umumkan', announce)
    .post('/ruang/kalender/acara/:id/tarik', withdraw)
    .post('/ruang/kalender/acara/:id/batalkan', cancel);

const blank: EventValues = {
  agencyId: '',
  unitId: '',
  title: '',
  place: '',
  day: '',
  from: '09:00',
  to: '11:00',
  lastDay: '',
  speaker: '',
  description: '',
  coverage: [],
};

/** Finds the event of the address; who may not see the agency's calendar is refused. */
export async function eventAt(c: Web): Promise<PlanEvent> {
  const event = await findEvent(c.get('kernel'), c.req.param('id') ?? '');
  if (!event) throw notFound();
  planPolicy.allow(c.get('actor'), 'seeCalendar', event);
  return event;
}

/** The agencies whose calendar this person keeps; refuses people without any. */
export async function keptAgencies(c: Web): Promise<Agency[]> {
  const actor = c.get('actor');
  const all = await listAgencies(c.get('kernel'));
  const mine = all.filter((one) => planPolicy.may(actor, 'keepCalendar', { agencyId: one.id }));
  if (!mine[0]) planPolicy.allow(actor, 'keepCalendar', { agencyId: '' });
  return mine;
}

async function showForm(c: Web, values: EventValues, errors?: FieldErrors): Promise<Response> {
  const agencies = await keptAgencies(c);
  const agencyId = values.agencyId || agencies[0]!.id;
  const units = await listUnits(c.get('kernel'), agencyId);
  const props = { room: c.get('room'), agencies, units, values: { ...values, agencyId } };
  return page(c, EventFormPage(errors ? { ...props, errors } : props), errors ? 422 : 200);
}

/** The form's fields as they were typed. */
async function typed(c: Web): Promise<EventValues> {
  const body = await c.req.parseBody({ all: true });
  const text = (name: string) => (typeof body[name] === 'string' ? body[name] : '');
  const kinds = [body.coverage ?? []].flat().filter((one) => typeof one === 'string');
  const lines = Object.fromEntries(
    Object.keys(blank)
      .filter((name) => name !== 'coverage')
      .map((name) => [name, text(name)]),
  );
  return { ...blank, ...lines, coverage: kinds };
}

/** Errors that a form shows beside its fields; others go on. */
export function fieldErrors(error: unknown, field: string): FieldErrors {
  if (!(error instanceof AppError) || (error.code !== 'invalid' && error.code !== 'conflict')) throw error;
  return Object.keys(error.fields).length > 0 ? error.fields : { [field]: error.say };
}

async function add(c: Web): Promise<Response> {
  const values = await typed(c);
  const allowed = planPolicy.allow(c.get('actor'), 'keepCalendar', { agencyId: values.agencyId });
  try {
    const event = await addEvent(c.get('kernel'), allowed, checkFields(values, eventInput));
    return c.redirect(`/ruang/kalender/acara/${event.id}?kabar=tersimpan`, 303);
  } catch (error) {
    return showForm(c, values, fieldErrors(error, 'title'));
  }
}

const valuesOf = (event: PlanEvent, coverage: string[]): EventValues => {
  const [day, lastDay] = [jakartaDay(event.startsAt), jakartaDay(event.endsAt)];
  return {
    ...event,
    unitId: event.unitId ?? '',
    day,
    lastDay: lastDay === day ? '' : lastDay,
    from: jakartaClock(event.startsAt).slice(0, 5),
    to: jakartaClock(event.endsAt).slice(0, 5),
    coverage,
  };
};

async function showEvent(c: Web, event: PlanEvent, values?: EventValues, errors?: FieldErrors): Promise<Response> {
  const k = c.get('kernel');
  const actor = c.get('actor');
  const coverage = await coverageOf(k, [event.id]);
  const room = c.get('room');
  const saved = { kind: 'ok' as const, text: eventWords(room.locale).saved };
  return page(
    c,
    EventPage({
      room: c.req.query('kabar') === 'tersimpan' ? { ...room, flash: saved } : room,
      event,
      coverage,
      planned: await plannedOfEvent(k, event.id),
      staff: await staffOf(k, event.agencyId),
      units: await listUnits(k, event.agencyId),
      values:
        values ??
        valuesOf(
          event,
          coverage.map((one) => one.kind),
        ),
      errors,
      may: {
        keep: planPolicy.may(actor, 'keepEvent', event),
        announce: planPolicy.may(actor, 'announce', event),
        invite: planPolicy.may(actor, 'invite', event),
      },
    }),
    errors ? 422 : 200,
  );
}

const done = (c: Web, event: PlanEvent) => c.redirect(`/ruang/kalender/acara/${event.id}?kabar=tersimpan`, 303);

async function change(c: Web): Promise<Response> {
  const event = await eventAt(c);
  const allowed = planPolicy.allow(c.get('actor'), 'keepEvent', event);
  const values = await typed(c);
  try {
    await changeEvent(c.get('kernel'), allowed, checkFields(values, eventInput));
    return done(c, event);
  } catch (error) {
    return showEvent(c, event, values, fieldErrors(error, 'title'));
  }
}

async function assign(c: Web): Promise<Response> {
  const event = await eventAt(c);
  const allowed = planPolicy.allow(c.get('actor'), 'keepEvent', event);
  const body = await c.req.parseBody();
  const wanted = COVERAGE.flatMap((kind) => {
    const id = body[`petugas.${kind}`];
    return typeof id === 'string' ? [{ kind, accountId: id || null }] : [];
  });
  await assignCoverage(c.get('kernel'), allowed, wanted);
  return done(c, event);
}

async function announce(c: Web): Promise<Response> {
  const event = await eventAt(c);
  const allowed = planPolicy.allow(c.get('actor'), 'announce', event);
  await requireFresh(c);
  // What the person saw is what goes before the public.
  if ((await form(c, versionForm)).version !== event.version) throw conflictOf();
  await announceEvent(c.get('kernel'), allowed);
  return done(c, event);
}

async function withdraw(c: Web): Promise<Response> {
  const event = await eventAt(c);
  const allowed = planPolicy.allow(c.get('actor'), 'announce', event);
  await requireFresh(c);
  await withdrawEvent(c.get('kernel'), allowed);
  return done(c, event);
}

async function cancel(c: Web): Promise<Response> {
  const event = await eventAt(c);
  await cancelEvent(c.get('kernel'), planPolicy.allow(c.get('actor'), 'keepEvent', event));
  return done(c, event);
}
