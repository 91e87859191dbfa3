import { Hono } from 'hono';
import { z } from 'zod';
import { notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { jakartaDay } from '../../kernel/time.ts';
import { publicTopics } from '../../publish/index.ts';
import { href } from '../../ui/index.ts';
import { eraseSubscriber, leaveAll, leaveTopic, pauseAll, setPreferences } from '../commands/preferences.ts';
import { consentProof } from '../consent-proof.ts';
import { findSubscriber, type SubscriberView } from '../queries/subscriber.ts';
import { topicRates } from '../queries/topic-rates.ts';
import { pageWords } from './page-words.ts';
import { PreferencesPage } from './pages/preferences-page.tsx';
import { ErasePage, LeavePage, LeftPage } from './pages/short-pages.tsx';
import { known, language, ownHeaders, several } from './subscribe-routes.tsx';

const wish = z.object({ topik: several, bahasa: language });
const topic = z.object({ topik: z.string().min(1).max(100) });

/** A reader's own pages, opened by the link in every message: preferences, the ways out, proof, erasure. */
export const preferenceRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/langganan/atur/:token', show)
    .post('/langganan/atur/:token', async (c) => {
      const who = await owner(c);
      const { topik, bahasa } = await form(c, wish);
      await setPreferences(c.get('kernel'), who.id, { topicSlugs: await known(c, topik, 'allow'), locale: bahasa });
      return back(c, 'tersimpan');
    })
    .post('/langganan/atur/:token/berhenti-topik', async (c) => {
      const who = await owner(c);
      await leaveTopic(c.get('kernel'), who.id, (await form(c, topic)).topik);
      return back(c, 'topik');
    })
    .post('/langganan/atur/:token/jeda', async (c) => {
      await pauseAll(c.get('kernel'), (await owner(c)).id, false);
      return back(c, 'jeda');
    })
    .post('/langganan/atur/:token/lanjut', async (c) => {
      await pauseAll(c.get('kernel'), (await owner(c)).id, true);
      return back(c, 'lanjut');
    })
    .get('/langganan/atur/:token/bukti', proof)
    .get('/langganan/atur/:token/hapus', async (c) => {
      await owner(c);
      return page(c, <ErasePage site={c.get('site')} token={tokenOf(c)} />);
    })
    .post('/langganan/atur/:token/hapus', async (c) => {
      await eraseSubscriber(c.get('kernel'), (await owner(c)).id);
      return c.redirect(href(c.get('locale'), '/langganan/terhapus'), 303);
    })
    .get('/langganan/berhenti/:token', async (c) => {
      await owner(c);
      return page(c, <LeavePage site={c.get('site')} token={tokenOf(c)} />);
    })
    .post('/langganan/berhenti/:token', leave);

const tokenOf = (c: Web): string => c.req.param('token') ?? '';

async function owner(c: Web): Promise<SubscriberView> {
  ownHeaders(c);
  const found = await findSubscriber(c.get('kernel'), tokenOf(c));
  if (!found) throw notFound();
  return found;
}

const back = (c: Web, said: string): Response =>
  c.redirect(href(c.get('locale'), `/langganan/atur/${tokenOf(c)}?kabar=${said}`), 303);

async function show(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const who = await owner(c);
  const w = pageWords(c.get('locale'));
  const [topics, rates] = await Promise.all([publicTopics(k), topicRates(k, who.locale)]);
  const said: Record<string, string> = {
    mulai: w.saidStarted,
    tersimpan: w.saidSaved,
    topik: w.saidTopic,
    jeda: w.saidPaused,
    lanjut: w.saidResumed,
  };
  const kabar = said[c.req.query('kabar') ?? ''] ?? null;
  return page(
    c,
    <PreferencesPage site={c.get('site')} token={tokenOf(c)} who={who} topics={topics} rates={rates} said={kabar} />,
  );
}

async function proof(c: Web): Promise<Response> {
  const who = await owner(c);
  const k = c.get('kernel');
  c.header('content-disposition', `attachment; filename="bukti-persetujuan-${jakartaDay(k.clock.now())}.json"`);
  return c.json(consentProof(who, await publicTopics(k), { agency: c.get('site').agencyName, at: k.clock.now() }));
}

/**
 * RFC 8058: mail programs post here without having shown the page, so it answers at once, without a redirect and whatever
 * the body says. A person gets the same page after pressing the button.
 */
async function leave(c: Web): Promise<Response> {
  const who = await owner(c);
  const body = await c.req.parseBody().catch((): Record<string, unknown> => ({}));
  const oneClick = body['List-Unsubscribe'] === 'One-Click';
  if (who.state !== 'left') await leaveAll(c.get('kernel'), who.id, oneClick ? 'one-click' : 'preferences');
  return page(c, <LeftPage site={c.get('site')} token={tokenOf(c)} />);
}
