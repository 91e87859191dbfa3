import { Hono } from 'hono';
import { z } from 'zod';
import { AppError, notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { namesOf } from '../../people/index.ts';
import { listTopics } from '../../plan/index.ts';
import { findEdition } from '../../write/index.ts';
import { approvePackage } from '../commands/approve-package.ts';
import { returnPackage } from '../commands/return-package.ts';
import { submitPackage } from '../commands/submit-package.ts';
import { takeBackApproval } from '../commands/take-back-approval.ts';
import type { Package } from '../package.ts';
import { approvePolicy } from '../policy.ts';
import { packageChanges } from '../queries/changes.ts';
import { findPackage, packageBefore } from '../queries/packages.ts';
import { decidedPackages, waitingPackages } from '../queries/waiting.ts';
import { NotSubmittedPage } from './pages/not-submitted.tsx';
import { PackagePage } from './pages/package.tsx';
import { QueuePage } from './pages/queue.tsx';

/** The pages and forms of approval, all under /ruang. */
export const routes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/persetujuan', showQueue)
    .get('/ruang/persetujuan/:id', async (c) => showPackage(c, await found(c)))
    .post('/ruang/naskah/:editionId/ajukan', submit)
    .post('/ruang/persetujuan/:id/setujui', approve)
    .post('/ruang/persetujuan/:id/kembalikan', sendBack)
    .post('/ruang/persetujuan/:id/batalkan', takeBack);

async function showQueue(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const actor = approvePolicy.allow(c.get('actor'), 'seeQueue', {}).actor;
  const [waiting, decided] = await Promise.all([waitingPackages(k, actor), decidedPackages(k, actor)]);
  const names = await namesOf(
    k,
    [...waiting, ...decided].flatMap((p) => [p.submittedBy, p.decidedBy]),
  );
  return page(c, QueuePage({ room: c.get('room'), locale: c.get('locale'), actor, waiting, decided, names }));
}

async function found(c: Web): Promise<Package> {
  const p = await findPackage(c.get('kernel'), c.req.param('id') ?? '');
  if (!p || !approvePolicy.may(c.get('actor'), 'see', p)) throw notFound();
  return p;
}

/** Draws the package as it stands; with `refused`, the reason why what was just asked did not happen comes first. */
async function showPackage(c: Web, p: Package, refused?: AppError, reason: string | null = null): Promise<Response> {
  const k = c.get('kernel');
  const before = await packageBefore(k, p);
  const marks = [...p.checks.accepted, ...(p.checks.setAside ?? [])];
  const people = [p.submittedBy, p.lastEditorId, p.decidedBy, ...marks.map((mark) => mark.accountId)];
  const known = await listTopics(k);
  const topics = p.content.item.topicSlugs.flatMap((slug) => known.filter((topic) => topic.slug === slug));
  const actor = c.get('actor');
  const view = PackagePage({
    room: c.get('room'),
    locale: c.get('locale'),
    csrf: c.get('csrf'),
    p,
    before,
    changes: before ? packageChanges(before.content, p.content) : null,
    names: await namesOf(k, people),
    topics: topics.map((topic) => (c.get('locale') === 'en' ? topic.nameEn : topic.nameId)),
    palette: topics[0]?.palette ?? 1,
    mayDecide: approvePolicy.may(actor, 'decide', p),
    isLastEditor: actor?.kind === 'account' && actor.id === p.lastEditorId,
    refused: refused?.say ?? null,
    reason,
  });
  return page(c, view, refused ? STATUS[refused.code] : 200);
}

async function submit(c: Web): Promise<Response> {
  const k = c.get('kernel');
  const edition = await findEdition(k, c.req.param('editionId') ?? '');
  if (!edition) throw notFound();
  const allowed = approvePolicy.allow(c.get('actor'), 'submit', edition);
  try {
    const id = await submitPackage(k, allowed, { editionId: edition.id });
    return c.redirect(`/ruang/persetujuan/${id}`, 303);
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'not-found') throw error;
    const view = NotSubmittedPage({
      room: c.get('room'),
      locale: c.get('locale'),
      editionId: edition.id,
      headline: edition.headline,
      say: error.say,
    });
    return page(c, view, STATUS[error.code]);
  }
}

async function approve(c: Web): Promise<Response> {
  const p = await found(c);
  const allowed = approvePolicy.allow(c.get('actor'), 'decide', p);
  const { hash } = await form(c, z.object({ hash: z.string().max(64) }));
  return decided(c, p, `/ruang/rilis/paket/${p.id}`, () =>
    approvePackage(c.get('kernel'), allowed, { packageId: p.id, hash }),
  );
}

async function sendBack(c: Web): Promise<Response> {
  const p = await found(c);
  const allowed = approvePolicy.allow(c.get('actor'), 'decide', p);
  const { reason } = await form(c, z.object({ reason: z.string().max(2000).default('') }));
  return decided(
    c,
    p,
    '/ruang/persetujuan',
    () => returnPackage(c.get('kernel'), allowed, { packageId: p.id, reason }),
    reason,
  );
}

async function takeBack(c: Web): Promise<Response> {
  const p = await found(c);
  const allowed = approvePolicy.allow(c.get('actor'), 'decide', p);
  return decided(c, p, `/ruang/persetujuan/${p.id}`, () =>
    takeBackApproval(c.get('kernel'), allowed, { packageId: p.id }),
  );
}

/** Runs a decision and goes on; when it is refused, shows the package as it stands now with the reason on top. */
async function decided(
  c: Web,
  p: Package,
  next: string,
  run: () => Promise<unknown>,
  typed: string | null = null,
): Promise<Response> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'not-found') throw error;
    return showPackage(c, (await findPackage(c.get('kernel'), p.id)) ?? p, error, typed);
  }
  return c.redirect(next, 303);
}
