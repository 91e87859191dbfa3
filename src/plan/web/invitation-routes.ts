import { Hono } from 'hono';
import { z } from 'zod';
import { csvText } from '../../kernel/csv.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { checkFields, form } from '../../kernel/http/form.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { jakartaClock, jakartaDay } from '../../kernel/time.ts';
import type { Allowed } from '../../people/index.ts';
import type { FieldErrors } from '../../ui/index.ts';
import type { PlanEvent } from '../calendar/types.ts';
import { answerInvitation } from '../commands/answer-invitation.ts';
import { addGuests, removeGuest, saveInvitation } from '../commands/keep-invitation.ts';
import { remindGuests, sendInvitations } from '../commands/send-invitations.ts';
import { invitationWords } from '../invitation-words.ts';
import { answerInput, invitationInput, readGuests } from '../invitations/input.ts';
import { eventFile } from '../invitations/mails.tsx';
import { countAnswers } from '../invitations/seats.ts';
import type { Invitation } from '../invitations/types.ts';
import { planPolicy } from '../policy.ts';
import { findInvitation, guestsOf, type Invited, invitedBy } from '../queries/invitations.ts';
import { eventAt, fieldErrors } from './event-routes.ts';
import { GuestAnswerPage } from './pages/guest-answer-page.tsx';
import { GuestListPage, type TermValues } from './pages/guest-list-page.tsx';

const DAY_MS = 86_400_000;
const base = '/ruang/kalender/acara/:id/undangan';
const guestForm = z.object({ guestId: z.uuid() });
const linesForm = z.object({ lines: z.string().max(100_000).default('') });

/** Invitations: the officer's list, and the guest's own page. Only POST answers, since mail scanners open links. */
export const invitationRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get(base, async (c) => show(c, await mayInvite(c)))
    .post(base, saveTerms)
    .post(`${base}/tamu`, add)
    .post(`${base}/hapus`, remove)
    .post(`${base}/kirim`, async (c) => {
      const allowed = await mayInvite(c);
      await sendInvitations(c.get('kernel'), allowed);
      return back(c, allowed.subject, 'terkirim');
    })
    .post(`${base}/ingatkan`, async (c) => {
      const allowed = await mayInvite(c);
      await remindGuests(c.get('kernel'), allowed);
      return back(c, allowed.subject, 'terkirim');
    })
    .get(`${base}/tamu.csv`, csv)
    .get('/undangan/:token', async (c) => showGuest(c, await invitedTo(c)))
    .post('/undangan/:token', answer)
    .get('/undangan/:token/acara.ics', file);

type MayInvite = Allowed<PlanEvent, 'invite'>;
const mayInvite = async (c: Web): Promise<MayInvite> => planPolicy.allow(c.get('actor'), 'invite', await eventAt(c));
const back = (c: Web, event: PlanEvent, news: string) =>
  c.redirect(`/ruang/kalender/acara/${event.id}/undangan?kabar=${news}`, 303);

/** The terms as a form shows them; a new invitation closes a day before the event. */
function termsOf(event: PlanEvent, invitation: Invitation | null): TermValues {
  const deadline = invitation?.deadline ?? new Date(event.startsAt.getTime() - DAY_MS);
  return {
    message: invitation?.message ?? '',
    day: jakartaDay(deadline),
    time: jakartaClock(deadline).slice(0, 5),
    capacity: invitation?.capacity ? String(invitation.capacity) : '',
    online: invitation?.online ? 'yes' : '',
  };
}

type Typed = { terms?: TermValues; lines?: string; errors?: FieldErrors };

async function show(c: Web, allowed: MayInvite, typed: Typed = {}): Promise<Response> {
  const k = c.get('kernel');
  const event = allowed.subject;
  const room = c.get('room');
  const w = invitationWords(room.locale);
  const news = { tersimpan: w.saved, terkirim: w.sent }[c.req.query('kabar') ?? ''];
  const invitation = await findInvitation(k, event.id);
  const guests = await guestsOf(k, event.id);
  return page(
    c,
    GuestListPage({
      room: news ? { ...room, flash: { kind: 'ok', text: news } } : room,
      event,
      invitation,
      guests,
      counts: countAnswers(guests),
      terms: typed.terms ?? termsOf(event, invitation),
      lines: typed.lines ?? '',
      errors: typed.errors,
    }),
    typed.errors ? 422 : 200,
  );
}

