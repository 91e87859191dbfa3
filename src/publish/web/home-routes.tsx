import { Hono } from 'hono';
import { renderDocument } from '../../kernel/html.ts';
import type { WebEnv } from '../../kernel/http/env.ts';
import type { Locale } from '../../kernel/i18n.ts';
import type { Kernel } from '../../kernel/kernel.ts';
import { jakartaDay } from '../../kernel/time.ts';
import { newestArticles } from '../queries/article-lists.ts';
import type { ArticleCard } from '../queries/article-rows.ts';
import { storeStamp } from '../queries/stamp.ts';
import { publicTopics } from '../queries/topics.ts';
import { createMemory } from './page-memory.ts';
import { HomePage } from './pages/home-page.tsx';
import { NO_COUNTS, type PublishPorts } from './ports.ts';
import { HTML, type Kept, keep, respond } from './respond.ts';

type Front = { lead: ArticleCard | null; latest: ArticleCard[]; policies: ArticleCard[] };

/** What may lead the home page; notices and clarifications do so only when nothing else is out. */
const LEADING = ['release', 'news', 'policy', 'programme', 'activity', 'speech', 'statement'];
const LATEST = 6;
const POLICIES = 3;

/** The home page. */
export function homeRoutes(ports: PublishPorts): Hono<WebEnv> {
  const fronts = createMemory<Front>(2);
  const drawn = createMemory<Kept>(2);
  return new Hono<WebEnv>().get('/', async (c) => {
    const k = c.get('kernel');
    const locale = c.get('locale');
    const site = c.get('site');
    const stamp = await storeStamp(k);
    const front = await fronts.get(locale, stamp, () => loadFront(k, locale));
    const [counts, topics, figures, answers] = await Promise.all([
      ports.counts(front.lead ? [front.lead.id] : []),
      publicTopics(k),
      ports.homeFigures?.() ?? [],
      ports.homeAnswers?.() ?? [],
    ]);
    const leadReads = (counts.get(front.lead?.id ?? '') ?? NO_COUNTS).reads;
    const now = k.clock.now();
    // The page says "today" and "yesterday", so it is another one after midnight.
    const state = JSON.stringify([stamp, site, leadReads, topics, figures, answers, jakartaDay(now)]);
    const html = await drawn.get(locale, state, async () =>
      keep(renderDocument(<HomePage site={site} data={{ ...front, leadReads, topics, figures, answers, now }} />)),
    );
    return respond(c, html, { type: HTML });
  });
}

async function loadFront(k: Kernel, locale: Locale): Promise<Front> {
  const [leading, newest, policies] = await Promise.all([
    newestArticles(k, locale, { types: LEADING, current: true }, 1),
    newestArticles(k, locale, { current: true }, LATEST + 1),
    newestArticles(k, locale, { types: ['policy'], current: true }, POLICIES + 1),
  ]);
  const lead = leading[0] ?? newest[0] ?? null;
  const others = (found: ArticleCard[], count: number) => found.filter((a) => a.id !== lead?.id).slice(0, count);
  return { lead, latest: others(newest, LATEST), policies: others(policies, POLICIES) };
}
