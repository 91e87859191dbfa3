import { Hono } from 'hono';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { auditRoutes } from '../audit/web/audit-routes.tsx';
import { performanceCsv } from '../performance-csv.ts';
import { allow } from '../policy.ts';
import { readBriefing } from '../queries/briefing.ts';
import { decisionsOf } from '../queries/decisions.ts';
import { performanceFigures } from '../queries/performance.ts';
import { BriefingPage } from './pages/briefing-page.tsx';
import { PerformancePage } from './pages/performance-page.tsx';

/** Figures are at most a minute old; a cache in front may keep the page as long. */
const PUBLIC_CACHE = 'public, max-age=0, s-maxage=60, stale-while-revalidate=60';

/** The morning briefing, and what the public sees of it. */
export const routes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang', briefing)
    .get('/kinerja', performance)
    .get('/kinerja.csv', csv)
    .route('/', auditRoutes());

async function briefing(c: Web): Promise<Response> {
  const { actor } = allow(c.get('actor'), 'seeBriefing', {});
  const k = c.get('kernel');
  const figures = await readBriefing(k);
  const usual = figures.process.items > 0 ? figures.process.stretches.find((s) => s.key === 'approve')!.waiting : null;
  const decisions = await decisionsOf(k, actor, usual || null);
  return page(c, <BriefingPage room={c.get('room')} briefing={figures} decisions={decisions} />);
}

async function performance(c: Web): Promise<Response> {
  c.header('cache-control', PUBLIC_CACHE);
  return page(c, <PerformancePage site={c.get('site')} performance={await performanceFigures(c.get('kernel'))} />);
}

async function csv(c: Web): Promise<Response> {
  c.header('cache-control', PUBLIC_CACHE);
  c.header('content-disposition', 'attachment; filename="kinerja.csv"');
  return c.body(performanceCsv(await performanceFigures(c.get('kernel'))), 200, {
    'content-type': 'text/csv; charset=utf-8; header=present',
  });
}
