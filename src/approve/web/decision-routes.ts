import { Hono } from 'hono';
import { z } from 'zod';
import { recordSeen } from '../../kernel/audit.ts';
import { AppError, notFound } from '../../kernel/errors.ts';
import { page } from '../../kernel/html.ts';
import type { Web, WebEnv } from '../../kernel/http/env.ts';
import { form } from '../../kernel/http/form.ts';
import { STATUS } from '../../kernel/http/status.ts';
import { namesOf, requireFresh } from '../../people/index.ts';
import { listTopics } from '../../plan/index.ts';
import { decideNext } from '../commands/approve-package.ts';
import { decideStep } from '../commands/decide-step.ts';
import { takeBackApproval } from '../commands/take-back-approval.ts';
import { standsInFor } from '../delegation/stands-in-for.ts';
import type { Package } from '../package.ts';
import { approvePolicy } from '../policy.ts';
import { packageChanges } from '../queries/changes.ts';
import { findPackage, packageBefore } from '../queries/packages.ts';
import { editedLast, signable, stepsFor } from '../queries/signable.ts';
import { findStep, stepsOf } from '../queries/steps.ts';
import type { Absent, Outcome } from '../step.ts';
import { foundPackage } from './found-package.ts';
import { PackagePage } from './pages/package.tsx';

/** The page of a package and the forms by which it is decided. */
export const decisionRoutes = (): Hono<WebEnv> =>
  new Hono<WebEnv>()
    .get('/ruang/persetujuan/:id', async (c) => showPackage(c, await foundPackage(c)))
    .post('/ruang/persetujuan/:id/setujui', (c) => decide(c, 'approve'))
    .post('/ruang/persetujuan/:id/kembalikan', (c) => decide(c, 'return'))
    .post('/ruang/persetujuan/:id/batalkan', takeBack);

/** Draws the package as it stands; with `refused`, the reason why what was just asked did not happen comes first. */
async function showPackage(c: Web, p: Package, refused?: AppError, reason: string | null = null): Promise<Response> {
  const k = c.get('kernel');
  const [before, steps, known] = await Promise.all([packageBefore(k, p), stepsOf(k.db, p.id), listTopics(k)]);
  const marks = [...p.checks.accepted, ...(p.checks.setAside ?? [])];
  const signers = steps.flatMap((step) => [step.accountId, step.decidedBy, step.decidedFor]);
  const people = [p.submittedBy, p.lastEditorId, p.decidedBy, ...signers, ...marks.map((mark) => mark.accountId)];
  const topics = p.content.item.topicSlugs.flatMap((slug) => known.filter((topic) => topic.slug === slug));
  const actor = c.get('actor');
  recordSeen(k, actor, { kind: 'package', id: p.id });
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
    steps,
    mine: stepsFor(actor, p, steps, await absentOf(c, p)),
    now: k.clock.now(),
    mayDecide: approvePolicy.may(actor, 'decide', p),
    isLastEditor: editedLast(actor, p),
    refused: refused?.say ?? null,
    reason,
  });
  return page(c, view, refused ? STATUS[refused.code] : 200);
}

const decision = z.object({
  step: z.string().max(36).optional(),
  hash: z.string().max(64).optional(),
  reason: z.string().max(2000).default(''),
});

async function decide(c: Web, verdict: 'approve' | 'return'): Promise<Response> {
  const p = await foundPackage(c);
  const run = await decider(c, p, verdict);
  if (verdict === 'approve') await requireFresh(c);
  try {
    const outcome = await run();
    if (verdict === 'return') return c.redirect('/ruang/persetujuan', 303);
    return c.redirect(outcome === 'approved' ? `/ruang/rilis/paket/${p.id}` : `/ruang/persetujuan/${p.id}`, 303);
  } catch (error) {
    return shown(c, p, error, verdict);
  }
}

/** The people in whose place this person may sign now. */
async function absentOf(c: Web, p: Package): Promise<Absent[]> {
  const [k, actor] = [c.get('kernel'), c.get('actor')];
  return actor?.kind === 'account' ? standsInFor(k, actor.id, p.agencyId, k.clock.now()) : [];
}

/** Reads the form and asks the policy; what comes back carries the decision out. Without a step it is the one that waits for this person. */
async function decider(c: Web, p: Package, verdict: 'approve' | 'return'): Promise<() => Promise<Outcome>> {
  const k = c.get('kernel');
  const { step: stepId, hash, reason } = await form(c, decision);
  const input = { packageId: p.id, hash: hash ?? (verdict === 'return' ? p.hash : ''), verdict, reason };
  if (stepId === undefined) {
    const allowed = approvePolicy.allow(c.get('actor'), 'decide', p);
    return () => decideNext(k, allowed, input);
  }
  const step = await findStep(k.db, p.id, stepId);
  if (!step) throw notFound();
  const allowed = approvePolicy.allow(c.get('actor'), 'sign', signable(p, step, await absentOf(c, p)));
  return () => decideStep(k, { kind: 'account', allowed }, { ...input, stepId: step.id });
}

async function takeBack(c: Web): Promise<Response> {
  const p = await foundPackage(c);
  const allowed = approvePolicy.allow(c.get('actor'), 'decide', p);
  try {
    await takeBackApproval(c.get('kernel'), allowed, { packageId: p.id });
  } catch (error) {
    return shown(c, p, error, 'approve');
  }
  return c.redirect(`/ruang/persetujuan/${p.id}`, 303);
}

/** A decision that was refused: the package as it stands now, with the reason on top. */
async function shown(c: Web, p: Package, error: unknown, verdict: 'approve' | 'return'): Promise<Response> {
  if (!(error instanceof AppError) || error.code === 'not-found') throw error;
  const typed = verdict === 'return' ? String((await c.req.parseBody()).reason ?? '') : null;
  return showPackage(c, (await findPackage(c.get('kernel'), p.id)) ?? p, error, typed);
}
