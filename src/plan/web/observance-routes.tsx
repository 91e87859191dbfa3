import { Hono } from 'hono';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { addDays, formatDate, jakartaDay, startOfJakartaDay } from '../../kernel/time.ts';
import { listAgencies } from '../../people/index.ts';
import { CsrfField, RoomPage, SaveBar, Table } from '../../ui/index.ts';
import { observances, occurrences } from '../calendar/observances.ts';
import { CHOICES } from '../calendar/types.ts';
import { keepObservances } from '../commands/keep-observances.ts';
import { issueWords } from '../issue-words.ts';
import { planPolicy } from '../policy.ts';
import { choicesOf } from '../queries/observance-choices.ts';

/** The page on which an agency chooses its observances. */
export const observanceRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>().get('/ruang/kalender/hari-besar', show).post('/ruang/kalender/hari-besar', keep);

async function ownAgency(c: Web, wanted: string): Promise<string> {
  const actor = c.get('actor');
  const mine = (await listAgencies(c.get('kernel')))
    .map((one) => one.id)
    .filter((agencyId) => planPolicy.may(actor, 'keepObservances', { agencyId }));
  const found = mine.includes(wanted) ? wanted : (mine[0] ?? '');
  planPolicy.allow(actor, 'keepObservances', { agencyId: found });
  return found;
}

async function show(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const room = c.get('room');
  const { locale } = room;
  const w = issueWords(locale);
  const agencyId = await ownAgency(c, c.req.query('instansi') ?? '');
  const choices = await choicesOf(k, [agencyId]);
  const today = jakartaDay(k.clock.now());
  const next = occurrences(observances(), today, addDays(today, 366));
  const shown = new Set<string>();
  const lines = next.filter(({ observance }) => !shown.has(observance.key) && shown.add(observance.key));
  const flash = { kind: 'ok' as const, text: w.saved };
  return page(
    c,
    <RoomPage room={c.req.query('kabar') === 'tersimpan' ? { ...room, flash } : room} title={w.days} meta={w.daysIntro}>
      <form method="post" action="/ruang/kalender/hari-besar">
        <CsrfField token={room.csrf} />
        <input type="hidden" name="agencyId" value={agencyId} />
        <Table
          caption={w.days}
          hideCaption
          columns={[{ label: w.day }, { label: w.date }, { label: w.basis }, { label: w.choice }]}
          rows={lines.map(({ day, observance }) => [
            observance[locale],
            formatDate(startOfJakartaDay(day), locale),
            observance.basis ?? w.noBasis,
            <select name={observance.key} class="input sm" aria-label={`${w.choice}: ${observance[locale]}`}>
              {CHOICES.map((one) => (
                <option value={one} selected={choices.get(observance.key) === one} key={one}>
                  {w[one]}
                </option>
              ))}
            </select>,
          ])}
        />
        <SaveBar>
          <button type="submit" class="btn primary">
            {w.saveDays}
          </button>
        </SaveBar>
      </form>
    </RoomPage>,
  );
}

async function keep(c: Web): Promise<Response> {
  const body = await c.req.parseBody();
  const wanted = Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const agencyId = typeof wanted.agencyId === 'string' ? wanted.agencyId : '';
  const allowed = planPolicy.allow(c.get('actor'), 'keepObservances', { agencyId });
  await keepObservances(c.get('kernel'), allowed, wanted);
  return c.redirect('/ruang/kalender/hari-besar?kabar=tersimpan', 303);
}
