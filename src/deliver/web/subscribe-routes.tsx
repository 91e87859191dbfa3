import { Hono } from 'hono';
import { z } from 'zod';
import { AppError } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { checkFields } from '../../kernel/http/form.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { publicTopics } from '../../publish/index.ts';
import { href } from '../../ui/index.ts';
import { confirmSubscription, findConfirmation, subscribe } from '../commands/subscribe.ts';
import { manageToken } from '../links.ts';
import { topicRates } from '../queries/topic-rates.ts';
import { pageWords } from './page-words.ts';
import { CheckPage, ConfirmPage, ErasedPage } from './pages/short-pages.tsx';
import { SubscribePage, type SubscribeTyped } from './pages/subscribe-page.tsx';

/** One value, several or none, as a list. */
export const several = z.preprocess(
  (v) => (v === undefined ? [] : Array.isArray(v) ? v : [v]),
  z.array(z.string().max(100)).max(100),
);
export const language = z.enum(['id', 'en']);

const chooseTopic = `${pageWords('id').chooseTopic} | ${pageWords('en').chooseTopic}`;
const wish = z.object({
  surel: z.string().trim().max(254).pipe(z.email()),
  topik: several.pipe(z.array(z.string()).min(1, chooseTopic)),
  bahasa: language,
});

/** The form for subscribing, and the confirmation that its mail asks for. */
export const subscribeRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/langganan', (c) => showForm(c, { surel: '', topik: [], bahasa: c.get('locale') }))
    .post('/langganan', ask)
    .get('/langganan/periksa', (c) => page(c, <CheckPage site={c.get('site')} />))
    .get('/langganan/terhapus', (c) => page(c, <ErasedPage site={c.get('site')} />))
    .get('/langganan/konfirmasi/:token', showConfirmation)
    .post('/langganan/konfirmasi/:token', confirm);

async function showForm(c: Web, typed: SubscribeTyped, refused?: AppError): Promise<Response> {
  const k = c.get('kernel');
  const [topics, rates] = await Promise.all([publicTopics(k), topicRates(k, c.get('locale'))]);
  const view = (
    <SubscribePage site={c.get('site')} topics={topics} rates={rates} typed={typed} errors={refused?.fields ?? {}} />
  );
  if (refused) c.header('cache-control', 'no-store');
  return page(c, view, refused ? STATUS[refused.code] : 200);
}

async function ask(c: Web): Promise<Response> {
  limit(c, 'deliver.subscribe', { perMinute: 5 });
  const k = c.get('kernel');
  const sent = await c.req.parseBody({ all: true });
  const done = () => c.redirect(href(c.get('locale'), '/langganan/periksa'), 303);
  // A filled trap means a machine wrote the form; it learns nothing from the answer.
  if (typeof sent.situs === 'string' && sent.situs !== '') return done();
  try {
    const { surel, topik, bahasa } = checkFields(sent, wish);
    await subscribe(k, { email: surel, topicSlugs: await known(c, topik), locale: bahasa });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'invalid') throw error;
    return showForm(c, typedOf(sent), error);
  }
  return done();
}

/** Keeps the topics that exist; none left is the same mistake as none ticked. */
export async function known(c: Web, slugs: string[], none: 'refuse' | 'allow' = 'refuse'): Promise<string[]> {
  const there = new Set((await publicTopics(c.get('kernel'))).map((topic) => topic.slug));
  const kept = [...new Set(slugs)].filter((slug) => there.has(slug));
  if (kept.length > 0 || none === 'allow') return kept;
  const say = { id: pageWords('id').chooseTopic, en: pageWords('en').chooseTopic };
  throw new AppError('invalid', say, { fields: { topik: say } });
}

function typedOf(sent: Record<string, unknown>): SubscribeTyped {
  const topics = several.safeParse(sent.topik);
  return {
    surel: typeof sent.surel === 'string' ? sent.surel.slice(0, 254) : '',
    topik: topics.success ? topics.data : [],
    bahasa: sent.bahasa === 'en' ? 'en' : 'id',
  };
}

/** Headers of a page whose address holds a secret: kept by no cache, told to no other site. */
export function ownHeaders(c: Web): void {
  c.header('cache-control', 'no-store');
  c.header('x-robots-tag', 'noindex');
}

async function showConfirmation(c: Web): Promise<Response> {
  ownHeaders(c);
  const token = c.req.param('token') ?? '';
  const k = c.get('kernel');
  const found = await findConfirmation(k, token);
  if (!found) {
    throw new AppError('gone', { id: pageWords('id').confirmGone, en: pageWords('en').confirmGone });
  }
  const topics = (await publicTopics(k)).filter((topic) => found.topicSlugs.includes(topic.slug));
  return page(c, <ConfirmPage site={c.get('site')} token={token} topics={topics} />);
}

async function confirm(c: Web): Promise<Response> {
  ownHeaders(c);
  const k = c.get('kernel');
  const id = await confirmSubscription(k, c.req.param('token') ?? '');
  return c.redirect(href(c.get('locale'), `/langganan/atur/${manageToken(k, id)}?kabar=mulai`), 303);
}
