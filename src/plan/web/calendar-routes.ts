import { Hono } from 'hono';
import { z } from 'zod';
import type { Actor } from '../../kernel/actor.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { jakartaClock, jakartaDay, parseJakarta } from '../../kernel/time.ts';
import { hasRole, listUnits, requireFresh } from '../../people/index.ts';
import { shownDays, type View } from '../calendar/span.ts';
import { calendarWords } from '../calendar-words.ts';
import { moveEvent, movePlanned } from '../commands/move.ts';
import { planPolicy } from '../policy.ts';
import { findEvent } from '../queries/events.ts';
import { findPlanned } from '../queries/planned.ts';
import { calendarAgencies, calendarModel } from './calendar-model.ts';
import { bandsOf, type MarkKind, marksOf } from './marks.ts';
import { CalendarPage, sayMoment } from './pages/calendar-page.tsx';
import { MovePage } from './pages/move-page.tsx';
import type { CalendarPorts } from './ports.ts';

const VIEW_OF: Record<string, View> = { bulan: 'month', pekan: 'week', daftar: 'list' };
const KINDS = ['event', 'planned', 'release'] as const;

const moveForm = z.object({
  jenis: z.enum(KINDS),
  id: z.uuid(),
  dari: z.iso.datetime(),
  hari: z.string().max(10),
  jam: z.string().max(8),
  kembali: z.string().max(200).default(''),
});

/** The calendar and the moving of what stands on it. */
export const calendarRoutes = (ports: CalendarPorts): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/kalender', (c) => showCalendar(c, ports))
    .get('/ruang/kalender/pindah', (c) => showMove(c, ports))
    .post('/ruang/kalender/pindah', (c) => move(c, ports));

/** Reads a day from an address; anything else becomes today. */
export const dayIn = (given: string | undefined, now: Date): string =>
  given && parseJakarta(given, '00:00') ? given : jakartaDay(now);

async function showCalendar(c: Web, ports: CalendarPorts): Promise<Response> {
  const k = c.get('kernel');
  const actor = c.get('actor');
  const agencyIds = await calendarAgencies(k, actor);
  const { actor: person } = planPolicy.allow(actor, 'seeCalendar', { agencyId: agencyIds[0] ?? '' });
  const room = c.get('room');
  const shown = shownDays(VIEW_OF[c.req.query('tampilan') ?? ''] ?? 'week', dayIn(c.req.query('hari'), k.clock.now()));
  const model = await calendarModel(k, ports, person, agencyIds, shown, room.locale);
  const unit = c.req.query('unit') ?? '';
  const units = (await Promise.all(agencyIds.map((id) => listUnits(k, id)))).flat();
  const chosen = units.some((one) => one.id === unit) ? unit : '';
  const may = {
    keep: (agencyId: string) => planPolicy.may(person, 'keepCalendar', { agencyId }),
    release: (agencyId: string) => hasRole(person, ['editor', 'approver'], agencyId),
  };
  const marks = marksOf(model, may, room.locale).filter((mark) => chosen === '' || mark.unitId === chosen);
  const moved = parseMoment(c.req.query('dipindah'));
  const flash = moved
    ? { kind: 'ok' as const, text: calendarWords(room.locale).moved(sayMoment(moved, room.locale)) }
    : room.flash;
  return page(
    c,
    CalendarPage({
      room: flash ? { ...room, flash } : room,
      model,
      marks,
      bands: bandsOf(model, room.locale),
      units,
      unit: chosen,
      may: {
        keep: agencyIds.some((id) => may.keep(id)),
        issues: agencyIds.some((agencyId) => planPolicy.may(person, 'seeIssues', { agencyId })),
        observances: agencyIds.some((agencyId) => planPolicy.may(person, 'keepObservances', { agencyId })),
      },
    }),
  );
}

const parseMoment = (given: string | undefined): Date | null => {
  const at = given && z.iso.datetime().safeParse(given).success ? new Date(given) : null;
  return at && !Number.isNaN(at.getTime()) ? at : null;
};

/** Only addresses of the calendar lead back; anything else leads to it. */
const backOf = (given: string): string => (/^\/ruang\/kalender(\?[\w=&-]*)?$/.test(given) ? given : '/ruang/kalender');

type Movable = { title: string; at: Date; move: (to: Date, from: Date) => Promise<void> };

/** Finds what is to be moved, with the proof that this person may move it. */
async function movable(c: Web, ports: CalendarPorts, kind: MarkKind, id: string): Promise<Movable> {
  const k = c.get('kernel');
  const actor = c.get('actor');
  if (kind === 'event') {
    const event = await findEvent(k, id);
    if (!event || event.cancelledAt) throw notFound();
    const allowed = planPolicy.allow(actor, 'keepEvent', event);
    return { title: event.title, at: event.startsAt, move: (to, from) => moveEvent(k, allowed, to, from) };
  }
  if (kind === 'planned') {
    const plan = await findPlanned(k, id);
    if (!plan || plan.droppedAt) throw notFound();
    const allowed = planPolicy.allow(actor, 'keepPlanned', plan);
    return { title: plan.title, at: plan.at, move: (to, from) => movePlanned(k, allowed, to, from) };
  }
  const release = await ports.release(actor as Actor, id);
  if (!release) throw notFound();
  return {
    title: release.title,
    at: release.at,
    move: (to, from) => ports.moveRelease(actor as Actor, id, to, from),
  };
}

async function showMove(c: Web, ports: CalendarPorts): Promise<Response> {
  const kind = KINDS.find((one) => one === c.req.query('jenis'));
  const id = c.req.query('id') ?? '';
  if (!kind) throw notFound();
  const found = await movable(c, ports, kind, id);
  return page(
    c,
    MovePage({
      room: c.get('room'),
      kind,
      id,
      title: found.title,
      at: found.at,
      day: jakartaDay(found.at),
      time: jakartaClock(found.at).replace(/:00$/, ''),
      back: backOf(c.req.query('kembali') ?? ''),
    }),
  );
}

async function move(c: Web, ports: CalendarPorts): Promise<Response> {
  const agencyIds = await calendarAgencies(c.get('kernel'), c.get('actor'));
  planPolicy.allow(c.get('actor'), 'seeCalendar', { agencyId: agencyIds[0] ?? '' });
  const input = await form(c, moveForm);
  const found = await movable(c, ports, input.jenis, input.id);
  if (input.jenis === 'release') await requireFresh(c);
  const to = parseJakarta(input.hari, input.jam);
  const back = backOf(input.kembali);
  try {
    if (!to) {
      const say = { id: 'Tulis tanggal dan jam yang ada.', en: 'Write a real day and time.' };
      throw new AppError('invalid', say, { fields: { jam: say } });
    }
    await found.move(to, new Date(input.dari));
  } catch (error) {
    if (!(error instanceof AppError) || (error.code !== 'invalid' && error.code !== 'conflict')) throw error;
    return page(
      c,
      MovePage({
        room: c.get('room'),
        kind: input.jenis,
        id: input.id,
        title: found.title,
        at: found.at,
        day: input.hari,
        time: input.jam,
        back,
        errors: Object.keys(error.fields).length > 0 ? error.fields : { hari: error.say },
      }),
      error.code === 'conflict' ? 409 : 422,
    );
  }
  const query = new URLSearchParams(back.split('?')[1] ?? '');
  query.set('dipindah', to.toISOString());
  return c.redirect(`/ruang/kalender?${query}#m-${input.id}`, 303);
}
