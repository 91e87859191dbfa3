import { Hono } from 'hono';
import { notFound } from '../../kernel/errors.ts';
import { renderDocument } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { limit } from '../../kernel/http/rate-limit.ts';
import { jakartaDay } from '../../kernel/time.ts';
import { coverSvg, href } from '../../ui/index.ts';
import { toPng } from '../adapters/picture.ts';
import { relatedArticles } from '../queries/article-lists.ts';
import type { Article, Language } from '../queries/article-rows.ts';
import { editionsOf, findArticleBySlug } from '../queries/articles.ts';
import { cabinetsOf, changesOf } from '../queries/changes.ts';
import { compareVersions, type VersionDifferences } from '../queries/differences.ts';
import { findPublicAttachment, publicAttachments } from '../queries/public-attachments.ts';
import { storeStamp } from '../queries/stamp.ts';
import { versionsOf } from '../queries/versions.ts';
import { createMemory } from './page-memory.ts';
import { type ArticleData, ArticlePage } from './pages/article-page.tsx';
import { GonePage } from './pages/gone-page.tsx';
import { HistoryPage } from './pages/history-page.tsx';
import { NO_COUNTS, type PublishPorts } from './ports.ts';
import { HTML, type Kept, keep, PUBLIC_CACHE, respond } from './respond.ts';

const RELATED = 4;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const VERSION = /^[1-9]\d{0,3}$/;
const PICTURE_WIDTH = 1200;

type Stored = Omit<ArticleData, 'counts' | 'mine'>;

/** The page of an article, its history and its picture. */
export function articleRoutes(ports: PublishPorts): Hono<WebEnv> {
  const stored = createMemory<Stored>(1_000);
  const drawn = createMemory<Kept>(500);
  const pictures = createMemory<Uint8Array<ArrayBuffer>>(100);

  const load = async (c: Web): Promise<{ data: Stored; stamp: string }> => {
    const k = c.get('kernel');
    const locale = c.get('locale');
    const slug = c.req.param('slug') ?? '';
    if (!SLUG.test(slug)) throw notFound();
    const stamp = await storeStamp(k);
    const data = await stored.get(`${locale}/${slug}`, stamp, async () => {
      const article = (await findArticleBySlug(k, locale, slug)) ?? (await findArticleBySlug(k, other(locale), slug));
      if (!article) throw notFound();
      const today = jakartaDay(k.clock.now());
      const [editions, versions, related, changes, cabinets, files] = await Promise.all([
        editionsOf(k, article.itemId),
        versionsOf(k, article.id),
        relatedArticles(k, article, locale, RELATED),
        changesOf(k, article.id),
        cabinetsOf(k, article.agencyId, today),
        publicAttachments(k, article.id),
      ]);
      return { article, editions, versions, related, changes, cabinets, files };
    });
    return { data, stamp };
  };

  /** The English address of an item that is out in English leads to that edition, and the other way round. */
  const ownEdition = (c: Web, { article, editions }: Stored, rest = ''): Response | null => {
    const locale = c.get('locale');
    const own = article.language === locale ? undefined : editions.find((e) => e.language === locale);
    return own ? c.redirect(href(locale, `/berita/${own.slug}${rest}`), 302) : null;
  };

  const app = new Hono<WebEnv>();
  app.get('/berita/:slug', async (c) => {
    const { data, stamp } = await load(c);
    const elsewhere = ownEdition(c, data);
    if (elsewhere) return elsewhere;
    const site = c.get('site');
    const { article } = data;
    if (article.state === 'gone')
      return respond(c, renderDocument(<GonePage site={site} article={article} />), { type: HTML, status: 410 });
    if (article.state === 'redirected') {
      // Kept for ever by us, asked again every time by others: a redirect may be taken back.
      c.header('cache-control', PUBLIC_CACHE);
      return c.redirect(article.notice!.redirectTo!, 301);
    }
    const [counts, mine] = await Promise.all([ports.counts([article.id]), ports.myReaction(c, article.id)]);
    const whole: ArticleData = { ...data, counts: counts.get(article.id) ?? NO_COUNTS, mine };
    const state = JSON.stringify([stamp, whole.counts, mine, site]);
    const html = await drawn.get(`${site.locale}/${article.id}/${mine}`, state, async () =>
      keep(renderDocument(<ArticlePage site={site} data={whole} />)),
    );
    if (c.req.method === 'GET') ports.recordRead(c, article.id);
    // With this visitor's own reaction in it, the page is for nobody else.
    return respond(c, html, { type: HTML, ...(mine ? { cache: 'private, no-store' } : {}) });
  });
  app.get('/berita/:slug/riwayat', async (c) => {
    const { data } = await load(c);
    const elsewhere = ownEdition(c, data, '/riwayat');
    if (elsewhere) return elsewhere;
    const view = <HistoryPage site={c.get('site')} {...data} differences={await asked(c, data)} />;
    return respond(c, renderDocument(view), { type: HTML });
  });
  app.get('/berita/:slug/berkas/:key', async (c) => {
    const { article } = (await load(c)).data;
    const k = c.get('kernel');
    const file = await findPublicAttachment(k, article.id, c.req.param('key').replaceAll('\0', ''));
    if (!file) throw notFound();
    c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`);
    const bytes = new Uint8Array(await k.files.get(file.key));
    return respond(c, { bytes, etag: `"${file.key.slice(0, 32)}"` }, { type: file.type });
  });
  app.get('/berita/:slug/gambar.png', async (c) => {
    const { article } = (await load(c)).data;
    if (article.state === 'gone' || article.state === 'redirected') throw notFound();
    const png = await pictures.get(article.id, String(article.version), () => drawPicture(article));
    return respond(c, png, { type: 'image/png', cache: 'public, max-age=3600, s-maxage=86400' });
  });
  return app;
}

/** Two versions that were asked for by number, compared; null when none were. */
async function asked(c: Web, { article }: Stored): Promise<VersionDifferences | null> {
  const [from, to] = [c.req.query('dari'), c.req.query('ke')];
  if (from === undefined && to === undefined) return null;
  if (!VERSION.test(from ?? '') || !VERSION.test(to ?? '')) throw notFound();
  limit(c, 'publish.compare', { perMinute: 60 });
  const found = await compareVersions(c.get('kernel'), article.id, Number(from), Number(to));
  if (!found) throw notFound();
  return found;
}

const other = (language: Language): Language => (language === 'id' ? 'en' : 'id');

const drawPicture = async (article: Article): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await toPng(coverSvg(article.itemId, article.palette), PICTURE_WIDTH));
