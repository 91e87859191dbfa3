import { Hono } from 'hono';
import type { Actor } from '../../kernel/actor.ts';
import { notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { addDays, formatDateTime, formatTime, jakartaDay, startOfJakartaDay } from '../../kernel/time.ts';
import { findAccount } from '../../people/index.ts';
import { EmptyState, href, PortalPage } from '../../ui/index.ts';
import { type IcalEntry, icalText } from '../adapters/ical.ts';
import { agendaWords } from '../agenda-words.ts';
import { calendarKeyOf, endCalendarKey, makeCalendarKey } from '../commands/calendar-key.ts';
import { planPolicy } from '../policy.ts';
import { type PublicEvent, publicAgenda } from '../queries/public-agenda.ts';
import { CalendarKeyPage } from './pages/calendar-key-page.tsx';
import { personalEntries } from './personal-entries.ts';
import type { CalendarPorts } from './ports.ts';

const PUBLIC_CACHE = 'public, max-age=0, s-maxage=60, stale-while-revalidate=60';
const ICAL = 'text/calendar; charset=utf-8';

/** The public agenda, and a person's own calendar under a secret address. */
export const feedRoutes = (ports: CalendarPorts): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/agenda', agenda)
    .get('/agenda.ics', agendaFile)
    .get('/kalender/:file{[A-Za-z0-9_-]+\\.ics}', (c) => personal(c, ports))
    .get('/ruang/kalender/langganan', (c) => showKey(c, null))
    .post('/ruang/kalender/langganan', makeKey)
    .post('/ruang/kalender/langganan/akhiri', endKey);

/** A year back and a year ahead. */
async function announced(c: Web): Promise<PublicEvent[]> {
  const k = c.get('kernel');
  const today = jakartaDay(k.clock.now());
  return publicAgenda(k, {
    from: startOfJakartaDay(addDays(today, -30)),
    to: startOfJakartaDay(addDays(today, 366)),
  });
}

async function agenda(c: Web): Promise<Response> {
  const site = c.get('site');
  const { locale } = site;
  const w = agendaWords(locale);
  const now = c.get('kernel').clock.now();
  const coming = (await announced(c)).filter((one) => one.endsAt > now);
  c.header('cache-control', PUBLIC_CACHE);
  return page(
    c,
    <PortalPage
      site={site}
      title={w.title}
      description={w.intro}
      canonical={`${site.baseUrl}${href(locale, '/agenda')}`}
    >
      <h1 class="h-page">{w.title}</h1>
      <p>{w.intro}</p>
      <p>
        <a href="/agenda.ics">{w.subscribe}</a>
      </p>
      {coming.length === 0 ? (
        <EmptyState icon="calendar-days" title={w.empty} />
      ) : (
        <ol class="agenda-list">
          {coming.map((one) => (
            <li id={one.eventId} key={one.eventId}>
              <p>
                <time datetime={one.startsAt.toISOString()}>{formatDateTime(one.startsAt, locale)}</time>
                {' – '}
                {jakartaDay(one.startsAt) === jakartaDay(one.endsAt)
                  ? formatTime(one.endsAt)
                  : formatDateTime(one.endsAt, locale)}
              </p>
              <h2>{one.title}</h2>
              {one.cancelled && <p class="strong">{w.cancelled}</p>}
              <p>
                {[one.place, locale === 'en' ? one.agencyNameEn : one.agencyName, one.unitName]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              {one.speaker && <p>{w.speaker(one.speaker)}</p>}
              {one.description && <p>{one.description}</p>}
            </li>
          ))}
        </ol>
      )}
    </PortalPage>,
  );
}

async function agendaFile(c: Web): Promise<Response> {
  const site = c.get('site');
  const host = new URL(site.baseUrl).hostname;
  const entries = (await announced(c)).map(
    (one): IcalEntry => ({
      uid: `${one.eventId}@${host}`,
      summary: one.title,
      start: one.startsAt,
      end: one.endsAt,
      stamp: one.announcedAt,
      sequence: one.sequence,
      location: one.place,
      description: [one.speaker, one.description].filter(Boolean).join('\n'),
      url: `${site.baseUrl}/agenda#${one.eventId}`,
      cancelled: one.cancelled,
    }),
  );
  const name = agendaWords(site.locale).feedName(site.agencyName);
  return c.body(icalText(name, entries), 200, { 'content-type': ICAL, 'cache-control': PUBLIC_CACHE });
}

/** A person's calendar by its secret address: what the account may see at this moment, and nothing of ended accounts. */
async function personal(c: Web, ports: CalendarPorts): Promise<Response> {
  limit(c, 'plan.calendar-file', { perMinute: 30 });
  const k = c.get('kernel');
  const key = await calendarKeyOf(k, { token: c.req.param('file')!.replace(/\.ics$/, '') });
  const account = key && (await findAccount(k, key.accountId));
  if (account?.state !== 'active') throw notFound();
  const actor: Actor = { kind: 'account', id: account.id, name: account.name, grants: account.grants };
  const entries = await personalEntries(k, ports, actor, account.locale);
  return c.body(icalText(`Gapura, ${account.name}`, entries), 200, {
    'content-type': ICAL,
    'cache-control': 'private, no-store',
    'x-robots-tag': 'noindex',
  });
}

function self(c: Web): { id: string } {
  const actor = c.get('actor');
  return { id: actor?.kind === 'account' ? actor.id : '' };
}

async function showKey(c: Web, address: string | null): Promise<Response> {
  const allowed = planPolicy.allow(c.get('actor'), 'ownCalendar', self(c));
  const key = await calendarKeyOf(c.get('kernel'), { accountId: allowed.subject.id });
  return page(c, CalendarKeyPage({ room: c.get('room'), madeAt: key?.madeAt ?? null, address }));
}

async function makeKey(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const token = await makeCalendarKey(k, planPolicy.allow(c.get('actor'), 'ownCalendar', self(c)));
  return showKey(c, `${k.config.publicUrl}/kalender/${token}.ics`);
}

async function endKey(c: Web): Promise<Response> {
  await endCalendarKey(c.get('kernel'), planPolicy.allow(c.get('actor'), 'ownCalendar', self(c)));
  return c.redirect('/ruang/kalender/langganan', 303);
}
