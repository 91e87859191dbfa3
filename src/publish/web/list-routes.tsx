import { Hono } from 'hono';
import { notFound } from '../../kernel/errors.ts';
import { renderDocument } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { type ArticleFilter, listArticles } from '../queries/article-lists.ts';
import { storeStamp } from '../queries/stamp.ts';
import { findPublicTopic, publicTopics } from '../queries/topics.ts';
import { createMemory } from './page-memory.ts';
import { ListPage, type ListProps } from './pages/list-page.tsx';
import { TopicsPage } from './pages/topics-page.tsx';
import { portalWords } from './portal-words.ts';
import { HTML, type Kept, keep, respond } from './respond.ts';
import { isItemType, listOf } from './type-names.ts';

/** The lists: everything, by kind, by topic; and the topics themselves. */
export function listRoutes(): Hono<WebEnv> {
  const drawn = createMemory<{ html: Kept; status: 200 | 404 }>(300);

  const answer = async (c: Web, filter: ArticleFilter, props: Omit<ListProps, 'site' | 'list'>): Promise<Response> => {
    const k = c.get('kernel');
    const site = c.get('site');
    const page = pageNumber(c);
    const state = JSON.stringify([await storeStamp(k), site, props]);
    const { html, status } = await drawn.get(`${site.locale}${props.path}?${page}`, state, async () => {
      const list = await listArticles(k, site.locale, filter, page);
      const html = keep(renderDocument(<ListPage site={site} list={list} {...props} />));
      return { html, status: list.page > list.pages ? 404 : 200 };
    });
    return respond(c, html, { type: HTML, status });
  };

  const app = new Hono<WebEnv>();
  app.get('/berita', (c) => {
    const w = portalWords(c.get('locale'));
    return answer(
      c,
      {},
      { title: w.allNews, lead: w.allNewsLead, path: '/berita', trail: [{ label: w.allNews }], feedBase: '' },
    );
  });
  app.get('/jenis/:type', (c) => {
    const type = c.req.param('type');
    if (!isItemType(type)) throw notFound();
    const locale = c.get('locale');
    const w = portalWords(locale);
    const title = listOf(type, locale);
    return answer(
      c,
      { types: [type] },
      {
        title,
        lead: w.listLead(title),
        path: `/jenis/${type}`,
        trail: [{ label: w.allNews, path: '/berita' }, { label: title }],
      },
    );
  });
  app.get('/topik', async (c) => {
    const topics = await publicTopics(c.get('kernel'));
    return respond(c, renderDocument(<TopicsPage site={c.get('site')} topics={topics} />), { type: HTML });
  });
  app.get('/topik/:slug', async (c) => {
    const locale = c.get('locale');
    const w = portalWords(locale);
    const topic = await findPublicTopic(c.get('kernel'), c.req.param('slug').replaceAll('\0', ''));
    if (!topic) throw notFound();
    const title = locale === 'en' ? topic.nameEn : topic.nameId;
    const path = `/topik/${topic.slug}`;
    return answer(
      c,
      { topic: topic.slug },
      {
        title,
        lead: (locale === 'id' && topic.description) || w.topicLead(title),
        path,
        trail: [{ label: w.topics, path: '/topik' }, { label: title }],
        feedBase: path,
        follow: true,
      },
    );
  });
  return app;
}

/** Reads the number of a page from the address; anything but a sensible number leads nowhere. */
export function pageNumber(c: Web): number {
  const given = c.req.query('halaman') ?? '1';
  if (!/^[1-9]\d{0,4}$/.test(given)) throw notFound();
  return Number(given);
}
