import { Hono } from 'hono';
import { renderDocument } from '../../kernel/html.ts';
import type { WebEnv } from '../../kernel/http/env.ts';
import { packageFileRoutes } from '../package-file/routes.ts';
import { articleRoutes } from './article-routes.tsx';
import { changesRoutes } from './changes-routes.tsx';
import { feedRoutes } from './feeds/feed-routes.ts';
import { sitemapRoutes } from './feeds/sitemap-routes.ts';
import { homeRoutes } from './home-routes.tsx';
import { imageRoutes } from './image-routes.ts';
import { listRoutes } from './list-routes.tsx';
import { ExplainingPage } from './pages/explaining-page.tsx';
import type { PublishPorts } from './ports.ts';
import { HTML, respond } from './respond.ts';
import { searchRoutes } from './search-routes.tsx';
import { aboutThisSite } from './texts/about-this-site.ts';
import { howWeCount } from './texts/how-we-count.ts';

/** The public portal: pages, feeds and sitemaps, all read as the role that sees only what is released. */
export function portalRoutes(ports: PublishPorts): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.route('/', homeRoutes(ports));
  app.route('/', feedRoutes());
  app.route('/', sitemapRoutes());
  app.route('/', listRoutes());
  app.route('/', articleRoutes(ports));
  app.route('/', packageFileRoutes());
  app.route('/', changesRoutes());
  app.route('/', imageRoutes());
  app.route('/', searchRoutes());
  app.get('/cara-menghitung', (c) => {
    const view = <ExplainingPage site={c.get('site')} path="/cara-menghitung" text={howWeCount} />;
    return respond(c, renderDocument(view), { type: HTML });
  });
  app.get('/tentang-situs', (c) => {
    const site = c.get('site');
    const text = aboutThisSite(site.agencyName, new URL(site.baseUrl).host);
    return respond(c, renderDocument(<ExplainingPage site={site} path="/tentang-situs" text={text} />), { type: HTML });
  });
  return app;
}
