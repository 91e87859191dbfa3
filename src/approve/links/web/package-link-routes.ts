import { Hono } from 'hono';
import { z } from 'zod';
import { AppError, notFound } from '../../../kernel/errors.ts';
import { page } from '../../../kernel/html.ts';
import type { Web, WebEnv } from '../../../kernel/http/env.ts';
import { form } from '../../../kernel/http/form.ts';
import { limit } from '../../../kernel/http/rate-limit.ts';
import { STATUS } from '../../../kernel/http/status.ts';
import { formatDateTime, formatTime, jakartaDay } from '../../../kernel/time.ts';
import { namesOf } from '../../../people/index.ts';
import { listTopics } from '../../../plan/index.ts';
import { href } from '../../../ui/href.ts';
import { imageAddresses, parseImageFile } from '../../../write/index.ts';
import { packageChanges } from '../../queries/changes.ts';
import { packageBefore } from '../../queries/packages.ts';
import { findStep } from '../../queries/steps.ts';
import { sendPackageFile } from '../../web/package-file-routes.ts';
import { decideByLink, noteEvent, takeBackByLink } from '../act-by-link.ts';
import type { Link } from '../link.ts';
import { linkWords } from '../words.ts';
import { EndedPage } from './link-page.tsx';
import { deviceIn, endOf, linkFrame, linkIn, noteOpened, unknownLink } from './link-request.ts';
import { OutcomePage } from './outcome-page.tsx';
import { PackageLinkPage } from './package-link-page.tsx';

/** Approving without an account: everything below a one-time link. Looking changes nothing; only a form that is sent acts. */
export const packageLinkRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/setuju/:token', (c) => show(c))
    .post('/setuju/:token', decide)
    .post('/setuju/:token/batalkan', takeBack)
    .get('/setuju/:token/media/:file', sendImage)
    .get('/setuju/:token/berkas/:key', async (c) => {
      const open = await openLink(c);
      return sendPackageFile(c, open.p.content);
    });

async function show(c: Web, refused?: AppError, reason: string | null = null): Promise<Response> {
  const found = await linkIn(c, 'package');
  if (!found) return unknownLink(c);
  const { link, p, token } = found;
  const k = c.get('kernel');
  const frame = linkFrame(c);
  if (!refused) await noteOpened(c, link);
  const end = await endOf(c, link, p);
  if (end) return page(c, EndedPage({ frame, ...end }), 410);
  if (link.usedAt) return page(c, OutcomePage({ frame, token, link, p }), refused ? STATUS[refused.code] : 200);
  const step = await findStep(k.db, p.id, link.stepId ?? '');
  const w = linkWords(frame.locale);
  if (step?.state !== 'open') return page(c, EndedPage({ frame, title: w.decidedTitle, text: w.decidedText }), 410);
  const [before, known] = await Promise.all([packageBefore(k, p), listTopics(k)]);
  const marks = [...p.checks.accepted, ...(p.checks.setAside ?? [])];
  const topics = p.content.item.topicSlugs.flatMap((slug) => known.filter((topic) => topic.slug === slug));
  const view = PackageLinkPage({
    frame,
    token,
    link,
    p,
    step,
    before,
    changes: before ? packageChanges(before.content, p.content) : null,
    names: await namesOf(k, [link.madeBy, p.submittedBy, p.lastEditorId, ...marks.map((mark) => mark.accountId)]),
    topics: topics.map((topic) => (frame.locale === 'en' ? topic.nameEn : topic.nameId)),
    palette: topics[0]?.palette ?? 1,
    picture: (key, width) => imageAddresses(`/setuju/${token}/media/`, key, width),
    until: untilWords(link, k.clock.now(), frame.locale),
    refused: refused?.say ?? null,
    reason,
  });
  return page(c, view, refused ? STATUS[refused.code] : 200);
}

const untilWords = ({ expiresAt }: Link, now: Date, locale: 'id' | 'en'): string =>
  jakartaDay(expiresAt) === jakartaDay(now) ? formatTime(expiresAt) : formatDateTime(expiresAt, locale);

const choice = z.object({
  hash: z.string().max(64),
  verdict: z.enum(['approve', 'return']),
  reason: z.string().max(2000).default(''),
});

async function decide(c: Web): Promise<Response> {
  limit(c, 'approve.link-act', { perMinute: 10 }, c.req.param('token') ?? '');
  const found = await linkIn(c, 'package');
  if (!found) return unknownLink(c);
  const { link, token } = found;
  const input = await form(c, choice);
  try {
    await decideByLink(c.get('kernel'), link, { ...input, device: deviceIn(c) });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const k = c.get('kernel');
    if (error.code !== 'invalid') await noteEvent(k, link.id, 'refused', deviceIn(c), k.clock.now());
    return show(c, error, input.verdict === 'return' ? input.reason : null);
  }
  return c.redirect(href(c.get('locale'), `/setuju/${token}`), 303);
}

async function takeBack(c: Web): Promise<Response> {
  limit(c, 'approve.link-act', { perMinute: 10 }, c.req.param('token') ?? '');
  const found = await linkIn(c, 'package');
  if (!found) return unknownLink(c);
  await takeBackByLink(c.get('kernel'), found.link, deviceIn(c));
  return c.redirect(href(c.get('locale'), `/setuju/${found.token}`), 303);
}

/** A link that still shows its package; whatever else it is looks as if it weren't there. */
async function openLink(c: Web) {
  const found = await linkIn(c, 'package');
  if (!found || found.link.usedAt || (await endOf(c, found.link, found.p))) throw notFound();
  return found;
}

async function sendImage(c: Web): Promise<Response> {
  const { p } = await openLink(c);
  const asked = parseImageFile(c.req.param('file') ?? '');
  const image = asked && p.content.images?.find((one) => one.key === asked.key);
  if (!asked || !image) throw notFound();
  const bytes = await c.get('kernel').files.get(image.files[`${asked.width}`]);
  return c.body(new Uint8Array(bytes), 200, { 'content-type': 'image/webp', 'cache-control': 'private, no-store' });
}
