import { Hono } from 'hono';
import { z } from 'zod';
import { AppError } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { checkFields, form } from '../../kernel/http/form.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { writePolicy } from '../policy.ts';
import { addComment, replyTo, settleThread } from '../together/comment.ts';
import { acceptAll, acceptSuggestion, declineSuggestion, saveSuggestions } from '../together/suggest.ts';
import { nudge } from '../together/watch.ts';
import { TalkPage } from './pages/talk-page.tsx';
import type { TalkPaneProps } from './parts/talk-pane.tsx';
import { actorOf, asksJson, editableEdition, readableEdition, roomOf } from './request.ts';
import { readTalk } from './talk-view.ts';

const commentForm = z.object({
  text: z.string().max(8000),
  quote: z.string().max(500).optional(),
  block: z.coerce.number().int().min(0).optional(),
  start: z.coerce.number().int().min(0).optional(),
});
const replyForm = z.object({ text: z.string().max(8000) });
const acceptForm = z.object({ how: z.enum(['use', 'both']).catch('use') });
const declineForm = z.object({ reason: z.string().max(2000).catch('') });
const suggested = z.object({
  version: z.number().int().positive(),
  pageId: z.uuid(),
  headline: z.string(),
  standfirst: z.string(),
  body: z.unknown(),
});

const MOST_JSON = 3_000_000;

/** Comments, and changes that wait for a decision. */
export const talkRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/naskah/:id/komentar', (c) => showTalk(c))
    .get('/ruang/naskah/:id/bicara', async (c) =>
      c.json({ talk: await readTalk(c.get('kernel'), actorOf(c), await readableEdition(c), c.get('room').locale) }),
    )
    .post('/ruang/naskah/:id/komentar', addFromForm)
    .post('/ruang/naskah/:id/komentar/:thread/balas', (c) =>
      answer(c, 'komentar', async () => {
        const allowed = await discussed(c);
        limit(c, 'write.comment', { perMinute: 30 });
        await replyTo(c.get('kernel'), allowed, c.req.param('thread'), (await form(c, replyForm)).text);
      }),
    )
    .post('/ruang/naskah/:id/komentar/:thread/:what{selesai|buka}', (c) =>
      answer(c, 'komentar-selesai', async () =>
        settleThread(c.get('kernel'), await discussed(c), c.req.param('thread'), c.req.param('what') === 'selesai'),
      ),
    )
    .post('/ruang/naskah/:id/usul', async (c) => {
      const allowed = await discussed(c);
      const text = await c.req.text();
      if (text.length > MOST_JSON)
        throw new AppError('too-large', { id: 'Naskah ini terlalu panjang.', en: 'This text is too long.' });
      const typed = checkFields(readJson(text), suggested);
      await saveSuggestions(c.get('kernel'), allowed, typed);
      nudge(c.get('kernel'), allowed.subject.id);
      return c.json({});
    })
    .post('/ruang/naskah/:id/usul/terima-semua', (c) =>
      answer(c, 'usul-diterima', async () => acceptAll(c.get('kernel'), await editableEdition(c))),
    )
    .post('/ruang/naskah/:id/usul/:suggestion/terima', (c) =>
      answer(c, 'usul-diterima', async () => {
        const allowed = await editableEdition(c);
        const { how } = await form(c, acceptForm);
        await acceptSuggestion(c.get('kernel'), allowed, c.req.param('suggestion'), how);
      }),
    )
    .post('/ruang/naskah/:id/usul/:suggestion/tolak', (c) =>
      answer(c, 'usul-ditolak', async () => {
        const allowed = await discussed(c);
        const mayEdit = writePolicy.may(allowed.actor, 'edit', allowed.subject);
        const { reason } = await form(c, declineForm);
        await declineSuggestion(c.get('kernel'), allowed, mayEdit, c.req.param('suggestion'), reason);
      }),
    );

/** What a body says in JSON; anything else says nothing, so that the fields are refused by name. */
function readJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
}

const discussed = async (c: Web) => writePolicy.allow(actorOf(c), 'discuss', await readableEdition(c));

async function showTalk(c: Web, typed?: TalkPaneProps['typed'], status: 200 | 422 = 200): Promise<Response> {
  const edition = await readableEdition(c);
  const view = await readTalk(c.get('kernel'), actorOf(c), edition, c.get('room').locale);
  return page(c, <TalkPage room={roomOf(c)} edition={edition} view={view} typed={typed} />, status);
}

async function addFromForm(c: Web): Promise<Response> {
  const allowed = await discussed(c);
  limit(c, 'write.comment', { perMinute: 30 });
  const { text, quote, block, start } = await form(c, commentForm);
  const near = block === undefined || start === undefined ? {} : { near: { block, start } };
  try {
    return await answer(c, 'komentar', async () => {
      await addComment(c.get('kernel'), allowed, { text, ...(quote ? { quote } : {}), ...near });
    });
  } catch (error) {
    if (asksJson(c) || !(error instanceof AppError) || error.code !== 'invalid') throw error;
    const { locale } = c.get('room');
    const errors = Object.fromEntries(Object.entries(error.fields).map(([field, say]) => [field, say[locale]]));
    return showTalk(c, { text, quote: quote ?? '', errors }, STATUS.invalid as 422);
  }
}

/** Does the work, tells the open pages, and answers the page's script with the new state, or leads a form on. */
async function answer(c: Web, news: string, work: () => Promise<unknown>): Promise<Response> {
  await work();
  const k = c.get('kernel');
  const edition = await readableEdition(c);
  nudge(k, edition.id);
  if (!asksJson(c)) return c.redirect(`/ruang/naskah/${edition.id}/komentar?kabar=${news}`, 303);
  return c.json({ talk: await readTalk(k, actorOf(c), edition, c.get('room').locale) });
}
