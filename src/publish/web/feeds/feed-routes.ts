import { Hono } from 'hono';
import { notFound } from '../../../kernel/errors.ts';
import type { Web, WebEnv } from '../../../kernel/http/env.ts';
import { type FeedContent, toAtom, toJsonFeed, toRss } from '../../adapters/feed-formats.ts';
import { feedArticles, takenBack } from '../../queries/article-lists.ts';
import { findPublicTopic } from '../../queries/topics.ts';
import { respond } from '../respond.ts';
import { feedContent } from './feed-content.tsx';

const ENTRIES = 30;

/** How long a feed tells that something was taken back; programs that read it more seldom have dropped it by themselves. */
const TELL_DAYS = 60;

const FORMATS: Record<string, { type: string; write: (feed: FeedContent) => string }> = {
  'rss.xml': { type: 'application/rss+xml; charset=utf-8', write: toRss },
  'atom.xml': { type: 'application/atom+xml; charset=utf-8', write: toAtom },
  'feed.json': { type: 'application/feed+json; charset=utf-8', write: toJsonFeed },
};

/** The feeds of the site and of each topic, in three formats and in the language of the address. */
export function feedRoutes(): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  for (const file of Object.keys(FORMATS)) {
    app.get(`/${file}`, (c) => answer(c, file, null));
    app.get(`/topik/:slug/${file}`, (c) => answer(c, file, c.req.param('slug')));
  }
  return app;
}

async function answer(c: Web, file: string, slug: string | null): Promise<Response> {
  const k = c.get('kernel');
  const site = c.get('site');
  const topic = slug === null ? null : await findPublicTopic(k, slug);
  if (slug !== null && !topic) throw notFound();
  const since = new Date(k.clock.now().getTime() - TELL_DAYS * 86_400_000);
  const [articles, gone] = await Promise.all([
    feedArticles(k, site.locale, slug, ENTRIES),
    takenBack(k, site.locale, slug, since, ENTRIES),
  ]);
  const path = slug === null ? `/${file}` : `/topik/${slug}/${file}`;
  const feed = feedContent(site, path, topic, articles, gone);
  const { type, write } = FORMATS[file]!;
  return respond(c, write(feed), { type, changedAt: feed.changedAt });
}
