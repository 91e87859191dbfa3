import { Hono } from 'hono';
import { type SSEStreamingApi, streamSSE } from 'hono/streaming';
import { z } from 'zod';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { checkFields } from '../../kernel/http/form.ts';
import { isId } from '../../kernel/ids.ts';
import { namesOf, readSession, sessionTokenOf } from '../../people/index.ts';
import { writePolicy } from '../policy.ts';
import { bePresent, leaveEdition } from '../together/presence.ts';
import { type Pulse, watchEdition } from '../together/watch.ts';
import type { Edition } from '../types.ts';
import { actorOf, readableEdition } from './request.ts';

/** Someone who has the edition open, as the page shows them. */
export type PersonHere = { pageId: string; name: string; initials: string; block: number | null; self: boolean };

/** What a page hears of an edition while it is open. */
export type LiveNews = { version: number; talk: string; people: PersonHere[] };

/** How often a stream says that it lives, notes that its page is there, and looks whether its person may still listen. */
const BEAT_MS = 8_000;
/** More open pages of one person than this end the oldest stream; that page goes on asking now and then. */
const MOST_STREAMS = 4;

const streams = new Map<string, (() => void)[]>();
const here = z.object({ pageId: z.uuid(), block: z.number().int().min(0).max(5000).nullable() });

/** What an open page hears and says: the stream of an edition's changes, and where its person is. */
export const liveRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/naskah/:id/siaran', async (c) => {
      const edition = await readableEdition(c);
      const actor = actorOf(c);
      const pageId = c.req.query('halaman') ?? '';
      const accountId = actor.kind === 'account' && isId(pageId) ? actor.id : null;
      c.header('x-accel-buffering', 'no');
      return streamSSE(c, (stream) => listen(c, stream, edition, accountId ? { accountId, pageId } : null));
    })
    .post('/ruang/naskah/:id/hadir', async (c) => {
      const edition = await readableEdition(c);
      const actor = actorOf(c);
      const { pageId, block } = checkFields(await c.req.json().catch(() => ({})), here);
      if (actor.kind === 'account')
        await bePresent(c.get('kernel'), { editionId: edition.id, accountId: actor.id, pageId }, block);
      return c.body(null, 204);
    });

/** Writes the news of an edition to one page until the page goes, the person may no longer read it, or newer pages take its place. */
async function listen(
  c: Web,
  stream: SSEStreamingApi,
  edition: Edition,
  self: { accountId: string; pageId: string } | null,
): Promise<void> {
  const k = c.get('kernel');
  const owner = self && { editionId: edition.id, ...self };
  const ended = Promise.withResolvers<'gone' | 'enough'>();
  const end = () => ended.resolve('gone');
  let told: Promise<unknown> = Promise.resolve();
  const stop = watchEdition(k, edition.id, (pulse) => {
    told = told
      .then(async () => stream.writeSSE({ event: 'kabar', data: JSON.stringify(await toNews(c, pulse, self?.pageId)) }))
      .catch(() => end());
  });
  const beat = async () => {
    const token = sessionTokenOf(c);
    const session = token ? await readSession(k, token) : null;
    if (!session || !writePolicy.may(session.actor, 'read', edition)) return end();
    if (owner) await bePresent(k, owner);
    await stream.writeSSE({ event: 'detak', data: '' });
  };
  const timer = setInterval(() => void beat().catch(() => end()), BEAT_MS);
  timer.unref();
  const unregister = register(self?.accountId ?? '', () => ended.resolve('enough'));
  stream.onAbort(end);
  if (owner) await bePresent(k, owner);
  const why = await ended.promise;
  stop();
  clearInterval(timer);
  unregister();
  if (owner) await leaveEdition(k, owner).catch((err) => k.log.warn({ err }, 'a page that closed is still shown'));
  // The page then looks now and then, instead of opening a stream again that would end another one.
  if (why === 'enough') await stream.writeSSE({ event: 'cukup', data: '' });
  await stream.close();
}

/** Counts the streams of a person; beyond the limit the oldest one ends. */
function register(accountId: string, end: () => void): () => void {
  const list = [...(streams.get(accountId) ?? []), end];
  while (list.length > MOST_STREAMS) list.shift()?.();
  streams.set(accountId, list);
  return () => {
    const left = (streams.get(accountId) ?? []).filter((one) => one !== end);
    if (left.length > 0) streams.set(accountId, left);
    else streams.delete(accountId);
  };
}

async function toNews(c: Web, { version, talk, present }: Pulse, ownPage: string | undefined): Promise<LiveNews> {
  const names = await namesOf(
    c.get('kernel'),
    present.map((one) => one.accountId),
  );
  const people = present.flatMap(({ accountId, pageId, block }) => {
    const name = names.get(accountId);
    return name ? [{ pageId, name: name.name, initials: name.initials, block, self: pageId === ownPage }] : [];
  });
  return { version, talk, people };
}
