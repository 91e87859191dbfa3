import { Hono } from 'hono';
import { AppError, type Bilingual } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { checkFields } from '../../kernel/http/form.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { STATUS } from '../../kernel/http/status.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { jakartaDay } from '../../kernel/time.ts';
import { listUnits } from '../../people/index.ts';
import { href } from '../../ui/index.ts';
import { parseTrackingCode } from '../code.ts';
import { reopenByCitizen, replyByCitizen } from '../commands/citizen-turn.ts';
import { type CaseView, findByTrackingCode, viewCase } from '../queries/case-view.ts';
import { smallBody } from './body-size.ts';
import { headlinesOf } from './cites.ts';
import { citizenWords } from './citizen-words.ts';
import { turnFields, typedValues } from './fields.ts';
import { TrackCasePage } from './pages/track-case.tsx';
import { TrackFormPage } from './pages/track-form.tsx';
import { unitNames } from './unit-names.ts';

/** Tracking a case by its code, replying to it and reopening it. */
export const trackRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/lacak', show)
    .post('/lacak/balas', smallBody, (c) => takeTurn(c, replyByCitizen, 'balasan'))
    .post('/lacak/buka-lagi', smallBody, (c) => takeTurn(c, reopenByCitizen, 'dibuka'));

type Found = { view: CaseView; trackingCode: string };

/** Says in both languages what a page says about a code. */
const say = (key: 'incomplete' | 'unreadable' | 'unknown'): Bilingual => ({
  id: citizenWords('id')[key],
  en: citizenWords('en')[key],
});

/** Opens a case by what a person typed; an unknown code and a wrong secret group are refused in the same words. */
async function findTracked(c: Web, typed: string): Promise<Found> {
  const k = c.get('kernel');
  const parsed = parseTrackingCode(typed);
  if (!parsed) throw new AppError('invalid', say('unreadable'));
  if (!parsed.secret) throw new AppError('invalid', say('incomplete'));
  limit(c, 'answer.track', { perMinute: 10 });
  // From many networks at once the secret group of one code can't be guessed either.
  limit(c, 'answer.track-code', { perMinute: 30 }, parsed.code);
  const id = await findByTrackingCode(k, parsed.code, parsed.secret);
  const view = id ? await viewCase(k, id) : null;
  if (!view) throw new AppError('not-found', say('unknown'));
  return { view, trackingCode: `${parsed.code}-${parsed.secret}` };
}

const NEWS = { balasan: 'replied', dibuka: 'reopened' } as const;

async function show(c: Web): Promise<Response> {
  const typed = c.req.query('kode')?.slice(0, 60) ?? '';
  c.header('cache-control', typed ? 'no-store' : 'no-cache');
  if (!typed.trim()) return page(c, TrackFormPage({ site: c.get('site'), typed: '' }));
  try {
    const found = await findTracked(c, typed);
    const news = c.req.query('kabar') ?? '';
    return drawCase(c, found, { news: Object.hasOwn(NEWS, news) ? NEWS[news as keyof typeof NEWS] : null });
  } catch (error) {
    return askAgain(c, typed, error);
  }
}

/** Draws the form for the code with what is wrong; `unsent` is what the citizen wrote meanwhile. */
function askAgain(c: Web, typed: string, error: unknown, unsent?: string): Response {
  if (!(error instanceof AppError)) throw error;
  return page(c, TrackFormPage({ site: c.get('site'), typed, error: error.say, unsent }), STATUS[error.code]);
}

type Told = { news?: 'replied' | 'reopened' | null; error?: AppError; typed?: string | undefined };

async function drawCase(c: Web, { view, trackingCode }: Found, told: Told): Promise<Response> {
  const k = c.get('kernel');
  const props = {
    site: c.get('site'),
    view,
    trackingCode,
    cites: await headlinesOf(k, view.answerCites),
    unitNames: unitNames(await listUnits(k, view.agencyId), c.get('locale')),
    today: jakartaDay(k.clock.now()),
    news: told.news ?? null,
    ...(told.error ? { error: told.error } : {}),
    ...(told.typed === undefined ? {} : { typed: told.typed }),
  };
  return page(c, TrackCasePage(props), told.error ? STATUS[told.error.code] : 200);
}

type Turn = (k: Kernel, caseId: string, text: string) => Promise<void>;

async function takeTurn(c: Web, turn: Turn, news: keyof typeof NEWS): Promise<Response> {
  const k = c.get('kernel');
  c.header('cache-control', 'no-store');
  const typed = typedValues(await c.req.parseBody({ all: true }));
  const code = (typed.kode ?? '').slice(0, 60);
  let found: Found;
  try {
    found = await findTracked(c, code);
  } catch (error) {
    return askAgain(c, code, error, typed.pesan);
  }
  try {
    const { pesan } = checkFields(typed, turnFields);
    await turn(k, found.view.id, pesan);
    const to = `/lacak?${new URLSearchParams({ kode: found.trackingCode, kabar: news })}`;
    return c.redirect(href(c.get('locale'), to), 303);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // What happened meanwhile decides which form is drawn around the words.
    const view = (await viewCase(k, found.view.id)) ?? found.view;
    return drawCase(c, { ...found, view }, { error, typed: typed.pesan });
  }
}
