import { Hono } from 'hono';
import { renderDocument } from '../../kernel/html.ts';
import type { WebEnv } from '../../kernel/http/env.ts';
import { href } from '../../ui/index.ts';
import { type FeedEntry, toAtom } from '../adapters/feed-formats.ts';
import { listChanges } from '../queries/changes.ts';
import { pageNumber } from './list-routes.tsx';
import { noticeWords } from './notice-words.ts';
import { ChangesPage, changeName } from './pages/changes-page.tsx';
import { HTML, respond } from './respond.ts';

const PER_PAGE = 20;
const ENTRIES = 50;

/** The public list of corrections and withdrawals, and its feed. */
export function changesRoutes(): Hono<WebEnv> {
  const app = new Hono<WebEnv>();
  app.get('/ralat', async (c) => {
    const page = pageNumber(c);
    const { items, total } = await listChanges(c.get('kernel'), PER_PAGE, (page - 1) * PER_PAGE);
    const pages = Math.max(1, Math.ceil(total / PER_PAGE));
    const view = <ChangesPage site={c.get('site')} items={items} total={total} page={page} pages={pages} />;
    return respond(c, renderDocument(view), { type: HTML, ...(page > pages ? { status: 404 } : {}) });
  });
  app.get('/ralat/atom.xml', async (c) => {
    const site = c.get('site');
    const n = noticeWords(site.locale);
    const url = (path: string) => `${site.baseUrl}${href(site.locale, path)}`;
    const { items } = await listChanges(c.get('kernel'), ENTRIES, 0);
    const entries = items.map(
      (change): FeedEntry => ({
        id: `urn:uuid:${change.id}`,
        url: change.slug ? url(`/berita/${change.slug}/riwayat`) : url('/ralat'),
        title: `${changeName(change.kind, site.locale)}: ${change.headline}`,
        summary: change.note || n.noNote,
        html: '',
        image: '',
        author: change.responsible || change.agencyName,
        topics: [],
        publishedAt: change.at,
        updatedAt: change.at,
      }),
    );
    const feed = toAtom({
      title: `${n.changesTitle} · ${site.agencyName}`,
      description: n.changesLead,
      language: site.locale,
      homeUrl: url('/ralat'),
      selfUrl: url('/ralat/atom.xml'),
      author: site.agencyName,
      changedAt: items[0]?.at ?? null,
      entries,
      tombstones: [],
    });
    return respond(c, feed, { type: 'application/atom+xml; charset=utf-8', changedAt: items[0]?.at ?? null });
  });
  return app;
}
