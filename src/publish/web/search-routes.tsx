import { Hono } from 'hono';
import { renderDocument } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { LONGEST_QUERY, searchArticles } from '../queries/search-articles.ts';
import { publicTopics } from '../queries/topics.ts';
import { pageNumber } from './list-routes.tsx';
import { type SearchAsked, SearchPage } from './pages/search-page.tsx';
import { HTML, respond } from './respond.ts';
import { isItemType } from './type-names.ts';

/** The search: words, kind and topic come from the address, so a result can be passed on. */
export function searchRoutes(): Hono<WebEnv> {
  return new Hono<WebEnv>().get('/cari', async (c) => {
    const k = c.get('kernel');
    const topics = await publicTopics(k);
    const asked = readAsked(c, new Set(topics.map((topic) => topic.slug)));
    const page = pageNumber(c);
    if (asked.query !== '') limit(c, 'publish.search', { perMinute: 120 });
    const results =
      asked.query === ''
        ? null
        : await searchArticles(k, {
            query: asked.query,
            language: c.get('locale'),
            page,
            ...(asked.type ? { types: [asked.type] } : {}),
            ...(asked.topic ? { topic: asked.topic } : {}),
          });
    const view = <SearchPage site={c.get('site')} asked={asked} results={results} topics={topics} />;
    return respond(c, renderDocument(view), { type: HTML });
  });
}

/** Reads what was asked; an unknown kind or topic is left out, and a query that is too long is cut. */
function readAsked(c: Web, topics: Set<string>): SearchAsked {
  // Control characters can't be stored, so no text holds them; the database refuses U+0000.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  const given = (c.req.query('q') ?? '').replace(/[\u0000-\u001f\u007f]+/g, ' ').trim();
  const letters = [...given];
  const type = c.req.query('jenis') ?? '';
  const topic = c.req.query('topik') ?? '';
  return {
    query: letters.slice(0, LONGEST_QUERY).join('').trim(),
    cut: letters.length > LONGEST_QUERY,
    type: isItemType(type) ? type : null,
    topic: topics.has(topic) ? topic : null,
  };
}
