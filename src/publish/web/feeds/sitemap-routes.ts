import { Hono } from 'hono';
import { notFound } from '../../../kernel/errors.ts';
import type { WebEnv } from '../../../kernel/http/env.ts';
import type { SiteShell } from '../../../kernel/http/shell.ts';
import { ITEM_TYPES } from '../../../plan/index.ts';
import { href } from '../../../ui/index.ts';
import { archivePart, countArticles, releasedSince, type SitemapRow } from '../../queries/sitemap-rows.ts';
import { publicTopics } from '../../queries/topics.ts';
import { respond } from '../respond.ts';
import { newsSitemapXml, type SitemapUrl, sitemapIndexXml, sitemapXml } from './sitemap-xml.ts';

const XML = 'application/xml; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';
/** Addresses in one sitemap; the protocol allows 50,000. */
const PART = 20_000;
const NEWS_DAYS = 2;
/** The most that a news sitemap may hold. */
const NEWS_MOST = 1_000;

const PAGES = [
  '/',
  '/berita',
  ...ITEM_TYPES.map((type) => `/jenis/${type}`),
  '/topik',
  '/cara-menghitung',
  '/tentang-situs',
];

/** The sitemap of the whole archive, the one of the last two days, and robots.txt. */
export function sitemapRoutes(): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/sitemap.xml', async (c) => {
    const k = c.get('kernel');
    const site = c.get('site');
    const parts = Math.max(1, Math.ceil((await countArticles(k)) / PART));
    const asked = c.req.query('bagian');
    if (asked === undefined && parts > 1) {
      const locs = Array.from({ length: parts }, (_, i) => `${site.baseUrl}/sitemap.xml?bagian=${i + 1}`);
      return respond(c, sitemapIndexXml(locs), { type: XML });
    }
    const part = Number(asked ?? 1);
    if (!Number.isInteger(part) || part < 1 || part > parts) throw notFound();
    const rows = await archivePart(k, part, PART);
    const pages =
      part === 1
        ? pageUrls(
            site,
            (await publicTopics(k)).map((t) => `/topik/${t.slug}`),
          )
        : [];
    return respond(c, sitemapXml([...pages, ...articleUrls(site, rows)]), { type: XML });
  });
  app.get('/sitemap-berita.xml', async (c) => {
    const k = c.get('kernel');
    const site = c.get('site');
    const since = new Date(k.clock.now().getTime() - NEWS_DAYS * 86_400_000);
    const urls = (await releasedSince(k, since, NEWS_MOST)).map((row) => ({
      loc: addressOf(site, row),
      language: row.language,
      publishedAt: row.firstReleasedAt,
      title: row.headline,
    }));
    return respond(c, newsSitemapXml(urls, site.agencyName), { type: XML });
  });
  app.get('/robots.txt', (c) => {
    const site = c.get('site');
    // A demonstration is invented, so it stays out of search engines altogether.
    const lines = site.demo
      ? ['User-agent: *', 'Disallow: /']
      : [
          'User-agent: *',
          'Disallow: /ruang',
          'Disallow: /reaksi/',
          'Disallow: /cari',
          'Disallow: /en/cari',
          '',
          `Sitemap: ${site.baseUrl}/sitemap.xml`,
          `Sitemap: ${site.baseUrl}/sitemap-berita.xml`,
        ];
    return respond(c, `${lines.join('\n')}\n`, { type: TEXT });
  });
  return app;
}

const addressOf = (site: SiteShell, row: Pick<SitemapRow, 'language' | 'slug'>): string =>
  `${site.baseUrl}${href(row.language, `/berita/${row.slug}`)}`;

function articleUrls(site: SiteShell, rows: SitemapRow[]): SitemapUrl[] {
  const byItem = Map.groupBy(rows, (row) => row.itemId);
  return rows.map((row) => {
    const editions = byItem.get(row.itemId) ?? [];
    const others = editions.map((e) => ({ language: e.language, href: addressOf(site, e) }));
    return { loc: addressOf(site, row), changedAt: row.releasedAt, others: editions.length > 1 ? others : [] };
  });
}

function pageUrls(site: SiteShell, topicPaths: string[]): SitemapUrl[] {
  return [...PAGES, ...topicPaths].flatMap((path) => {
    const others = (['id', 'en'] as const).map((l) => ({ language: l, href: `${site.baseUrl}${href(l, path)}` }));
    return others.map((o) => ({ loc: o.href, others }));
  });
}
