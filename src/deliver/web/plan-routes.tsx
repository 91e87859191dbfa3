import { Hono } from 'hono';
import { notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { articlesByIds, findArticle } from '../../publish/index.ts';
import { pausePlan } from '../commands/pause-plan.ts';
import { sendAgain } from '../commands/send-again.ts';
import { allow, may, type Plan } from '../policy.ts';
import { findPlan, listPlans, type PlanView } from '../queries/plans.ts';
import { PlanPage } from './pages/plan-page.tsx';
import { PlansPage } from './pages/plans-page.tsx';

const PER_PAGE = 30;

/** The newsroom's view of deliveries. */
export const planRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/pengiriman', list)
    .get('/ruang/pengiriman/:id', show)
    .post('/ruang/pengiriman/:id/jeda', (c) => change(c, (subject) => pause(c, subject, true)))
    .post('/ruang/pengiriman/:id/lanjutkan', (c) => change(c, (subject) => pause(c, subject, false)))
    .post('/ruang/pengiriman/:id/kirim-lagi', (c) =>
      change(c, (subject) => sendAgain(c.get('kernel'), allow(c.get('actor'), 'pause', subject))),
    );

async function list(c: Web): Promise<Response> {
  allow(c.get('actor'), 'seeDeliveries', {});
  const asked = Math.max(1, Math.min(100_000, Math.trunc(Number(c.req.query('halaman'))) || 1));
  const { total, plans } = await listPlans(c.get('kernel'), { limit: PER_PAGE, offset: (asked - 1) * PER_PAGE });
  const pages = Math.max(1, Math.ceil(total / PER_PAGE));
  const about = await articlesByIds(
    c.get('kernel'),
    plans.map((one) => one.articleId),
  );
  const own = new Set(about.filter((one) => may(c.get('actor'), 'seePlan', one)).map((one) => one.id));
  const seen = plans.filter((one) => own.has(one.articleId));
  return page(c, <PlansPage room={c.get('room')} plans={seen} page={Math.min(asked, pages)} pages={pages} />);
}

async function found(c: Web): Promise<{ plan: PlanView; subject: Plan; lag: number | null | undefined }> {
  const k = c.get('kernel');
  const plan = await findPlan(k, c.req.param('id') ?? '');
  const article = plan ? await findArticle(k, plan.articleId) : null;
  if (!plan || !article) throw notFound();
  // The promised moment on an article is that of its latest version; about an older one nothing is said.
  const promised = article.promisedAt;
  const seconds = promised && (article.releasedAt.getTime() - promised.getTime()) / 1000;
  const lag = article.version === plan.version ? seconds : undefined;
  return { plan, subject: { id: plan.id, agencyId: article.agencyId }, lag };
}

async function show(c: Web): Promise<Response> {
  allow(c.get('actor'), 'seeDeliveries', {});
  const { plan, subject, lag } = await found(c);
  allow(c.get('actor'), 'seePlan', subject);
  const mayPause = may(c.get('actor'), 'pause', subject);
  const now = c.get('kernel').clock.now();
  return page(c, <PlanPage room={c.get('room')} plan={plan} lag={lag} now={now} mayPause={mayPause} />);
}

const pause = (c: Web, subject: Plan, on: boolean): Promise<void> =>
  pausePlan(c.get('kernel'), allow(c.get('actor'), 'pause', subject), on);

async function change(c: Web, run: (subject: Plan) => Promise<unknown>): Promise<Response> {
  const { plan, subject } = await found(c);
  await run(subject);
  return c.redirect(`/ruang/pengiriman/${plan.id}`, 303);
}