async function saveTerms(c: Web): Promise<Response> {
  const allowed = await mayInvite(c);
  const body = await c.req.parseBody();
  const text = (name: string) => (typeof body[name] === 'string' ? body[name] : '');
  const terms = {
    message: text('message'),
    day: text('day'),
    time: text('time'),
    capacity: text('capacity'),
    online: text('online'),
  };
  try {
    await saveInvitation(c.get('kernel'), allowed, checkFields(terms, invitationInput));
    return back(c, allowed.subject, 'tersimpan');
  } catch (error) {
    return show(c, allowed, { terms, errors: fieldErrors(error, 'day') });
  }
}

async function add(c: Web): Promise<Response> {
  const allowed = await mayInvite(c);
  const { lines } = await form(c, linesForm);
  if (!(await findInvitation(c.get('kernel'), allowed.subject.id))) throw notFound();
  const { guests, wrong } = readGuests(lines);
  if (wrong.length > 0) {
    const said = wrong.slice(0, 10).join(', ');
    const say = { id: invitationWords('id').wrongLines(said), en: invitationWords('en').wrongLines(said) };
    return show(c, allowed, { lines, errors: { lines: say } });
  }
  await addGuests(c.get('kernel'), allowed, guests);
  return back(c, allowed.subject, 'tersimpan');
}

async function remove(c: Web): Promise<Response> {
  const allowed = await mayInvite(c);
  await removeGuest(c.get('kernel'), allowed, (await form(c, guestForm)).guestId);
  return back(c, allowed.subject, 'tersimpan');
}

async function csv(c: Web): Promise<Response> {
  const { subject: event } = await mayInvite(c);
  const w = invitationWords(c.get('room').locale);
  const rows = (await guestsOf(c.get('kernel'), event.id)).map((one) => [
    one.name,
    one.mail,
    one.organisation,
    one.answer ? w[one.answer] : one.sentAt ? w.open : w.unsent,
    one.answer === 'come' ? String(one.people) : '',
    one.notes,
  ]);
  c.header('content-disposition', 'attachment; filename="tamu.csv"');
  return c.body(csvText([[w.name, w.mail, w.organisation, w.answer, w.people, w.notes], ...rows]), 200, {
    'content-type': 'text/csv; charset=utf-8; header=present',
  });
}

/** Finds what a guest's link leads to. Nothing of the page is kept by caches, and its address goes nowhere. */
async function invitedTo(c: Web): Promise<Invited> {
  limit(c, 'plan.invitation', { perMinute: 30 });
  c.header('cache-control', 'private, no-store');
  const found = await invitedBy(c.get('kernel'), c.req.param('token') ?? '');
  if (!found) throw notFound();
  return found;
}

type GuestTyped = { typed: { answer: string; people: string; notes: string }; errors: FieldErrors };

function showGuest(c: Web, invited: Invited, given?: GuestTyped): Response {
  return page(
    c,
    GuestAnswerPage({
      site: c.get('site'),
      invited,
      token: c.req.param('token') ?? '',
      now: c.get('kernel').clock.now(),
      saved: c.req.query('kabar') === 'tersimpan',
      ...given,
    }),
    given ? 422 : 200,
  );
}

async function answer(c: Web): Promise<Response> {
  const invited = await invitedTo(c);
  const body = await c.req.parseBody();
  const text = (name: string) => (typeof body[name] === 'string' ? body[name] : '');
  const typed = { answer: text('answer'), people: text('people'), notes: text('notes') };
  try {
    await answerInvitation(c.get('kernel'), invited, checkFields(typed, answerInput));
    return c.redirect(`/undangan/${c.req.param('token')}?kabar=tersimpan`, 303);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return showGuest(c, invited, { typed, errors: fieldErrors(error, 'answer') });
  }
}

async function file(c: Web): Promise<Response> {
  const { event } = await invitedTo(c);
  return c.body(eventFile(event, new URL(c.get('kernel').config.publicUrl).hostname), 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'attachment; filename="acara.ics"',
  });
}
